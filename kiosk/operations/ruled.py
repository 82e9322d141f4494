"""Asking the rules of the plant before anything is recorded (P3)."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from kiosk.domain.blocking import (
    Happening,
    Unanswered,
    blocked_by,
    blocked_by_plugin,
    refusal,
)
from kiosk.domain.ids import LocationCode, Subject, subject_key, subject_kind
from kiosk.domain.messages import Refusal, stop
from kiosk.domain.people import Role
from kiosk.domain.records import LotRecord, PartRecord, UnitRecord
from kiosk.domain.rules.expiry import standing_in
from kiosk.operations.doing import Doing
from kiosk.operations.happenings import doings
from kiosk.operations.ports import Tx
from kiosk.operations.things import thing_of
from kiosk.workflows.commands import Command


def ruled(tx: Tx, command: Command, role: Role) -> Refusal | None:
    """Refuse what a rule of the plant forbids (xW1, xW2), or cannot be asked about (xW3)."""
    rules, plugins = tx.rules, tx.rule_plugins
    if not rules and not plugins:
        return None
    seen = [
        _happening(tx, each, role)
        for each in doings(tx, command)
        if plugins or any(rule.action is each.action for rule in rules)
    ]
    found = [each for one in seen for each in blocked_by(rules, one)]
    for plugin in plugins if seen else ():
        answer = plugin.ask(seen)
        if isinstance(answer, Unanswered):
            return stop("xW3", plugin=plugin.name, why=answer.why)
        found += blocked_by_plugin(plugin.name, answer)
    return refusal(found, passed=tx.told)


def forbidden(tx: Tx, command: Command) -> Refusal | None:
    """Refuse what a rule on record forbids for good (xW1), to who is signed on.

    Rules that a badge lifts, and programs, are left to `ruled`: they are told once for many.
    """
    rules = [rule for rule in tx.rules if rule.active and not rule.lift]
    person = tx.person(tx.operator)
    if person is None or not rules:
        return None
    asked = {rule.action for rule in rules}
    seen = (_happening(tx, each, person.role) for each in doings(tx, command))
    found = [each for one in seen if one.action in asked for each in blocked_by(rules, one)]
    return refusal(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Thing:
    """What is known of the thing that something is done to."""

    record: PartRecord | None
    serial: str = ""
    lot: str = ""
    supplier: str = ""
    lies: str = ""


def _happening(tx: Tx, doing: Doing, role: Role) -> Happening:
    thing = _thing(tx, doing.item)
    place = thing.lies if doing.place is None else doing.place
    person = tx.person(tx.operator)
    return Happening(
        action=doing.action,
        part=thing.record.part if thing.record is not None else None,
        serial=doing.serial or thing.serial,
        lot=doing.lot or thing.lot,
        quantity=doing.quantity,
        place=place,
        within=standing_in(LocationCode(place), tx.location) if place else (),
        supplier=doing.supplier or thing.supplier,
        parent=doing.parent,
        who=person.name if person is not None else tx.operator,
        role=role,
        at=tx.now,
        station=tx.here,
    )


def _thing(tx: Tx, item: Subject) -> _Thing:
    if subject_kind(item) not in {"unit", "lot", "part"}:
        return _Thing(record=None, lies="")
    match thing_of(tx, item):
        case UnitRecord(state=state):
            lies = subject_key(state.place) if subject_kind(state.place) == "location" else ""
            return _Thing(
                record=tx.part(state.part_number),
                serial=state.serial,
                lot=state.came.lot,
                supplier=state.came.supplier,
                lies=lies,
            )
        case LotRecord() as lot:
            record = tx.part(lot.part.part_number)
            lies = _one(each.location for each in lot.stock if each.quantity > Decimal(0))
            return _Thing(record=record, lot=lot.lot_number, supplier=lot.supplier, lies=lies)
        case PartRecord() as record:
            return _Thing(
                record=record,
                lies=_one(each.location for each in record.stock if each.quantity > Decimal(0)),
            )
        case None:
            return _Thing(record=None)


def _one(places: Iterable[str]) -> str:
    """Return the only place; empty where there are several, or none."""
    found = set(places)
    return found.pop() if len(found) == 1 else ""
