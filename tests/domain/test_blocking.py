"""What rules of the plant say of an action: their conditions, their words, who may lift (P3)."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from itertools import product
from time import perf_counter

import pytest

from kiosk.domain.alike import alike
from kiosk.domain.blocking import (
    Blocked,
    Found,
    Happening,
    applies,
    blocked_by,
    refusal,
    told,
    unknown_variables,
)
from kiosk.domain.facts import Action, PartDefined, RuleDefined, Tracking
from kiosk.domain.ids import PartNumber
from kiosk.domain.people import Role

BOARD = PartDefined(
    part_number=PartNumber("PCB-150"),
    revision="B",
    name="Board",
    tracking=Tracking.SERIAL,
    unit="ea",
    category="BOARDS",
)
SEEN = Happening(
    action=Action.RECEIVE,
    part=BOARD,
    serial="W2611-0417",
    lot="CH-7",
    quantity=Decimal(1),
    place="SHELF-7",
    within=("SHELF-7", "STORE"),
    supplier="Schäfer AG",
    parent="",
    who="Carla",
    role=Role.CLERK,
    at=datetime(2026, 3, 9, 14, 5, tzinfo=UTC),
    station="DOCK",
)
RULE = RuleDefined(code="R", active=True, action=Action.RECEIVE, title="NO", message="Never")


@pytest.mark.feature("P3")
@pytest.mark.parametrize(
    ("rule", "blocks"),
    [
        (RULE, True),
        (replace(RULE, active=False), False),
        (replace(RULE, action=Action.MOVE), False),
        (replace(RULE, part="PCB-150"), True),
        (replace(RULE, part="pcb-*"), True),
        (replace(RULE, part="PCB"), False),
        (replace(RULE, part="*150*"), True),
        (replace(RULE, part="P.B-150"), False),
        (replace(RULE, category="BOARDS"), True),
        (replace(RULE, category="BOARD"), False),
        (replace(RULE, supplier="schäfer*"), True),
        (replace(RULE, supplier="Schaefer AG"), False),
        (replace(RULE, lot="CH-*"), True),
        (replace(RULE, serial="W2611-04*7"), True),
        (replace(RULE, serial="W2611-04*8"), False),
        (replace(RULE, place="STORE"), True),
        (replace(RULE, place="DOCK"), False),
        (replace(RULE, role="clerk"), True),
        (replace(RULE, role="operator"), False),
        (replace(RULE, part="PCB-150", role="operator"), False),
    ],
)
def test_a_rule_blocks_where_each_condition_that_it_has_is_met(
    rule: RuleDefined, *, blocks: bool
) -> None:
    assert applies(rule, SEEN) is blocks


@pytest.mark.feature("P3")
def test_a_star_stands_for_any_text_wherever_it_stands() -> None:
    conditions = ["".join(each) for n in range(1, 6) for each in product("aB*", repeat=n)]
    texts = ["".join(each) for n in range(5) for each in product("Ab", repeat=n)]
    for condition in conditions:
        pattern = ".*".join(map(re.escape, condition.split("*")))
        meant = re.compile(pattern, re.IGNORECASE | re.DOTALL)
        for text in texts:
            found = meant.fullmatch(text) is not None
            assert alike(condition, text) is found, (condition, text)
    assert alike("*straße*", "Lange STRASSE 5")


@pytest.mark.feature("P3")
def test_no_condition_takes_long_on_any_text() -> None:
    condition, text = "*1" * 1000 + "*x", "1" * 20_000
    began = perf_counter()
    assert not alike(condition, text)
    assert not alike("*" + "1" * 500 + "2*" * 100, text)
    assert perf_counter() - began < 1


@pytest.mark.feature("P3")
def test_what_is_not_known_or_not_there_meets_no_condition() -> None:
    early = replace(SEEN, serial=None, lot=None, supplier=None, place=None, within=())
    badge = replace(SEEN, part=None)
    for condition in ("serial", "lot", "supplier", "place"):
        assert not applies(replace(RULE, **{condition: "*7*"}), early)
    assert not applies(replace(RULE, part="P*"), badge)
    assert applies(RULE, badge)


@pytest.mark.feature("P3")
def test_a_message_names_what_it_is_about_and_a_serial_that_looks_like_a_name_does_no_harm() -> (
    None
):
    said = "{part} {sn} {lot} {quantity} {place} {supplier} {parent} {who} {nothing} {{part}}"
    odd = replace(SEEN, serial="{who}")
    (found,) = blocked_by([replace(RULE, title="{sn}", message=said)], odd)
    assert (found.rule, found.said.title) == ("R", "{who}")
    assert found.said.message == (
        "PCB-150 {who} CH-7 1 SHELF-7 Schäfer AG - Carla {nothing} {PCB-150}"
    )
    assert unknown_variables(said) == ("nothing",)
    assert unknown_variables("{sn.__class__} {0} {}") == ("sn.__class__", "0", "")


@pytest.mark.feature("P3")
def test_what_nobody_lifts_is_told_first_and_what_was_heard_passes() -> None:
    soft = Found("A", Blocked("A", "Wait", lift=True), known_by="A")
    again = Found("A", Blocked("A", "Wait for that too", lift=True), known_by="A")
    other = Found("B", Blocked("B", "Stop!", lift=True), known_by="B: B")
    hard = Found("C", Blocked("C", "Never"), known_by="C")
    assert refusal([]) is None
    said = refusal([soft, again, other])
    assert said is not None
    assert (said.key, told(said)) == ("xW2", ("A", "B: B"))
    facts = dict(said.args)
    assert (facts["title"], facts["message"], facts["rule"]) == ("A", "Wait. Stop!", "A, B")
    assert refusal([soft, again, other], passed=told(said)) is None
    rest = refusal([soft, other], passed=("A",))
    assert rest is not None
    assert told(rest) == ("B: B",)
    for passed in ((), ("A", "C")):
        last = refusal([soft, hard], passed)
        assert last is not None
        assert (last.key, dict(last.args)["rule"], told(last)) == ("xW1", "C", ())
