"""What is put on record: one function, one transaction; and the ports it needs."""
