"""Run the kiosk: `python -m kiosk`. Where a library is missing, say which and what to do."""

import sys

try:
    from kiosk.cli import main
except ImportError:
    from kiosk.commands.checkup import main

if __name__ == "__main__":
    sys.exit(main())
