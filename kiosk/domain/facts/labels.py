"""Facts about labels: what was asked for on paper, and what is proved of it.

What a printer acknowledges is not among them: it is this machine's business, stays in its spool
with its times, and would double the entries of a receipt. On record is what people decide or see,
and the one proof there is: a label that was scanned back.
"""

from dataclasses import dataclass
from typing import ClassVar

from kiosk.domain.facts.moves import Move
from kiosk.domain.ids import Subject

SEEN = "seen"
"""How a label is known to have come out: a person says so."""

SCANNED_BACK = "scanned_back"
"""How a label was verified: asked for by name, and scanned off the thing that should wear it."""

IN_USE = "in_use"
"""How a label was verified: scanned in some task, which proves that it can be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelRequested:
    """A further label of a unit or lot was queued; whether it came out is not said here (D4).

    Attributes:
        copy: as the label shows it; the first label, queued at receipt or start of run, is 1.
        reason: why one more is needed; empty where it is the first.
    """

    kind: ClassVar[str] = "label_requested.1"
    subject: Subject
    copy: int
    reason: str

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (self.subject,)

    @property
    def moves(self) -> tuple[Move, ...]:
        return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelPrinted:
    """A label whose print was not known came out, as a person says (xP4).

    Attributes:
        printer: by the name it has at this station.
        how: `seen`.
    """

    kind: ClassVar[str] = "label_printed.1"
    subject: Subject
    copy: int
    printer: str
    how: str

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (self.subject,)

    @property
    def moves(self) -> tuple[Move, ...]:
        return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelVerified:
    """A label was scanned: it exists and can be read (R8).

    Attributes:
        how: `scanned_back` or `in_use`; only the first proves that it is on the right thing.
    """

    kind: ClassVar[str] = "label_verified.1"
    subject: Subject
    copy: int
    how: str

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (self.subject,)

    @property
    def moves(self) -> tuple[Move, ...]:
        return ()
