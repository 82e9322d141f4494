"""What the session answers to one input."""

from dataclasses import dataclass

from kiosk.domain.ids import EntryId
from kiosk.domain.messages import Said
from kiosk.workflows.screens import Screen


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The verdict on one input, known only after what it recorded is durable.

    Attributes:
        entry: the id of what was recorded; None for a refusal, and where nothing was.
        confidence: `confirmed` once the central database has it, `saved` here until then (R1).
        seq: of what was recorded, in this station's chain: central has it once it has confirmed
            that far; 0 where nothing was.
        screen: what is shown now.
    """

    said: Said
    entry: EntryId | None
    confidence: str | None
    screen: Screen
    headline: str
    text: str
    seq: int = 0
