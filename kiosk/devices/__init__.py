"""Scanners and printers: bytes in, bytes out; labels are drawn here."""
