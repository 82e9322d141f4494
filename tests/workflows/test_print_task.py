"""The print task: what needs a label, why one more, how many, on which template (4.5)."""

import pytest

from kiosk.domain.codes.own import print_badge, print_place
from kiosk.domain.ids import LocationCode, OperatorId
from kiosk.domain.labels import Label
from kiosk.store.codec import decode
from kiosk.workflows.print_states import PrintBack, PrintReady
from tests.play import RECEIVED, Shop
from tests.printing import print_all, states

PRINT = RECEIVED + "C.PRINT\n"


def labels(shop: Shop) -> list[Label]:
    """Return the labels that wait."""
    rows = shop.rows("select content from spool where state = 'QUEUED' order by job")
    return [decode(str(row[0]), Label) for row in rows]


def titles(shop: Shop) -> list[tuple[str, int]]:
    return [(each.title, each.copy) for each in labels(shop)]


def received(shop: Shop, more: str = "") -> None:
    """Receive all, print what that asked for, and begin the print task."""
    shop.play(RECEIVED)
    print_all(shop)
    shop.play("C.PRINT\n" + more)


@pytest.mark.feature("D9")
@pytest.mark.parametrize(
    ("keyed", "recorded"),
    [
        ("damaged", "damaged"),
        ("Lost", "lost"),
        ("MISPRINT", "misprint"),
        ("extra", "extra copy"),
        ("extra copy", "extra copy"),
        ("wet  from the roof", "wet from the roof"),
    ],
)
def test_one_more_label_needs_a_reason_which_is_in_the_history(
    shop: Shop, keyed: str, recorded: str
) -> None:
    shop.play(RECEIVED + "B-1")
    code, headline, text = shop.said("C.PRINT")
    assert (code, headline) == ("xP6", "REASON NEEDED")
    assert text == (
        "B-1 has a label (print 1, 2026-03-09 14:05). Nothing was printed. Say why one more is "
        "needed: Damaged · Lost · Misprint · Extra copy."
    )
    waiting = len(labels(shop))
    assert shop.said(f"!key {keyed}")[1] == "LABEL 2 QUEUED"
    assert len(labels(shop)) == waiting + 1
    (row,) = shop.rows(
        "select json_extract(payload, '$.copy'), json_extract(payload, '$.reason') from journal"
        " where kind = 'label_requested.1'"
    )
    assert row == (2, recorded)


@pytest.mark.feature("D9")
@pytest.mark.parametrize("keyed", ["12", "x", "…"])
def test_what_is_no_reason_is_asked_for_again(shop: Shop, keyed: str) -> None:
    shop.play(RECEIVED + "B-1\nC.PRINT")
    waiting = len(labels(shop))
    assert shop.verdicts(f"!key {keyed}\nDOCK") == ["xP6", "xS15"]
    assert len(labels(shop)) == waiting
    assert shop.verdicts("C.DONE\nB-1") == ["idle", "idle"]


def test_a_reason_that_was_not_given_leaves_the_thing_in_hand(shop: Shop) -> None:
    shop.play(RECEIVED + "C.LOOKUP\nB-1\nC.PRINT\nC.DONE")
    assert shop.said("C.PRINT")[0] == "xP6"


def test_while_installing_done_leaves_the_question_and_not_the_build(shop: Shop) -> None:
    shop.play(RECEIVED + "C.BUILD\nPUMP\nP-1")
    assert shop.verdicts("C.PRINT\nC.DONE\nB-1") == ["xP6", "idle", "ok"]


@pytest.mark.feature("D8")
def test_copies_are_numbered_each_with_its_mark_and_its_entry(shop: Shop) -> None:
    received(shop, "B-1\n!key damaged\n!key 5")
    assert shop.said("C.PRINT")[:2] == ("ok", "5 LABELS QUEUED")
    assert titles(shop) == [("BOARD", copy) for copy in range(2, 7)]
    assert shop.kinds()[-5:] == ["label_requested"] * 5
    assert isinstance(shop.session.standing.state, PrintBack)


@pytest.mark.feature("D8")
@pytest.mark.parametrize("keyed", ["0", "21", "-1", "no-such", "1.5"])
def test_more_copies_than_anybody_needs_are_refused(shop: Shop, keyed: str) -> None:
    received(shop, "B-1\n!key lost")
    code, headline, text = shop.said(f"!key {keyed}")
    assert (code, headline) == ("xP10", "HOW MANY LABELS?")
    assert f'"{keyed}" is neither a number from 1 to 20 nor a template' in str(text)
    assert "unit-50x30" in str(text)
    assert shop.said("!tap confirm")[1] == "LABEL 2 QUEUED"


