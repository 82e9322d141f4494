"""Rows of purchase orders: an order, a line of one, a serial that is missing or too much."""

from datetime import date, datetime, time

from kiosk.domain.messages import Phrase, Text, phrase
from kiosk.domain.naming import order_state_named
from kiosk.domain.orders import Announced, LineState, Order
from kiosk.domain.quantity import plain
from kiosk.pages.common import choose, day_of, tracking_word
from kiosk.pages.scene import Scene
from kiosk.screens.intents import Intent
from kiosk.screens.parts import Note, Shade

MOST_ROWS = 100
"""Serials that a page lists, missing and extra each."""

_ICONS = {"serial": "barcode", "lot": "layers", "untracked": "hash"}


def order_row(scene: Scene, order: Order) -> Note:
    """Return an open order to tap; one that is late stands out."""
    facts = {
        "supplier": order.supplier or phrase("no_supplier"),
        "state": order_state_named(order.state),
    }
    sub = phrase("order_row", **facts)
    late = False
    if order.expected is not None:
        sub = phrase("order_row_due", day=day_named(scene, order.expected), **facts)
        late = order.expected < scene.now.date()
    return Note(
        icon="clipboard-list",
        title=order.number,
        sub=sub,
        shade=Shade.CHECK if late else Shade.INFO,
        count=f"{sum(1 for each in order.lines if not each.open)}/{len(order.lines)}",
        does=choose(order.number),
    )


def day_named(scene: Scene, day: date) -> Phrase:
    """Return a day in words."""
    return day_of(datetime.combine(day, time(0)), year=day.year != scene.now.year)


def line_row(
    scene: Scene, line: LineState, announced: tuple[Announced, ...], does: Intent | None
) -> Note:
    """Return a line of an order: what of it came, and what is wrong with it."""
    part = line.part
    unit = part.unit if part is not None and part.unit != "ea" else ""
    icon, shade = "circle-dashed" if part is None else _ICONS[part.tracking.value], Shade.INFO
    if line.over:
        icon, shade = "triangle-alert", Shade.CHECK
    elif line.closed:
        icon, shade = "x", Shade.PLAIN
    elif not line.open:
        icon, shade = "circle-check", Shade.OK
    return Note(
        icon=icon,
        title=part.name or part.part_number if part is not None else line.line.part_number,
        sub=_line_words(scene, line, announced),
        shade=shade,
        count=f"{plain(line.received)}/{plain(line.line.quantity)} {unit}".strip(),
        does=does if line.open or line.over else None,
    )


def _line_words(scene: Scene, line: LineState, announced: tuple[Announced, ...]) -> Phrase:
    tracking: Text = tracking_word(line.part.tracking) if line.part is not None else ""
    facts = {"part": line.line.part_number, "tracking": tracking, "l": line.line.line}
    on_list = [each for each in announced if each.line == line.line.line]
    if line.over:
        return phrase("order_line_over", over=line.over, **facts)
    if line.closed:
        return phrase("order_line_closed", reason=line.closed, **facts)
    if on_list:
        found = sum(each.found for each in on_list)
        missing = len(on_list) - found
        return phrase("order_line_listed", found=found, missing=missing, **facts)
    if line.open and line.line.expected is not None:
        return phrase("order_line_due", day=day_named(scene, line.line.expected), **facts)
    return phrase("order_line_row", **facts)


def list_rows(
    announced: tuple[Announced, ...], unannounced: tuple[tuple[str, str], ...]
) -> tuple[Note, ...]:
    """Return a row for each serial that was on no list, and each that is missing (C16)."""
    extra = (
        Note(
            icon="triangle-alert",
            title=serial,
            sub=phrase("extra_row", l=line),
            shade=Shade.CHECK,
        )
        for line, serial in unannounced[:MOST_ROWS]
    )
    missing = [each for each in announced if not each.found]
    rows = (
        Note(
            icon="circle-dashed",
            title=each.serial,
            sub=phrase("missing_row", asn=each.notice, l=each.line),
            shade=Shade.PLAIN,
        )
        for each in missing[:MOST_ROWS]
    )
    left = len(missing) - MOST_ROWS
    more = (Note(icon="ellipsis", title=phrase("and_more", n=left)),) if left > 0 else ()
    return (*extra, *rows, *more)
