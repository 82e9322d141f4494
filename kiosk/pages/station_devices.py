"""The scanners and printers of this station, as they are set up and as they are."""

from collections import deque
from collections.abc import Callable, Mapping
from concurrent.futures import Future

from kiosk.app import App
from kiosk.devices.as_named import as_named
from kiosk.devices.printing.probe import Probed
from kiosk.devices.scan.source import Read
from kiosk.domain.messages import phrase
from kiosk.domain.printing import Acknowledgement
from kiosk.pages.device_search import DeviceSearch
from kiosk.pages.device_settings import (
    NotAllowed,
    changed_port,
    printer_by_hand,
    scanner_by_hand,
    with_port,
)
from kiosk.pages.machine import Done, Found, PrinterSeen, ScannerSeen
from kiosk.screens.intents import Open, Where
from kiosk.session.inputs import Event
from kiosk.settings import PrinterPort, ScannerPort, SettingsError
from kiosk.settings.saving import SettingsNotSavedError, save_ports
from kiosk.store import spool_counts

_GONE = Done(text=phrase("device_gone"), good=False)

MOST_READS = 20
"""Codes that the scanner's test page can tell of."""


class StationDevices:
    """Runs scanners and printers; for the session's thread, but where a method says otherwise."""

    def __init__(
        self, app: App, hear: Callable[[Event, float], None], changed: Callable[[], None]
    ) -> None:
        """Open nothing yet.

        Args:
            app: the record, and the settings that it was started with.
            hear: takes what a scanner brings and when its last byte came; from any thread.
            changed: a device is no longer as it was; from any thread.
        """
        self._app = app
        self._settings = app.settings
        self._reads: deque[Read] = deque(maxlen=MOST_READS)
        self._scanners = app.scanners(hear, self.overheard, changed)
        self._printers = app.printers(changed)
        self._search = DeviceSearch(changed)
        self._waiting: Mapping[str, int] = {}
        self._asked = 0
        self._tests: dict[str, Future[Probed]] = {}
        self._changed = changed
        self._doing: Mapping[str, Callable[[str, str], Done | None]] = {
            "look_for_devices": self._look,
            "scanner_add": self._add_scanner,
            "scanner_set": self._set_scanner,
            "scanner_remove": self._remove_scanner,
            "printer_add": self._add_printer,
            "printer_set": self._set_printer,
            "printer_remove": self._remove_printer,
            "printer_test": self._test,
            "printer_retry": self._retry,
        }

    def start(self) -> None:
        """Look for every scanner, and print what waits."""
        self._scanners.start()
        self._printers.start()

    def close(self) -> None:
        """End all threads."""
        self._scanners.stop()
        self._printers.stop()
        self._search.close()

    def overheard(self, read: Read) -> None:
        """Keep a code for the scanner's test page; from any thread."""
        self._reads.appendleft(read)

    def reads(self) -> tuple[Read, ...]:
        """Return the last codes, the newest first."""
        return tuple(self._reads)

    def scanners(self) -> tuple[ScannerSeen, ...]:
        """Return every scanner, in the order of the settings."""
        states = self._scanners.states()
        return tuple(
            ScannerSeen(port=port, state=state)
            for port, state in zip(self._settings.scanners, states, strict=True)
        )

    def printers(self) -> tuple[PrinterSeen, ...]:
        """Return every printer, in the order of the settings."""
        seen = zip(
            self._settings.printers, self._printers.states(), self._printers.kinds(), strict=True
        )
        return tuple(
            PrinterSeen(
                port=port, state=state, waiting=sum(self._waiting.get(kind, 0) for kind in kinds)
            )
            for port, state, kinds in seen
        )

    @property
    def searching(self) -> bool:
        """Whether it is being looked for devices."""
        return self._search.is_running

    def found(self) -> tuple[Found, ...]:
        """Return what could be added, as it was found last."""
        return self._search.found(self._settings)

    def work(self) -> None:
        """Take up what changed around: labels queued just now, a test print that has ended."""
        waiting, asked = self._app.store.read(spool_counts.owed)
        if (waiting, asked) != (self._waiting, self._asked):
            self._waiting, self._asked = waiting, asked
            self._printers.wake()
        for name in [name for name, test in self._tests.items() if test.done()]:
            self._take_up(name, self._tests.pop(name))

    def do(self, what: str, value: str) -> Done | None:
        """Do what a page asks for, as the table of `kiosk.pages.machine` says."""
        verb, _, rest = what.partition(":")
        doing = self._doing.get(verb)
        try:
            return doing(rest, value) if doing is not None else None
        except NotAllowed as refused:
            text = phrase("setting_refused", what=phrase(f"key_{refused}"), value=value)
            return Done(text=text, good=False)
        except (SettingsError, SettingsNotSavedError) as error:
            return Done(text=phrase("setting_failed", problem=str(error)), good=False)

    def _look(self, _rest: str, _value: str) -> None:
        self._search.start()

    def _add_scanner(self, kind: str, value: str) -> Done:
        known = self._settings.scanners
        port = scanner_by_hand(kind, as_named(value), known) if kind else self._found_port(value)
        if not isinstance(port, ScannerPort):
            return _GONE
        self._keep_scanners((*known, port))
        return _opened("device_added", port.name, Open(Where.SCANNER_PORT, port.name))

    def _add_printer(self, kind: str, value: str) -> Done:
        known = self._settings.printers
        port = printer_by_hand(kind, as_named(value), known) if kind else self._found_port(value)
        if not isinstance(port, PrinterPort):
            return _GONE
        self._keep_printers((*known, port))
        return _opened("device_added", port.name, Open(Where.PRINTER_PORT, port.name))

    def _found_port(self, key: str) -> ScannerPort | PrinterPort | None:
        return next((each.port for each in self.found() if each.key == key), None)

    def _set_scanner(self, rest: str, value: str) -> Done:
        key, _, name = rest.partition(":")
        port = next((each for each in self._settings.scanners if each.name == name), None)
        if port is None:
            return _GONE
        new = changed_port(port, key, as_named(value) if key == "device" else value)
        self._keep_scanners(with_port(self._settings.scanners, name, new))
        return _opened("device_set", new.name, Open(Where.SCANNER_PORT, new.name))

    def _set_printer(self, rest: str, value: str) -> Done:
        key, _, name = rest.partition(":")
        port = next((each for each in self._settings.printers if each.name == name), None)
        if port is None:
            return _GONE
        new = changed_port(port, key, as_named(value) if key == "address" else value)
        self._keep_printers(with_port(self._settings.printers, name, new))
        return _opened("device_set", new.name, Open(Where.PRINTER_PORT, new.name))

    def _remove_scanner(self, _: str, name: str) -> Done:
        self._keep_scanners(with_port(self._settings.scanners, name, None))
        return _opened("device_removed", name, Open(Where.DEVICES))

    def _remove_printer(self, _: str, name: str) -> Done:
        self._keep_printers(with_port(self._settings.printers, name, None))
        return _opened("device_removed", name, Open(Where.DEVICES))

    def _keep_scanners(self, ports: tuple[ScannerPort, ...]) -> None:
        self._settings = save_ports(self._settings, "scanners", ports)
        self._scanners.configure(ports)

    def _keep_printers(self, ports: tuple[PrinterPort, ...]) -> None:
        self._settings = save_ports(self._settings, "printers", ports)
        self._printers.configure(ports)

    def _retry(self, _: str, name: str) -> None:
        for port in self._settings.printers:
            if name in {"", port.name}:
                self._printers.retry(port.name)

    def _test(self, _: str, name: str) -> Done:
        if name in self._tests:
            return Done(text=phrase("printer_test_runs", name=name))
        try:
            test = self._printers.probe(name)
        except KeyError:
            return _GONE
        self._tests[name] = test
        test.add_done_callback(lambda _: self._changed())
        return Done(text=phrase("printer_test_runs", name=name))

    def _take_up(self, name: str, test: Future[Probed]) -> None:
        """Keep how a printer acknowledges, as its test found out."""
        if test.cancelled() or test.exception() is not None:
            return
        found = test.result().acknowledgement
        port = next((each for each in self._settings.printers if each.name == name), None)
        if port is None or found in {port.acknowledgement, Acknowledgement.UNKNOWN}:
            return
        probed = changed_port(port, "acknowledgement", found.value)
        self._keep_printers(with_port(self._settings.printers, name, probed))


def _opened(key: str, name: str, opens: Open) -> Done:
    return Done(text=phrase(key, name=name), opens=opens)
