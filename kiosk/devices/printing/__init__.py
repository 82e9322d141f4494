"""Printers: bytes, transports, status, acknowledgement, and the worker that owns each."""
