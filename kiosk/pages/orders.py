"""Purchase orders: which are open, what is on one, what of it came and what is missing."""

from dataclasses import replace
from datetime import date

from kiosk.domain.messages import Text, phrase
from kiosk.domain.naming import order_state_named
from kiosk.domain.orders import Order
from kiosk.pages.ask import ask, parts_page
from kiosk.pages.common import (
    BACK,
    LEAVE,
    MORE,
    TYPE,
    UNDO,
    bar,
    button,
    choose,
)
from kiosk.pages.order_rows import day_named, line_row, list_rows, order_row
from kiosk.pages.posting import post_button
from kiosk.pages.scene import Scene
from kiosk.pages.stock_rows import notice
from kiosk.pages.verdicts import band_of
from kiosk.screens.parts import Action, Field, Note, Shade
from kiosk.screens.values import AskPage, ListPage, TypePage
from kiosk.session.inputs import Tap
from kiosk.store.reading import Snapshot
from kiosk.workflows.receive_order_states import WHOLE_ORDER, CloseLine, ReceiveOrder
from kiosk.workflows.screens import ReceiveScreen

CLOSE = button("close_line", "x", Tap("close"))


def open_orders(record: Snapshot) -> list[Order]:
    """Return the orders of which something is still to come, what is expected first first."""
    found = [each for each in record.reader.orders() if each.is_open]
    return sorted(found, key=lambda each: (each.expected or date.max, each.number))


def items_page(scene: Scene, entries: int) -> AskPage:
    """Ask which order or part came in."""
    page = parts_page(scene, "receive")
    orders = tuple(order_row(scene, each) for each in open_orders(scene.record))
    if orders:
        page = replace(page, title=phrase("title_orders_parts"), rows=(*orders, *page.rows))
    return replace(page, foot=_foot(entries)) if entries else page


def _foot(entries: int, *more: Action) -> tuple[Action, ...]:
    post = (post_button(entries),) if entries else ()
    return (LEAVE, UNDO, TYPE, *more, MORE, *post)


def on_order_page(scene: Scene, screen: ReceiveScreen) -> AskPage | TypePage:
    """Return the page of an order that lies open, or of which a line is closed."""
    state, order = screen.state, screen.order
    if order is None:
        return items_page(scene, 0)
    if isinstance(state, CloseLine):
        return _why_page(scene, state) if state.line else _which_page(scene, order)
    entries = state.entries if isinstance(state, ReceiveOrder) else 0
    lines = (
        line_row(scene, each, screen.announced, Tap("pick", each.line.line))
        for each in order.lines
    )
    return ask(
        scene,
        sub=order.number,
        about=(order.number, order.supplier or phrase("no_supplier")),
        title=phrase("title_order", po=order.number),
        rows=(*lines, *list_rows(screen.announced, screen.unannounced)),
        empty=phrase("no_order_lines"),
        foot=_foot(entries, CLOSE),
    )


def _which_page(scene: Scene, order: Order) -> AskPage:
    """Ask of which line no more comes."""
    whole = Note(
        icon="x",
        title=phrase("close_whole"),
        sub=phrase("close_whole_sub"),
        shade=Shade.INFO,
        does=Tap("close", WHOLE_ORDER),
    )
    lines = (
        line_row(scene, each, (), Tap("close", each.line.line))
        for each in order.lines
        if each.open
    )
    return ask(
        scene,
        sub=order.number,
        about=(order.number, order.supplier or phrase("no_supplier")),
        title=phrase("title_close_line"),
        rows=(*lines, whole),
        empty="",
        foot=(back_to(order.number), TYPE, MORE),
    )


def _why_page(scene: Scene, state: CloseLine) -> TypePage:
    """Ask why no more comes."""
    return TypePage(
        bar=bar(scene, state.order),
        foot=(back_to(state.order),),
        band=band_of(scene.answer.said),
        name=phrase("field_why_closed"),
        first="",
        hidden=False,
        digits=False,
        ok=phrase("ok_close"),
        send="key",
    )


def back_to(number: str) -> Action:
    """Return the button that leads back to an order."""
    return button("order", "arrow-left", choose(number))


def order_page(scene: Scene, order: Order) -> ListPage:
    """Return the page of an order that was looked up."""
    announced = scene.record.reader.announced(order.number)
    unannounced = scene.record.reader.unannounced(order.number)
    lines = (line_row(scene, each, announced, None) for each in order.lines)
    return ListPage(
        bar=bar(scene, order.number),
        foot=(BACK,),
        band=notice(scene),
        title=phrase("title_order", po=order.number),
        title_right="",
        rows=(*lines, *list_rows(announced, unannounced)),
        empty=phrase("no_order_lines"),
        side=_facts(scene, order),
        side_title=phrase("kind_order"),
        rail=(),
    )


def _facts(scene: Scene, order: Order) -> tuple[Field, ...]:
    supplier: Text = order.supplier or phrase("no_supplier")
    made = [
        Field(name=phrase("fact_supplier"), value=supplier, icon="truck"),
        Field(name=phrase("fact_order_state"), value=order_state_named(order.state), icon="info"),
    ]
    if order.expected is not None:
        day = day_named(scene, order.expected)
        made.append(Field(name=phrase("fact_expected"), value=day, icon="calendar"))
    return tuple(made)
