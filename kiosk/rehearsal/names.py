"""What the devices of a rehearsal are called."""

SCANNER = "Demo scanner"
PRINTER = "Demo printer"
