"""A kiosk that receives one long list, and says before and after; killed in the middle of it."""

import sys
from pathlib import Path

from kiosk.app import open_app
from kiosk.session.inputs import Tap, scan
from tests.durability.worker import settings, tell

COUNT = 1_500
PARTS = "part_number,tracking\nMOTOR,serial\n"
LOCATIONS = "code\nDOCK\n"
OPERATORS = "badge,name,role\n1001,Maria,supervisor\n"


def main(folder: Path) -> None:
    """Give the list, check it, and receive it."""
    app = open_app(settings(folder))
    session = app.session(resume=False)
    for line in ("1001", "C.RECEIVE", "MOTOR", "DOCK"):
        session.handle(scan(line))
    text = "\n".join(f"Z-{number:05}" for number in range(COUNT))
    session.handle(Tap("paste", text))
    tell(doing="check")
    for _ in iter(session.work, None):
        pass
    tell(doing="receive")
    answer = session.handle(Tap("confirm"))
    tell(done=answer.said.key)
    app.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
