"""Files of a folder imported one after the other."""

from pathlib import Path

from kiosk.domain.messages import phrase
from kiosk.importer.report import ImportKind, ImportReport
from kiosk.pages.machine import Done
from kiosk.store.importing import ImportFile, import_into
from kiosk.store.store import Store


def import_folder(store: Store, folder: Path, actor: str) -> Done:
    """Import what lies in a folder, parts before their BOMs, and tell how far it got."""
    done: list[str] = []
    for kind in ImportKind:
        path = folder / f"{kind.value}.csv"
        if not path.is_file():
            continue
        file = ImportFile(kind=kind, data=path.read_bytes())
        report = import_into(store, file, actor)
        if report.refused:
            key = "import_stopped" if done else "not_imported"
            facts = {"file": path.name, "problem": _first(report), "done": ", ".join(done)}
            return Done(text=phrase(key, **facts), good=False)
        done.append(path.name)
    return Done(text=phrase("imported", done=", ".join(done)))


def _first(report: ImportReport) -> str:
    """Return the first thing that is wrong in a file."""
    if report.problem or not report.bad:
        return report.problem
    row = report.bad[0]
    return f"{row.line}: {row.column} {row.value!r}, {row.reason}"
