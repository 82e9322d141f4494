"""The session: one input after the other, identified, stepped, committed, shown (DESIGN 2).

Green is never shown before the commit is durable; a refused input moves nothing.
"""

import logging
from dataclasses import replace
from functools import partial

from kiosk.domain.facts import ScanRefused
from kiosk.domain.ids import ReceiptId, RunId, Subject, crockford, unit_id
from kiosk.domain.link import Frozen
from kiosk.domain.messages import Arg, Phrase, Refusal, Said, Tone, idle, stop
from kiosk.domain.moment import from_us
from kiosk.domain.naming import unsaved_named
from kiosk.domain.people import Operator
from kiosk.operations.carry_out import carry_out
from kiosk.operations.ports import Acting, Recorded, Tx
from kiosk.operations.scan_back import scanned_in_use
from kiosk.session import frozen, newest, saved
from kiosk.session.answer import Answer
from kiosk.session.answering import Done, answered
from kiosk.session.around import Around
from kiosk.session.burst import noticed
from kiosk.session.inputs import Event
from kiosk.session.labelling import own_label
from kiosk.session.lifting import ruled_out
from kiosk.session.listing import Lists, worked
from kiosk.session.ports import NotSavedError, Record, RefusedLateError, StationFrozenError
from kiosk.session.saved import MOST_UNDONE, Standing
from kiosk.session.speech import spoken
from kiosk.session.turn import turn
from kiosk.session.turning import Moment, Turn
from kiosk.session.undoing import undone
from kiosk.workflows import tasks
from kiosk.workflows.commands import Command, InstallLot, ReceiveLot, UndoLast
from kiosk.workflows.commands_labels import Labelling
from kiosk.workflows.commands_list import ReadList
from kiosk.workflows.move_states import MoveStock
from kiosk.workflows.step import Fresh

log = logging.getLogger(__name__)


__all__ = ["Around", "Session"]


