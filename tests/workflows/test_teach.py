"""A label that no standard knows is taught once by tapping its fields, and read from then on."""

import pytest

from kiosk.domain.codes.code import FreeText, Label
from kiosk.domain.codes.taught import Meaning
from kiosk.store.verify.projections import refold
from kiosk.workflows.screens import TeachScreen
from tests.play import Shop

SAMPLE = "MFR|NBR-70|LOT:Q7|QTY:40|PO-2211"
NEXT = "MFR|NBR-70|LOT:Q8|QTY:25|PO-2212"
TAUGHT = f"""\
1001
{SAMPLE}
!tap teach
!tap mark 0 fixed
!tap mark 1 supplier_part
!tap mark 4 order
!key ACME rings
C.DONE
"""


def screen(shop: Shop) -> TeachScreen:
    shown = shop.session.prompt().screen
    assert isinstance(shown, TeachScreen)
    return shown


@pytest.mark.feature("P4")
@pytest.mark.feature("R3")
@pytest.mark.feature("C17")
def test_a_label_is_taught_once_and_fills_a_receipt_after_a_restart(shop: Shop) -> None:
    assert shop.verdicts(TAUGHT) == ["idle", "xS1", *["idle"] * 5, "ok"]
    assert shop.verdicts(f"!restart\n{NEXT}") == ["idle", "xS1"]
    assert shop.verdicts("!tap link\nSEAL") == ["idle", "ok"]
    assert shop.said(f"C.RECEIVE\n{SAMPLE}")[1] == "SCAN LOCATION"
    assert shop.said("DOCK")[:2] == ("ok", "Q7")
    assert shop.said(NEXT)[:2] == ("ok", "Q8")
    assert shop.on_hand() == {
        ("lot Q7 of SEAL", "location DOCK"): 40,
        ("lot Q8 of SEAL", "location DOCK"): 25,
    }
    assert refold(shop.app.settings.database).ok


@pytest.mark.feature("P4")
def test_the_screen_shows_the_pieces_what_they_promise_and_what_would_be_read(
    shop: Shop,
) -> None:
    shop.play(f"1001\n{SAMPLE}\nC.TEACH")
    shown = screen(shop)
    assert [(each.number, each.key, each.text) for each in shown.pieces] == [
        (0, "", "MFR"),
        (1, "", "NBR-70"),
        (2, "LOT:", "Q7"),
        (3, "QTY:", "40"),
        (4, "", "PO-2211"),
    ]
    assert shown.marks == {2: Meaning.LOT, 3: Meaning.QUANTITY}
    assert [text for _, text in shown.preview] == ["Q7", "40"]
    shop.play("!tap mark 1 part\n!tap mark 3\n!key ACME")
    shown = screen(shop)
    assert (shown.marks, shown.name) == ({1: Meaning.PART, 2: Meaning.LOT}, "ACME")


@pytest.mark.feature("P4")
@pytest.mark.parametrize(
    ("steps", "problem"),
    [
        ("!key ACME\n!tap mark 2\nC.DONE", "part"),
        ("C.DONE", "name"),
        ("!tap mark 1 lot", "same meaning"),
        ("!tap mark 0 expiry", "date"),
        ("!key", "name"),
    ],
)
def test_what_cannot_be_taught_is_refused_with_the_reason(
    shop: Shop, steps: str, problem: str
) -> None:
    shop.play(f"1001\n{SAMPLE}\n!tap teach")
    before = shop.snapshot()
    code, headline, text = shop.said(steps)
    assert (code, headline) == ("xS25", "LABEL NOT TAUGHT")
    assert problem in str(text)
    assert shop.snapshot() == before


@pytest.mark.parametrize("sample", ["PLAINWORD", "[)>\\x1e06\\x1d1PX\\x1e\\x04", "DOCK", "U.ABC"])
def test_what_is_read_or_known_without_teaching_is_not_taught(shop: Shop, sample: str) -> None:
    shop.play("1001\nC.TEACH")
    assert shop.said(sample)[0] in {"xS25", "xS23", "xS5"}
    assert shop.said("!tap help")[1] == "SCAN THE LABEL"


@pytest.mark.feature("N3")
def test_teaching_is_a_supervisors_and_a_badge_lends_the_right(shop: Shop) -> None:
    shop.play(f"1003\n{SAMPLE}")
    assert shop.said("!tap teach")[:2] == ("xS9", "NEEDS A SUPERVISOR")
    assert shop.said("1001")[1] == "NAME THIS LABEL"
    assert shop.verdicts("!tap mark 1 part\n!key ACME\nC.DONE") == ["idle", "idle", "ok"]
    assert shop.session.standing.operator == "1003"


@pytest.mark.feature("P4")
def test_a_label_of_the_same_name_replaces_the_first_and_undo_brings_it_back(shop: Shop) -> None:
    shop.play(TAUGHT)
    other = "ACME;S1;SEAL"
    shop.play(f"{other}\n!tap teach\n!tap mark 2 part\n!tap mark 1 lot\n!key ACME rings\nC.DONE")
    assert shop.verdicts(f"C.RECEIVE\nACME;S2;SEAL\nC.CANCEL\n{NEXT}\n!tap teach") == [
        *["idle", "idle", "idle", "xS1", "idle"],
    ]
    assert shop.verdicts("C.CANCEL\nC.UNDO\nC.CANCEL") == ["idle", "ok", "idle"]
    reading = shop.app.store.look(lambda look: (look.read(other), look.read(NEXT)))
    assert [type(each) for each in reading] == [FreeText, Label]
    assert refold(shop.app.settings.database).ok


def test_cancel_leaves_and_a_restart_keeps_what_was_marked(shop: Shop) -> None:
    shop.play(f"1001\n{SAMPLE}\n!tap teach\n!tap mark 1 part")
    assert shop.said("!restart\n!tap help")[1] == "NAME THIS LABEL"
    assert shop.verdicts("!tap mark 9 lot\n!tap mark 1 nothing\nC.QTY\nC.CANCEL") == [
        *["xS15", "xS15", "xS15", "idle"],
    ]
    assert shop.changes() == []
