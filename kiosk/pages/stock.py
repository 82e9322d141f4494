"""Pages of a lot, a part and a location: where it lies, what it went into, its moves."""

from decimal import Decimal

from kiosk.domain.codes.own import print_lot, print_unit
from kiosk.domain.facts import LocationDefined, Tracking
from kiosk.domain.ids import (
    LotId,
    Subject,
    UnitId,
    lot_subject,
    part_subject,
    subject_key,
    subject_kind,
)
from kiosk.domain.messages import Text, Tone, phrase
from kiosk.domain.quantity import plain
from kiosk.domain.records import LotRecord, PartRecord, Stock
from kiosk.domain.unit import Status
from kiosk.pages.common import (
    BACK,
    bar,
    button,
    choose,
    on_hand,
    status_pill,
    status_word,
    tab,
    tracking_word,
    when,
)
from kiosk.pages.scene import Scene
from kiosk.pages.timeline import timeline
from kiosk.pages.verdicts import band_of
from kiosk.screens.intents import Turn
from kiosk.screens.parts import Action, Band, Field, Note, Pill, Shade
from kiosk.screens.values import Countdown, Happened, Identity, StockPage
from kiosk.session.inputs import Tap
from kiosk.store import showing
from kiosk.store.totals import Sums, lots_of, statuses, sums

PRINT = button("print", "printer", Tap("print"))


def _band(scene: Scene) -> Band | None:
    said = scene.answer.said
    return band_of(said) if said.tone in {Tone.STOP, Tone.CHECK} else None


def lot_page(scene: Scene, lot: LotRecord) -> StockPage:
    """Return the page of a lot (K2): its countdown, where it is, what it was used in."""
    subject = lot_subject(lot.lot)
    found = sums(scene.record, subject)
    moves = scene.tab == "moves"
    events = timeline(scene, subject)
    used = _used(scene, found)
    received = -found.total("supplier")
    left = on_hand(lot.stock)
    places = tuple(_place(scene, each, lot.part.unit) for each in lot.stock)
    return StockPage(
        bar=bar(scene, phrase("sub_lot")),
        foot=(BACK, *_tabs(events, moves=moves, left=left)),
        band=_band(scene),
        head=_lot_head(lot, left),
        countdown=_countdown(left, received, lot.part.unit),
        left_title="" if moves else phrase("title_where"),
        left_right=phrase("n_unit", n=plain(left), unit=lot.part.unit),
        left=() if moves else places,
        left_empty=phrase("empty_on_hand"),
        right_title="" if moves else phrase("title_used_in"),
        right_right=phrase("n_units", n=len(used)),
        right=() if moves else used,
        right_empty=phrase("not_used_yet"),
        events=events if moves else (),
        facts=_facts(found, lot.part.unit, events),
        rail=(PRINT,),
    )


def _tabs(events: tuple[Happened, ...], *, moves: bool, left: Decimal) -> tuple[Action, ...]:
    overview, history = Turn("overview"), Turn("moves")
    count = phrase("n_events", n=len(events))
    here = phrase("n_left", n=plain(left))
    return (
        tab("overview", "layers", overview, on=not moves, sub=here),
        tab("moves", "history", history, on=moves, sub=count),
    )


def _lot_head(lot: LotRecord, left: Decimal) -> Identity:
    held = [each for each in lot.stock if each.held]
    status = Status.CONFLICT if lot.in_conflict else Status.ON_HOLD if held else Status.AVAILABLE
    pill: Pill | None = status_pill(status)
    if not left and not held:
        pill = Pill(text=phrase("used_up"), shade=Shade.PLAIN, icon="circle")
    places = [each.location for each in lot.stock]
    place: Text = places[0] if len(places) == 1 else phrase("n_places", n=len(places))
    name = lot.part.name or lot.part.part_number
    return Identity(
        kind=phrase("kind_lot", name=name, part=lot.part.part_number),
        code=lot.lot_number,
        icon="layers",
        status=pill,
        place=place if places else phrase("place_nowhere"),
        place_sub="",
        issue=None,
    )


def _countdown(left: Decimal, received: Decimal, unit: str) -> Countdown:
    share = float(left / received) if received > 0 else 0.0
    return Countdown(
        left=plain(left),
        of=phrase("left_of", n=plain(received), unit=unit),
        share=min(1.0, max(0.0, share)),
        low_share=0.0,
        low=left <= 0,
        low_text="",
    )


def _place(scene: Scene, stock: Stock, unit: str) -> Note:
    location = scene.record.reader.location(stock.location)
    name = location.name if location is not None else ""
    return Note(
        icon="octagon-pause" if stock.held else "map-pin",
        title=stock.location,
        sub=phrase("held_because", why=stock.held) if stock.held else name,
        shade=Shade.STOP if stock.held else Shade.PLAIN,
        count=plain(stock.quantity) if unit == "ea" else f"{plain(stock.quantity)} {unit}",
        does=choose(stock.location),
    )


