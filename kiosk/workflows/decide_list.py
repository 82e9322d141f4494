"""Which conflict is decided: one of the list, or that of a thing that is scanned (O4)."""

from kiosk.domain.case import Case
from kiosk.domain.codes.code import Command as Word
from kiosk.domain.conflicts import Conflict, Resolved
from kiosk.domain.ids import Subject
from kiosk.domain.messages import Refusal, Said, idle, phrase, stop
from kiosk.domain.moment import from_us
from kiosk.workflows.decide_states import DecideChoice, DecideList
from kiosk.workflows.decide_words import kind_named, stations_named, subject_of
from kiosk.workflows.outcome import Step
from kiosk.workflows.states import Home
from kiosk.workflows.step import Input, Known, Scanned, Tapped, Told, not_here, unknown


def list_step(state: DecideList, given: Input, known: Known) -> Step:
    """Answer an input while the list of conflicts is shown."""
    match given:
        case Scanned(things=things) if things:
            found = naming(known.conflicts, tuple(subject_of(each) for each in things))
            if found is None:
                return Step(state, stop("xY23", raw=given.raw))
            return opened(found)
        case Scanned():
            return Step(state, unknown(given))
        case Tapped(name="pick", argument=argument):
            picked = _picked(known.conflicts, argument)
            if picked is not None:
                return opened(picked)
        case Told(word=Word.DONE):
            return Step(Home(), idle("home"))
        case _:
            pass
    return Step(state, not_here(given, phrase("ask_conflict")))


def listed(known: Known) -> Said:
    """Say how many conflicts wait."""
    count = len(known.conflicts)
    return idle("decide_list", n=count) if count else idle("decide_none")


def naming(conflicts: tuple[Conflict, ...], subjects: tuple[Subject, ...]) -> Conflict | None:
    """Return the oldest conflict that names one of `subjects`."""
    about = {each for each in subjects if each}
    return next((each for each in conflicts if about & set(each.subjects)), None)


def _picked(conflicts: tuple[Conflict, ...], argument: str) -> Conflict | None:
    """Return the conflict of a row: by its id, or by its number from 1."""
    wanted = argument.strip()
    numbered = enumerate(conflicts, start=1)
    return next((each for n, each in numbered if wanted in {each.conflict, str(n)}), None)


def opened(conflict: Conflict) -> Step:
    """Lay a conflict open."""
    said = idle("decide_opened", kind=kind_named(conflict.kind), stations=stations_named(conflict))
    return Step(DecideChoice(conflict=conflict.conflict), said)


def gone(case: Case | None, resolved: Resolved | None) -> Refusal | None:
    """Refuse what somebody decided meanwhile (xY3), or what was put right otherwise (xY24).

    Args:
        case: the conflict; None where entries no longer make it.
        resolved: its last decision; a cause that came later opens it again.
    """
    done = resolved if case is None else case.conflict.resolved
    if done is not None:
        return stop("xY3", who=done.by, time=from_us(done.at_us))
    return stop("xY24") if case is None else None
