"""A code given at the shell: resolved as a scan would be, and what to say of several matches."""

from collections.abc import Mapping, Sequence

from kiosk.commands.command import CommandError, out, out_json
from kiosk.domain.codes.code import Label
from kiosk.domain.codes.own import print_badge, print_lot, print_place, print_unit
from kiosk.domain.facts import LocationDefined
from kiosk.domain.ids import OperatorId, PartNumber
from kiosk.domain.orders import Order
from kiosk.domain.people import Operator
from kiosk.domain.records import LotRecord, PartRecord, Thing, UnitRecord
from kiosk.domain.text import visible
from kiosk.domain.unit import Status
from kiosk.session.speech import spoken
from kiosk.store.reading import Snapshot
from kiosk.workflows.step import Scanned, unknown


def matches(record: Snapshot, raw: str, part: str | None = None) -> tuple[Thing, ...]:
    """Return what `raw` is, at least one thing; several where it does not tell them apart.

    A label that names its part with a serial or lot means the latter. A voided unit steps back
    for the one that bears its number now.

    Args:
        record: where to look.
        raw: as a scanner would give it.
        part: only things of that part; None for all.

    Raises:
        CommandError: nothing is known by it; says why.
    """
    code = record.read(raw)
    things = record.identify(code) or record.bearing(code)
    if not things:
        said = unknown(Scanned(raw=raw, code=code, things=()))
        headline, text = spoken(said, record.reader.policies["time_zone"])
        message = f"{said.code} {headline}: {text}"
        raise CommandError(message)
    if isinstance(code, Label):
        things = _named_by(things)
    if part is not None:
        things = _of_part(record, things, part, raw)
    standing = tuple(each for each in things if not _voided(each))
    return standing or things


def _named_by(things: tuple[Thing, ...]) -> tuple[Thing, ...]:
    units = tuple(each for each in things if isinstance(each, UnitRecord))
    lots = tuple(each for each in things if isinstance(each, LotRecord))
    return units or lots or things


def _of_part(
    record: Snapshot, things: tuple[Thing, ...], part: str, raw: str
) -> tuple[Thing, ...]:
    if record.reader.part(PartNumber(part)) is None:
        message = f'there is no part "{visible(part)}"'
        raise CommandError(message)
    found = tuple(each for each in things if _part_of(each) == part)
    if not found:
        others = ", ".join(described(each) for each in things)
        message = f'"{visible(raw)}" is not of part {part}: it is {others}'
        raise CommandError(message)
    return found


def _voided(thing: Thing) -> bool:
    return isinstance(thing, UnitRecord) and thing.state.status is Status.VOIDED


def _part_of(thing: Thing) -> str | None:
    match thing:
        case UnitRecord():
            return thing.state.part_number
        case LotRecord() | PartRecord():
            return thing.part.part_number
        case LocationDefined() | Operator() | Order():
            return None


def described(thing: Thing) -> str:
    """Return what a thing is in a few words, its kind first."""
    match thing:
        case UnitRecord():
            return f"unit {thing.state.serial} of part {thing.state.part_number}"
        case LotRecord():
            return f"lot {thing.lot_number} of part {thing.part.part_number}"
        case PartRecord():
            return f"part {thing.part.part_number}"
        case LocationDefined():
            return f"location {thing.code}"
        case Order():
            return f"order {thing.number}"
        case Operator():
            return f"the badge of {thing.name}"


def printed(thing: Thing) -> str:
    """Return the code that means this thing alone; a part has its number."""
    match thing:
        case UnitRecord():
            return print_unit(thing.state.unit)
        case LotRecord():
            return print_lot(thing.lot)
        case PartRecord():
            return thing.part.part_number
        case LocationDefined():
            return print_place(thing.code)
        case Order():
            return thing.number
        case Operator():
            return print_badge(OperatorId(thing.badge))


def tell_several(raw: str, things: Sequence[Thing], *, as_json: bool) -> int:
    """List several matches, each with the code that means it alone; return the exit status."""
    if as_json:
        for each in things:
            out_json({"match": _as_json(each)})
        return 1
    out(f'"{visible(raw)}" matches {len(things)} records. Ask for one by its code, or by --part:')
    for each in things:
        out(f"  {printed(each):<24} {described(each)}")
    return 1


def _as_json(thing: Thing) -> Mapping[str, object]:
    return {
        "kind": described(thing).partition(" ")[0] if not isinstance(thing, Operator) else "badge",
        "part": _part_of(thing),
        "serial": thing.state.serial if isinstance(thing, UnitRecord) else None,
        "lot": thing.lot_number if isinstance(thing, LotRecord) else None,
        "code": printed(thing),
    }
