"""What is said and put on record of a thing that was inspected."""

from decimal import Decimal

from kiosk.domain.messages import Said, ok
from kiosk.domain.quantity import plain
from kiosk.domain.records import UnitRecord
from kiosk.domain.rules.inspection import Inspectable, inseparable, name_of, needs_supervisor
from kiosk.domain.rules.move import QUARANTINE, stock_at
from kiosk.workflows.inspect_states import (
    Inspect,
    InspectItem,
    InspectNote,
    InspectReceipt,
    InspectVerdict,
)
from kiosk.workflows.outcome import Step
from kiosk.workflows.step import Known

NONE = Decimal(0)


def accepted(state: InspectVerdict, thing: Inspectable) -> Step:
    """Accept all of it."""
    return Step(
        InspectItem(done=state.done + 1),
        ok("inspect_accepted", sn=name_of(thing), loc=state.place),
        _inspected(state, NONE),
    )


def rejected(state: InspectNote, thing: Inspectable, known: Known) -> Step:
    """Reject all of it, or a part of goods, which goes to quarantine by a supervisor's right."""
    verdict, failing = state.verdict, state.failing
    if not isinstance(thing, UnitRecord):
        there = stock_at(thing, verdict.place)
        if failing < there.quantity:
            refused = inseparable(thing, there, failing) or needs_supervisor(
                "part_rejected", known.operator, lifted=known.lifts("xJ2")
            )
            if refused is not None:
                return Step(state, refused)
            rest = there.quantity - failing
            said = _parted(state, thing, rest).knowing({"unit": thing.part.unit})
            return Step(InspectItem(done=verdict.done + 1), said, _inspected(verdict, failing))
    said = ok("inspect_rejected", sn=name_of(thing), loc=verdict.place)
    return Step(InspectItem(done=verdict.done + 1), said, _inspected(verdict, failing))


def _parted(state: InspectNote, thing: Inspectable, rest: Decimal) -> Said:
    return ok(
        "inspect_parted",
        sn=name_of(thing),
        bad=plain(state.failing),
        rest=plain(rest),
        loc=state.verdict.place,
        target=QUARANTINE,
    )


def receipt_accepted(state: InspectVerdict, thing: Inspectable, known: Known) -> Step:
    """Accept all that waits of the receipt that it came in, by a supervisor's right."""
    lifted = known.lifts("xJ2")
    refused = needs_supervisor("whole_receipt", known.operator, lifted=lifted)
    if refused is not None:
        return Step(state, refused)
    return Step(
        InspectItem(done=state.done + 1),
        ok("inspect_receipt", sn=name_of(thing)),
        InspectReceipt(item=state.item, place=state.place, note=state.note),
    )


def _inspected(state: InspectVerdict, failing: Decimal) -> Inspect:
    return Inspect(
        item=state.item,
        place=state.place,
        quantity=state.quantity,
        failing=failing,
        note=state.note,
    )
