"""A kiosk that gives numbers until it is killed, and tells of each as it would be printed."""

import sys
from itertools import count
from pathlib import Path

from kiosk.app import App
from kiosk.session.inputs import Key, scan
from tests.durability.worker import serve, tell

COUNTS = (1, 1, 3, 1, 120, 2, 40)


def give(app: App) -> None:
    """Receive boards and pumps under numbers of ours without end."""
    session = app.session(resume=False)
    session.handle(scan("1001", "test"))
    for turn in count():
        for word in ("C.CANCEL", "C.RECEIVE", ("BOARD", "PUMP")[turn % 2], "DOCK"):
            session.handle(scan(word, "test"))
        for each in COUNTS[turn % len(COUNTS) :]:
            answer = session.handle(Key(str(each)))
            said = {name: str(value) for name, value in answer.said.args}
            tell(done=answer.said.key, last=said.get("last", ""))


if __name__ == "__main__":
    serve(Path(sys.argv[1]), give)
