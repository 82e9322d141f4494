"""SQLite behind the ports: journal, fold, queries, spool, migrations, backup."""
