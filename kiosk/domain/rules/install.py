"""Rules of installing: the right part, in the right unit, once (F4 to F8, F15, F16)."""

from collections.abc import Iterable
from decimal import Decimal

from kiosk.domain.facts import PartDefined
from kiosk.domain.holding import foremost, waits_only
from kiosk.domain.ids import LocationCode
from kiosk.domain.messages import Phrase, Refusal, Text, phrase, stop
from kiosk.domain.moment import from_us
from kiosk.domain.naming import INCOMING_INSPECTION, hold_named, listed, slot_named, status_named
from kiosk.domain.policy import Policies
from kiosk.domain.quantity import plain
from kiosk.domain.records import Build, LotRecord, Requirement, Stock, UnitRecord
from kiosk.domain.rules.allotment import TOGETHER, Sharing, kept_refused
from kiosk.domain.rules.conflict import contradicted, recorded_twice
from kiosk.domain.unit import Status

GONE = {Status.SCRAPPED, Status.SHIPPED, Status.ARCHIVED}


def run_closed(unit: UnitRecord) -> Refusal | None:
    """Refuse to install into a unit that no open run builds (xI15)."""
    if unit.state.run_open:
        return None
    if not unit.state.run:
        run = phrase("run_of", sn=unit.state.serial)
        return stop("xI15", run=run, state=phrase("run_not_there"))
    voided = unit.state.status is Status.VOIDED
    state = phrase("run_taken_back") if voided else phrase("run_complete")
    return stop("xI15", run=phrase("run_named", run=unit.state.run), state=state)


def needed(build: Build) -> Text:
    """Return what is still needed, for a sentence: at most five parts, then how many more."""
    open_lines = [each for each in build.requirements if not each.full]
    shown = [
        phrase("times_part", n=plain(each.open), part=each.part.part_number)
        if each.open != 1
        else each.part.part_number
        for each in open_lines[:5]
    ]
    return listed(shown, more=len(open_lines) - len(shown))


def line_for(build: Build, part: PartDefined, chosen: str) -> Requirement | Refusal:
    """Find the line a scanned part goes to: the expected one first, exact before substitute.

    Args:
        build: the parent and its requirements.
        part: the part of what was scanned.
        chosen: the line the operator asked for, or empty.
    """
    wanting = [each for each in build.requirements if each.accepts(part.part_number)]
    asked = build.named(chosen)
    if not wanting:
        if asked is not None and not asked.full and asked.part.tracking is part.tracking:
            return stop("xI16", a=part.part_number, b=asked.part.part_number)
        return stop(
            "xI1",
            part=part.part_number,
            parent=build.unit.state.serial,
            list=needed(build),
        )
    ranked = sorted(
        wanting,
        key=lambda each: (
            each.line.line != chosen,
            each.line.component != part.part_number,
            each.line.optional,
        ),
    )
    return next((each for each in ranked if not each.full), None) or _full(wanting[0])


def _full(requirement: Requirement) -> Refusal:
    return stop(
        "xI5",
        part=requirement.part.part_number,
        n=plain(requirement.line.quantity),
    )


def unit_refused(
    build: Build, unit: UnitRecord, requirement: Requirement | None, policies: Policies
) -> Refusal | None:
    """Refuse a unit that cannot go into the parent, naming its real state (E11).

    With no `requirement` (the line it would fill) only the unit itself is judged.
    """
    return _bound(build, unit) or _unfit(unit, requirement, policies)


def _bound(build: Build, unit: UnitRecord) -> Refusal | None:
    state = unit.state
    parent = build.unit.state
    if state.unit == parent.unit or state.unit in build.ancestors:
        return stop("xI12", sn=state.serial, parent=parent.serial)
    if state.parent == parent.unit:
        return stop("xI4", sn=state.serial, pos=slot_named(state.position, state.line))
    if state.status is Status.INSTALLED:
        return stop(
            "xI3",
            sn=state.serial,
            other=unit.parent_serial,
            pos=slot_named(state.position, state.line),
            date=from_us(state.since_us),
        )
    return None


