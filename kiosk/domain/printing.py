"""What is known of a label's print and of a printer, and no more than that (D10, R8)."""

from dataclasses import dataclass
from enum import Enum

from kiosk.domain.ids import Subject
from kiosk.domain.labels import Label


class PrintState(Enum):
    """How far a label is, as far as anybody knows."""

    QUEUED = "QUEUED"
    """nothing of it left this machine; it is sent without asking"""
    SENDING = "SENDING"
    """bytes may be on the way; after a restart this becomes UNKNOWN"""
    PRINTED = "PRINTED"
    """the printer acknowledged that the mechanical print ended, or a person saw it"""
    PROCESSED = "PROCESSED"
    """the printer took the data in; paper may still move"""
    SENT = "SENT"
    """a buffer took all bytes; the printer has no way to say more"""
    UNKNOWN = "UNKNOWN"
    """the link or the process broke in between: a person is asked"""
    VERIFIED = "VERIFIED"
    """its code was scanned back: it exists and can be read"""
    CANCELLED = "CANCELLED"
    """a person decided against it"""
    VOIDED = "VOIDED"
    """what it names was taken back before it was printed"""
    REPLACED = "REPLACED"
    """it did not come out; a further copy was asked for in its place"""


OUT = frozenset({PrintState.PRINTED, PrintState.PROCESSED, PrintState.SENT, PrintState.VERIFIED})
"""States of a label that is taken to exist on paper."""

PENDING = frozenset({PrintState.QUEUED, PrintState.SENDING, PrintState.UNKNOWN})
"""States of a label that is still owed: its unit shows "label pending" (D10)."""


class Fault(Enum):
    """Why a printer does not print."""

    NOT_ANSWERING = "not_answering"
    PAPER_OUT = "paper_out"
    COVER_OPEN = "cover_open"
    CUTTER = "cutter"
    OFFLINE = "offline"
    BROKEN = "broken"
    """an error that only a technician clears"""
    TAKEN = "taken"
    """another host holds its only connection"""
    NOT_ALLOWED = "not_allowed"
    """the system does not let the kiosk open it"""
    NO_DRIVER = "no_driver"
    """a library or queue that it needs is not there"""


class Acknowledgement(Enum):
    """How a printer says that a label is done; probed at set-up, kept in the settings."""

    UNKNOWN = "unknown"
    """not probed yet: taken as NONE, so that nothing is claimed"""
    PROCESS_ID = "process_id"
    """GS ( H, function 48: sent when printing ended"""
    STATUS = "status"
    """GS r: answered when the data was taken in"""
    NONE = "none"
    """no return channel, or no answer: what was sent is only SENT"""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterState:
    """How a printer is.

    Attributes:
        name: as set up.
        fault: why it does not print; None for ready, and for one that was never asked.
        paper_low: near its end; it still prints.
        asked: a label's print is not known: a person is asked before the next one (xP4).
        job: the label in work or asked about; 0 for none.
        since_us: of the fault, microseconds since 1970 UTC; 0 without one.
        unfit: so many labels wait that do not fit what it prints on; others pass them.
    """

    name: str
    fault: Fault | None = None
    paper_low: bool = False
    asked: bool = False
    job: int = 0
    since_us: int = 0
    unfit: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintJob:
    """A label of the spool that one printer is to print.

    Attributes:
        job: its number in the spool.
        acknowledgement: four printable characters that name it to the printer, new each time.
    """

    job: int
    label: Label
    acknowledgement: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """A label that a thing has, had or is owed; `queued_us` is microseconds since 1970 UTC.

    Attributes:
        job: its number in the spool of this station; 0 where another station printed it.
    """

    job: int
    copy: int
    state: PrintState
    queued_us: int

    @property
    def came_out(self) -> bool:
        """Whether it may be on paper; only a scan or a person knows more."""
        return self.state in OUT or self.state is PrintState.UNKNOWN

    @property
    def stands(self) -> bool:
        """Whether it exists or is owed: nobody decided against it."""
        return self.state in OUT or self.state in PENDING


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A label whose print on `printer` is not known: a person is asked about it (xP4)."""

    job: int
    subject: Subject
    label: Label
    printer: str
    copy: int
