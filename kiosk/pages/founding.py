"""Beginning: the first supervisor's badge, and files imported before anybody can sign on.

What imports is loaded where it is asked for: a station begins once.
"""

from pathlib import Path

from kiosk.app import App
from kiosk.domain.ids import LocationCode, OperatorId, crockford
from kiosk.domain.labels import Label, badge_label
from kiosk.domain.messages import phrase
from kiosk.domain.people import Operator, Role
from kiosk.operations.ports import Acting, Tx
from kiosk.pages.machine import Done, Files
from kiosk.store.master import Master

ACTOR = "admin:first-run"
"""Who is on record for what is made before anybody could sign on."""


class Founding:
    """What an empty record can begin with."""

    def __init__(self, app: App) -> None:
        """Begin the record of `app`."""
        self._app = app
        self.badge: Label | None = None

    def files(self) -> Files:
        """Return what an import would find."""
        from kiosk.importer.report import ImportKind  # noqa: PLC0415 - as said above

        names = (f"{kind.value}.csv" for kind in ImportKind)
        found = tuple((name, (self._folder / name).is_file()) for name in names)
        return Files(folder=str(self._folder), files=found)

    @property
    def _folder(self) -> Path:
        folder = self._app.settings.data_dir / "import"
        folder.mkdir(exist_ok=True)
        return folder

    def first_supervisor(self, name: str) -> Done | None:
        """Make a supervisor with a badge of random characters, which nobody can guess."""
        clean = " ".join(name.split())
        clean = clean.title() if clean.isupper() else clean
        badge = crockford(self._app.random(10))
        label = badge_label(OperatorId(badge), name=clean, role=Role.SUPERVISOR.value)
        if not clean or not isinstance(label, Label):
            return Done(text=phrase("ask_name"), good=False)
        person = Operator(
            operator_id=OperatorId(badge), badge=badge, name=clean, role=Role.SUPERVISOR
        )
        acting = Acting(actor=ACTOR, evidence=None, here=LocationCode(""))

        def job(tx: Tx, master: Master) -> None:
            master.save_people([person])
            tx.spool(label, f"operator:{badge}")

        self._app.store.administer(acting, job)
        self.badge = label
        return None

    def import_files(self, _: str) -> Done:
        """Import what lies in the folder, parts before their BOMs, and tell how far it got."""
        from kiosk.pages.importing import import_folder  # noqa: PLC0415 - as said above

        return import_folder(self._app.store, self._folder, ACTOR)