def _unfit(
    unit: UnitRecord, requirement: Requirement | None, policies: Policies
) -> Refusal | None:
    state = unit.state
    if state.status is Status.VOIDED:
        return stop("xI6", sn=state.serial)
    if state.status in GONE:
        return stop(
            "xI10",
            state=Phrase(f"loud_{state.status.name.lower()}"),
            was=status_named(state.status),
            sn=state.serial,
            date=from_us(state.since_us),
        )
    if unit.in_conflict:
        held = stop("xI7", sn=state.serial, title=contradicted(unit))
        return recorded_twice(unit) or held
    if waits_only(each.title for each in state.holds):
        return stop("xI17", sn=state.serial)
    if state.holds:
        title = foremost(each.title for each in state.holds)
        return stop("xI7", sn=state.serial, title=hold_named(title))
    if state.status is Status.RETURNED:
        return stop("xI7", sn=state.serial, title=phrase("held_not_inspected"))
    if state.status is Status.IN_PRODUCTION:
        return stop("xI9", sn=state.serial, run=phrase("in_run", run=state.run))
    return _other_revision(unit, requirement, policies)


def _other_revision(
    unit: UnitRecord, requirement: Requirement | None, policies: Policies
) -> Refusal | None:
    exact = requirement is not None and requirement.line.component == unit.state.part_number
    if not exact or policies["any_revision"] == "on":
        return None
    if unit.state.revision == unit.part.revision:
        return None
    return stop(
        "xI2", sn=unit.state.serial, a=unit.state.revision or "-", b=unit.part.revision or "-"
    )


def best_stock(
    stock: tuple[Stock, ...],
    here: LocationCode,
    policies: Policies,
    sharing: Sharing = TOGETHER,
) -> Stock | None:
    """Return where components come from: the only place, else the one with most.

    With the policy `take_from = station` only the station's own location counts. While others
    cannot be seen, what this station keeps goes first, and what they keep stays (R10).
    """
    free = [each for each in stock if each.quantity > 0 and not each.held]
    if policies["take_from"] == "station":
        free = [each for each in free if each.location == here]
    free = [each for each in free if not sharing.kept_for(each.location)]
    return max(
        free,
        key=lambda each: (
            sharing.apart and sharing.own(each.location),
            each.quantity,
            each.location,
        ),
        default=None,
    )


def lot_refused(
    lot: LotRecord,
    wanted: Decimal,
    here: LocationCode,
    policies: Policies,
    sharing: Sharing = TOGETHER,
) -> Refusal | None:
    """Refuse a lot that is held, kept, elsewhere, empty or short (xI7, xK1 to xK3, xL13)."""
    contested = disputed(lot)
    if contested is not None:
        return contested
    stock = [each for each in lot.stock if each.quantity > 0]
    if not stock:
        return stop("xK2", lot=lot.lot_number, used=_last_used(lot))
    best = best_stock(lot.stock, here, policies, sharing)
    if best is not None:
        if best.quantity >= wanted:
            return None
        return short_of(lot.lot_number, plain(best.quantity), plain(wanted))
    kept = best_stock(lot.stock, here, policies)
    if kept is not None:
        return kept_refused(lot.lot_number, kept.location, sharing)
    held = held_refused(lot.lot_number, stock)
    return held or stop("xK3", lot=lot.lot_number, loc=stock[0].location)


def count_refused(name: str, stock: Iterable[Stock]) -> Refusal | None:
    """Refuse a lot or counted part of which some of `stock` waits for inspection (xI17)."""
    waits = any(each.held == INCOMING_INSPECTION and each.quantity > 0 for each in stock)
    return stop("xI17", sn=name) if waits else None


def held_refused(name: str, stock: Iterable[Stock]) -> Refusal | None:
    """Refuse a lot or counted part of which some of `stock` is on hold (xI7, xI17).

    That it waits for an inspection is told where nothing else holds it.
    """
    title = foremost(each.held for each in stock if each.held and each.quantity > 0)
    if title == INCOMING_INSPECTION:
        return stop("xI17", sn=name)
    return stop("xI7", sn=name, title=hold_named(title)) if title else None


def disputed(lot: LotRecord) -> Refusal | None:
    """Refuse a lot whose count stations disagree about (xI7)."""
    if not lot.in_conflict:
        return None
    return stop("xI7", sn=lot.lot_number, title=phrase("held_count_disputed"))


def short_of(lot: str, has: str, need: str) -> Refusal:
    """Refuse a lot that has less than is needed (xK1); `todo` is what else can be done."""
    return stop("xK1", lot=lot, q=has, n=need, todo=phrase("or_another_lot", q=has))


def _last_used(lot: LotRecord) -> Phrase:
    if not lot.last_used_us:
        return phrase("never_used")
    date = from_us(lot.last_used_us)
    return phrase("last_used", date=date, who=lot.last_used_by)
