"""What the screens of teaching and linking show."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.codes.taught import Meaning, Piece, pieces
from kiosk.domain.messages import Phrase, Said
from kiosk.domain.records import Thing
from kiosk.workflows.states_codes import Teaching, TeachSample
from kiosk.workflows.teach import preview


@dataclass(frozen=True, slots=True, kw_only=True)
class TeachScreen:
    """A label that is taught.

    Attributes:
        sample: its text as it came; "" until it was scanned.
        pieces: what can be tapped.
        marks: number of a piece → its meaning; the others may be anything.
        name: what the label is called; "" until it was entered.
        preview: what the sample would be read as, (field, text); empty while that is not enough.
    """

    said: Said
    prompt: Said
    sample: str
    pieces: tuple[Piece, ...]
    marks: Mapping[int, Meaning]
    name: str
    preview: tuple[tuple[Phrase, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkScreen:
    """A barcode that is linked; `code` is "" until it was scanned."""

    said: Said
    prompt: Said
    choice: tuple[Thing, ...]
    code: str


def teach_screen(state: TeachSample | Teaching, said: Said, prompt: Said) -> TeachScreen:
    """Return the screen of a label that is taught."""
    if isinstance(state, TeachSample):
        return TeachScreen(
            said=said, prompt=prompt, sample="", pieces=(), marks={}, name="", preview=()
        )
    return TeachScreen(
        said=said,
        prompt=prompt,
        sample=state.sample,
        pieces=pieces(state.sample),
        marks={number: Meaning(value) for number, value in state.marks},
        name=state.name,
        preview=preview(state),
    )
