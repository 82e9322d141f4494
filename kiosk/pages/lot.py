"""The page of a lot: its countdown, where it is, what it was used in, its moves (K2)."""

from decimal import Decimal

from kiosk.domain.facts import LotMade
from kiosk.domain.holding import held_status
from kiosk.domain.ids import lot_subject
from kiosk.domain.messages import Text, phrase
from kiosk.domain.quantity import grouped, plain
from kiosk.domain.records import LotRecord
from kiosk.domain.unit import Status
from kiosk.pages.alerts import date_fields, dates_issue
from kiosk.pages.common import BACK, bar, on_hand, print_button, status_pill
from kiosk.pages.files import with_files
from kiosk.pages.in_conflict import conflict_button, conflict_issue
from kiosk.pages.label_states import pending_issue
from kiosk.pages.make_lot import from_making, made_facts
from kiosk.pages.scene import Scene
from kiosk.pages.stock_rows import notice, place_row, stock_tabs, used_rows
from kiosk.pages.timeline import timeline
from kiosk.pages.tracked import archive_button
from kiosk.screens.parts import Field, Pill, Shade
from kiosk.screens.values import Countdown, Happened, Identity, StockPage
from kiosk.store.totals import Sums, sums


def lot_page(scene: Scene, lot: LotRecord) -> StockPage:
    """Return the page of a lot (K2): its countdown, where it is, what it was used in."""
    subject = lot_subject(lot.lot)
    found = sums(scene.record, subject)
    moves = scene.tab == "moves"
    events = timeline(scene, subject)
    used = used_rows(scene, found)
    origin = scene.record.reader.lot_origin(lot.lot)
    made = origin if isinstance(origin, LotMade) else None
    came = -found.total("supplier") - found.total("production")
    left = on_hand(lot.stock)
    places = tuple(place_row(scene, each, lot.part.unit) for each in lot.stock)
    page = StockPage(
        bar=bar(scene, phrase("sub_lot")),
        foot=(BACK, *stock_tabs(events, moves=moves, left=left)),
        band=notice(scene),
        head=_lot_head(scene, lot, left),
        countdown=_countdown(left, came, lot.part.unit),
        left_title="" if moves else phrase("title_where"),
        left_right=phrase("n_unit", n=plain(left), unit=lot.part.unit),
        left=() if moves else places,
        left_empty=phrase("empty_on_hand"),
        right_title="" if moves else phrase("title_used_in"),
        right_right=phrase("n_units", n=grouped(len(used))),
        right=() if moves else used,
        right_empty=phrase("not_used_yet"),
        events=events if moves else (),
        facts=(
            *made_facts(made, found, lot.part.unit),
            *_facts(found, lot.part.unit, events),
            *from_making(date_fields(lot.dates, lot.supplier), made),
        ),
        rail=(
            *conflict_button(scene, subject),
            print_button(scene, subject),
            *archive_button(scene, lot),
        ),
    )
    return with_files(scene, subject, page)


def _lot_head(scene: Scene, lot: LotRecord, left: Decimal) -> Identity:
    subject = lot_subject(lot.lot)
    held = [each for each in lot.stock if each.held]
    status = Status.CONFLICT if lot.in_conflict else held_status(each.held for each in held)
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
        issue=conflict_issue(scene, subject)
        or dates_issue(scene, lot.dates)
        or pending_issue(scene, subject),
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


def _facts(found: Sums, unit: str, events: tuple[Happened, ...]) -> tuple[Field, ...]:
    came = -found.total("supplier")
    received = Field(
        name=phrase("fact_received"),
        value=phrase("n_unit", n=plain(came), unit=unit),
        origin=events[-1].day if events else "",
    )
    used = Field(
        name=phrase("fact_used"),
        value=plain(found.total("unit")),
        origin=phrase("scrapped_n", n=plain(found.total("scrap"))),
    )
    return (received, used) if came or not found.total("production") else (used,)
