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
    DATES = "dates"
    THING = "thing"
    GENERATE = "generate"
    LIST = "list"
    LIST_FILES = "list_files"
    REASON = "reason"
    LANGUAGE = "language"
    SCHEMES = "schemes"
    SCHEME = "scheme"
    """the subject is its name, or the pattern that a part has of its own"""
    SUPERVISOR = "supervisor"
    IMPORT = "import"
    CLOSE_KIOSK = "close"
    DEVICES = "devices"
    ADD_SCANNER = "add_scanner"
    ADD_PRINTER = "add_printer"
    SCANNER_PORT = "scanner_port"
    PRINTER_PORT = "printer_port"
    DEVICE_SETTING = "device_setting"
    """the subject is what is then done, such as `scanner_set:baud:Front`"""
    REMOVE_DEVICE = "remove_device"
    """the subject is what is then done and the name, `scanner_remove:Front`"""
    TEST_CODES = "test_codes"
    LEDGER = "ledger"
    TEACH_NAME = "teach_name"
    LABELS = "labels"
    PRINT_PLACES = "print_places"
    PRINT_BADGES = "print_badges"
    PRINT_COMMANDS = "print_commands"
    CENTRAL = "central"
    FILE = "file"
    ENROL = "enrol"
    """the subject is the enrolment code, once it was scanned"""
    TABLES = "tables"
    TABLE = "table"
    """the subject is the kind of its records and what they are narrowed by, `parts:bms`"""
    RECORD = "record"
    """one record of a table, `parts:P-100`"""
    RECORD_CELL = "record_cell"
    """what is to be written into it, `parts:name:MARK:P-100`, on the definition of that mark"""
    RECORD_PAST = "record_past"
    """what it was before, and by whom, `parts:P-100`"""
    BOM = "bom"
    """the subject is the part it belongs to; what its lines are narrowed by follows a US sign"""
    BOM_DRAFT = "bom_draft"
    """the same while it is being changed"""
    BOM_LINE = "bom_line"
    """one line of the draft, `LINE:PARENT`"""
    BOM_CELL = "bom_cell"
    """what is to be written into a line, `quantity:LINE:PARENT`"""
    BOM_ASK = "bom_ask"
    """the subject is what is then done, such as `bom_release:PARENT`"""
    BOM_PAST = "bom_past"
    """every version, `PARENT`"""
    BOM_VERSION = "bom_version"
    """one of them, `VERSION:PARENT`"""
    BACKUPS = "backups"
    BACKUP = "backup"
    """the subject is the file's name"""


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


Intent = Event | Open | Back | Turn | Do
