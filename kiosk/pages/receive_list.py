"""Receiving a list of serials: giving it, the files it may be in, its checking, the last word."""

from dataclasses import replace

from kiosk.domain.listing import BadLine
from kiosk.domain.messages import phrase
from kiosk.pages.beside import Maker, list_page
from kiosk.pages.common import BACK, bar, button, headline_of, primary, text_of
from kiosk.pages.list_files import FILE, offered
from kiosk.pages.machine import Machine
from kiosk.pages.scene import Scene
from kiosk.pages.verdicts import answer_band, band_of
from kiosk.screens.intents import Do, Open, Where
from kiosk.screens.parts import Note, Shade
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
        band=band_of(scene.answer.screen.prompt),
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
        title=phrase("title_list_bad", n=state.bad),
        rows=tuple(map(_row, scene.listed)) if state.is_checked else (),
        empty=phrase("list_all_good" if state.is_checked else "list_none_yet"),
        band=answer_band(scene),
    )
    if not state.is_checked:
        return replace(page, foot=(leave,))
    does = Tap("confirm") if state.good else None
    receive = primary("list_receive", "check", does, sub=phrase("list_good", n=state.good))
    return replace(page, foot=(leave, receive))


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
