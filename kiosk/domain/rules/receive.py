"""Rules of receiving: a serial once used is never accepted as new (A5, A23, C4)."""

from collections.abc import Iterable

from kiosk.domain.facts import PartDefined
from kiosk.domain.ids import ReceiptId, subject_key
from kiosk.domain.messages import Refusal, Said, check, phrase, stop
from kiosk.domain.moment import from_us
from kiosk.domain.naming import status_named
from kiosk.domain.numbering import Scheme, fits, parse_scheme
from kiosk.domain.policy import Policies
from kiosk.domain.records import UnitRecord
from kiosk.domain.text import comparable, normal
from kiosk.domain.unit import Status


def serial_key(serial: str, policies: Policies) -> str:
    """Return the compared form of a serial or lot number under the case rule (A26)."""
    return normal(serial) if policies["serial_case"] == "exact" else comparable(serial)


def serial_scope(part: PartDefined, policies: Policies) -> str:
    """Return what a serial of `part` is unique within; empty for the organisation (A5)."""
    return part.part_number if policies["serial_scope"] == "part" else ""


def claimants(
    units: Iterable[UnitRecord], part: PartDefined, policies: Policies
) -> tuple[UnitRecord, ...]:
    """Return the units whose claim on their serial also binds a new unit of `part`."""
    scope = serial_scope(part, policies)
    return tuple(
        unit
        for unit in units
        if unit.state.claims_serial and (not scope or unit.state.part_number == scope)
    )


def serial_taken(unit: UnitRecord, receipt: ReceiptId) -> Said:
    """Say why the serial of `unit` cannot be received as new: each state has its reason."""
    state = unit.state
    since = from_us(state.since_us)
    if state.receipt == receipt and state.status in {Status.AVAILABLE, Status.ON_HOLD}:
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


def serial_misfit(serial: str, part: PartDefined, policies: Policies) -> Refusal | None:
    """Refuse a scanned serial that does not fit the part's scheme, where that is asked for."""
    if policies["validate_serials"] != "on" or not part.serial_scheme:
        return None
    scheme = parse_scheme(part.serial_scheme, required_seq=True)
    if not isinstance(scheme, Scheme) or fits(scheme, serial):
        return None
    return stop("xR6", raw=serial, part=part.part_number, ex=scheme.example)
