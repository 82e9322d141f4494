"""The central database as this station's window deals with it: linked, and enrolled with."""

import logging
import threading
from collections.abc import Callable
from dataclasses import asdict

from kiosk.app import App
from kiosk.domain.messages import Text, phrase
from kiosk.pages.machine import Done
from kiosk.screens.intents import Open, Where
from kiosk.session.linked import Linked
from kiosk.settings import Settings, SettingsError
from kiosk.settings.saving import SettingsNotSavedError, Value

log = logging.getLogger(__name__)


Save = Callable[[dict[str, Value]], Settings]
"""Changes settings of this machine, and returns them as they are then."""


class StationCentral:
    """Owned by the session's thread; enrolling is done on a thread of its own."""

    def __init__(self, app: App, save: Save, changed: Callable[[], None]) -> None:
        """Connect to nothing yet.

        Args:
            app: the record, and the settings that it was started with.
            save: keeps what central is reached by.
            changed: the link is no longer as it was; called from any thread.
        """
        self._app = app
        self._save = save
        self._changed = changed
        self._linked: Linked | None = None
        self._thread: threading.Thread | None = None
        self._outcome: Done | None = None
        self._joined: tuple[dict[str, Value], str] | None = None

    def start(self) -> None:
        """Connect, where a central database is set."""
        self._app.link.changed = lambda _: self._changed()
        self._link(self._app.settings)

    def close(self) -> None:
        """End the connection."""
        self._app.link.changed = lambda _: None
        if self._linked is not None:
            self._linked.stop()
            self._linked = None

    @property
    def linked(self) -> Linked | None:
        """What keeps the records equal; None before the station has enrolled."""
        return self._linked

    @property
    def enrolled(self) -> Done | None:
        """What came of enrolling, or that it runs; None where nobody asked for it."""
        return self._outcome

    def enrol(self, code: str) -> Done:
        """Join the central database that a code names; `work` finishes it."""
        runs = Done(text=phrase("enrol_runs"), opens=Open(Where.CENTRAL))
        if self._thread is not None and self._thread.is_alive():
            return runs
        self._outcome = runs
        self._thread = threading.Thread(
            target=self._join, args=(code,), name="enrolling", daemon=True
        )
        self._thread.start()
        return runs

    def work(self) -> None:
        """Take up what enrolling came to; on the session's thread."""
        joined, self._joined = self._joined, None
        if joined is None:
            return
        central, seat = joined
        try:
            settings = self._save(central)
        except (SettingsError, SettingsNotSavedError) as error:
            self._outcome = _failed(str(error))
            return
        if self._linked is not None:
            self._linked.stop()
        self._link(settings)
        self._outcome = Done(text=phrase("enrol_done", seat=seat))

    def _link(self, settings: Settings) -> None:
        self._linked = self._app.linking(settings)
        if self._linked is not None:
            self._linked.start()

    def _join(self, code: str) -> None:
        """Enrol; the fault barrier of this thread."""
        from kiosk.linking import NotEnrolledError, enrol_by  # noqa: PLC0415 - loaded when asked

        try:
            central, seat = enrol_by(code, self._app.store, self._app.settings)
        except NotEnrolledError as error:
            self._outcome = _failed(phrase(error.key))
        except Exception:
            log.exception("enrolling failed")
            self._outcome = _failed(phrase("enrol_fault"))
        else:
            self._joined = (
                {f"central.{key}": value or None for key, value in asdict(central).items()},
                seat,
            )
        self._changed()


def _failed(problem: Text) -> Done:
    return Done(text=phrase("enrol_failed", problem=problem), good=False)
