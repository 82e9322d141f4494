"""Rules of receiving: a serial once used is never accepted as new (A5, A23, C4)."""

from collections.abc import Iterable

from kiosk.domain.facts import LetterCase, PartDefined
from kiosk.domain.holding import RESTING
from kiosk.domain.ids import ReceiptId, subject_key
from kiosk.domain.messages import Refusal, Said, check, phrase, stop
from kiosk.domain.moment import from_us
from kiosk.domain.naming import status_named
from kiosk.domain.numbering import Scheme, fits
from kiosk.domain.policy import Policies
from kiosk.domain.records import UnitRecord
from kiosk.domain.schemes import Serialised, serials_of
from kiosk.domain.text import comparable, normal
from kiosk.domain.unit import Status

_BY = "\t"  # between a part and its supplier: no name holds it


def serial_key(serial: str, policies: Policies, case: LetterCase = LetterCase.PLANT) -> str:
    """Return the compared form of a serial or lot number under its case rule (A26)."""
    return comparable(serial) if folds(policies, case) else normal(serial)


def folds(policies: Policies, case: LetterCase = LetterCase.PLANT) -> bool:
    """Whether numbers that differ in case only are one, by a scheme's rule or the plant's."""
    if case is LetterCase.PLANT:
        return policies["serial_case"] != "exact"
    return case is LetterCase.FOLD


def serial_scope(part: PartDefined, policies: Policies, supplier: str = "") -> str:
    """Return what a serial of `part` is unique within; empty for the organisation (A5 to A7).

    Where serials are the supplier's and it is not known, that is the part alone.
    """
    match policies["serial_scope"]:
        case "part":
            return part.part_number
        case "family":
            return part.family or part.part_number
        case "supplier" if supplier:
            return f"{part.part_number}{_BY}{comparable(supplier)}"
        case "supplier":
            return part.part_number
        case _:
            return ""


def binds(unit: UnitRecord, scope: str, policies: Policies) -> bool:
    """Whether a number that `unit` claims is taken for a new unit within `scope`.

    The policy of today counts for old claims too; what was claimed within the very scope stays.
    """
    said = unit.state.scope.partition(_BY)[2] or unit.state.came.supplier
    own = serial_scope(unit.part, policies, said)
    return not scope or scope == unit.state.scope or meet(scope, own)


def meet(scope: str, other: str) -> bool:
    """Whether two scopes may hold the same unit: a supplier that is not known may be any."""
    within, _, supplier = scope.partition(_BY)
    other_within, _, by = other.partition(_BY)
    return within == other_within and (not supplier or not by or supplier == by)


def claimants(
    units: Iterable[UnitRecord], part: PartDefined, policies: Policies, supplier: str = ""
) -> tuple[UnitRecord, ...]:
    """Return the units whose claim on their serial also binds a new unit of `part`."""
    scope = serial_scope(part, policies, supplier)
    return tuple(
        unit for unit in units if unit.state.claims_serial and binds(unit, scope, policies)
    )


def serial_taken(unit: UnitRecord, receipt: ReceiptId) -> Said:
    """Say why the serial of `unit` cannot be received as new: each state has its reason."""
    state = unit.state
    since = from_us(state.since_us)
    if receipt and state.receipt == receipt and state.status in RESTING:
        return check("xS7", sn=state.serial, n=state.number)
    match state.status:
        case Status.INSTALLED:
            return stop("xR2", sn=state.serial, parent=unit.parent_serial, date=since)
        case Status.SHIPPED:
            return stop("xR3", sn=state.serial, customer=state.customer or "-", date=since)
        case Status.SCRAPPED | Status.ARCHIVED | Status.VOIDED:
            return stop("xR4", sn=state.serial, state=status_named(state.status), date=since)
        case _:
            return stop(
                "xR1",
                sn=state.serial,
                part=state.part_number,
                loc=subject_key(state.place) or phrase("in_run", run=state.run),
                date=from_us(state.made_us),
                who=unit.made_by,
            )


def validated(record: Serialised, policies: Policies) -> bool:
    """Whether a scanned serial must fit the part's scheme: the scheme says so, or the plant."""
    asked = record.serials is not None and record.serials.validates
    return asked or policies["validate_serials"] == "on"


def serial_misfit(serial: str, record: Serialised, policies: Policies) -> Refusal | None:
    """Refuse a serial that does not fit the part's scheme, where that is asked for."""
    if not validated(record, policies):
        return None
    scheme = serials_of(record)
    if not isinstance(scheme, Scheme) or fits(scheme, serial):
        return None
    return stop("xR6", raw=serial, part=record.part.part_number, ex=scheme.example)
