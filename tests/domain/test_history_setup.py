from typing import get_args

import pytest

from kiosk.domain.facts import (
    Action,
    CategoryDefined,
    Fact,
    OperationTypeDefined,
    RuleDefined,
    SchemeDefined,
    Strategy,
    Task,
)
from kiosk.domain.history import sentence
from kiosk.domain.ids import Subject
from tests.store.samples import SAMPLES


def _category(strategy: Strategy) -> CategoryDefined:
    return CategoryDefined(code="GLUE", name="Glue", strategy=strategy)


def _operation(*, new: bool, known: bool) -> OperationTypeDefined:
    return OperationTypeDefined(
        code="IN", name="Dock", task=Task.RECEIVE, create_new=new, use_existing=known
    )


def _rule(*, active: bool) -> RuleDefined:
    return RuleDefined(
        code="FA-12", active=active, action=Action.INSTALL, title="FIELD ACTION", message="Stop"
    )


CASES: tuple[tuple[Fact, str], ...] = (
    (
        SchemeDefined(name="BMS", pattern="BMS-{yy}{seq:5}"),
        "The numbering scheme BMS was defined: BMS-{yy}{seq:5}.",
    ),
    (
        _category(Strategy.FEFO),
        "Category GLUE was defined, the lot that expires first is taken first.",
    ),
    (
        _category(Strategy.FIFO),
        "Category GLUE was defined, the lot received first is taken first.",
    ),
    (_category(Strategy.NONE), "Category GLUE was defined, any lot is taken first."),
    (
        _operation(new=True, known=True),
        "Operation type IN was defined, new and known numbers allowed.",
    ),
    (_operation(new=True, known=False), "Operation type IN was defined, new numbers only."),
    (_operation(new=False, known=True), "Operation type IN was defined, known numbers only."),
    (_operation(new=False, known=False), "Operation type IN was defined, no numbers allowed."),
    (_rule(active=True), "Rule FA-12 was defined: install is blocked, FIELD ACTION."),
    (_rule(active=False), "Rule FA-12 was defined: off."),
)


@pytest.mark.parametrize(("fact", "said"), CASES)
def test_each_fact_of_the_plants_setup_is_one_sentence(fact: Fact, said: str) -> None:
    assert sentence(fact, fact.kind, _name) == said


def _name(subject: Subject) -> str:
    return subject


def test_every_kind_of_fact_has_a_sentence_of_its_own() -> None:
    assert {type(each) for each in SAMPLES} == set(get_args(Fact))
    said = [sentence(each, each.kind, _name) for each in SAMPLES]
    assert all(each.endswith(".") for each in said)
    assert len(set(said)) == len(SAMPLES)
