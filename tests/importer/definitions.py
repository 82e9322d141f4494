"""Definitions of every kind that the importer takes, for tests of their cells."""

from datetime import date

from hypothesis import strategies as st

from kiosk.domain.facts import (
    Action,
    CategoryDefined,
    LetterCase,
    LocationDefined,
    NumberedBy,
    OperationTypeDefined,
    PartDefined,
    RuleDefined,
    SchemeDefined,
    ShelfLife,
    Strategy,
    Task,
    Tracking,
)
from kiosk.domain.ids import LocationCode, OperatorId, PartNumber
from kiosk.domain.people import Operator, Role
from kiosk.domain.text import hidden_character, normal
from kiosk.importer.cells import (
    Definition,
)
from kiosk.importer.report import ImportKind


def sayable(text: str) -> bool:
    return normal(text) == text and hidden_character(text) is None


def person(badge: str, name: str, role: Role, until: date | None, pin: str = "") -> Operator:
    return Operator(
        operator_id=OperatorId(badge),
        badge=badge,
        name=name,
        role=role,
        pin=pin,
        access_until=until,
    )


texts = st.text(max_size=12).filter(sayable)
codes = st.from_regex(r"[A-Z0-9]{1,4}(-[A-Z0-9a-zÄ€,;\" ]{0,6}[A-Z0-9])?", fullmatch=True).filter(
    sayable
)
patterns = st.sampled_from(["", "X-{seq:3}", "BRD-{yy}{week}-{seq:5}{check}", "BOARDS"])
shelf_lives = st.builds(
    ShelfLife,
    expires=st.integers(700, 36_500),
    best_before=st.integers(0, 700),
    removal=st.integers(0, 700),
    alert=st.integers(0, 700),
)
parts = st.builds(
    PartDefined,
    part_number=codes.map(PartNumber),
    revision=texts,
    name=texts,
    tracking=st.sampled_from(Tracking),
    unit=st.just("ea"),
    serial_scheme=patterns,
    lot_pattern=patterns,
    category=st.sampled_from(["", "RUBBER"]),
    family=st.sampled_from(["", "HEAD"]),
    numbered_by=st.sampled_from(NumberedBy),
    shelf_life=st.none() | shelf_lives,
    inspected=st.booleans(),
).filter(lambda part: part.part_number != "HEAD")
conditions = st.sampled_from(["", "W-1", "W-*", "*7"])
rules = st.builds(
    RuleDefined,
    code=codes,
    active=st.booleans(),
    action=st.sampled_from(Action),
    title=texts.filter(bool),
    message=texts.filter(bool) | st.just("{sn} of {part} goes into the red box, {who}"),
    part=st.sampled_from(["", "HEAD", "HE*"]),
    category=st.sampled_from(["", "RUBBER", "R*"]),
    supplier=conditions,
    lot=conditions,
    serial=conditions,
    place=st.sampled_from(["", "HALL", "H*"]),
    role=st.sampled_from(["", *(each.value for each in Role)]),
    lift=st.booleans(),
)


def can_apply(rule: RuleDefined) -> bool:
    """Whether the importer has nothing against the conditions together."""
    if rule.part == "HEAD" and (rule.serial or rule.category == "RUBBER"):
        return False
    made_here = rule.action in {Action.MAKE, Action.BUILD, Action.COMPLETE}
    return not (rule.supplier and made_here) and not (rule.serial and rule.action is Action.MAKE)


DEFINITIONS: dict[ImportKind, st.SearchStrategy[Definition]] = {
    ImportKind.PARTS: parts,
    ImportKind.SCHEMES: st.builds(
        SchemeDefined,
        name=codes,
        pattern=patterns.filter(lambda each: "{" in each),
        letter_case=st.sampled_from(LetterCase),
        validates=st.booleans(),
        note=texts,
    ),
    ImportKind.LOCATIONS: st.builds(
        LocationDefined,
        code=codes.map(LocationCode),
        name=texts,
        parent=st.sampled_from(["", "HALL"]),
    ).filter(lambda place: place.code != "HALL"),
    ImportKind.CATEGORIES: st.builds(
        CategoryDefined, code=codes, name=texts, strategy=st.sampled_from(Strategy)
    ),
    ImportKind.OPERATIONS: st.builds(
        OperationTypeDefined,
        code=codes,
        name=texts,
        task=st.sampled_from(Task),
        create_new=st.booleans(),
        use_existing=st.booleans(),
    ),
    ImportKind.RULES: rules.filter(can_apply),
    ImportKind.OPERATORS: st.builds(
        person, codes, texts.filter(bool), st.sampled_from(Role), st.none() | st.dates()
    ),
}
