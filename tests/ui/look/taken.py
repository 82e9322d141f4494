"""Prints the hash of the pictures of samples, on whatever platform Qt is told to use.

python -m tests.ui.look.taken home.busy unit.history
"""

import sys

from PySide6.QtWidgets import QApplication

from kiosk.ui.fonts import load_fonts
from tests.ui.look.pictures import digest, shots_of


def main(samples: list[str]) -> None:
    """Print a line a picture: its hash and its name."""
    app = QApplication(sys.argv[:1])
    load_fonts()
    for shot in (each for sample in samples for each in shots_of(sample)):
        print(f"{digest(shot.taken())}  {shot}")
    app.quit()


if __name__ == "__main__":
    main(sys.argv[1:])
