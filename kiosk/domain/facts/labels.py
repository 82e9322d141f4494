"""Facts about labels: what was asked for on paper."""

from dataclasses import dataclass
from typing import ClassVar

from kiosk.domain.facts.moves import Move
from kiosk.domain.ids import Subject


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelRequested:
    """A further label of a unit or lot was queued; whether it came out is not said here (D4).

    Attributes:
        copy: as the label shows it; the first label, queued at receipt or start of run, is 1.
        reason: why one more is needed; may be empty.
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
