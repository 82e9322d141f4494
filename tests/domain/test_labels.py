"""Labels as data: what each kind says, and which text is refused."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.codes.code import OwnBadge, OwnLot, OwnPlace, OwnUnit
from kiosk.domain.codes.own import read_own
from kiosk.domain.ids import LocationCode, LotId, OperatorId, PartNumber, UnitId
from kiosk.domain.labels import (
    UNIT_TEMPLATE,
    Label,
    LabelKind,
    LabelLine,
    LineName,
    Unprintable,
    badge_label,
    location_label,
    lot_label,
    unit_label,
)
from kiosk.domain.text import hidden_character

UNIT = UnitId("7K3M9QXA2B4C6D8E")
LOT = LotId("0J8YWQ5M3T9RN1KB")
PART = PartNumber("PCB-4711-A")


@pytest.mark.feature("D3")
def test_a_unit_label_says_code_part_serial_name_and_revision() -> None:
    label = unit_label(UNIT, part=PART, serial="2026-000123", name="Motor board", revision="B")

    assert label == Label(
        kind=LabelKind.UNIT,
        code="U.7K3M9QXA2B4C6D8EG",
        short_code="7K3M9QXA",
        title="PCB-4711-A",
        lines=(
            LabelLine(name=LineName.SERIAL, value="2026-000123"),
            LabelLine(name=LineName.NAME, value="Motor board"),
            LabelLine(name=LineName.REVISION, value="B"),
        ),
        template=UNIT_TEMPLATE,
        copy=1,
    )


def test_each_kind_of_label_holds_the_code_that_reads_back_as_its_thing() -> None:
    labels = (
        unit_label(UNIT, part=PART, serial="1"),
        lot_label(LOT, part=PART, lot_number="L1"),
        location_label(LocationCode("Regal 3/Süd")),
        badge_label(OperatorId("1001"), name="Jo", role="clerk"),
    )

    assert [read_own(label.code) for label in labels if isinstance(label, Label)] == [
        OwnUnit(UNIT),
        OwnLot(LOT),
        OwnPlace(LocationCode("Regal 3/Süd")),
        OwnBadge(OperatorId("1001")),
    ]


def test_a_lot_label_says_how_much_came_in_plain_figures() -> None:
    label = lot_label(LOT, part=PART, lot_number="L1", quantity=(Decimal("4E+3"), "m"))

    assert isinstance(label, Label)
    assert label.value(LineName.QUANTITY) == "4000 m"


def test_an_empty_value_has_no_line() -> None:
    label = unit_label(UNIT, part=PART, serial="1")

    assert isinstance(label, Label)
    assert label.lines == (LabelLine(name=LineName.SERIAL, value="1"),)
    assert label.value(LineName.NAME) == ""


def test_text_on_a_label_is_composed_and_a_name_stands_on_one_line() -> None:
    label = unit_label(UNIT, part=PART, serial="u\u0308", name=" Kabel\r\n  rot\t2 m ")

    assert isinstance(label, Label)
    assert label.value(LineName.SERIAL) == "\u00fc"
    assert label.value(LineName.NAME) == "Kabel rot 2 m"


@pytest.mark.parametrize("hidden", ["\x1b@", "\x1d", "\u202e", "\u200b", "\n", "\x00"])
def test_a_hidden_character_in_a_serial_is_refused_by_its_name(hidden: str) -> None:
    refused = unit_label(UNIT, part=PART, serial=f"SN{hidden}1")

    assert refused == Unprintable(where="serial", character=f"U+{ord(hidden[0]):04X}")


def test_a_hidden_character_in_a_part_number_is_refused() -> None:
    refused = lot_label(LOT, part=PartNumber("A\x1bB"), lot_number="1")

    assert refused == Unprintable(where="title", character="U+001B")


@given(st.text(max_size=40), st.text(max_size=40), st.text(max_size=40))
def test_any_text_gives_a_label_without_hidden_characters_or_a_refusal(
    part: str, serial: str, name: str
) -> None:
    label = unit_label(UNIT, part=PartNumber(part), serial=serial, name=name)

    if isinstance(label, Label):
        assert hidden_character(label.title) is None
        assert all(hidden_character(line.value) is None for line in label.lines)
    else:
        assert label.where in {"title", "serial", "name"}
