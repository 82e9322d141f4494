"""What an administrator does to the central database: make it, let stations in, look after it."""
