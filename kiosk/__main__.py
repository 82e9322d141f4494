"""Run the kiosk: `python -m kiosk`. Where a library is missing, say which and what to do."""

import gc
import sys

from kiosk.commands import checkup


def main() -> int:
    """Run what the command line asks for; return the exit status."""
    gc.disable()  # what is loaded stays: looking through it for garbage takes time
    try:
        from kiosk.cli import main as run  # noqa: PLC0415 - it leans on all libraries

        gc.freeze()
        gc.enable()
        return run()
    except ImportError:
        return checkup.main()


if __name__ == "__main__":
    sys.exit(main())
