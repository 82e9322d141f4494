"""A label made ready for a printer: the template of its stock, hooks, native or drawn."""

from dataclasses import replace

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices.label.compose import Composer, Composition, compose_label
from kiosk.devices.label.templates import load_templates
from kiosk.devices.printing.job_bytes import REAL_TIME
from kiosk.domain.codes.code import Command
from kiosk.domain.ids import PartNumber
from kiosk.domain.label_cards import command_card
from kiosk.domain.label_choice import NoTemplate, template_for, what_fits
from kiosk.domain.label_layout import TooBig
from kiosk.domain.labels import Label, LabelKind, TemplateId, Unprintable, unit_label
from tests.devices.label.kinds import labels
from tests.devices.label.samples import UNIT

TEMPLATES = load_templates()
USUAL = labels(LabelKind.UNIT)[1]
SERIAL_QR = b"\x1d(k\x16\x001P0U.7K3M9QXA2B4C6D8EG"


def unit(serial: str, name: str = "") -> Label:
    label = unit_label(UNIT, part=PartNumber("PCB-1"), serial=serial, name=name)
    assert isinstance(label, Label)
    return label


def composed(label: Label, stock: str = "80", *, native: bool = True) -> Composition:
    made = compose_label(label, stock=stock, dpi=203, native=native, templates=TEMPLATES)
    assert isinstance(made, Composition)
    return made


@pytest.mark.parametrize("stock", ["50x30", "58", "80"])
@pytest.mark.parametrize("kind", LabelKind)
def test_each_kind_is_drawn_for_each_stock(kind: LabelKind, stock: str) -> None:
    made = composed(labels(kind)[1], stock, native=False)

    assert made.native is None
    assert made.image is not None
    assert made.cut is (stock != "50x30")
    assert made.height_mm == pytest.approx(made.image.height / 203 * 25.4)
    (found,) = zxingcpp.read_barcodes(made.image.convert("L"))
    assert found.text == labels(kind)[1].code


def test_a_label_keeps_the_template_it_asks_for_where_the_stock_has_it() -> None:
    long = replace(USUAL, template=TemplateId("unit-50x30-long"))

    assert composed(long, "50x30").template == "unit-50x30-long"
    assert composed(long, "58").template == "unit-58"


def test_where_the_first_has_no_room_another_of_the_stock_is_taken() -> None:
    label = replace(unit("S" * 60), template=TemplateId("unit-58"))

    assert composed(label, "50x30", native=False).template == "unit-50x30-long"


@pytest.mark.feature("D11")
def test_what_fits_is_offered() -> None:
    label = unit("S" * 60)

    assert what_fits(label, TEMPLATES) == "unit-50x30-long"
    assert what_fits(label, TEMPLATES, "80") == "unit-80"
    assert what_fits(unit("S" * 900), TEMPLATES) is None
    big = compose_label(unit("S" * 900), stock="80", dpi=203, native=True, templates=TEMPLATES)
    assert isinstance(big, TooBig)


def test_a_card_needs_a_roll() -> None:
    card = command_card(dict.fromkeys(Command, "x"))
    assert isinstance(card, Label)

    assert template_for(card, "50x30", TEMPLATES) is None
    assert compose_label(
        card, stock="50x30", dpi=203, native=True, templates=TEMPLATES
    ) == NoTemplate(kind=LabelKind.COMMAND, stock="50x30")
    assert composed(card).image is not None


@pytest.mark.feature("P2")
def test_hooks_change_a_label_before_it_is_laid_out() -> None:
    composer = Composer(
        stock="80",
        dpi=203,
        native=True,
        templates=TEMPLATES,
        hooks=[
            lambda label: replace(label, title=label.title + "-X"),
            lambda label: replace(label, title=label.title + "Y"),
        ],
    )
    made = composer(USUAL)

    assert isinstance(made, Composition)
    assert made.native is not None
    assert b"PCB-150-XY\n" in made.native


@pytest.mark.feature("D6")
def test_native_commands_have_the_code_as_the_printers_own_symbol() -> None:
    made = composed(replace(unit("SN-é1", "12.5 µF 漢"), copy=2))

    assert made.native is not None
    assert made.native.startswith(b"\x1bt\x13")
    assert SERIAL_QR in made.native
    assert b"S/N SN-\x821\n" in made.native
    assert b"12.5 \xe6F ?\n" in made.native
    assert b"\x1dB\x01COPY 2\n" in made.native
    assert made.substituted == ("漢",)
    assert made.height_mm > 20


@pytest.mark.feature("D6")
def test_native_bars_name_their_code_set() -> None:
    place = replace(labels(LabelKind.LOCATION)[1], template=TemplateId("location-80-bars"))
    made = composed(place)

    assert made.native is not None
    assert b"\x1dkI\x0c{BP.R1-A-03T" in made.native


@pytest.mark.parametrize("serial", ["漢字-1", "Ω", "SN-❶"])
def test_a_serial_that_the_code_page_lacks_is_drawn_instead(serial: str) -> None:
    made = composed(unit(serial))

    assert made.native is None
    assert made.image is not None


@given(st.text(max_size=40), st.text(max_size=40))
def test_no_text_becomes_a_command_in_a_native_label(serial: str, name: str) -> None:
    label = unit_label(UNIT, part=PartNumber("P"), serial=serial, name=name)
    if isinstance(label, Unprintable):
        return
    made = compose_label(label, stock="80", dpi=203, native=True, templates=TEMPLATES)
    if not isinstance(made, Composition) or made.native is None:
        return
    plain = compose_label(unit("1", "x"), stock="80", dpi=203, native=True, templates=TEMPLATES)
    assert isinstance(plain, Composition)
    assert plain.native is not None
    assert REAL_TIME.search(made.native) is None
    texts = made.native.partition(b"\x1d(k\x03\x001Q0")[2]
    controls = {0x1B, 0x1D, 0x0A, 0x00, 0x01, 0x11}  # of ESC E, GS ! and GS B, and line feeds
    assert {byte for byte in texts if byte < 0x20} <= controls
    assert texts.count(b"\x1d") % 2 == 0
    assert texts.count(b"\x1b") * 2 == texts.count(b"\x1d")


@pytest.mark.parametrize(
    ("text", "character"),
    [("SN\x1dV\x00", "U+001D"), ("SN\x10\x04\x01", "U+0010"), ("S\u202eN", "U+202E")],
)
def test_a_hostile_serial_is_refused_with_place_and_character(text: str, character: str) -> None:
    refused = unit_label(UNIT, part=PartNumber("P"), serial=text)

    assert refused == Unprintable(where="serial", character=character)


@pytest.mark.feature("D6")
def test_lines_never_run_over_a_die_cut_label_which_is_drawn_instead() -> None:
    for kind in LabelKind:
        made = composed(labels(kind)[1], "50x30")
        assert made.height_mm <= 30.1
        assert not made.cut
