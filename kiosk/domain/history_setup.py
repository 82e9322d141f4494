"""What the master data is told as in a history: parts, BOMs, places, rules, how a plant works."""

from typing import assert_never

from kiosk.domain.facts import (
    BomReleased,
    CategoryDefined,
    LocationDefined,
    OperationTypeDefined,
    PartDefined,
    PolicySet,
    RuleDefined,
    SchemeDefined,
    Strategy,
)

MasterData = (
    PartDefined
    | BomReleased
    | LocationDefined
    | PolicySet
    | SchemeDefined
    | CategoryDefined
    | OperationTypeDefined
    | RuleDefined
)

_TAKEN_FIRST = {
    Strategy.FEFO: "the lot that expires first is taken first",
    Strategy.FIFO: "the lot received first is taken first",
    Strategy.NONE: "any lot is taken first",
}


def set_up(fact: MasterData) -> str:
    """Return what a fact of the master data says, without a full stop."""
    match fact:
        case PartDefined():
            return f"Part {fact.part_number} was defined, rev {fact.revision or '-'}"
        case BomReleased():
            return f"A BOM of {fact.parent} was released, {len(fact.lines)} lines"
        case LocationDefined():
            return f"Location {fact.code} was defined"
        case PolicySet():
            return f"The rule {fact.name} was set to {fact.value}"
        case _:
            return _ways(fact)


def _ways(fact: SchemeDefined | CategoryDefined | OperationTypeDefined | RuleDefined) -> str:
    match fact:
        case SchemeDefined():
            return f"The numbering scheme {fact.name} was defined: {fact.pattern}"
        case CategoryDefined():
            return f"Category {fact.code} was defined, {_TAKEN_FIRST[fact.strategy]}"
        case OperationTypeDefined():
            return f"Operation type {fact.code} was defined, {_numbers_of(fact)}"
        case RuleDefined():
            return f"Rule {fact.code} was defined: {_blocks(fact)}"
        case _:
            assert_never(fact)


def _numbers_of(fact: OperationTypeDefined) -> str:
    """Return which numbers `fact` allows (C10)."""
    if fact.create_new and fact.use_existing:
        return "new and known numbers allowed"
    if fact.create_new:
        return "new numbers only"
    return "known numbers only" if fact.use_existing else "no numbers allowed"


def _blocks(fact: RuleDefined) -> str:
    """Return what a rule blocks; one that is off blocks nothing."""
    if not fact.active:
        return "off"
    return f"{fact.action.value} is blocked, {fact.title}"
