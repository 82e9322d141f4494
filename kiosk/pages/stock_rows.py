"""Rows and tabs that the pages of a lot, a part and a location share."""

from decimal import Decimal

from kiosk.domain.codes.own import print_unit
from kiosk.domain.holding import held_status
from kiosk.domain.ids import UnitId, subject_key
from kiosk.domain.messages import Tone, phrase
from kiosk.domain.naming import hold_named
from kiosk.domain.quantity import plain
from kiosk.domain.records import Stock
from kiosk.domain.unit import Status
from kiosk.pages.common import STATUS_MARKS, choose, status_word, tab, when
from kiosk.pages.scene import Scene
from kiosk.pages.verdicts import answer_band
from kiosk.screens.intents import Turn
from kiosk.screens.parts import Action, Band, Note, Shade
from kiosk.screens.values import Happened
from kiosk.store.totals import Sums


def notice(scene: Scene) -> Band | None:
    """Return the verdict that stands over a page; None where nothing was asked of it."""
    said = scene.answer.said
    return answer_band(scene) if said.tone is not Tone.IDLE else None


def stock_tabs(events: tuple[Happened, ...], *, moves: bool, left: Decimal) -> tuple[Action, ...]:
    """Return the tabs of a page about stock."""
    overview, history = Turn("overview"), Turn("moves")
    count = phrase("n_events", n=len(events))
    here = phrase("n_left", n=plain(left))
    return (
        tab("overview", "layers", overview, on=not moves, sub=here),
        tab("moves", "history", history, on=moves, sub=count),
    )


def place_row(scene: Scene, stock: Stock, unit: str) -> Note:
    """Return a location that holds some, to tap."""
    location = scene.record.reader.location(stock.location)
    name = location.name if location is not None else ""
    shade, icon = Shade.PLAIN, "map-pin"
    if stock.held:
        shade, icon = STATUS_MARKS[held_status((stock.held,))]
    return Note(
        icon=icon,
        title=stock.location,
        sub=phrase("held_because", why=hold_named(stock.held)) if stock.held else name,
        shade=shade,
        count=plain(stock.quantity) if unit == "ea" else f"{plain(stock.quantity)} {unit}",
        does=choose(stock.location),
    )


def used_rows(scene: Scene, found: Sums) -> tuple[Note, ...]:
    """Return the units that some went into, to tap."""
    rows: list[Note] = []
    for place, quantity in reversed(found.at("unit")):
        unit = scene.record.reader.unit(UnitId(subject_key(place)))
        if unit is None:
            continue
        status = unit.status
        rows.append(
            Note(
                icon="package",
                title=unit.state.serial,
                sub=phrase(
                    "used_row",
                    status=status_word(status),
                    when=when(scene, unit.state.since_us),
                ),
                shade=Shade.STOP if status is Status.ON_HOLD else Shade.PLAIN,
                count=plain(quantity),
                does=choose(print_unit(unit.state.unit)),
            )
        )
    return tuple(rows)
