"""The check systems of numbering schemes: published numbers, and what each of them catches."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.check_systems import CheckSystem, check_of, counted
from kiosk.domain.numbering import Occasion, Scheme, fits, generate, parse_scheme
from kiosk.domain.pattern import BadPattern
from tests.domain.test_numbering import NEW_YEARS_DAY

SYSTEMS = pytest.mark.parametrize("system", list(CheckSystem), ids=lambda each: each.value)


@pytest.mark.parametrize(
    ("system", "text", "check"),
    [
        (CheckSystem.MOD_11_2, "0794", "0"),  # ISO/IEC 7064, its own example
        (CheckSystem.MOD_11_2, "079", "X"),  # the same
        (CheckSystem.MOD_11_2, "0000-0002-1825-009", "7"),  # an ORCID iD
        (CheckSystem.MOD_11_10, "0794", "5"),  # ISO/IEC 7064, its own example
        (CheckSystem.MOD_97_10, "794", "44"),  # the same
        (
            CheckSystem.MOD_97_10,
            "WEST 1234 5698 7654 32 GB",
            "82",
        ),  # the British IBAN of its registry
        (CheckSystem.MOD_37_2, "G123489654321", "Y"),  # ISBT 128, a donation
        (CheckSystem.MOD_37_36, "A12425GABC1234002", "M"),  # the Global Release Identifier
        (CheckSystem.LUHN, "7992739871", "3"),  # the example of the formula
        (CheckSystem.LUHN, "SN-4992 7398 71", "6"),
    ],
)
def test_the_check_is_that_of_a_published_number(
    system: CheckSystem, text: str, check: str
) -> None:
    assert check_of(system, text) == check


@SYSTEMS
@given(text=st.text("0123456789ABCZ-", min_size=1, max_size=20))
def test_one_wrong_digit_is_always_caught(system: CheckSystem, text: str) -> None:
    if not any(each.isdigit() for each in text):
        assert check_of(system, text) == "" or system.letters
        return
    at = next(at for at, each in enumerate(text) if each.isdigit())
    for digit in "0123456789".replace(text[at], ""):
        assert check_of(system, text[:at] + digit + text[at + 1 :]) != check_of(system, text)


@SYSTEMS
def test_a_scheme_writes_the_check_and_accepts_no_other(system: CheckSystem) -> None:
    scheme = parse_scheme(f"W{{yy}}-{{seq:5}}-{{check:{system.value}}}/A")
    assert isinstance(scheme, Scheme)
    number = generate(scheme, 42, NEW_YEARS_DAY)
    assert isinstance(number, str)
    assert fits(scheme, number)
    check = check_of(system, "W27-00042-")
    assert number == f"W27-00042-{check}/A"
    for other in ("0", "1", "00", "01", "A", "X", "*"):
        assert other == check or not fits(scheme, f"W27-00042-{other}/A")


def test_systems_of_digits_count_digits_alone() -> None:
    assert counted(CheckSystem.LUHN, "Sn-12b") == "12"
    assert counted(CheckSystem.MOD_37_2, "Sn-12b") == "SN12B"


@pytest.mark.parametrize(
    ("pattern", "reason"),
    [
        ("{seq}{check:crc}", "{check:crc} is not known; there are mod37-36 mod37-2 mod97-10 "),
        ("{seq}{check}{check:luhn}", "{check:luhn} stands in it twice"),
        ("{seq}{n}{n:2}", "{n:2} stands in it twice"),
        ("{seq}{n:19}", "{n:19} is too wide; the most is 18"),
        ("{check:luhn}", "nothing before the check character"),
    ],
)
def test_a_pattern_with_a_wrong_check_or_count_is_refused(pattern: str, reason: str) -> None:
    bad = parse_scheme(pattern)
    assert isinstance(bad, BadPattern)
    assert reason in bad.reason


@pytest.mark.feature("A21")
@pytest.mark.parametrize(
    ("pattern", "number"), [("{seq}/{n}", "7/12"), ("{n:3}-{seq:2}", "012-07")]
)
def test_a_number_may_say_which_of_its_receipt_or_batch_it_is(pattern: str, number: str) -> None:
    scheme = parse_scheme(pattern)
    assert isinstance(scheme, Scheme)
    twelfth = Occasion(at=NEW_YEARS_DAY.at, part=NEW_YEARS_DAY.part, revision="B", ordinal=12)
    assert generate(scheme, 7, twelfth) == number
    assert fits(scheme, number)
