"""What is known with a step that asks for the newest label of a part."""

from dataclasses import replace

from kiosk.domain.rules.newest import wanted
from kiosk.session.ports import Look
from kiosk.workflows.newest_states import NewestPart
from kiosk.workflows.scanned import parts
from kiosk.workflows.states import State
from kiosk.workflows.step import Input, Known, Scanned


def knowing_newest(look: Look, state: State, given: Input | None, known: Known) -> Known:
    """Return what is known with the number that a part waits for: of the state, or scanned."""
    if isinstance(state, NewestPart) and isinstance(given, Scanned):
        found = parts(given)
        own = wanted(look, found[0], known.now, ("", False)) if len(found) == 1 else None
        return replace(known, newest=own)
    asked = state.needs.newest
    if asked is None or known.part is None:
        return known
    return replace(known, newest=wanted(look, known.part, known.now, asked))
