"""Our own printed codes: what is printed is read, and what is damaged is never another thing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.check import ALPHABET, check_character
from kiosk.domain.codes.code import Command, Damaged, OwnBadge, OwnLot, OwnPlace, OwnUnit
from kiosk.domain.codes.own import print_badge, print_lot, print_place, print_unit, read_own
from kiosk.domain.ids import CROCKFORD, LocationCode, LotId, OperatorId, UnitId
from kiosk.domain.text import hidden_character

QR_ALPHANUMERIC = set(ALPHABET + " $%*+-./:")
UNIT = UnitId("0123456789ABCDEF")

ids = st.text(CROCKFORD, min_size=16, max_size=16)
plain_codes = st.text(min_size=1, max_size=20).filter(lambda text: hidden_character(text) is None)


def as_a_scanner_may_show(text: str) -> str:
    """Fold what the reader may fold: the case, and I, L, O in the id."""
    upper = "".join(c.upper() if c.isascii() else c for c in text)
    return upper[:2] + upper[2:18].translate(str.maketrans("ILO", "110")) + upper[18:]


def test_a_unit_label_says_kind_id_and_check() -> None:
    assert print_unit(UNIT) == "U.0123456789ABCDEF" + check_character("U0123456789ABCDEF")


@pytest.mark.feature("A1")
@given(ids)
def test_a_printed_unit_is_read_in_either_case(identity: str) -> None:
    printed = print_unit(UnitId(identity))

    assert read_own(printed) == read_own(printed.lower()) == OwnUnit(UnitId(identity))
    assert set(printed) <= QR_ALPHANUMERIC


@given(ids)
def test_a_printed_lot_is_read_and_is_no_unit(identity: str) -> None:
    printed = print_lot(LotId(identity))

    assert read_own(printed) == OwnLot(LotId(identity))
    assert read_own("U" + printed[1:]) == Damaged()


def test_a_typed_look_alike_is_folded_in_the_id() -> None:
    printed = print_unit(UNIT)

    typed = printed.replace("01", "OI", 1).lower()

    assert read_own(typed) == read_own(typed.replace("i", "l")) == OwnUnit(UNIT)


def test_a_look_alike_is_not_folded_in_the_check_character() -> None:
    unit = next(
        unit
        for unit in (UnitId(f"{number:016}") for number in range(100))
        if print_unit(unit).endswith("1")
    )

    assert read_own(print_unit(unit)[:-1] + "I") == Damaged()


@pytest.mark.feature("A1")
@given(ids, st.integers(0, 18), st.characters() | st.sampled_from(ALPHABET + ".-"))
def test_one_wrong_character_never_gives_another_thing(identity: str, at: int, wrong: str) -> None:
    printed = print_unit(UnitId(identity))
    scanned = printed[:at] + wrong + printed[at + 1 :]

    same = as_a_scanner_may_show(scanned) == printed
    assert read_own(scanned) == (OwnUnit(UnitId(identity)) if same else Damaged())


@pytest.mark.feature("A1")
@given(ids, st.integers(2, 18), st.sampled_from([print_unit, print_lot]))
def test_a_label_cut_short_is_damaged(identity: str, length: int, printer: object) -> None:
    printed = print_unit(UnitId(identity)) if printer is print_unit else print_lot(LotId(identity))

    assert read_own(printed[:length]) == Damaged()


@given(ids, st.integers(2, 18))
def test_a_label_with_a_character_dropped_or_doubled_is_damaged(identity: str, at: int) -> None:
    printed = print_unit(UnitId(identity))

    assert read_own(printed[:at] + printed[at + 1 :]) in {Damaged(), OwnUnit(UnitId(identity))}
    assert read_own(printed[:at] + printed[at] + printed[at:]) == Damaged()


@given(plain_codes)
def test_a_printed_place_is_read_and_fits_any_wedge(code: str) -> None:
    printed = print_place(LocationCode(code))

    assert read_own(printed) == read_own(printed.lower()) == OwnPlace(LocationCode(code))
    assert set(printed) <= QR_ALPHANUMERIC


@given(plain_codes)
def test_a_printed_badge_is_read_and_is_no_place(code: str) -> None:
    printed = print_badge(OperatorId(code))

    assert read_own(printed) == OwnBadge(OperatorId(code))
    assert read_own("P" + printed[1:]) == Damaged()


def test_a_place_is_printed_readably_where_it_can_be() -> None:
    printed = [print_place(LocationCode(code))[:-1] for code in ("DOCK-1/A 2", "a%é")]

    assert printed == ["P.DOCK-1/A 2", "P.%61%25%C3%A9"]


@given(st.text("AB12-/", min_size=1, max_size=12).filter(str.isalnum), st.data())
def test_a_wrong_letter_or_digit_in_a_place_is_caught(code: str, data: st.DataObject) -> None:
    printed = print_place(LocationCode(code))
    at = data.draw(st.integers(2, len(printed) - 1))
    wrong = data.draw(st.sampled_from(ALPHABET.replace(printed[at], "")))

    assert read_own(printed[:at] + wrong + printed[at + 1 :]) == Damaged()


@pytest.mark.parametrize(
    "written",
    ["%41", "%FF", "%", "%4", "A%", "A_B", "\u20ac", "%07", "%ED%A0%80", "A\u00c9"],
)
def test_a_place_written_as_we_never_write_it_is_damaged(written: str) -> None:
    counted = "".join(c for c in written if c in ALPHABET)

    assert read_own(f"P.{written}{check_character('P' + counted)}") == Damaged()


@pytest.mark.parametrize("text", ["P.", "O.", "P.R", "U.", "L.", "C.", "C.DON", "C.DONEE"])
def test_a_prefix_with_nothing_right_behind_it_is_damaged(text: str) -> None:
    assert read_own(text) == Damaged()


@pytest.mark.parametrize("command", list(Command))
def test_a_command_word_is_read_in_either_case(command: Command) -> None:
    assert read_own(command.value) is read_own(command.value.lower()) is command


@pytest.mark.parametrize(
    "text",
    [
        "",
        "U",
        "U.FL-R-SMT-1(10)",
        "U.FL",
        "L.A.B",
        "C.1",
        "SN-2026-000123",
        "X.1",
        "DOCK-1",
        "ULTRA",
    ],
)
def test_a_text_that_is_not_ours_is_left_alone(text: str) -> None:
    assert read_own(text) is None


@given(st.text(max_size=30))
def test_any_text_is_ours_or_not(text: str) -> None:
    own = read_own(text)

    assert own is None or isinstance(
        own, OwnUnit | OwnLot | OwnPlace | OwnBadge | Command | Damaged
    )
