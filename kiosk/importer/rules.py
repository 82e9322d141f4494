"""Rules that block actions: `code,action,title,message,…` → RuleDefined (P3); docs/rules.md."""

import re
from collections.abc import Iterable

from kiosk.domain.alike import ANY, MOST_STARS
from kiosk.domain.blocking import SCRAP, VARIABLES, unknown_variables
from kiosk.domain.facts import Action, RuleDefined, Tracking
from kiosk.domain.ids import LocationCode, PartNumber
from kiosk.domain.messages import phrase
from kiosk.domain.people import Role
from kiosk.domain.rules.move import QUARANTINE
from kiosk.importer.outcome import Entry, Outcome, compared, distinct, judged
from kiosk.importer.part_rules import word_of, yes_or_no
from kiosk.importer.ports import MasterData
from kiosk.importer.rows import Row, RowCheck

REQUIRED = ("code", "action", "title", "message")
_CONDITIONS = ("part_number", "category", "supplier", "lot", "serial", "place", "role")
COLUMNS = (*REQUIRED, "active", *_CONDITIONS, "lift")

MOST_TITLE = 40
MOST_MESSAGE = 300
"""Characters of a title and a message; so much fits on the screen of a refusal."""

_SEVERAL = re.compile(r"\*+")


def read_rules(
    rows: Iterable[Row], data: MasterData, *, first_of_repeats: bool
) -> Outcome[RuleDefined]:
    """Return the rules that are new or changed; a column the file lacks stays as it is."""
    all_rows = judged(rows, lambda check: _rule(check, data))
    entries = (
        Entry(line=line, key=value.code, column="code", name=value.code, value=value)
        for line, value in all_rows.good
    )
    kept = distinct(entries, first_of_repeats=first_of_repeats)
    made, added, unchanged = compared(
        (entry.value, data.rule(entry.value.code)) for entry in kept.entries
    )
    return Outcome(
        made=made,
        added=added,
        unchanged=unchanged,
        repeats=kept.repeats,
        bad=(*all_rows.bad, *kept.bad),
    )


def _rule(check: RowCheck, data: MasterData) -> RuleDefined:
    code = check.required("code")
    base = data.rule(code)
    check.required("action")
    default = base.action if base is not None else Action.RECEIVE
    base = base or RuleDefined(code=code, active=True, action=default, title="", message="")
    rule = RuleDefined(
        code=code,
        active=_active(check, default=base.active),
        action=word_of(check, "action", default),
        title=_words(check, "title", MOST_TITLE),
        message=_words(check, "message", MOST_MESSAGE),
        part=_condition(check, "part_number", base.part),
        category=_condition(check, "category", base.category),
        supplier=_condition(check, "supplier", base.supplier),
        lot=_condition(check, "lot", base.lot),
        serial=_condition(check, "serial", base.serial),
        place=_condition(check, "place", base.place),
        role=_role(check, base.role),
        lift=yes_or_no(check, "lift", default=base.lift),
    )
    _known(check, rule, data)
    _can_apply(check, rule, data)
    return rule


def _active(check: RowCheck, *, default: bool) -> bool:
    """An empty cell is yes: who writes a rule wants it."""
    return yes_or_no(check, "active", default=default) if check.text("active") else default


def _words(check: RowCheck, column: str, most: int) -> str:
    text = check.folded(column, limit=most)
    if not check.row.cells.get(column, "").strip():
        check.refuse(column, phrase("row_empty"))
    for name in unknown_variables(text):
        known = ", ".join(f"{{{each}}}" for each in VARIABLES)
        check.refuse(column, f"{{{name}}} is no variable; there are {known}")
    return text


def _condition(check: RowCheck, column: str, before: str) -> str:
    """Return a condition; one that everything meets is none."""
    if not check.has(column):
        return before
    text = _SEVERAL.sub(ANY, check.text(column))
    stars = text.count(ANY)
    if stars > MOST_STARS:
        check.refuse(column, phrase("row_stars", n=stars, most=MOST_STARS))
    return "" if text == ANY else text


def _role(check: RowCheck, before: str) -> str:
    word = _condition(check, "role", before).lower()
    roles = [each.value for each in Role]
    if word and word not in roles:
        check.refuse("role", f"it must be {', '.join(roles)} or empty")
    return word


# --- what can never apply


def _known(check: RowCheck, rule: RuleDefined, data: MasterData) -> None:
    """Refuse what nobody knows; a pattern is not looked up."""
    if _is_name(rule.part) and data.part(PartNumber(rule.part)) is None:
        check.refuse("part_number", "there is no such part")
    if _is_name(rule.category) and data.category(rule.category) is None:
        check.refuse("category", "there is no such category")
    named = rule.place if rule.place not in {SCRAP, QUARANTINE} else ""
    if _is_name(named) and data.location(LocationCode(named)) is None:
        check.refuse("place", "there is no such location")


def _is_name(condition: str) -> bool:
    return bool(condition) and ANY not in condition


def _can_apply(check: RowCheck, rule: RuleDefined, data: MasterData) -> None:
    """Refuse conditions that no action can meet together."""
    part = data.part(PartNumber(rule.part)) if _is_name(rule.part) else None
    if part is not None and rule.serial and part.tracking is not Tracking.SERIAL:
        check.refuse("serial", f"it never applies: units of {part.part_number} have no serials")
    if part is not None and _is_name(rule.category) and rule.category != part.category:
        where = f"of category {part.category}" if part.category else "of no category"
        check.refuse("category", f"it never applies: {part.part_number} is {where}")
    if rule.serial and rule.action is Action.MAKE:
        check.refuse("serial", "it never applies: what is made as a lot has no serial")
    if rule.place == SCRAP and rule.action is not Action.REMOVE:
        check.refuse("place", "it never applies: only what is removed goes to scrap")
    if rule.supplier and rule.action in {Action.MAKE, Action.BUILD, Action.COMPLETE}:
        check.refuse("supplier", "it never applies: what is made here has no supplier")
