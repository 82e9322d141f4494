"""Receiving a list of serials: read, checked as a whole, and received at the operator's word (C9).

The session checks it, some numbers at a time, between what the operator does (Q4); each number is
judged as if it were scanned. Nothing is received before all are judged and `confirm` was given.
"""

from dataclasses import replace
from functools import partial

from kiosk.domain.bulk import BadBulk, parse
from kiosk.domain.facts import PartDefined
from kiosk.domain.ids import PartNumber
from kiosk.domain.messages import Said, idle, ok, phrase, stop
from kiosk.domain.records import PartRecord
from kiosk.domain.schemes import is_own_form
from kiosk.workflows.commands import ReceiveListed
from kiosk.workflows.commands_list import ReadList
from kiosk.workflows.outcome import Step
from kiosk.workflows.receive_lines import grown, line_prompt
from kiosk.workflows.receive_serials import serials_step
from kiosk.workflows.receive_states import ReceiveList, ReceiveSerials
from kiosk.workflows.step import Input, Keyed, Known, Tapped, not_here

_MARKS = frozenset(',;\t\n+-~"')
"""None of them stands in a count, which alone means to generate."""


def serial_line_step(state: ReceiveSerials | ReceiveList, given: Input, known: Known) -> Step:
    """Answer an input on a serial part's line: one serial, a list of them, or a word about it."""
    if isinstance(state, ReceiveList):
        return list_step(state, given, known)
    text = None if known.part is None else _listed(state, given, known.part)
    if text is None or known.part is None:
        return serials_step(state, given, known)
    part = known.part.part.part_number
    list_id = str(known.fresh.receipt)
    return Step(
        ReceiveList(serials=state, list_id=list_id),
        idle("list_checking", k=0, n=0, part=part, loc=state.line.location),
        ReadList(list_id=list_id, part_number=part, text=text),
    )


def _listed(state: ReceiveSerials, given: Input, record: PartRecord) -> str | None:
    """Return the text that names serials; None where that is no list but something else."""
    match given:
        case Tapped(name="paste", argument=text):
            return text
        case Keyed(text=text) if not state.asking and not text.strip().startswith("-"):
            return text if _names_several(text, record) else None
        case _:
            return None


def _names_several(text: str, record: PartRecord) -> bool:
    """Whether typed text is a list: one number alone is typed twice, as anywhere (E13)."""
    if not _MARKS.intersection(text.strip()):
        return False
    found = parse(text, iter(()), partial(is_own_form, record))
    return isinstance(found, BadBulk) or len(found) > 1


def list_step(state: ReceiveList, given: Input, known: Known) -> Step:
    """Answer an input while a list is checked or waits for the word to receive it."""
    if known.part is None:
        return Step(state, not_here(given, phrase("ask_list")))
    part = known.part.part
    match given:
        case Tapped(name="confirm") if not state.is_checked:
            return Step(state, list_prompt(state, part.part_number))
        case Tapped(name="confirm") if not state.good:
            return Step(state, stop("xR42", n=state.total, part=part.part_number))
        case Tapped(name="confirm"):
            return _received(state, part)
        case Tapped(name="no"):
            return Step(state.serials, line_prompt(known.part, state.serials))
        case _:
            return Step(state, not_here(given, phrase("ask_list")))


def _received(state: ReceiveList, part: PartDefined) -> Step:
    line = grown(state.serials.line, by=state.good)
    return Step(
        replace(state.serials, line=line),
        ok("list_received", part=part.part_number, loc=line.location, n=state.good),
        ReceiveListed(list_id=state.list_id),
    )


def list_prompt(state: ReceiveList, part: PartNumber) -> Said:
    """Say how far the checking is, or ask for the word to receive the list."""
    facts = {"part": part, "loc": state.serials.line.location, "n": state.total}
    if not state.is_checked:
        return idle("list_checking", k=state.checked, **facts)
    if not state.bad:
        return idle("list_ready", **facts)
    return idle("list_ready_but", good=state.good, bad=state.bad, **facts)
