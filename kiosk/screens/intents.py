"""What a person at the window wants: an input of the session, or to be shown something."""

from dataclasses import dataclass
from enum import Enum

from kiosk.session.inputs import Event


class Where(Enum):
    """A screen that can be opened beside the task; closing it leads back."""

    HELP = "help"
    MORE = "more"
    PEOPLE = "people"
    PRINTER = "printer"
    SETTINGS = "settings"
    SCANNER = "scanner"
    DIAGNOSTICS = "diagnostics"
    WAITING = "waiting"
    LESS = "less"
    HOLDS = "holds"
    THING = "thing"
    GENERATE = "generate"
    REASON = "reason"
    LANGUAGE = "language"
    SUPERVISOR = "supervisor"
    IMPORT = "import"
    CLOSE_KIOSK = "close"


@dataclass(frozen=True, slots=True)
class Open:
    """Show a screen beside the task."""

    where: Where
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Back:
    """Close what was opened beside the task; a scan does so too."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Turn to a tab of the page that is shown."""

    tab: str


@dataclass(frozen=True, slots=True)
class Do:
    """Something for the machine, not for the record: a setting, a printer's retry, closing.

    Attributes:
        what: names it, such as `theme` or `printer_retry`.
    """

    what: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class BrokenScan:
    """A scanner read something, but not all of it came through: nothing of it is used."""


Intent = Event | Open | Back | Turn | Do | BrokenScan
