"""Open conflicts of a thing, on the page of the thing."""

from kiosk.domain.ids import Subject
from kiosk.domain.messages import phrase
from kiosk.pages.common import button
from kiosk.pages.scene import Scene
from kiosk.screens.parts import Action, Note, Shade
from kiosk.session.inputs import Tap
from kiosk.workflows.decide_words import kind_named


def conflict_issue(scene: Scene, subject: Subject) -> Note | None:
    """Return the oldest open conflict that names a thing, to tap; None for none."""
    found = scene.record.reader.conflicts_of(subject)
    if not found:
        return None
    held = any(each.holding for each in found)
    return Note(
        icon="git-merge",
        title=phrase("conflict_issue"),
        sub=kind_named(found[0].kind),
        shade=Shade.STOP if held else Shade.CHECK,
        does=Tap("conflicts"),
    )


def conflict_button(scene: Scene, subject: Subject) -> tuple[Action, ...]:
    """Return the button that opens the conflicts of a thing; none where there are none."""
    found = scene.record.reader.conflicts_of(subject)
    if not found:
        return ()
    sub = phrase("conflict_issue_n", n=len(found))
    return (button("conflict", "git-merge", Tap("conflicts"), sub=sub),)
