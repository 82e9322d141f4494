"""The machine around the record, as pages see it: devices, settings, what only it can do.

What it is asked for with `Do(what, value)`, besides what `StationMachine` lists:

| what | value | asks to |
|---|---|---|
| `look_for_devices` | | look anew for what could be added |
| `scanner_add`, `printer_add` | key of a `Found` | add what was found |
| `scanner_add:KIND`, `printer_add:KIND` | address | add one by hand |
| `scanner_set:KEY:NAME`, `printer_set:KEY:NAME` | the new value | set KEY of the one named NAME |
| `scanner_remove`, `printer_remove` | name | forget it |
| `printer_test` | name | print a test label, and find out how it acknowledges |
| `printer_retry` | name, or "" for all | try again at once |
| `enrol` | the enrolment code | join a central database |
| `look_for_backups` | | look anew for backups, on sticks too |
| `backup_now`, `backup_stop` | | make a backup now; end what goes on with them |
| `backup_check` | path, or "" for all | prove it |
| `restore` | operator's id, a line feed, path | end, and begin with that backup |
| `file_open` | SHA-256, `:`, name | show a file of a thing, or save a copy; `opened` tells |

`enrol` answers at once, with `phrase("enrol_runs")` and the page to wait on, and goes on in a
thread of its own; `enrolled` then says what came of it, and `link().loading` how far it is. It is
never logged or shown: the code holds a password.

KEY is an attribute of the port, its value as kiosk.toml writes it; `labels` of a printer are
separated by commas, and `gs` of a scanner is what it sends in place of GS, "" for GS itself.
KEY and KIND hold no colon, so that a NAME may. Whether a label came out (xP4) is answered to the
session: `Tap("yes", job)` or `Tap("no", job)`.
"""

from dataclasses import dataclass
from typing import Protocol

from kiosk.devices.scan.source import Read, ScannerState, Trouble
from kiosk.domain.labels import Label
from kiosk.domain.link import Link
from kiosk.domain.messages import Text
from kiosk.domain.printing import PrinterState
from kiosk.pages.backup_values import BackupsSeen
from kiosk.screens.intents import Open
from kiosk.screens.parts import Device, Field, LabelArt, Picture
from kiosk.session.figures import Figures
from kiosk.settings.device_ports import PrinterPort, ScannerPort
from kiosk.settings.values import ScannerSettings

FOR_SUPERVISORS = frozenset(
    {
        *("close", "import"),
        *("scanner_add", "scanner_set", "scanner_remove"),
        *("printer_add", "printer_set", "printer_remove"),
        "enrol",
        *("backup_now", "backup_stop", "backup_check", "restore"),
    }
)
"""What only a supervisor may do, up to the first colon."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What came of something the machine was asked to do; `good` colours its words.

    Attributes:
        opens: the page that is then shown; None for the same one.
    """

    text: Text
    good: bool = True
    opens: Open | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ScannerSeen:
    """A scanner with a port of its own, as it is set up and as it is now."""

    port: ScannerPort
    state: ScannerState


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterSeen:
    """A printer as it is set up and as it is now; `waiting` labels are queued for it."""

    port: PrinterPort
    state: PrinterState
    waiting: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A device that is there and not set up yet.

    Attributes:
        key: names it in `scanner_add` or `printer_add`.
        port: as it would be set up, under a name that is free.
        called: what it calls itself, such as "Honeywell 1950g"; "" where it does not say.
        place: where it is, such as /dev/ttyACM0.
        trouble: why it could not be used as things are.
    """

    key: str
    port: ScannerPort | PrinterPort
    called: str = ""
    place: str = ""
    trouble: Trouble | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Files:
    """The files that an import would take: each name, and whether it is there."""

    folder: str
    files: tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A file that was opened: its picture, or what is to be said in place of one.

    Attributes:
        waits: it is still being fetched.
    """

    name: str
    picture: Picture | None = None
    title: Text = ""
    text: Text = ""
    waits: bool = False


class Machine(Protocol):
    """What the window's process can do besides the record."""

    @property
    def night(self) -> bool:
        """Whether the night theme is shown."""
        ...

    @property
    def language(self) -> str:
        """The language of the screen."""
        ...

    @property
    def sound_on(self) -> bool:
        """Whether verdicts are heard."""
        ...

    @property
    def wedge(self) -> ScannerSettings:
        """How a scanner that types is listened to."""
        ...

    @property
    def figures(self) -> Figures:
        """The times of this run's scans."""
        ...

    def devices(self) -> tuple[Device, ...]:
        """Return how scanner and printer are, in this order."""
        ...

    def link(self) -> Link:
        """Return how the station stands with the central database."""
        ...

    def enrolled(self) -> Done | None:
        """Return what came of the last `enrol`, or that it runs; None where none was asked."""
        ...

    def opened(self) -> Opened | None:
        """Return the file that was opened last, as far as that has come."""
        ...

    def scanners(self) -> tuple[ScannerSeen, ...]:
        """Return every scanner that has a port of its own, in the order of the settings."""
        ...

    def printers(self) -> tuple[PrinterSeen, ...]:
        """Return every printer, in the order of the settings."""
        ...

    @property
    def searching(self) -> bool:
        """Whether it is being looked for devices that could be added."""
        ...

    def found(self) -> tuple[Found, ...]:
        """Return what could be added, as it was found last; takes no time."""
        ...

    def reads(self) -> tuple[Read, ...]:
        """Return the last codes of all scanners, a keyboard's included, the newest first."""
        ...

    def facts(self) -> tuple[Field, ...]:
        """Return versions, disk and what else a supporter asks for."""
        ...

    def do(self, what: str, value: str) -> Done | None:
        """Do something; None where there is nothing to say about it."""
        ...

    def badge(self) -> Label | None:
        """Return the badge that was just made for a first supervisor, or None."""
        ...

    def files(self) -> Files:
        """Return what an import would find."""
        ...

    def backups(self) -> BackupsSeen:
        """Return how the backups of this station are; takes no time."""
        ...

    def work(self) -> tuple[LabelArt, ...]:
        """Do what waits for a device; return the labels that came out of a virtual printer."""
        ...
