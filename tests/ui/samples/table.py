"""Tables of master data: parts, a search that finds little or nothing, and a few policies."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.domain.messages import Tone, phrase
from kiosk.screens.intents import Do, Open, Where
from kiosk.screens.parts import Action, Band, Kind, Shade
from kiosk.screens.values import Column, Line, TablePage
from tests.ui.floor import LONG_CODE, LONG_NAME, bar

_PARTS = (
    ("BMS-16S", "Battery management board", "serial", "BOARD", "C"),
    ("CELL-21700", "Cell 21700, 5 Ah", "lot", "CELL", "A"),
    (LONG_CODE, LONG_NAME, "serial", "BOARD", "E"),
    ("HX3", "PowerPack HX-3", "serial", "PACK", "B"),
    ("NTC-10K", "NTC thermistor, 10 k", "untracked", "", ""),
    ("PCB-150", "PowerPack HX-3 controller board", "serial", "BOARD", "C"),
    ("SCREW-M3X8", "Screw M3 × 8, torx", "untracked", "FASTENER", ""),
    ("SEAL-41", "Lid seal, EPDM", "lot", "RUBBER", "D"),
    ("TAPE-19", "Polyimide tape, 19 mm", "untracked", "", ""),
)
_COLUMNS = (
    Column(title="Part number", share=4, code=True),
    Column(title="Name", share=6),
    Column(title="Tracking", share=2),
    Column(title="Category", share=2, code=True),
    Column(title="Revision", share=2, end=True),
)
_BACK = Action(key="back", text="Back", icon="arrow-left", does=Open(Where.TABLES))
_NEW = Action(key="new", text="New part", icon="plus", does=Open(Where.RECORD_CELL, "parts::"))


def parts() -> TablePage:
    return TablePage(
        bar=bar("Tables"),
        foot=(_BACK, _NEW),
        band=None,
        title="Parts",
        count="200 of 1,204",
        search="",
        find=Open(Where.TABLE, "parts:"),
        columns=_COLUMNS,
        lines=tuple(
            Line(cells=each, does=Open(Where.RECORD, f"parts:{each[0]}")) for each in _PARTS * 4
        ),
        empty="No part has this in its number or name.",
    )


def few() -> TablePage:
    page = parts()
    return replace(page, search="pow", count="2 of 1,204", lines=(page.lines[3], page.lines[5]))


def one() -> TablePage:
    page = few()
    return replace(page, search="hx3", count="1 of 1,204", lines=page.lines[:1])


def schemes() -> TablePage:
    return replace(parts(), title="Numbering schemes", find=Open(Where.TABLE, "schemes:"))


def nothing() -> TablePage:
    return replace(parts(), search="zzz", count="0 of 1,204", lines=())


def told() -> TablePage:
    band = Band(
        tone=Tone.IDLE,
        icon="circle-check",
        word="READY",
        headline="PCB-150 is defined as before.",
    )
    page = parts()
    marked = replace(page.lines[1], shade=Shade.CHECK)
    return replace(page, band=band, lines=(page.lines[0], marked, *page.lines[2:]))


def rules() -> TablePage:
    """Without a search: there are too few."""
    lines = tuple(
        Line(cells=each, does=Open(Where.RECORD_CELL, f"policies:value:{each[0]}"))
        for each in (
            ("serial_scope", "organisation", "Where a serial number is unique"),
            ("over_receipt", "supervisor", "Whether more may be received than an order asks for"),
            ("time_zone", "Europe/Berlin", "The plant's IANA time zone"),
        )
    )
    columns = (
        Column(title="Rule", share=2, code=True),
        Column(title="Is", share=2),
        Column(title="What it means", share=5),
    )
    return replace(
        parts(),
        title="Rules of the plant",
        count="3",
        find=None,
        columns=columns,
        lines=lines,
        foot=(_BACK,),
    )


_CELLS = (
    *("part_number", "tracking", "revision", "name", "unit", "serial_scheme", "lot_pattern"),
    *("expires_days", "best_before_days", "removal_days", "alert_days", "category", "family"),
    *("numbered_by", "inspected"),
)


def record() -> TablePage:
    """Every column of a part, in the words of the catalogue; the values are as long as can be."""
    values = {
        "part_number": LONG_CODE,
        "name": LONG_NAME,
        "serial_scheme": "BMS-{yy}{week}-{seq:5}",
    }
    lines = tuple(
        Line(
            cells=(
                phrase(f"cell_{each}"),
                values.get(each, phrase("choice_numbered_by_either")),
                phrase(f"means_parts_{each}"),
            ),
            does=Open(Where.RECORD_CELL, f"parts:{each}:1:P"),
        )
        for each in _CELLS
    )
    columns = (
        Column(title=phrase("cell_column"), share=3),
        Column(title=phrase("cell_value"), share=5, code=True),
        Column(title=phrase("cell_means"), share=7),
    )
    return replace(
        parts(),
        title=phrase("title_record", table=phrase("table_parts"), record=LONG_CODE),
        count=phrase("told_by", when="today 14:05", who="Carla Weiss"),
        find=None,
        columns=columns,
        lines=lines,
        foot=(_BACK,),
        rail=(
            Action(
                key="record_past",
                text=phrase("button_record_past"),
                icon="history",
                does=Open(Where.RECORD_PAST, "parts:P"),
            ),
        ),
    )


def then() -> TablePage:
    """A former definition beside the present one."""
    return replace(
        record(),
        title=phrase("title_then", record="PCB-150", when="20 Nov 14:05, Carla Weiss"),
        count="",
        columns=(
            Column(title=phrase("cell_column"), share=3),
            Column(title=phrase("cell_now"), share=5, code=True),
            Column(title=phrase("cell_then"), share=5, code=True),
        ),
        lines=(
            Line(cells=(phrase("cell_name"), LONG_NAME, "Battery board")),
            Line(cells=(phrase("cell_revision"), "E", "D")),
        ),
        rail=(),
        foot=(
            _BACK,
            Action(
                key="put_back",
                text=phrase("button_put_back"),
                icon="undo-2",
                does=Do("put_back:parts:value:1:P", "00"),
                kind=Kind.PRIMARY,
            ),
        ),
    )


SAMPLES: dict[str, Callable[[], TablePage]] = {
    "parts": parts,
    "few": few,
    "nothing": nothing,
    "told": told,
    "rules": rules,
    "record": record,
    "then": then,
}
