"""The screen of a conflict: what contradicts each other side by side, and what can be decided."""

from dataclasses import dataclass

from kiosk.domain.messages import Text
from kiosk.screens.parts import Action, Band, Field, Next, Page


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceCard:
    """One of the entries that contradict each other.

    Attributes:
        mark: a letter that the words of the choices can name it by.
        title: the station that recorded it.
        sub: what it says.
        code: the serial, lot or part that it is about.
        facts: who, when, where the thing is now, its label; at most four.
        flag: what became of the entry since; "" for nothing.
        on: it is about the thing that was scanned.
    """

    mark: str
    title: str
    sub: Text
    code: str
    facts: tuple[Field, ...]
    flag: Text = ""
    on: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ConflictPage(Page):
    """A conflict with its evidence (R2, O4).

    Attributes:
        cards: one or two.
        more: that there are more entries than cards; "" for none.
        choices: one to three; `sub` tells what each will do, `on` the one that was chosen.
    """

    band: Band
    next: Next
    cards: tuple[EvidenceCard, ...]
    more: Text
    choices: tuple[Action, ...]
