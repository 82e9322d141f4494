"""The page of a location: what lies there."""

from kiosk.domain.codes.own import print_lot, print_unit
from kiosk.domain.facts import NO_DATES, LocationDefined
from kiosk.domain.ids import LocationCode, LotId, Subject, subject_key, subject_kind
from kiosk.domain.messages import phrase
from kiosk.domain.quantity import grouped, plain
from kiosk.domain.records import Stock
from kiosk.domain.unit import Status
from kiosk.pages.alerts import with_expiry
from kiosk.pages.common import BACK, bar, choose
from kiosk.pages.scene import Scene
from kiosk.pages.stock_rows import notice
from kiosk.screens.parts import Field, Note, Shade
from kiosk.screens.values import Identity, StockPage
from kiosk.store import showing


def place_page(scene: Scene, place: LocationDefined) -> StockPage:
    """Return the page of a location: what lies there."""
    units, stock = showing.contents(scene.record, place.code)
    rows = tuple(
        Note(
            icon="package",
            title=each.state.serial,
            sub=with_expiry(each.part.name or each.state.part_number, each.state.came.dates),
            shade=Shade.STOP if each.status is Status.ON_HOLD else Shade.PLAIN,
            does=choose(print_unit(each.state.unit)),
        )
        for each in units
    )
    return StockPage(
        bar=bar(scene, phrase("sub_place")),
        foot=(BACK,),
        band=notice(scene),
        head=Identity(
            kind=phrase("kind_place", name=place.name or place.code),
            code=place.code,
            icon="map-pin",
            status=None,
            place=phrase("holds_n", n=grouped(len(units)), m=grouped(len(stock))),
            place_sub=phrase("part_of", parent=place.parent) if place.parent else "",
        ),
        countdown=None,
        left_title=phrase("title_units_here"),
        left_right=phrase("n_units", n=grouped(len(units))),
        left=rows,
        left_empty=phrase("no_units_here"),
        right_title=phrase("title_stock_here"),
        right_right="",
        right=tuple(_stock_row(scene, item, each) for item, each in stock),
        right_empty=phrase("no_stock_here"),
        events=(),
        facts=_owner(scene, place.code),
        rail=(),
    )


def _owner(scene: Scene, code: LocationCode) -> tuple[Field, ...]:
    """Return whose the location is (R10): offline, its lots are taken by that station alone."""
    owner = scene.record.reader.owner_of(code)
    if owner is None:
        return ()
    _, name = owner
    here = name == scene.station.name
    value = phrase("owner_here") if here else phrase("owner_other", station=name)
    return (Field(name=phrase("fact_owner"), value=value, icon="hand"),)


def _stock_row(scene: Scene, item: Subject, stock: Stock) -> Note:
    number, lot = showing.name_of_item(scene.record, item)
    part = scene.record.reader.catalogue.part(number)
    code = print_lot(LotId(subject_key(item))) if subject_kind(item) == "lot" else number
    unit = part.unit if part is not None else "ea"
    dates = scene.record.reader.said_of(LotId(subject_key(item)))[1] if lot else NO_DATES
    return Note(
        icon="layers" if lot else "hash",
        title=lot or number,
        sub=with_expiry(part.name if part is not None else "", dates),
        count=plain(stock.quantity) if unit == "ea" else f"{plain(stock.quantity)} {unit}",
        does=choose(code),
    )
