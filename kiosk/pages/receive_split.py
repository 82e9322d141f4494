"""A line that comes in portions: what came so far, what is left, what is rejected (C6, C18)."""

from dataclasses import replace
from typing import TypeVar

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.messages import Text, phrase
from kiosk.domain.quantity import plain
from kiosk.pages.common import button, word
from kiosk.screens.parts import Action, Note, Shade
from kiosk.screens.values import AskPage, QuantityPage, SerialsPage
from kiosk.workflows.carried import Line, Portion
from kiosk.workflows.receive_states import ReceiveCount, ReceiveLots, ReceiveQuantity
from kiosk.workflows.screens import ReceiveScreen

_IN_ALL = Note(
    icon="split",
    title=phrase("button_in_all"),
    sub=phrase("button_in_all_sub"),
    shade=Shade.INFO,
    does=word(Word.QTY),
)

ReceivePage = TypeVar("ReceivePage", bound=AskPage | SerialsPage | QuantityPage)


def with_portions(page: ReceivePage, screen: ReceiveScreen) -> ReceivePage:
    """Return the page of a lot or counted line with what came of it, and its own buttons."""
    state, part = screen.state, screen.part
    if part is None or not isinstance(state, ReceiveLots | ReceiveQuantity | ReceiveCount):
        return page
    line, unit = state.line, part.part.unit
    *foot, last = page.foot
    page = replace(page, foot=(*foot, _reject(line), last))
    if isinstance(page, QuantityPage):
        return replace(page, note=_left(line, unit) or page.note, quantity=_proposed(page, line))
    if isinstance(page, AskPage):
        told = line.whole or any(each.rejected for each in line.came)
        rows = tuple(_row(each, unit) for each in reversed(line.came if told else ()))
        title = _left(line, unit) or page.title
        return replace(page, rows=(*page.rows[:1], *rows, _IN_ALL, *page.rows[1:]), title=title)
    return page


def _reject(line: Line) -> Action:
    made = button("accept_next" if line.rejecting else "reject_next", "ban", word(Word.REJECT))
    return Action(key="reject", text=made.text, icon=made.icon, does=made.does, on=line.rejecting)


def _left(line: Line, unit: str) -> Text:
    if not line.whole:
        return ""
    return phrase("left_of_line", left=plain(line.left), b=plain(line.whole), unit=unit)


def _proposed(page: QuantityPage, line: Line) -> str:
    return plain(line.left) if line.left and not page.quantity else page.quantity


def _row(portion: Portion, unit: str) -> Note:
    key = "so_far_rejected" if portion.rejected else "so_far"
    return Note(
        icon="ban" if portion.rejected else "check",
        title=portion.lot or phrase("new_lot_row"),
        sub=phrase(key, n=plain(portion.quantity), unit=unit),
        shade=Shade.STOP if portion.rejected else Shade.PLAIN,
    )
