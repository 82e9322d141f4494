"""The page of a part: totals of its units or lots, or of its counted stock (K3)."""

from decimal import Decimal

from kiosk.domain.codes.own import print_lot
from kiosk.domain.facts import Tracking
from kiosk.domain.ids import LotId, lot_subject, part_subject
from kiosk.domain.messages import Text, phrase
from kiosk.domain.quantity import grouped, plain
from kiosk.domain.records import PartRecord
from kiosk.domain.unit import Status
from kiosk.pages.alerts import expiry_words
from kiosk.pages.ask import part_words
from kiosk.pages.common import BACK, bar, choose, on_hand, status_word, tracking_word
from kiosk.pages.files import with_files
from kiosk.pages.in_conflict import conflict_button, conflict_issue
from kiosk.pages.master_data import bom_button
from kiosk.pages.scene import Scene
from kiosk.pages.schemes import scheme_button, whose_numbers
from kiosk.pages.stock_rows import notice, place_row, stock_tabs, used_rows
from kiosk.pages.timeline import timeline
from kiosk.pages.tracked import batches_of, tracking_button, unnumbered
from kiosk.screens.parts import Field, Note, Pill, Shade
from kiosk.screens.values import Identity, StockPage
from kiosk.store.totals import lots_of, statuses, sums


def part_page(scene: Scene, record: PartRecord) -> StockPage:
    """Return the page of a part: totals of its units or lots, or of its counted stock (K3)."""
    part = record.part
    subject = part_subject(part.part_number)
    found = sums(scene.record, subject)
    moves = scene.tab == "moves"
    counted = part.tracking is Tracking.UNTRACKED
    events = timeline(scene, subject)
    left = _left(scene, record)
    rows, title = _part_rows(scene, record)
    used = used_rows(scene, found) if counted else ()
    note = phrase("counted_only") if counted else phrase("scan_for_more")
    page = StockPage(
        bar=bar(scene, phrase("sub_part")),
        foot=(BACK, *stock_tabs(events, moves=moves, left=left)),
        band=notice(scene),
        head=Identity(
            kind=phrase("kind_part", name=part_words(part)[0], part=part_words(part)[1]),
            code=part.part_number,
            icon="box",
            status=Pill(text=tracking_word(part.tracking), shade=Shade.INFO),
            place=phrase("on_hand_n", n=plain(left), unit=part.unit),
            place_sub="",
            issue=conflict_issue(scene, subject) or unnumbered(record),
        ),
        countdown=None,
        left_title="" if moves else title,
        left_right="",
        left=() if moves else rows,
        left_empty=phrase("empty_on_hand"),
        right_title="" if moves or not counted else phrase("title_used_in"),
        right_right=phrase("n_units", n=grouped(len(used))),
        right=() if moves else used,
        right_empty=phrase("not_used_yet"),
        events=events if moves else (),
        facts=(
            Field(name=phrase("fact_tracking"), value=note),
            *whose_numbers(record),
            *batches_of(scene, subject),
        ),
        rail=(
            *conflict_button(scene, subject),
            *bom_button(scene, record),
            *scheme_button(record),
            tracking_button(scene, record),
        ),
    )
    return with_files(scene, subject, page)


def _left(scene: Scene, record: PartRecord) -> Decimal:
    """Return how much is on hand, however the part is tracked."""
    part = record.part
    match part.tracking:
        case Tracking.SERIAL:
            found = dict(statuses(scene.record, part.part_number))
            return Decimal(found.get(Status.AVAILABLE.value, 0))
        case Tracking.LOT:
            lots = lots_of(scene.record, part.part_number)
            totals = (sums(scene.record, lot_subject(lot)).total("location") for lot, _ in lots)
            return sum(totals, Decimal(0))
        case _:
            return on_hand(record.stock)


def _part_rows(scene: Scene, record: PartRecord) -> tuple[tuple[Note, ...], Text]:
    part = record.part
    match part.tracking:
        case Tracking.SERIAL:
            rows = tuple(
                Note(icon="package", title=status_word(Status(status)), count=grouped(count))
                for status, count in statuses(scene.record, part.part_number)
            )
            return rows, phrase("title_units")
        case Tracking.LOT:
            lots = lots_of(scene.record, part.part_number)
            rows = tuple(_lot_row(scene, lot, name) for lot, name in lots)
            return rows, phrase("title_lots_of")
        case _:
            rows = tuple(place_row(scene, each, part.unit) for each in record.stock)
            return rows, phrase("title_where")


def _lot_row(scene: Scene, lot: LotId, name: str) -> Note:
    total = sums(scene.record, lot_subject(lot)).total("location")
    until = expiry_words(scene.record.reader.said_of(lot)[1])
    return Note(
        icon="layers", title=name, sub=until, count=plain(total), does=choose(print_lot(lot))
    )