def _used(scene: Scene, found: Sums) -> tuple[Note, ...]:
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


def _facts(found: Sums, unit: str, events: tuple[Happened, ...]) -> tuple[Field, ...]:
    received = Field(
        name=phrase("fact_received"),
        value=phrase("n_unit", n=plain(-found.total("supplier")), unit=unit),
        origin=events[-1].day if events else "",
    )
    used = Field(
        name=phrase("fact_used"),
        value=plain(found.total("unit")),
        origin=phrase("scrapped_n", n=plain(found.total("scrap"))),
    )
    return (received, used)


def part_page(scene: Scene, record: PartRecord) -> StockPage:
    """Return the page of a part: totals of its units or lots, or of its counted stock (K3)."""
    part = record.part
    subject = part_subject(part.part_number)
    found = sums(scene.record, subject)
    moves = scene.tab == "moves"
    counted = part.tracking is Tracking.UNTRACKED
    events = timeline(scene, subject)
    left = on_hand(record.stock)
    rows, title = _part_rows(scene, record)
    used = _used(scene, found) if counted else ()
    note = phrase("counted_only") if counted else phrase("scan_for_more")
    return StockPage(
        bar=bar(scene, phrase("sub_part")),
        foot=(BACK, *_tabs(events, moves=moves, left=left)),
        band=_band(scene),
        head=Identity(
            kind=phrase("kind_part", tracking=tracking_word(part.tracking)),
            code=part.part_number,
            icon="box",
            status=None,
            place=part.name or part.part_number,
            place_sub=phrase("rev", rev=part.revision) if part.revision else "",
        ),
        countdown=None,
        left_title="" if moves else title,
        left_right="",
        left=() if moves else rows,
        left_empty=phrase("empty_on_hand"),
        right_title="" if moves or not counted else phrase("title_used_in"),
        right_right=phrase("n_units", n=len(used)),
        right=() if moves else used,
        right_empty=phrase("not_used_yet"),
        events=events if moves else (),
        facts=(Field(name=phrase("fact_tracking"), value=note),),
        rail=(),
    )


def _part_rows(scene: Scene, record: PartRecord) -> tuple[tuple[Note, ...], Text]:
    part = record.part
    match part.tracking:
        case Tracking.SERIAL:
            rows = tuple(
                Note(icon="package", title=status_word(Status(status)), count=str(count))
                for status, count in statuses(scene.record, part.part_number)
            )
            return rows, phrase("title_units")
        case Tracking.LOT:
            lots = lots_of(scene.record, part.part_number)
            return tuple(_lot_row(scene, lot, name) for lot, name in lots), phrase("title_lots")
        case _:
            rows = tuple(_place(scene, each, part.unit) for each in record.stock)
            return rows, phrase("title_where")


def _lot_row(scene: Scene, lot: LotId, name: str) -> Note:
    total = sums(scene.record, lot_subject(lot)).total("location")
    return Note(icon="layers", title=name, count=plain(total), does=choose(print_lot(lot)))


def place_page(scene: Scene, place: LocationDefined) -> StockPage:
    """Return the page of a location: what lies there."""
    units, stock = showing.contents(scene.record, place.code)
    rows = tuple(
        Note(
            icon="package",
            title=each.state.serial,
            sub=each.part.name or each.state.part_number,
            shade=Shade.STOP if each.status is Status.ON_HOLD else Shade.PLAIN,
            does=choose(print_unit(each.state.unit)),
        )
        for each in units
    )
    return StockPage(
        bar=bar(scene, phrase("sub_place")),
        foot=(BACK,),
        band=_band(scene),
        head=Identity(
            kind=phrase("kind_place"),
            code=place.code,
            icon="map-pin",
            status=None,
            place=place.name or place.code,
            place_sub=phrase("part_of", parent=place.parent) if place.parent else "",
        ),
        countdown=None,
        left_title=phrase("title_units_here"),
        left_right=phrase("n_units", n=len(units)),
        left=rows,
        left_empty=phrase("no_units_here"),
        right_title=phrase("title_stock_here"),
        right_right="",
        right=tuple(_stock_row(scene, item, each) for item, each in stock),
        right_empty=phrase("no_stock_here"),
        events=(),
        facts=(),
        rail=(),
    )


def _stock_row(scene: Scene, item: Subject, stock: Stock) -> Note:
    number, lot = showing.name_of_item(scene.record, item)
    part = scene.record.reader.catalogue.part(number)
    code = print_lot(LotId(subject_key(item))) if subject_kind(item) == "lot" else number
    unit = part.unit if part is not None else "ea"
    return Note(
        icon="layers" if lot else "hash",
        title=lot or number,
        sub=part.name if part is not None else "",
        count=plain(stock.quantity) if unit == "ea" else f"{plain(stock.quantity)} {unit}",
        does=choose(code),
    )
