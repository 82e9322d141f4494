"""The central database: PostgreSQL, and the thread that keeps the record equal to it."""
