"""Lines of a list of serials judged one by one, as their scans would be (Q4)."""

from dataclasses import dataclass, field
from decimal import Decimal

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.listing import BadLine, ListLine
from kiosk.domain.messages import Said, Tone, phrase, stop
from kiosk.domain.people import Operator
from kiosk.domain.rules.order import too_many
from kiosk.domain.rules.receive import serial_key
from kiosk.domain.schemes import serial_case
from kiosk.session.ordering import knowing_serial
from kiosk.session.ports import Look
from kiosk.session.stepping import identified
from kiosk.session.turning import Moment, known_of
from kiosk.workflows import receive
from kiosk.workflows.commands import ReceiveUnit
from kiosk.workflows.outcome import Step
from kiosk.workflows.receive_states import ReceiveSerials
from kiosk.workflows.step import Known, Scanned, not_here


@dataclass(slots=True)
class Listing:
    """How far the checking of one list is.

    Attributes:
        list_id: as its state names it.
        serials: the receipt line, as it would be with what was found good so far.
        seen: the compared form of each good number, and its line.
    """

    list_id: str
    lines: tuple[ListLine, ...]
    serials: ReceiveSerials
    checked: int = 0
    units: list[ReceiveUnit] = field(default_factory=list[ReceiveUnit])
    bad: list[BadLine] = field(default_factory=list[BadLine])
    seen: dict[str, int] = field(default_factory=dict[str, int])

    @property
    def state(self) -> tuple[int, int, int, int]:
        """How many numbers there are, were checked, are good, are not."""
        return len(self.lines), self.checked, len(self.units), len(self.bad)


def judged(
    look: Look, listing: Listing, lines: tuple[ListLine, ...], who: tuple[Operator, Moment]
) -> list[ListLine]:
    """Judge some lines as their scans would be; return those whose unit was added."""
    operator, moment = who
    known = known_of(look, listing.serials, operator, moment)
    good: list[ListLine] = []
    for line in lines:
        step = _scanned(look, listing.serials, line, known)
        unit = step.command
        why = None if isinstance(unit, ReceiveUnit) else step.said
        if isinstance(unit, ReceiveUnit):
            why = _twice(listing, unit, line, known) or _over(listing, known)
        if why is not None:
            listing.bad.append(BadLine(line.number, line.text, why))
        elif isinstance(unit, ReceiveUnit) and isinstance(step.state, ReceiveSerials):
            good.append(line)
            listing.units.append(unit)
            listing.serials = step.state
    return good


def _scanned(look: Look, serials: ReceiveSerials, line: ListLine, known: Known) -> Step:
    """Return what a scan of the line's text would come to; it only ever brings a unit."""
    code = look.read(line.text)
    given = Scanned(raw=line.text, code=code, things=identified(look, code), text=line.text)
    if isinstance(code, Word):
        return Step(serials, not_here(given, phrase("ask_serial")))
    step = receive.step(serials, given, knowing_serial(look, serials, given, known))
    if isinstance(step.command, ReceiveUnit) or step.said.tone in {Tone.STOP, Tone.CHECK}:
        return step
    return Step(serials, not_here(given, phrase("ask_serial")))


def _twice(listing: Listing, unit: ReceiveUnit, line: ListLine, known: Known) -> Said | None:
    case = serial_case(known.part) if known.part is not None else None
    key = unit.serial if case is None else serial_key(unit.serial, known.policies, case)
    first = listing.seen.setdefault(key, line.number)
    return None if first == line.number else stop("xR43", sn=unit.serial, line=first)


def _over(listing: Listing, known: Known) -> Said | None:
    """Refuse what would be more than the order's line asks for, the list's others counted."""
    origin = listing.serials.line.origin
    line = known.order.named(origin.line) if known.order is not None else None
    if known.order is None or line is None:
        return None
    quantity = Decimal(len(listing.units) + 1)
    return too_many(known.order, line, quantity, known.policies, lifted=False)
