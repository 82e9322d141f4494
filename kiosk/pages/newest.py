"""The page that asks for the newest label, after a record was put back (A3)."""

from dataclasses import replace

from kiosk.domain.messages import phrase
from kiosk.domain.people import Role
from kiosk.domain.rules.newest import Wanted
from kiosk.pages.ask import ask, part_words, parts_page
from kiosk.pages.common import LEAVE, MORE, TYPE, headline_of, text_of
from kiosk.pages.scene import Scene
from kiosk.screens.parts import Field, Next, Note, Shade
from kiosk.screens.values import AskPage
from kiosk.session.inputs import Tap
from kiosk.workflows.newest_states import NewestBadge, NewestLabel, NewestPart
from kiosk.workflows.screens import NewestScreen


def newest_page(scene: Scene, screen: NewestScreen) -> AskPage:
    """Return the page of the part whose newest label is told."""
    state, part, wanted = screen.state, screen.part, screen.wanted
    if part is None or isinstance(state, NewestPart):
        return parts_page(scene, "newest")
    rows: tuple[Note, ...] = ()
    if isinstance(state, NewestBadge):
        rows = (Note(icon="id-card", title=phrase("confirm_badge"), shade=Shade.CHECK),)
    elif wanted is not None:
        rows = _answers(scene)
    page = ask(
        scene,
        sub=phrase("tile_newest"),
        about=part_words(part.part),
        title=phrase("title_newest"),
        rows=rows,
        empty="",
        foot=(LEAVE, TYPE, MORE),
    )
    icon = "id-card" if isinstance(state, NewestBadge) else "scan-barcode"
    again = isinstance(state, NewestLabel) and bool(state.typed)
    sub = text_of(screen.prompt) if again else ""
    page = replace(page, next=Next(text=headline_of(screen.prompt), sub=sub, icon=icon))
    if wanted is None:
        return page
    return replace(page, read=_known(wanted), read_title=phrase("newest_machine"))


def _known(wanted: Wanted) -> tuple[Field, ...]:
    """Return what the machine knows: a number that is never gone below, or only its form."""
    if wanted.known:
        return (Field(name=phrase("newest_given"), value=wanted.known),)
    none = Field(name=phrase("newest_given"), value=phrase("newest_none_known"))
    form = (Field(name=phrase("newest_form"), value=wanted.example),) if wanted.example else ()
    return (*form, none)


def _answers(scene: Scene) -> tuple[Note, ...]:
    own = scene.operator is not None and scene.operator.role is Role.SUPERVISOR
    return (
        Note(
            icon="keyboard",
            title=phrase("newest_type"),
            sub=phrase("newest_type_sub"),
            shade=Shade.INFO,
            does=Tap("type"),
        ),
        Note(
            icon="check" if own else "id-card",
            title=phrase("newest_none_since"),
            sub=phrase("newest_none_own" if own else "newest_none_sub"),
            shade=Shade.CHECK,
            does=Tap("decide", "none"),
        ),
    )
