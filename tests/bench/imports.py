"""How fast goods are imported, and how long a list of ten thousand serials takes and stops others.

The InvenTree demo as opening stock; 100,000 rows of it, serials, lots and counts by turns; and a
list of 10,000 serials pasted to a receipt line, with another operation beside it all the time.
"""

import threading
import time
from pathlib import Path

from kiosk.app import App, open_app
from kiosk.domain.facts import PolicySet
from kiosk.domain.ids import LocationCode
from kiosk.domain.printing import PrintState
from kiosk.importer.mapping import ColumnMap
from kiosk.importer.mapping_file import parse_mapping
from kiosk.importer.report import ImportKind, ImportReport
from kiosk.operations.ports import Acting
from kiosk.session.inputs import Tap, scan
from kiosk.settings import Settings
from kiosk.store.importing import ImportFile, import_into
from tests.bench.figures import Figure, spread

ROOT = Path(__file__).parents[2]
INVENTREE = ROOT.parent / "shared" / "data" / "inventree-demo"
MAPS = ROOT / "tests" / "resources" / "maps"
ROWS = 100_000
LISTED = 10_000
BETWEEN_S = 0.005
ACTING = Acting(actor="admin:bench", evidence=None, here=LocationCode(""))

_MASTER = (
    (ImportKind.LOCATIONS, "code\nDOCK\n"),
    (ImportKind.OPERATORS, "badge,name,role\n1003,Carla,clerk\n"),
    (ImportKind.PARTS, "part_number,tracking\nMOTOR,serial\nSEAL,lot\nWASHER,untracked\n"),
)


def measured(folder: Path, *, small: bool) -> list[Figure]:
    """Measure all of it in new records; `small` takes a twentieth of the rows."""
    part = 20 if small else 1
    figures = [_opening(folder / "opening", ROWS // part)]
    figures += _listed(folder / "listed", LISTED // part)
    if INVENTREE.is_dir():
        figures.append(_inventree(folder / "inventree"))
    return figures


def _taken(
    app: App, kind: ImportKind, data: bytes, mapping: ColumnMap | None = None
) -> ImportReport:
    file = ImportFile(kind=kind, data=data, mapping=mapping, skip_bad=True)
    report = import_into(app.store, file, "admin:bench")
    assert not report.refused, report.as_text()
    return report


def _speed(name: str, rows: int, took_s: float) -> Figure:
    return Figure(name=name, value=round(rows / took_s), unit="rows/s")


def _founded(folder: Path) -> App:
    app = open_app(Settings(data_dir=folder))
    for kind, text in _MASTER:
        _taken(app, kind, text.encode())
    return app


def _opening(folder: Path, rows: int) -> Figure:
    app = _founded(folder)
    shelves = "\n".join(f"S-{number}" for number in range(rows // 3 + 1))
    _taken(app, ImportKind.LOCATIONS, f"code\n{shelves}\n".encode())
    kinds = ("MOTOR,M-{0},,DOCK,1", "SEAL,,L-{0},DOCK,50", "WASHER,,,S-{1},500")
    lines = (kinds[number % 3].format(number, number // 3) for number in range(rows))
    data = "\n".join(("part_number,serial,lot,location,quantity", *lines)).encode()
    begun_s = time.perf_counter()
    report = _taken(app, ImportKind.STOCK, data)
    took_s = time.perf_counter() - begun_s
    app.close()
    assert report.added == rows
    return _speed(f"opening stock imported, {rows:,} rows", rows, took_s)


def _inventree(folder: Path) -> Figure:
    app = open_app(Settings(data_dir=folder))
    app.store.write(ACTING, lambda tx: tx.append(PolicySet(name="serial_scope", value="part")))
    for name in ("locations", "parts"):
        _inventree_file(app, name)
    begun_s = time.perf_counter()
    report = _inventree_file(app, "stock")
    took_s = time.perf_counter() - begun_s
    app.close()
    return _speed("opening stock of the InvenTree demo imported", report.read, took_s)


def _inventree_file(app: App, name: str) -> ImportReport:
    mapping = parse_mapping((MAPS / f"inventree-{name}.map.toml").read_text(encoding="utf-8"))
    assert isinstance(mapping, ColumnMap)
    return _taken(app, ImportKind(name), (INVENTREE / f"{name}.csv").read_bytes(), mapping)


def _listed(folder: Path, count: int) -> list[Figure]:
    """Paste a list, check and receive it, while another operation writes all the time."""
    app = _founded(folder)
    session = app.session(resume=False)
    for line in ("1003", "C.RECEIVE", "MOTOR", "DOCK"):
        session.handle(scan(line))
    waits_ns: list[int] = []
    over = threading.Event()

    def other() -> None:
        while not over.wait(BETWEEN_S):
            begun_ns = time.perf_counter_ns()
            app.store.write(ACTING, lambda tx: tx.settle_label(0, PrintState.PRINTED))
            waits_ns.append(time.perf_counter_ns() - begun_ns)

    thread = threading.Thread(target=other)
    thread.start()
    begun_s = time.perf_counter()
    session.handle(Tap("paste", "\n".join(f"Z-{number:05}" for number in range(count))))
    for _ in iter(session.work, None):
        pass
    checked_s = time.perf_counter() - begun_s
    meanwhile = spread(waits_ns)
    answer = session.handle(Tap("confirm"))
    received_s = time.perf_counter() - begun_s - checked_s
    over.set()
    thread.join()
    app.close()
    assert answer.said.key == "list_received", answer.text
    name = f"a list of {count:,} serials"
    return [
        Figure(name=f"{name}: checked", value=round(checked_s, 2), unit="s"),
        Figure(name=f"{name}: received in one commit", value=round(received_s, 2), unit="s"),
        Figure(
            name=f"{name}: another operation meanwhile, p99",
            value=round(meanwhile.p99, 1),
            unit="ms",
        ),
        Figure(
            name=f"{name}: another operation during its commit",
            value=round(max(waits_ns) / 1e6, 1),
            unit="ms",
        ),
    ]
