"""Receiving a list of serials: giving it, the files it may be in, its checking, the last word."""

from dataclasses import replace

from kiosk.domain.listing import BadLine
from kiosk.domain.messages import phrase
from kiosk.domain.quantity import grouped
from kiosk.domain.runs import Run, runs
from kiosk.pages.beside import Maker, list_page
from kiosk.pages.common import BACK, bar, button, headline_of, primary, text_of
from kiosk.pages.list_files import FILE, offered
from kiosk.pages.machine import Machine
from kiosk.pages.scene import Scene
from kiosk.pages.verdicts import answer_band, asking
from kiosk.screens.intents import Do, Open, Where
from kiosk.screens.parts import Band, Field, Note, Shade
from kiosk.screens.values import ListPage, TypePage
from kiosk.session.inputs import Tap
from kiosk.workflows.receive_states import ReceiveList

MOST_RUNS = 200
"""Rows of a list that a person looks through."""

SEND = "list"
"""What a list that was typed or pasted is to `Do`."""


def give_page(scene: Scene, machine: Machine) -> TypePage:
    """Take a list that is typed, or pasted from a keyboard; or go on to the files."""
    _ = machine
    sub = phrase("button_list_files_sub")
    files = button("list_files", "import", Open(Where.LIST_FILES), sub=sub)
    return TypePage(
        bar=bar(scene, phrase("tile_receive")),
        foot=(BACK, files),
        band=asking("list-checks", phrase("hint_list"), phrase("hint_list_sub")),
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
        rows=tuple(map(_row, scene.listed)) if state.bad else _good_rows(scene.fit, state),
        band=_band(scene, state),
    )
    page = replace(page, side=_goes(state), side_title=phrase("title_list_goes"))
    if not state.is_checked:
        return replace(page, title=phrase("title_list"), rows=_so_far(state), foot=(leave,))
    does = Tap("confirm") if state.good else None
    receive = primary("list_receive", "check", does, sub=phrase("list_good", n=state.good))
    return replace(page, foot=(leave, receive))


def _goes(state: ReceiveList) -> tuple[Field, ...]:
    """Return what the list is for, and what comes of it."""
    line = state.serials.line
    order = phrase("order_line", po=line.origin.order, l=line.origin.line)
    fields = [
        Field(name=phrase("field_part"), value=line.part, icon="barcode"),
        Field(name=phrase("field_goes_to"), value=line.location, icon="map-pin"),
    ]
    if line.origin.order:
        fields.append(Field(name=phrase("field_came_on"), value=order, icon="clipboard-list"))
    if state.is_checked:
        labels = str(state.good)
        fields.append(Field(name=phrase("field_labels"), value=labels, icon="printer"))
    return tuple(fields)


def _band(scene: Scene, state: ReceiveList) -> Band:
    """Return what was answered; what is bad of the list is told by its rows."""
    band = answer_band(scene)
    if state.total and not state.is_checked:
        share = phrase("list_share", n=100 * state.checked // state.total)
        return replace(band, side=share, side_sub=phrase("list_share_sub"))
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
        Note(
            icon=icon,
            title=phrase(title),
            shade=shade,
            count=grouped(count) if state.total else "…",
        )
        for icon, title, count, shade in counts
    )


def _good_rows(numbers: tuple[str, ...], state: ReceiveList) -> tuple[Note, ...]:
    """Say that all is good, and name the numbers, those that follow each other in one row."""
    title, sub = phrase("list_all_good"), phrase("list_all_good_sub")
    count = str(state.good)
    first = Note(icon="circle-check", title=title, sub=sub, shade=Shade.OK, count=count)
    found = runs(numbers)
    rows = tuple(_run(each) for each in found[:MOST_RUNS])
    left = sum(each.count for each in found[MOST_RUNS:])
    more = (Note(icon="ellipsis", title=phrase("list_runs_more", n=left)),) if left else ()
    return (first, *rows, *more)


def _run(run: Run) -> Note:
    one = run.count == 1
    title = run.first if one else phrase("list_run", first=run.first, last=run.last)
    return Note(icon="barcode", title=title, count="" if one else grouped(run.count))


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
