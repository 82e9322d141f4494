"""A label taught from one sample is read from then on, exactly or not at all."""

from datetime import date
from decimal import Decimal

import msgspec
import pytest

from kiosk.domain.codes.code import FreeText, Label, LabelKind, Unread, Unreadable
from kiosk.domain.codes.names import fields_of
from kiosk.domain.codes.reader import read_code
from kiosk.domain.codes.readers import Readers
from kiosk.domain.codes.taught import Meaning, TaughtLabel, pieces, read_taught
from kiosk.domain.codes.teaching import TeachFault, teach
from kiosk.domain.messages import Phrase
from kiosk.domain.words import NAMED

SAMPLE = "ACME|ART:B-100|LOT:77 A|QTY:250|EXP:2027-12-31|made in Wien"
MARKS = {
    0: Meaning.FIXED,
    1: Meaning.SUPPLIER_PART,
    2: Meaning.LOT,
    3: Meaning.QUANTITY,
    4: Meaning.EXPIRY,
}


def taught(
    name: str = "ACME", sample: str = SAMPLE, marks: dict[int, Meaning] = MARKS
) -> TaughtLabel:
    label = teach(name, sample, marks)
    assert isinstance(label, TaughtLabel)
    return label


@pytest.mark.feature("P4")
def test_a_sample_is_cut_into_what_a_person_can_tap() -> None:
    assert [(each.before, each.key, each.text, each.suggested) for each in pieces(SAMPLE)] == [
        ("", "", "ACME", None),
        ("|", "ART:", "B-100", Meaning.SUPPLIER_PART),
        ("|", "LOT:", "77 A", Meaning.LOT),
        ("|", "QTY:", "250", Meaning.QUANTITY),
        ("|", "EXP:", "2027-12-31", Meaning.EXPIRY),
        ("|", "", "made in Wien", None),
    ]
    assert all(SAMPLE[each.at :].startswith(each.text) for each in pieces(SAMPLE))


@pytest.mark.parametrize(
    ("sample", "cut"),
    [
        ("A\x1dB\x1e", [("", "A"), ("", "B")]),
        ("a;b, c", [("", "a"), ("", "b, c")]),
        ("a, b c", [("", "a"), ("", "b c")]),
        ("PX-1 Q5 1T77", [("P", "X-1"), ("Q", "5"), ("1T", "77")]),
        ("SN=7", [("SN=", "7")]),
        ("https://example.com", [("", "https://example.com")]),
        ("", []),
    ],
)
def test_the_strongest_separators_cut(sample: str, cut: list[tuple[str, str]]) -> None:
    assert [(each.key, each.text) for each in pieces(sample)] == cut


@pytest.mark.feature("P4")
@pytest.mark.feature("R3")
def test_the_next_label_of_the_kind_fills_its_fields() -> None:
    readers = Readers(taught=(taught(),))
    read = read_code("]Q1ACME|ART:B-200|LOT:78|QTY:1.5|EXP:2028-01-31|made in Graz\r", readers)

    assert read == Label(
        kind=LabelKind.TAUGHT,
        supplier_part="B-200",
        lot="78",
        quantity=Decimal("1.5"),
        expiry=date(2028, 1, 31),
        read_by="ACME",
    )
    assert isinstance(read, Label)
    assert fields_of(read)[1] == (Phrase("data_lot"), "78")


@pytest.mark.feature("P4")
@pytest.mark.parametrize(
    "text",
    [
        "ACNE|ART:B-200|LOT:78|QTY:1|EXP:2028-01-31|x",
        "ACME|ART:B-200|LOT:78|QTY:1|EXP:2028-01-31",
        "ACME|ART:B-200|LOT:78|QTY:1|EXP:2028-01-31|x|y",
        "ACME;ART:B-200|LOT:78|QTY:1|EXP:2028-01-31|x",
        "ACME|ART:B-200|LOS:78|QTY:1|EXP:2028-01-31|x",
        "ACME|ART:B-200|LOT:78|QTY:many|EXP:2028-01-31|x",
        "ACME|ART:B-200|LOT:78|QTY:1|EXP:2028-02-31|x",
        "ACME|ART:B-200|LOT:|QTY:1|EXP:2028-01-31|x",
    ],
)
def test_a_label_that_differs_anywhere_is_not_read_halfway(text: str) -> None:
    assert read_code(text, Readers(taught=(taught(),))) == FreeText(text)


def test_separators_that_are_control_characters_can_be_taught() -> None:
    label = taught(sample="X1\t77\t5", marks={0: Meaning.PART, 1: Meaning.SERIAL})
    read = read_code("X2\t78\t6", Readers(taught=(label,)))

    assert isinstance(read, Label)
    assert (read.part_number, read.serial) == ("X2", "78")


def test_two_taught_labels_that_disagree_are_not_chosen_between() -> None:
    other = taught(name="Bolt & Co", marks={0: Meaning.FIXED, 2: Meaning.SERIAL})

    assert read_code(SAMPLE, Readers(taught=(taught(), other))) == Unreadable(
        why=Unread.AMBIGUOUS, text=SAMPLE, where="ACME, Bolt & Co"
    )
    assert read_taught(SAMPLE, (taught(), taught(name="again"))) is not None
    assert isinstance(read_code(SAMPLE, Readers(taught=(taught(), taught(name="again")))), Label)


def test_our_own_codes_and_the_standards_come_first() -> None:
    greedy = TaughtLabel(name="all", sample="", pieces=(taught().pieces[5],))
    for text in ("C.DONE", "U.0123", "]E09520123456788"):
        assert read_code(text, Readers(taught=(greedy,))) == read_code(text)


@pytest.mark.feature("P4")
@pytest.mark.parametrize(
    ("sample", "marks", "fault"),
    [
        ("C.DONE", {}, TeachFault.OWN_CODE),
        ("U.0123", {}, TeachFault.OWN_CODE),
        ("]E09520123456788", {}, TeachFault.KNOWN_FORMAT),
        ("[)>06P1", {}, TeachFault.KNOWN_FORMAT),
        ("", {}, TeachFault.NO_PIECES),
        ("4711", {0: Meaning.PART}, TeachFault.NO_PIECES),
        ("a|b", {}, TeachFault.NO_FIELD),
        ("a|b", {0: Meaning.QUANTITY}, TeachFault.NO_FIELD),
        ("a|b", {0: Meaning.LOT, 1: Meaning.LOT}, TeachFault.TWICE),
        ("a|b", {0: Meaning.LOT, 1: Meaning.QUANTITY}, TeachFault.NOT_A_NUMBER),
        ("a|31/12/27", {0: Meaning.LOT, 1: Meaning.EXPIRY}, TeachFault.NOT_A_DATE),
        ("LOT:|b", {0: Meaning.LOT}, TeachFault.NOT_READABLE),
        ("the quick fox", {0: Meaning.PART, 2: Meaning.LOT}, TeachFault.TOO_OPEN),
        ("a, b", {0: Meaning.PART, 1: Meaning.LOT}, TeachFault.TOO_OPEN),
    ],
)
def test_what_teaches_nothing_is_refused(
    sample: str, marks: dict[int, Meaning], fault: TeachFault
) -> None:
    assert teach("ACME", sample, marks) is fault


def test_a_name_is_needed_and_every_fault_has_words() -> None:
    assert teach(" ", SAMPLE, MARKS) is TeachFault.NO_NAME
    assert {f"teach_{each.name.lower()}" for each in TeachFault} <= set(NAMED)


def test_a_taught_label_survives_being_written_down() -> None:
    label = taught()

    assert msgspec.json.decode(msgspec.json.encode(label), type=TaughtLabel) == label
