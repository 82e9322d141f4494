"""What a page asks to be done: edits of master data, a supervisor's, and the machine's own."""

from dataclasses import dataclass

from kiosk.domain.messages import phrase
from kiosk.domain.text import encodable, visible
from kiosk.pages.machine import FOR_SUPERVISORS, Done, Machine
from kiosk.pages.master_data import edit_of
from kiosk.pages.seen import supervises
from kiosk.screens.intents import Do
from kiosk.store.store import Store


@dataclass(frozen=True, slots=True)
class Asking:
    """Who asks for something.

    Attributes:
        operator: id of the person who is signed on, or "".
        new: nobody can sign on here yet; a first supervisor may then set the machine up.
        blocked: a STOP is shown, or the station is frozen: no record is edited.
    """

    operator: str
    new: bool
    blocked: bool


def carried_out(store: Store, machine: Machine, who: Asking, asked: Do) -> Done | None:
    """Carry out what was asked for; None where there is nothing to say about it.

    Args:
        store: the record.
        machine: around it; it is asked for what is no edit.
        who: asks.
        asked: the verb and what it is about, parted by a colon, and what it is to be.
    """
    verb, _, rest = asked.what.partition(":")
    may = store.read(supervises(who.operator))
    edit = edit_of(verb)
    if edit is not None:
        if not may or who.blocked:
            return Done(text=phrase("tile_needs_supervisor"), good=False)
        if not encodable(asked.value):
            return Done(text=phrase("edit_no_text", raw=visible(asked.value)), good=False)
        return edit(store, who.operator, rest, asked.value)
    if verb in FOR_SUPERVISORS and not (may or who.new):
        return None
    return machine.do(asked.what, asked.value)
