"""The page of a unit with a long history and with a large tree: `python -m tests.bench.pages`.

It needs a display, and prints what it measured as a line of JSON. The page is a value already;
what the record takes for it stands in the rows of `reading`.
"""

import json
import sys
import time
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication

from kiosk.screens.values import Node, UnitPage
from kiosk.ui.fonts import load_fonts
from kiosk.ui.shell import Shell
from kiosk.ui.views.unit import UnitView
from tests.bench.figures import spread
from tests.ui.floor import look_of
from tests.ui.samples import unit

MANY = 5_000
FRAMES = 300
SHOWN = 15
BRANCHES = 70
"""Nodes at each of the first two levels below the top: 70 × 70 is close to five thousand."""


def tree(many: int) -> tuple[Node, ...]:
    """Return so many nodes in two levels."""

    def node(number: int, children: tuple[Node, ...] = ()) -> Node:
        return Node(
            name="Controller board",
            part="PCB-150",
            code=f"W2611-{number:05}",
            tracking="SERIAL",
            quantity="",
            position=f"A{number % BRANCHES}",
            flag=None,
            does=None,
            children=children,
        )

    branches = range(0, many, BRANCHES)
    return tuple(node(at, tuple(map(node, range(at + 1, at + BRANCHES)))) for at in branches)


def drawn() -> None:
    """Let all that waits to be laid out and painted be done."""
    QCoreApplication.sendPostedEvents()
    QCoreApplication.processEvents()


def shown(shell: Shell, page: UnitPage, empty: UnitPage) -> list[int]:
    """Return how long the page takes from a value to the screen, time and again."""
    taken: list[int] = []
    for _ in range(SHOWN):
        shell.show_page(empty)
        drawn()
        begun = time.perf_counter_ns()
        shell.show_page(page)
        drawn()
        taken.append(time.perf_counter_ns() - begun)
    return taken


def scrolled(view: QAbstractItemView) -> list[int]:
    """Return how long each frame takes while the list moves on by a few pixels."""
    bar = view.verticalScrollBar()
    taken: list[int] = []
    for frame in range(FRAMES):
        begun = time.perf_counter_ns()
        bar.setValue(frame * 37 % max(1, bar.maximum()))
        view.viewport().repaint()
        drawn()
        taken.append(time.perf_counter_ns() - begun)
    return taken


def main() -> int:
    """Measure both, and print what came out."""
    app = QApplication(sys.argv[:1])
    load_fonts()
    shell = Shell(look_of())
    shell.show()
    first = unit.SAMPLES["history"]()
    assert isinstance(first, UnitPage)
    empty = replace(first, events=(), tree=(), path=())
    events = replace(empty, events=unit.happened(MANY))
    nodes = replace(empty, tree=tree(MANY))
    found: dict[str, tuple[float, float]] = {}
    for name, page in (("events", events), ("tree nodes", nodes)):
        times = spread(shown(shell, page, empty))
        view = shell.view
        assert isinstance(view, UnitView)
        if page.tree:
            view.tree.tree.open_all(wanted=True)
            drawn()
        frames = spread(scrolled(view.tree.tree if page.tree else view.events.list))
        found[f"{MANY} {name}: shown"] = (times.p50, times.p99)
        found[f"{MANY} {name}: scroll frame"] = (frames.p50, frames.p99)
    print(json.dumps(found))
    app.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
