"""Whatever is scanned: a value comes back, and two different texts never mean the same thing."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.codes.code import Code, FreeText, Label, OwnUnit, Unreadable
from kiosk.domain.codes.gs1.trade_item import offered
from kiosk.domain.codes.names import fields_of
from kiosk.domain.codes.own import print_unit
from kiosk.domain.codes.plain import plain_fields
from kiosk.domain.codes.reader import read_code
from kiosk.domain.codes.readers import Readers
from kiosk.domain.codes.taught import Meaning, TaughtLabel, pieces
from kiosk.domain.codes.teaching import teach
from kiosk.domain.ids import UnitId

ANY = st.characters() | st.characters(categories=["Cs", "Cc", "Cf"])
HEADS = [
    "]C1",
    "]E0",
    "]Q3",
    "]d1",
    "[)>\x1e06\x1d",
    "https://a/01/",
    "{pc:",
    "QTY:1 PN:",
    "U.",
    "(",
]
DLE = ["\x10\x04\x01", "\x10\x14\x01\x00\x01", "\x1b@", "\x1dV\x00"]
LABEL = teach("ACME", "ACME|LOT:7|x", {1: Meaning.LOT})
READERS = Readers(taught=(LABEL,) if isinstance(LABEL, TaughtLabel) else ())


@pytest.mark.feature("A8")
@pytest.mark.feature("E3")
@given(st.sampled_from(["", *HEADS]), st.text(ANY, max_size=60), st.sampled_from(["", *DLE]))
def test_any_text_gives_a_code_and_can_be_shown(head: str, rest: str, tail: str) -> None:
    text = head + rest + tail
    code = read_code(text, READERS)

    assert isinstance(code, Code)
    if isinstance(code, Label):
        assert all(isinstance(value, str) for _, value in fields_of(code))
        plain_fields(code)
    offered(text)
    assert "".join(each.before + each.key + each.text for each in pieces(text)) or not pieces(text)


@pytest.mark.parametrize("control", [chr(n) for n in (*range(32), *range(127, 160))])
def test_no_control_character_gets_into_a_text_or_a_field(control: str) -> None:
    for text in (
        f"S{control}N",
        f"]C110A{control}B",
        f"[)>\x1e06\x1dSA{control}B",
        f"{{pc:{control}}}",
    ):
        code = read_code(text)
        if isinstance(code, Label):
            assert control in "\x1d\x1e\x04"
            assert all(control not in value for _, value in fields_of(code))
        else:
            assert isinstance(code, Unreadable)


@pytest.mark.parametrize(
    "text", ["x" * 10_000, "(10)" * 2_500, "]C1" + "9" * 10_000, "|" * 10_000]
)
def test_what_no_symbol_can_hold_is_refused_at_once(text: str) -> None:
    assert isinstance(read_code(text, READERS), Unreadable)


@pytest.mark.feature("A26")
@given(st.text(st.characters(exclude_categories=["Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"])))
def test_a_text_is_kept_as_it_is_but_for_the_blanks_around_it(text: str) -> None:
    code = read_code(text)
    if isinstance(code, FreeText):
        assert code.text in text
        rest = text.replace(code.text, "", 1).strip()
        assert rest == "" or rest.startswith("]")


@pytest.mark.feature("A26")
@pytest.mark.parametrize(
    "alike",
    ["\u0410BC-1", "ABC\u20101", "ABC-\u0661", "\uff21BC-1", "ABC-1\u0301", "abc-1", "ABC-l"],
)
def test_what_only_looks_alike_stays_another_text(alike: str) -> None:
    assert read_code(alike) != read_code("ABC-1")
    assert read_code(unicodedata.normalize("NFC", alike)) != FreeText("ABC-1")


@given(st.integers(0, 18), st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
def test_one_changed_character_never_makes_another_unit(at: int, other: str) -> None:
    printed = print_unit(UnitId("0123456789ABCDEF"))
    changed = printed[:at] + other + printed[at + 1 :]
    if changed != printed:
        assert not isinstance(read_code(changed), OwnUnit)
