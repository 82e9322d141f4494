"""The layout of labels: symbol sizes, text fitted or cut, and what is refused as too big."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from qrcode import constants
from qrcode.main import QRCode

from kiosk.devices.label.templates import load_templates
from kiosk.domain.codes.code import Command
from kiosk.domain.ids import LocationCode, LotId, PartNumber, UnitId
from kiosk.domain.label_cards import CARD_TEMPLATE, COMMAND_TEMPLATE, command_card
from kiosk.domain.label_layout import (
    TooBig,
    fits,
    layout,
)
from kiosk.domain.label_placed import Layout, PlacedSymbol
from kiosk.domain.label_symbol import Symbology, qr_modules, qr_version
from kiosk.domain.label_template import (
    Anchor,
    Box,
    Face,
    Source,
    Template,
    TextField,
    Widths,
    line_height,
)
from kiosk.domain.label_text import fitted
from kiosk.domain.labels import Label, LabelKind, TemplateId, location_label, lot_label, unit_label

# A made-up face in which each character is half its em wide.
HALF = Widths({chr(code): 500 for code in range(0x20, 0x2030)})
FIELD = TextField(
    source=Source.SERIAL,
    box=Box(left=180, top=16, width=200, height=60),
    face=Face.BOLD,
    size=40,
    min_size=20,
    lines=2,
    may_cut=False,
    anchor=Anchor.TOP,
)
TEMPLATE = Template(
    template_id=TemplateId("half"),
    width=400,
    height=240,
    dpi=203,
    margin=12,
    symbol=Box(left=0, top=0, width=176, height=176),
    module=6,
    min_module=4,
    fields=(FIELD,),
    widths=dict.fromkeys(Face, HALF),
)

UNIT_TEMPLATES = [each for each in load_templates().values() if each.kind is LabelKind.UNIT]


def unit(serial: str) -> Label:
    label = unit_label(UnitId("7K3M9QXA2B4C6D8E"), part=PartNumber("P"), serial=serial)
    assert isinstance(label, Label)
    return label


@pytest.mark.feature("D11")
@given(st.integers(1, 700))
def test_the_version_is_the_one_that_the_symbol_library_chooses(length: int) -> None:
    code = QRCode(error_correction=constants.ERROR_CORRECT_M)
    code.add_data("A" * length, optimize=0)

    assert qr_version(length) == code.best_fit()


def test_the_capacities_end_where_the_standard_ends() -> None:
    assert qr_version(3391) == 40
    assert qr_version(3392) is None
    assert qr_modules(40) == 177


def test_the_symbol_stands_behind_its_quiet_zone_in_whole_modules() -> None:
    placed = layout(unit("1"), TEMPLATE)

    assert isinstance(placed, Layout)
    assert placed.symbols == (
        PlacedSymbol(
            symbology=Symbology.QR,
            content="U.7K3M9QXA2B4C6D8EG",
            version=1,
            module=6,
            left=24,
            top=24,
            width=126,
            height=126,
        ),
    )


def test_a_longer_code_gets_smaller_modules() -> None:
    placed = layout(replace(unit("1"), code="P." + "A" * 30), TEMPLATE)

    assert isinstance(placed, Layout)
    assert (placed.symbols[0].version, placed.symbols[0].module) == (2, 5)


@pytest.mark.feature("D11")
def test_a_code_too_big_for_the_label_is_refused_with_both_lengths() -> None:
    label = location_label(LocationCode("A" * 120))
    assert isinstance(label, Label)

    assert layout(label, TEMPLATE) == fits(label, TEMPLATE)
    # Version 6, 41 + 8 modules of 4 dots at 203 dpi; 176 dots are there.
    assert fits(label, TEMPLATE) == TooBig(
        what="code", needed_mm=Decimal("24.6"), available_mm=Decimal("22.0")
    )


@pytest.mark.feature("D11")
def test_a_code_beyond_the_largest_symbol_is_refused() -> None:
    refused = fits(replace(unit("1"), code="A" * 5000), TEMPLATE)

    assert refused is not None
    assert refused.what == "code"
    assert refused.needed_mm > refused.available_mm


def test_text_shrinks_until_it_fits_on_one_line() -> None:
    found = fitted("A" * 16, FIELD, HALF)

    assert found is not None
    assert (found.lines, found.size) == (("A" * 16,), 25)


def test_a_serial_too_long_for_one_line_wraps_behind_a_separator() -> None:
    found = fitted("20261121-ABCDEFGHIJKLM", FIELD, HALF)

    assert found is not None
    assert found.lines == ("20261121-", "ABCDEFGHIJKLM")


def test_a_serial_without_separators_wraps_where_the_line_is_full() -> None:
    found = fitted("0123456789" * 3, FIELD, HALF)

    assert found is not None
    assert "".join(found.lines) == "0123456789" * 3
    assert len(found.lines) == 2


@pytest.mark.feature("D11")
def test_a_serial_too_long_at_its_smallest_is_refused_and_not_cut() -> None:
    # 41 characters on two lines of 20 characters each: 21 of 10 dots are needed.
    assert fits(unit("S" * 41), TEMPLATE) == TooBig(
        what="serial", needed_mm=Decimal("26.3"), available_mm=Decimal("25.0")
    )


def test_a_description_is_cut_where_everyone_sees_it() -> None:
    found = fitted("Spannungsversorgung " * 9, replace(FIELD, may_cut=True), HALF)

    assert found is not None
    assert found.lines == ("Spannungsversorgung ", "Spannungsversorgung…")
    assert found.size == 20


@given(text=st.text(min_size=1, max_size=120), lines=st.integers(1, 3), may_cut=st.booleans())
def test_fitted_text_is_whole_or_visibly_cut_and_stays_in_its_box(
    text: str, lines: int, *, may_cut: bool
) -> None:
    wanted = replace(FIELD, lines=lines, may_cut=may_cut, min_size=16)
    found = fitted(text, wanted, HALF)

    if found is None:
        assert not may_cut
        return
    assert "".join(found.lines) == text or (may_cut and found.lines[-1].endswith("…"))
    assert all(HALF.of(line, found.size) <= FIELD.box.width for line in found.lines)
    assert len(found.lines) * line_height(found.size) <= FIELD.box.height


@pytest.mark.feature("D11")
@given(st.text(min_size=1, max_size=80))
def test_what_is_refused_always_needs_more_than_there_is(serial: str) -> None:
    label = lot_label(LotId("0" * 16), part=PartNumber("P"), lot_number=serial)
    if not isinstance(label, Label):
        return
    refused = fits(label, replace(TEMPLATE, fields=(replace(FIELD, source=Source.LOT),)))

    assert refused is None or refused.needed_mm > refused.available_mm


def test_a_line_at_the_bottom_keeps_its_baseline_when_it_shrinks() -> None:
    template = replace(TEMPLATE, fields=(replace(FIELD, anchor=Anchor.BOTTOM),))
    placed = [layout(unit(serial), template) for serial in ("1", "2" * 14, "3" * 16)]

    baselines = [one.texts[-1].baseline for one in placed if isinstance(one, Layout)]
    assert baselines == [66, 66, 66]


@given(
    serial=st.text(st.characters(codec="ascii", exclude_categories=("Cc",)), max_size=90),
    part=st.text(st.characters(codec="ascii", exclude_categories=("Cc",)), max_size=90),
)
def test_the_quick_size_check_agrees_with_the_layout(serial: str, part: str) -> None:
    label = unit_label(UnitId("0123456789ABCDEF"), part=PartNumber(part), serial=serial)
    assert isinstance(label, Label)
    for template in UNIT_TEMPLATES:
        placed = layout(label, template)
        assert fits(label, template) == (placed if isinstance(placed, TooBig) else None)


@pytest.mark.feature("D11")
def test_a_card_of_commands_has_no_room_on_a_die_cut_label() -> None:
    templates = load_templates()
    card = command_card(dict.fromkeys(Command, "does this"))
    assert isinstance(card, Label)
    die_cut = templates[COMMAND_TEMPLATE]

    refused = fits(card, die_cut)

    assert refused == layout(card, die_cut)
    assert refused is not None
    assert (refused.what, refused.available_mm) == ("card", Decimal("30.0"))
    assert refused.needed_mm > 30 * (len(Command) - 1)
    assert fits(card, templates[CARD_TEMPLATE]) is None
    assert isinstance(layout(card, templates[CARD_TEMPLATE]), Layout)
    assert isinstance(layout(replace(card, parts=card.parts[:1]), die_cut), Layout)