class Session:
    """Owned by one thread; answers inputs in their order."""

    def __init__(self, record: Record, around: Around, *, resume: bool) -> None:
        """Start locked, or with `resume` where the last session was left (O6)."""
        self._record = record
        self._around = around
        self._standing = saved.read(record.load_session()) if resume else Standing()
        self.lists = Lists(record)

    @property
    def standing(self) -> Standing:
        """Where the operator stands."""
        return self._standing

    @property
    def _before(self) -> Standing:
        """Where the operator stands while an input is refused: no badge is waited for then."""
        return replace(self._standing, step_up=None)

    def handle(self, event: Event) -> Answer:
        """Answer one input; returns when what it records is durable."""
        if self.lists.is_lost(self._standing):
            worked(self.work, self.prompt())
        moment = self._moment()
        event = frozen.unblocked(event, self._standing)
        made = self._record.look(lambda look: turn(look, self._standing, event, moment))
        try:
            why = self._record.frozen()
            done = self._commit(made) if why is None else self._while_frozen(made, event, why)
        except StationFrozenError as error:
            said = frozen.refusal(error.frozen, self._record.seat, made.operator)
            done = Done(said, replace(self._before, blocked=said.key), None)
        except NotSavedError as error:
            log.exception("not saved")
            blocked = replace(self._before, blocked="xS17")
            done = Done(stop("xS17", problem=unsaved_named(str(error))), blocked, None)
        self._standing = done.standing
        return self._answer(made, done, moment)

    def _moment(self) -> Moment:
        random = self._around.random
        return Moment(
            now=from_us(self._around.clock_us()),
            here=self._around.here,
            uses=self._around.uses,
            fresh=Fresh(
                unit=unit_id(random(10)),
                run=RunId("R" + crockford(random(10))[:10]),
                receipt=ReceiptId(crockford(random(10))),
            ),
        )

    def frozen(self) -> Refusal | None:
        """Return why nothing is recorded, as it fills the screen; None where it is."""
        why = self._record.frozen()
        return None if why is None else frozen.refusal(why, self._record.seat)

    def _while_frozen(self, made: Turn, event: Event, why: Frozen) -> Done:
        """Do what may be done of a turn; a supervisor's word ends that nothing is recorded."""
        if not frozen.decides(made, self._standing, event, why):
            said = frozen.refusal(why, self._record.seat, made.operator)
            return self._commit(frozen.held(made, self._standing, said))
        entry = self._record.go_on(self._acting(made))
        return replace(self._commit(replace(made, said=frozen.gone_on(why))), entry=entry)

    def _note_ignored(self, made: Turn) -> None:
        """Record each code that came with the one that is used, before that one is."""
        said = made.notice or made.said
        for each in made.ignored if made.operator is not None else ():
            self._refused(replace(made, raw=each, entered="scanned"), said, self._standing)

    def _commit(self, made: Turn) -> Done:
        self._note_ignored(made)
        if made.command is not None and made.operator is not None:
            return self._carried_out(made, made.command, made.operator)
        if made.said.tone is Tone.STOP:
            return self._refused(made, made.said, made.standing)
        if made.standing != self._standing:
            self._save(made, made.standing)
        return Done(noticed(made, made.said), made.standing, None)

    def _save(self, made: Turn, standing: Standing) -> None:
        job = partial(_moved_on, saved.write(standing), own_label(made))
        self._record.write(self._acting(made), job)

    def _carried_out(self, made: Turn, command: Command, operator: Operator) -> Done:
        job = partial(self._job, made, command, operator)
        try:
            return self._record.write(self._acting(made), job)
        except RefusedLateError as late:
            self.lists.forget()
            return self._refused(made, late.refusal, self._before)

    def _job(self, made: Turn, command: Command, operator: Operator, tx: Tx) -> Done:
        verdict = carry_out(tx, self.lists.filled(command), operator.role)
        if not isinstance(verdict, Recorded):
            if tx.appended:
                raise RefusedLateError(verdict)
            return self._refuse(tx, *ruled_out(made, verdict, self._before, tx.policies))
        told = verdict.instead or made.said
        said = told.knowing(dict((*made.said.args, *verdict.args)))
        if said.tone is Tone.STOP:
            return self._refuse(tx, said, replace(made.standing, blocked=said.key))
        label = own_label(made)
        if label and not isinstance(command, Labelling):
            scanned_in_use(tx, label)
        standing = self._after(made, command, tx.group)
        tx.save_session(saved.write(standing))
        return Done(noticed(made, said), standing, verdict.entry or None)

    def _after(self, made: Turn, command: Command, group: str) -> Standing:
        """Return where the operator stands after a command: undo leads back to where it was."""
        if isinstance(command, UndoLast):
            return undone(made)
        if isinstance(command, Labelling | ReadList):
            return made.standing
        undo = (*made.standing.undo, (group, self._standing.state))
        instead = isinstance(command, InstallLot | ReceiveLot | MoveStock) and command.instead
        if instead and len(undo) > 1:
            # A correction takes its first taking back: undoing it leads to where that began.
            undo = (*undo[:-2], (group, undo[-2][1]))
        begun = tasks.is_begun(made.standing.state)
        recorded = made.standing.recorded + 1 if begun else 0
        return replace(made.standing, undo=undo[-MOST_UNDONE:], recorded=recorded)

    def _refused(self, made: Turn, said: Said, standing: Standing) -> Done:
        if made.operator is None:
            if standing != self._standing:
                self._save(made, standing)
            return Done(said, standing, None)
        job = partial(self._refuse, said=said, standing=standing)
        return self._record.write(self._acting(made), job)

    def _refuse(self, tx: Tx, said: Said, standing: Standing) -> Done:
        standing = newest.asking(standing, said)
        waits = tx.policies["acknowledge_refusals"] == "on" and said.tone is Tone.STOP
        if waits and not standing.blocked:
            standing = replace(standing, blocked=said.key)
        headline, text = spoken(said, tx.policies["time_zone"])
        screen = type(standing.state).__name__
        tx.append(ScanRefused(code=said.key, headline=headline, text=text, screen=screen))
        if standing != self._standing:
            tx.save_session(saved.write(standing))
        return Done(said, standing, None)

    def _acting(self, made: Turn) -> Acting:
        actor = made.operator.operator_id if made.operator is not None else ""
        # The entry that ends a task still has the right that was lent to it.
        lent = (made.approved_by, made.standing.approved_by, self._standing.approved_by)
        approved_by = next((each for each in lent if each), None)
        return Acting(
            actor=actor,
            evidence=made.evidence,
            here=self._around.here,
            uses=self._around.uses,
            approved_by=approved_by,
            lifted=made.lifted,
            told=made.told,
        )

    def _answer(self, made: Turn, done: Done, moment: Moment) -> Answer:
        return self._record.look(partial(answered, made, done, moment))

    def work(self) -> Answer | None:
        """Go on with a list of serials that is being checked; None where none waits for that."""
        acting = Acting(
            actor=self._standing.operator,
            evidence=None,
            here=self._around.here,
            uses=self._around.uses,
        )
        found = self.lists.work(self._standing, self._moment(), acting)
        if found is None:
            return None
        self._standing = found.standing
        return self._shown(found.said)

    def note(self, key: str, **args: Arg) -> Answer:
        """Answer something that happened around the operator; nothing is recorded."""
        return self._shown(idle(key, **args))

    def device_noted(self, what: Phrase) -> Answer:
        """Answer that a device changed, which changes no verdict."""
        if what.key == "device_scanner_lost":
            return self.note("xS10", time=self._moment().now)
        return self.note("device", what=what)

    def prompt(self) -> Answer:
        """Return the present screen without an input, after a restart."""
        return self._shown(idle("resumed"))

    def _shown(self, said: Said) -> Answer:
        made = Turn(standing=self._standing, said=said, operator=None)
        return self._answer(made, Done(said, self._standing, None), self._moment())


def _moved_on(content: str, label: Subject, tx: Tx) -> None:
    """Save where the operator stands; a label that led there is proved to be readable."""
    tx.save_session(content)
    if label:
        scanned_in_use(tx, label)
