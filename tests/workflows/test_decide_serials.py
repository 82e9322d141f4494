"""One number, two units: recorded apart, shown at both stations, decided at one (4.19, R2, O4)."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.codes.own import print_unit
from kiosk.domain.conflicts import ConflictKind
from kiosk.domain.ids import UnitId
from tests.play import Shop
from tests.workflows.apart import CLERK, OPERATOR, SUPERVISOR, Apart, open_apart

RECEIVE = SUPERVISOR + "C.RECEIVE\nMOTOR\n{place}\nS-9\nC.DONE\nC.DONE\nC.SIGNOFF"


@pytest.fixture
def parted(tmp_path: Path) -> Iterator[Apart]:
    """Both received S-9, at the dock an hour later, and have not met since."""
    made = open_apart(tmp_path)
    made.bench.play(RECEIVE.format(place="DOCK"))
    made.dock.play(RECEIVE.format(place="SHELF"))
    yield made
    made.close()


@pytest.fixture
def apart(parted: Apart) -> Apart:
    parted.meet()
    return parted


def code(shop: Shop, place: str) -> str:
    """Return what our label of the unit says that lies at a location."""
    sql = f"select unit from unit where serial = 'S-9' and place = 'location:{place}'"  # noqa: S608
    return print_unit(UnitId(str(shop.rows(sql)[0][0])))


def places(shop: Shop) -> set[str]:
    """Return where units of that number are, the ended ones left out."""
    return {place for (what, place) in shop.balances() if what == "serial S-9"}


OPEN = "C.CONFLICTS\nS-9\n"


@pytest.mark.feature("R2")
@pytest.mark.feature("O4")
@pytest.mark.parametrize("place", ["DOCK", "SHELF"])
def test_one_unit_that_was_recorded_twice_lies_where_its_label_is(
    apart: Apart, place: str
) -> None:
    apart.open(ConflictKind.DUPLICATE_SERIAL)
    shop = apart.bench
    told = shop.last(SUPERVISOR + OPEN + code(shop, place) + "\n!tap decide same_unit\n!key seen")
    assert (told["tone"], told["headline"]) == ("ok", "DECIDED")
    apart.settled()
    assert places(apart.bench) == places(apart.dock) == {f"location {place}"}
    assert shop.kinds()[-2:] == ["units_merged", "conflict_resolved"]


@pytest.mark.feature("R2")
@pytest.mark.feature("O4")
def test_both_labels_mean_the_one_unit_from_then_on(apart: Apart) -> None:
    shop = apart.bench
    ended, stays = code(shop, "DOCK"), code(shop, "SHELF")
    shop.play(SUPERVISOR + OPEN + stays + "\n!tap decide same_unit\n!key seen\nC.DONE")
    apart.settled()
    for each in (apart.bench, apart.dock):
        for label in (ended, stays):
            text = str(each.last(f"{SUPERVISOR}C.CANCEL\n{label}")["text"])
            assert "SHELF" in text
            assert "undone" not in text


@pytest.mark.feature("R2")
def test_a_unit_that_was_used_stays_whichever_label_is_scanned(parted: Apart) -> None:
    parted.dock.play(SUPERVISOR + "C.BUILD\nPUMP\nP-1\nS-9\nC.SIGNOFF")
    parted.meet()
    shop = parted.bench
    shop.play(SUPERVISOR + OPEN + code(shop, "DOCK") + "\n!tap decide same_unit")
    assert shop.last("!key seen")["headline"] == "DECIDED"
    parted.settled()
    assert places(shop) == {"in P-1"}


@pytest.mark.feature("R2")
def test_two_units_that_were_both_used_are_not_one(parted: Apart) -> None:
    for shop, pump in ((parted.bench, "P-1"), (parted.dock, "P-2")):
        shop.play(f"{SUPERVISOR}C.BUILD\nPUMP\n{pump}\nS-9\nC.SIGNOFF")
    parted.meet()
    chosen = "!tap decide same_unit\nS-9\n!tap pick 1\n!key no"
    refused = parted.dock.last(SUPERVISOR + OPEN + chosen)
    assert (refused["code"], refused["headline"]) == ("xY11", "BOTH WERE USED")
    assert "DOCK-2" in str(refused["text"])


@pytest.mark.feature("R2")
@pytest.mark.feature("O4")
@pytest.mark.parametrize(
    ("choice", "number"),
    [("relabel", "!key S-10\n!key S-10"), ("correct_serial", "S-10")],
)
def test_one_of_two_units_gets_the_number_that_is_on_it_and_a_label(
    apart: Apart, choice: str, number: str
) -> None:
    shop = apart.dock
    before = len(shop.labels())
    shop.play(SUPERVISOR + OPEN + f"!tap decide {choice}")
    told = shop.last(f"{code(shop, 'SHELF')}\n{number}\n!key a typing error")
    assert told["headline"] == "DECIDED"
    assert "S-10" in str(told["text"])
    assert "take" in str(told["text"])
    apart.settled()
    for each in (apart.bench, apart.dock):
        found = {what for what, _ in each.balances()}
        assert {"serial S-9", "serial S-10"} <= found
    assert len(shop.labels()) == before + 1


@pytest.mark.feature("R2")
def test_a_new_number_is_refused_as_at_receipt(apart: Apart) -> None:
    shop = apart.dock
    shop.play(SUPERVISOR + "C.RECEIVE\nMOTOR\nSHELF\nS-10\nC.DONE\nC.DONE")
    shop.play(OPEN + f"{code(shop, 'SHELF')}\n!tap decide correct_serial")
    assert shop.verdicts("!key S-10\n!key S-11\n!key S-10\n!key S-10\n!key wrong") == [
        *("idle", "xS11", "idle", "idle", "xR1"),
    ]
    shop.play("!tap decide relabel")
    assert shop.verdicts("!tap decide generate\n!key ours") == ["idle", "xR15"]


@pytest.mark.feature("R2")
def test_a_number_of_the_scheme_is_made_where_the_part_has_one(tmp_path: Path) -> None:
    made = open_apart(tmp_path)
    for shop, place in ((made.bench, "DOCK"), (made.dock, "SHELF")):
        shop.play(f"{SUPERVISOR}C.RECEIVE\nBOARD\n{place}\nB-9\nC.DONE\nC.DONE\nC.SIGNOFF")
    made.meet()
    shop = made.bench
    unit = UnitId(str(shop.rows("select unit from unit where place = 'location:SHELF'")[0][0]))
    shop.play(SUPERVISOR + "C.CONFLICTS\n!tap pick 1\n!tap decide relabel")
    told = shop.last(f"{print_unit(unit)}\n!tap decide generate\n!key two of them")
    assert told["headline"] == "DECIDED"
    made.settled()
    assert ("serial BRD-00001", "location SHELF") in made.dock.balances()
    made.close()


@pytest.mark.feature("O4")
@pytest.mark.feature("N3")
def test_whoever_may_not_decide_needs_a_supervisors_badge_for_each_decision(
    apart: Apart,
) -> None:
    shop = apart.bench
    chosen = OPEN + code(shop, "DOCK") + "\n!tap decide same_unit\n!key seen"
    waits = shop.last(OPERATOR + chosen)
    assert (waits["tone"], waits["headline"]) == ("idle", "SCAN A SUPERVISOR'S BADGE")
    assert shop.verdicts("S-9\n!key 1\n1003\n1002") == ["xS15", "xS15", "xS9", "xS9"]
    assert shop.last("1001")["headline"] == "DECIDED"
    rows = shop.rows(
        "select actor, json_extract(envelope, '$.approved_by') from journal"
        " where kind = 'conflict_resolved.1'"
    )
    assert rows == [("1002", "1001")]
    assert shop.session.standing.approved_by == ""
    apart.settled()


@pytest.mark.feature("O4")
def test_what_was_decided_elsewhere_meanwhile_is_told_not_decided_twice(apart: Apart) -> None:
    chosen = OPEN + "{}\n!tap decide same_unit"
    for shop in (apart.bench, apart.dock):
        shop.play(SUPERVISOR + chosen.format(code(shop, "DOCK")))
    apart.bench.play("!key seen")
    apart.meet()
    told = apart.dock.last("!key seen here too")
    assert (told["code"], told["headline"]) == ("xY3", "ALREADY DECIDED")
    assert str(told["text"]).startswith("Maria resolved this at 2026-03-09")


@pytest.mark.feature("O4")
def test_undoing_a_decision_opens_the_conflict_again_at_both(apart: Apart) -> None:
    shop = apart.bench
    before = shop.balances()
    shop.play(SUPERVISOR + OPEN + code(shop, "DOCK") + "\n!tap decide same_unit\n!key seen")
    undone = shop.last("C.UNDO")
    assert (undone["tone"], "decided" in str(undone["text"])) == ("ok", True)
    assert shop.balances() == before
    apart.meet()
    apart.open(ConflictKind.DUPLICATE_SERIAL)


@pytest.mark.feature("O4")
def test_the_kiosk_does_not_guess_and_says_what_it_needs(apart: Apart) -> None:
    shop = apart.bench
    shop.play("C.CANCEL\n" + SUPERVISOR + "C.RECEIVE\nMOTOR\nDOCK\nM-1\nC.DONE\nC.DONE")
    assert shop.verdicts(
        "C.CONFLICTS\nM-1\nNOWHERE-KNOWN\n!key 1\n!tap pick 7\n!tap pick 1\n"
        "!key 1\n!tap confirm\nC.QTY\nM-1\n!tap decide same_unit\n!key 1\nM-1\nDOCK"
    ) == [
        *("idle", "xY23", "xS1", "xS15", "xS15", "idle"),
        *("xY4", "xY4", "xS15", "xY21", "idle", "xY4", "xY21", "xY21"),
    ]
    shop.play(code(shop, "DOCK"))
    assert shop.verdicts("!key \nS-9\nC.DONE\nC.DONE") == ["xY20", "xS15", "idle", "idle"]


@pytest.mark.feature("O4")
def test_the_conflict_of_what_was_looked_up_lies_open_at_once(apart: Apart) -> None:
    shop = apart.bench
    shop.play(CLERK + code(shop, "DOCK"))
    assert shop.last("C.CONFLICTS")["headline"] == "WHAT IS RIGHT?"
    assert shop.last("!tap help")["text"] == (
        "S-9 was received as 2 units. Look at the thing itself and choose."
    )


@pytest.mark.feature("R2")
@pytest.mark.feature("O4")
@pytest.mark.feature("D3")
def test_where_the_number_is_scanned_it_is_said_to_be_a_conflict_and_either_can_be_looked_up(
    apart: Apart,
) -> None:
    shop = apart.bench
    told = shop.last(SUPERVISOR + "S-9")
    assert (told["code"], told["headline"]) == ("xY1", "RECORDED TWICE")
    assert "S-9 was recorded at BENCH on 2026-03-09 14:05 and at " in str(told["text"])
    assert "A supervisor decides it under Conflicts." in str(told["text"])
    picked = [str(shop.last(each)["text"]) for each in ("!tap pick 1", "S-9\n!tap pick 2")]
    assert sorted(each.rpartition(" at ")[2] for each in picked) == ["DOCK.", "SHELF."]


@pytest.mark.feature("R2")
@pytest.mark.feature("O4")
def test_a_unit_that_was_recorded_twice_is_not_used_and_says_where_it_was(apart: Apart) -> None:
    shop = apart.bench
    shop.play(SUPERVISOR + "C.BUILD\nPUMP\nP-1")
    refused = shop.last(code(shop, "DOCK"))
    assert (refused["code"], refused["headline"]) == ("xY1", "RECORDED TWICE")
    assert "S-9 was recorded at BENCH on 2026-03-09 14:05 and at " in str(refused["text"])
    assert "A supervisor decides it under Conflicts" in str(refused["text"])
    shop.play("C.CANCEL\nC.MOVE\n" + code(shop, "DOCK"))
    assert "recorded twice; a supervisor" in str(shop.last("SHELF")["text"])
    shop.play(OPEN + code(shop, "DOCK") + "\n!tap decide same_unit\n!key seen\nC.DONE\nC.DONE")
    assert shop.last("C.INSTALL\nP-1\nS-9")["tone"] == "ok"
