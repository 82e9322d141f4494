"""How far a label is, as pages say it: in a row, below its picture, beside what wears it (D10)."""

from collections.abc import Mapping

from kiosk.domain.ids import Subject
from kiosk.domain.messages import Phrase, phrase
from kiosk.domain.printing import PrintState
from kiosk.pages.scene import Scene
from kiosk.screens.intents import Open, Where
from kiosk.screens.parts import Note, Shade
from kiosk.store import spool

STATE_MARKS: Mapping[PrintState, tuple[str, Shade]] = {
    PrintState.QUEUED: ("hourglass", Shade.CHECK),
    PrintState.SENDING: ("printer", Shade.INFO),
    PrintState.PRINTED: ("circle-check", Shade.OK),
    PrintState.PROCESSED: ("printer", Shade.INFO),
    PrintState.SENT: ("upload", Shade.INFO),
    PrintState.UNKNOWN: ("circle-question-mark", Shade.CHECK),
    PrintState.VERIFIED: ("badge-check", Shade.OK),
    PrintState.CANCELLED: ("circle-x", Shade.PLAIN),
    PrintState.VOIDED: ("circle-x", Shade.PLAIN),
    PrintState.REPLACED: ("replace", Shade.PLAIN),
}
"""Icon and shade of each state; green only where the printer or a person said that it is there."""


def state_named(state: PrintState) -> Phrase:
    """Return how far a label is, in a word or two."""
    return phrase(f"label_state_{state.value.lower()}")


def below_picture(state: PrintState) -> Phrase:
    """Return how far a label is and what to do with it, below its picture."""
    return phrase(f"picture_{state.value.lower()}")


def row_mark(state: PrintState | None) -> tuple[str, Shade, Phrase]:
    """Return icon, shade and words of the label in the row of a unit; None for no label here."""
    if state is None:
        return "circle-dashed", Shade.PLAIN, phrase("row_label_none")
    icon, shade = STATE_MARKS[state]
    return icon, shade, phrase(f"row_label_{state.value.lower()}")


def pending_issue(scene: Scene, subject: Subject) -> Note | None:
    """Return that the label of a thing is still owed; None where it is not (D10)."""
    newest = spool.label_of(scene.record, subject)
    if newest is None or not newest.pending:
        return None
    icon, shade = STATE_MARKS[newest.state]
    return Note(
        icon=icon,
        title=phrase("label_pending"),
        sub=below_picture(newest.state),
        shade=shade,
        does=Open(Where.PRINTER),
    )
