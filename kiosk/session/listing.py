"""A list of serials that is checked between an operator's inputs, some numbers at a time (Q4).

Each number is judged as its scan would be, and then received in a transaction that is taken back:
a list finds out before any of it is received all that would be refused. Nothing of it is kept but
its text, beside the record; after a power cut it is checked anew.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.domain.listing import BadLine, ListLine
from kiosk.domain.messages import Said, check
from kiosk.operations.ports import Acting, Tx
from kiosk.operations.receive_list import refused_units
from kiosk.session import saved
from kiosk.session.answer import Answer
from kiosk.session.list_lines import Listing, judged
from kiosk.session.ports import Look, Record
from kiosk.session.saved import Standing
from kiosk.session.turning import Moment
from kiosk.workflows.commands import Command, ReceiveListed, ReceiveUnit
from kiosk.workflows.receive_list import list_prompt
from kiosk.workflows.receive_states import ReceiveList

SLICE = 100
"""Numbers that are checked before the next input is looked for: some tens of milliseconds."""

NAMED = 12
"""Lines that a message names; the screen lists every one."""


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

    @property
    def good(self) -> tuple[str, ...]:
        """The numbers of the list that were found good, in its order."""
        return () if self._listing is None else tuple(each.serial for each in self._listing.units)

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
            return [] if person is None else judged(look, listing, lines, (person, moment))

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


def _named(bad: tuple[BadLine, ...]) -> str:
    named = ", ".join(f"{each.number}: {each.text} {each.why.code}" for each in bad[:NAMED])
    return named + (" …" if len(bad) > NAMED else "")


def _number(line: BadLine) -> int:
    return line.number
