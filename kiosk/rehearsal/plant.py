"""The demo plant: its master data, a shift that is over, and open work; in a throw-away folder."""

from kiosk.app import App
from kiosk.commands.play_language import Clock, Input, PlayStep, read_lines
from kiosk.domain.printing import PrintState
from kiosk.importer.report import ImportKind
from kiosk.rehearsal.names import PRINTER
from kiosk.resources import RESOURCES
from kiosk.session.session import Session
from kiosk.settings import LABEL_KINDS
from kiosk.store.importing import ImportFile, import_into
from kiosk.store.print_spool import StoreSpool

FOLDER = RESOURCES / "demo"
ACTOR = "admin:demo"
BETWEEN_US = 17_000_000
"""From one input of a shift to the next; below the thirty seconds in which undo is open."""

BEGAN_US = 47 * 3_600_000_000
"""How long ago the first shift began; `!clock` of the shifts comes close to now."""

MASTER_DATA = (
    ("locations", ImportKind.LOCATIONS),
    ("operators", ImportKind.OPERATORS),
    ("categories", ImportKind.CATEGORIES),
    ("schemes", ImportKind.SCHEMES),
    ("parts", ImportKind.PARTS),
    ("ruled_parts", ImportKind.PARTS),
    ("bom", ImportKind.BOM),
    ("orders", ImportKind.ORDERS),
    ("announced", ImportKind.ANNOUNCED),
)
"""Files and what they hold; `ruled_parts` are inspected, keep for days, or have a scheme."""

SHIFTS = ("shift.play", "open.play")
"""What happened before somebody looks: one finished shift, then work that is still open."""


def furnish(app: App) -> None:
    """Fill an empty record with the demo plant's data and history.

    The shifts are played in the past, so that times on screen are those of a real week.
    """
    for name, kind in MASTER_DATA:
        data = (FOLDER / f"{name}.csv").read_bytes()
        import_into(app.store, ImportFile(kind=kind, data=data), ACTOR)
    app.clock.ahead_us = -BEGAN_US
    session = app.session(resume=False)
    for name in SHIFTS:
        play(app, session, (FOLDER / name).read_text(encoding="utf-8"))
    app.clock.ahead_us = 0
    _print_all(StoreSpool(app.store, app.clock))


def _print_all(spool: StoreSpool) -> None:
    """Note the labels of the past as printed; they are long on their parts."""
    while (job := spool.next_job(PRINTER, frozenset(LABEL_KINDS))) is not None:
        spool.begin(job, PRINTER, b"")
        spool.end(job.job, PrintState.PRINTED, "")


def play(app: App, session: Session, text: str) -> None:
    """Play a text of inputs on a session; `!clock` moves the clock, other words do nothing."""
    for step in read_lines(text):
        if not isinstance(step, PlayStep):
            continue
        match step.what:
            case Input(event=event):
                session.handle(event)
                app.clock.ahead_us += BETWEEN_US
            case Clock(ahead_us=ahead_us):
                app.clock.ahead_us += ahead_us
            case _:
                pass