@pytest.mark.feature("D8")
def test_several_things_are_printed_at_once_for_one_reason(shop: Shop) -> None:
    received(shop, "B-1\n!key damaged\nL-2\nB-2\nB-1\n!key 2")
    assert shop.said("!tap help")[:2] == ("idle", "PRINT 6 LABELS?")
    assert shop.said("C.PRINT")[2] == "B-1 and 2 more: they wait for the printer."
    assert titles(shop) == [
        ("SEAL", 2),
        ("SEAL", 3),
        ("BOARD", 2),
        ("BOARD", 3),
        ("BOARD", 2),
        ("BOARD", 3),
    ]


def test_a_template_is_chosen_by_its_name(shop: Shop) -> None:
    received(shop, "B-1\n!key damaged")
    names = shop.app.store.look(lambda look: look.templates)["unit"]
    other = next(each for each in names if each != "unit-50x30")
    shop.play(f"!key {other}\nC.PRINT")
    assert [each.template for each in labels(shop)] == [other]


@pytest.mark.feature("D5")
@pytest.mark.parametrize("code", ["DOCK", print_place(LocationCode("DOCK"))])
def test_a_location_gets_its_first_label_without_a_reason_and_then_only_with_one(
    shop: Shop, code: str
) -> None:
    received(shop)
    assert shop.verdicts(f"{code}\nC.PRINT") == ["idle", "ok"]
    assert titles(shop) == [("DOCK", 1)]
    print_all(shop)
    assert shop.verdicts("C.DONE\nC.PRINT\nDOCK\n!key lost\nC.PRINT") == [
        "idle",
        "idle",
        "xP6",
        "idle",
        "ok",
    ]
    assert titles(shop) == [("DOCK", 2)]


def test_a_supervisor_prints_a_badge_and_stays_signed_on(shop: Shop) -> None:
    received(shop, "1002")
    assert shop.said("C.PRINT")[:2] == ("ok", "LABEL 1 QUEUED")
    (badge,) = labels(shop)
    assert (badge.title, badge.code) == ("1002", print_badge(OperatorId("1002")))
    assert shop.session.standing.operator == "1001"
    assert "Otto" not in str(shop.rows("select payload from journal"))


def test_for_all_others_a_badge_signs_its_person_on(shop: Shop) -> None:
    shop.play("1003\nC.PRINT\n1002")
    assert shop.session.standing.operator == "1002"
    assert labels(shop) == []


@pytest.mark.parametrize("keyed", ["C.DONE", "c.done"])
def test_a_word_of_the_command_card_gets_a_label_when_it_is_keyed(shop: Shop, keyed: str) -> None:
    received(shop, f"!key {keyed}")
    assert shop.verdicts("C.PRINT") == ["ok"]
    assert [each.code for each in labels(shop)] == ["C.DONE"]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("MOTOR", "xS15"),
        ("NO-SUCH", "xS1"),
        ("!key NO-SUCH", "xS15"),
        ("!tap yes", "xS15"),
        ("C.QTY", "xS15"),
    ],
)
def test_what_gets_no_label_is_refused_and_the_task_goes_on(
    shop: Shop, line: str, code: str
) -> None:
    received(shop)
    assert shop.verdicts(f"{line}\nB-1") == [code, "xP6"]


def test_what_several_things_answer_to_is_picked(shop: Shop) -> None:
    received(shop, "C.DONE\nC.RECEIVE\nCHIP\nDOCK\nL-2\n!key 7\nC.DONE\nC.PRINT")
    assert shop.verdicts("L-2\n!tap pick 1") == ["xS2", "xP6"]


def test_the_task_is_where_it_was_after_a_restart(shop: Shop) -> None:
    received(shop, "B-1\n!key damaged\n!key 3\n!restart")
    state = shop.session.standing.state
    assert isinstance(state, PrintReady)
    assert (state.copies, state.reason) == (3, "damaged")
    assert shop.verdicts("C.PRINT\n!restart\nC.DONE") == ["ok", "idle", "idle"]


def test_nothing_of_the_task_is_unfinished_work(shop: Shop) -> None:
    received(shop, "B-1\n!key damaged\nC.RECEIVE")
    assert shop.session.standing.parked == ()
    assert "QUEUED" not in states(shop)


def test_leaving_before_printing_prints_nothing(shop: Shop) -> None:
    received(shop, "B-1\n!key damaged")
    assert shop.verdicts("C.QTY\nC.DONE\nC.PRINT\nC.DONE") == ["xS15", "idle", "idle", "idle"]
    assert labels(shop) == []
