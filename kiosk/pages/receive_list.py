"""Receiving a list of serials: giving it, the files it may be in, its checking, the last word."""

from dataclasses import replace

from kiosk.domain.listing import BadLine
from kiosk.domain.messages import Tone, phrase
from kiosk.pages.beside import Maker, list_page
from kiosk.pages.common import BACK, bar, button, headline_of, primary, text_of
from kiosk.pages.list_files import FILE, offered
from kiosk.pages.machine import Machine
from kiosk.pages.scene import Scene
from kiosk.pages.verdicts import answer_band
from kiosk.screens.intents import Do, Open, Where
from kiosk.screens.parts import Band, Note, Shade
from kiosk.screens.values import ListPage, TypePage
from kiosk.session.inputs import Tap
from kiosk.workflows.receive_states import ReceiveList

SEND = "list"
"""What a list that was typed or pasted is to `Do`."""


def give_page(scene: Scene, machine: Machine) -> TypePage:
    """Take a list that is typed, or pasted from a keyboard; or go on to the files."""
    _ = machine
    files = button("list_files", "import", Open(Where.LIST_FILES))
    return TypePage(
        bar=bar(scene, phrase("tile_receive")),
        foot=(BACK, files),
        band=Band(
            tone=Tone.IDLE,
            icon="list-checks",
            word=phrase("word_idle"),
            headline=phrase("hint_list"),
            detail=phrase("hint_list_sub"),
        ),
        name=phrase("field_list"),
        first="",
        hidden=False,
        digits=False,
        ok=phrase("ok_list"),
        send=SEND,
    )


def files_page(scene: Scene, machine: Machine) -> ListPage:
    """Return the files that a list may be in: on a stick, or in the folder `inbox`."""
    _ = machine
    rows = tuple(
        Note(
            icon="file-text",
            title=path.name,
            sub=str(path.parent),
            shade=Shade.INFO,
            does=Do(FILE, str(path)),
        )
        for path in offered(scene.inbox)
    )
    empty = phrase("no_list_files", folder=str(scene.inbox))
    title = phrase("title_list_files")
    return list_page(scene, sub=phrase("tile_receive"), title=title, rows=rows, empty=empty)


def checked_page(scene: Scene, state: ReceiveList) -> ListPage:
    """Return how far a list is checked; then what of it cannot be received, line by line."""
    leave = button("list_leave", "x", Tap("no"))
    page = list_page(
        scene,
        sub=phrase("tile_receive"),
        title=phrase("title_list_bad", n=state.bad) if state.bad else phrase("title_list"),
        rows=tuple(map(_row, scene.listed)) if state.bad else (_all_good(state),),
        band=_band(scene, state),
    )
    if not state.is_checked:
        return replace(page, title=phrase("title_list"), rows=_so_far(state), foot=(leave,))
    does = Tap("confirm") if state.good else None
    receive = primary("list_receive", "check", does, sub=phrase("list_good", n=state.good))
    return replace(page, foot=(leave, receive))


def _band(scene: Scene, state: ReceiveList) -> Band:
    """Return what was answered; what is bad of the list is told by its rows."""
    band = answer_band(scene)
    if not state.bad or not state.is_checked or not state.good:
        return band
    return replace(band, detail=phrase("list_bad_below", bad=state.bad, n=state.total))


def _so_far(state: ReceiveList) -> tuple[Note, ...]:
    """Return how much of a list is judged, and how."""
    counts = (
        ("hourglass", "list_waits", state.total - state.checked, Shade.INFO),
        ("circle-check", "list_fit", state.good, Shade.OK),
        ("octagon-x", "list_unfit", state.bad, Shade.STOP if state.bad else Shade.PLAIN),
    )
    return tuple(
        Note(icon=icon, title=phrase(title), shade=shade, count=str(count) if state.total else "…")
        for icon, title, count, shade in counts
    )


def _all_good(state: ReceiveList) -> Note:
    title, sub = phrase("list_all_good"), phrase("list_all_good_sub")
    return Note(icon="circle-check", title=title, sub=sub, shade=Shade.OK, count=str(state.good))


def _row(line: BadLine) -> Note:
    return Note(
        icon="octagon-x",
        title=phrase(
            "list_row",
            n=line.number,
            sn=line.text,
            code=line.why.code or "",
            why=headline_of(line.why),
        ),
        sub=text_of(line.why),
        shade=Shade.STOP,
    )


GIVING: dict[Where, Maker] = {Where.LIST: give_page, Where.LIST_FILES: files_page}
"""What stands beside a serial line while a list is given to it."""
