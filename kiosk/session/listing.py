"""A list of serials that is checked between an operator's inputs, some numbers at a time (Q4).

Each number is judged as its scan would be, and then received in a transaction that is taken back:
a list finds out before any of it is received all that would be refused. Nothing of it is kept but
its text, beside the record; after a power cut it is checked anew.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from decimal import Decimal

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.listing import BadLine, ListLine
from kiosk.domain.messages import Said, Tone, check, phrase, stop
from kiosk.domain.people import Operator
from kiosk.domain.rules.order import too_many
from kiosk.domain.rules.receive import serial_key
from kiosk.domain.schemes import serial_case
from kiosk.operations.ports import Acting, Tx
from kiosk.operations.receive_list import refused_units
from kiosk.session import saved
from kiosk.session.answer import Answer
from kiosk.session.ordering import knowing_serial
from kiosk.session.ports import Look, Record
from kiosk.session.saved import Standing
from kiosk.session.stepping import identified
from kiosk.session.turning import Moment, known_of
from kiosk.workflows import receive
from kiosk.workflows.commands import Command, ReceiveListed, ReceiveUnit
from kiosk.workflows.outcome import Step
from kiosk.workflows.receive_list import list_prompt
from kiosk.workflows.receive_states import ReceiveList, ReceiveSerials
from kiosk.workflows.step import Known, Scanned, not_here

SLICE = 100
"""Numbers that are checked before the next input is looked for: some tens of milliseconds."""

NAMED = 12
"""Lines that a message names; the screen lists every one."""


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


@dataclass(frozen=True, slots=True)
class Checked:
    """Where the operator stands now that more of a list was checked, and what is said of it."""

    standing: Standing
    said: Said


class _OnlyChecked(Exception):
    """Takes a transaction back that was only to find out; carries what it found."""

    def __init__(self, refused: tuple[tuple[int, Said], ...]) -> None:
        super().__init__()
        self.refused = refused


class Lists:
    """The list that is checked at this station; owned by the session."""

    def __init__(self, record: Record) -> None:
        """Begin with none; what was being checked when the kiosk ended is read again."""
        self._record = record
        self._listing: Listing | None = None
        self._failed = ""  # the list whose checking failed: it is not gone on with for ever

    @property
    def bad(self) -> tuple[BadLine, ...]:
        """What of the list cannot be received."""
        return () if self._listing is None else tuple(sorted(self._listing.bad, key=_number))

    def waits(self, standing: Standing) -> bool:
        """Whether a list that somebody gave is still to be checked, all or some of it."""
        state = standing.state
        if not isinstance(state, ReceiveList) or not standing.operator:
            return False
        if state.list_id == self._failed or self._of(state) is None:
            return False
        return not state.is_checked or self._is_behind(state)

    def _is_behind(self, state: ReceiveList) -> bool:
        """Whether a list counts as checked that was not, since the kiosk was started."""
        return self._listing is not None and self._listing.checked < state.checked

    def filled(self, command: Command) -> Command:
        """Return a command to receive the list with the units that were found good."""
        listing = self._listing
        if not isinstance(command, ReceiveListed) or listing is None:
            return command
        good = listing.units if listing.list_id == command.list_id else ()
        return replace(command, units=tuple(good))

    def is_lost(self, standing: Standing) -> bool:
        """Whether a list that was checked is to be checked anew: the kiosk was restarted since."""
        state = standing.state
        return isinstance(state, ReceiveList) and state.is_checked and self.waits(standing)

    def forget(self) -> None:
        """Drop what was found: it is received, or not true any more."""
        self._listing = None

    def work(self, standing: Standing, moment: Moment, acting: Acting) -> Checked | None:
        """Check some more of the list; None where no list waits for that.

        Raises:
            NotSavedError: nothing was found out.
        """
        state = standing.state
        listing = self._of(state) if isinstance(state, ReceiveList) else None
        if not isinstance(state, ReceiveList) or listing is None or not self.waits(standing):
            return None
        self._failed = state.list_id
        self._check(listing, standing.operator, moment, acting)
        self._failed = ""
        total, checked, good, bad = listing.state
        counted = replace(state, total=total, checked=checked, good=good, bad=bad)
        counted = replace(counted, lines=_named(self.bad) if counted.is_checked else "")
        after = replace(standing, state=counted)
        if counted.is_checked:
            self._record.write(acting, lambda tx: tx.save_session(saved.write(after)))
        return Checked(after, self._said(counted))

    def _of(self, state: ReceiveList) -> Listing | None:
        """Return the list of a state; read again where the kiosk was started anew meanwhile."""
        if self._listing is None or self._listing.list_id != state.list_id:
            lines = self._record.load_list(state.list_id)
            self._listing = Listing(state.list_id, lines, state.serials) if lines else None
        return self._listing

    def _said(self, state: ReceiveList) -> Said:
        part = state.serials.line.part
        if state.is_checked and state.bad:
            return check(
                "xR41", bad=state.bad, n=state.total, good=state.good, lines=state.lines, part=part
            )
        return list_prompt(state, part)

    def _check(self, listing: Listing, operator: str, moment: Moment, acting: Acting) -> None:
        lines = listing.lines[listing.checked : listing.checked + SLICE]
        before = len(listing.units)

        def judge(look: Look) -> list[ListLine]:
            person = look.person(operator)
            return [] if person is None else _judged(look, listing, lines, (person, moment))

        good = self._record.look(judge)
        units = tuple(listing.units[before:])
        try:
            self._record.write(acting, lambda tx: _try_out(tx, units))
        except _OnlyChecked as found:
            for at, why in reversed(found.refused):
                listing.bad.append(BadLine(good[at].number, good[at].text, why))
                del listing.units[before + at]
        listing.checked += len(lines)


def worked(work: Callable[[], Answer | None], answer: Answer) -> Answer:
    """Check all of the list that an input gave; return the last answer, `answer` for none."""
    while (more := work()) is not None:
        answer = more
    return answer


def _try_out(tx: Tx, units: tuple[ReceiveUnit, ...]) -> None:
    raise _OnlyChecked(refused_units(tx, units))


def _judged(
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


def _named(bad: tuple[BadLine, ...]) -> str:
    named = ", ".join(f"{each.number}: {each.text} {each.why.code}" for each in bad[:NAMED])
    return named + (" …" if len(bad) > NAMED else "")


def _number(line: BadLine) -> int:
    return line.number
