"""Telling which label was printed last, after the record was put back (A3).

Anybody may scan or type the newest label: it can only raise what is given next. One that is far
ahead of all that is known waits for a supervisor's badge, for what is raised is never lowered.
That none was printed cannot be seen from anything, so a badge stands for that too.
"""

from dataclasses import replace
from typing import assert_never, get_args

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.codes.code import OwnLot, OwnUnit
from kiosk.domain.messages import Refusal, Said, idle, ok, phrase, stop
from kiosk.domain.numbering_read import Place, read_number
from kiosk.domain.pattern import MAX_SEQUENCE_WIDTH
from kiosk.domain.people import Role
from kiosk.domain.rules.newest import Wanted, by_plugin
from kiosk.workflows.newest_states import (
    Newest,
    NewestBadge,
    NewestLabel,
    NewestPart,
    TellNewest,
)
from kiosk.workflows.outcome import Step
from kiosk.workflows.scanned import identifier, lots, parts, units
from kiosk.workflows.states import Home
from kiosk.workflows.step import Input, Keyed, Known, Scanned, Tapped, Told, not_here, unknown
from kiosk.workflows.task import Task


def start(known: Known) -> Step:
    """Ask for the part."""
    _ = known
    return Step(NewestPart(), idle("newest_part"))


def step(state: Newest, given: Input, known: Known) -> Step:
    """Answer an input while the newest label of a part is asked for."""
    if isinstance(given, Told) and given.word is Word.DONE:
        return Step(Home(), idle("home"))
    if isinstance(state, NewestPart):
        return _part(given, known)
    wanted = known.newest
    if wanted is None:
        return Step(Home(), idle("newest_nothing", part=state.part))
    match state, given:
        case NewestLabel(), Scanned():
            return _scanned(state, given, wanted, known)
        case NewestLabel(), Keyed(text=text) if text.strip():
            return _twice(state, text.strip(), wanted, known)
        case NewestLabel(), Tapped(name="decide", argument="none"):
            return _none(state, known, wanted)
        case NewestLabel(), _:
            return Step(state, not_here(given, phrase("ask_newest")))
        case _:
            return Step(state, not_here(given, phrase("ask_supervisor_badge")))


def prompt(state: Newest, known: Known) -> Said:
    """Ask for what `state` waits for."""
    wanted = known.newest
    match state:
        case NewestPart():
            return idle("newest_part")
        case _ if wanted is None:
            return idle("newest_nothing", part=state.part)
        case NewestLabel(typed=""):
            return idle("newest_label", part=state.part, what=wanted.what)
        case NewestLabel():
            return idle("newest_again", raw=state.typed)
        case NewestBadge():
            return idle("newest_badge", part=state.part, what=wanted.what)
        case _:
            assert_never(state)


def approved(state: NewestBadge, known: Known) -> Step:
    """Go on from what is on record, by the right of the supervisor whose badge came (N3)."""
    wanted = known.newest
    if wanted is None:
        return Step(Home(), idle("newest_nothing", part=state.part))
    return _told(wanted, "", 0)


def _part(given: Input, known: Known) -> Step:
    state = NewestPart()
    if not isinstance(given, Scanned):
        return Step(state, not_here(given, phrase("ask_newest_part")))
    found = parts(given)
    if len(found) > 1:
        return Step(state, stop("xS2", raw=given.raw, n=len(given.things)))
    if not found and given.things:
        return Step(state, not_here(given, phrase("ask_newest_part")))
    if not found:
        return Step(state, unknown(given))
    part = found[0].part.part_number
    if known.newest is None:
        return Step(state, idle("newest_nothing", part=part))
    asked = NewestLabel(part=part, series=known.newest.series, lots=known.newest.lots)
    return Step(asked, prompt(asked, known))


def _scanned(state: NewestLabel, scanned: Scanned, wanted: Wanted, known: Known) -> Step:
    part = state.part
    own = [each.state.serial for each in units(scanned) if each.part.part_number == part]
    if wanted.lots:
        own = [each.lot_number for each in lots(scanned) if each.part.part_number == part]
    if own:
        return _given(state, own[0], wanted, known)
    if isinstance(scanned.code, OwnUnit | OwnLot) and not scanned.things:
        return Step(state, stop("xR48", what=wanted.what))
    text = identifier(scanned, "lot" if wanted.lots else "serial")
    return _given(state, text or scanned.raw, wanted, known)


def _twice(state: NewestLabel, text: str, wanted: Wanted, known: Known) -> Step:
    """Take a number that was typed twice the same (E13)."""
    if not state.typed:
        refused = _misfit(state, text, wanted)
        if refused is not None:
            return Step(state, refused)
        return Step(replace(state, typed=text), idle("newest_again", raw=text))
    if text != state.typed:
        return Step(replace(state, typed=""), stop("xS11"))
    return _given(state, text, wanted, known)


def _given(state: NewestLabel, text: str, wanted: Wanted, known: Known) -> Step:
    last = _running(text, wanted)
    if last is None:
        return Step(replace(state, typed=""), _misfit(state, text, wanted) or stop("xS11"))
    if wanted.is_far(last) and not known.lifts("xR49"):
        return Step(state, _far(text, wanted))
    return _told(wanted, text, last)


def _far(text: str, wanted: Wanted) -> Refusal:
    """Name both numbers: what is far from all that is known takes a supervisor's badge."""
    part = wanted.occasion.part
    return stop("xR49", raw=text, part=part, known=wanted.known or phrase("newest_none_known"))


def _misfit(state: NewestLabel, text: str, wanted: Wanted) -> Refusal | None:
    if _running(text, wanted) is not None:
        return None
    like = wanted.example or phrase("newest_digits")
    return stop("xR47", raw=text, part=state.part, ex=like)


def _running(text: str, wanted: Wanted) -> int | None:
    """Return the running number that a text says of the series; 0 for one of an earlier series."""
    if by_plugin(wanted.series):
        return 0
    if wanted.scheme is None:
        return int(text) if _counts_on(text, wanted.digits) else None
    for each in (text, text.upper()):
        read = read_number(wanted.scheme, each, wanted.occasion)
        if read is not None:
            return read.last if read.place is Place.HERE else 0
    return None


def _counts_on(text: str, digits: int) -> bool:
    """Tell whether a number may be one that was counted on: with as many digits as the last had.

    It has one more where they were all used up, as 10 comes after 9.
    """
    if not (text.isascii() and text.isdigit() and len(text) <= MAX_SEQUENCE_WIDTH):
        return False
    return not digits or (len(text) <= digits + 1 and text == f"{int(text):0{digits}}")


def _none(state: NewestLabel, known: Known, wanted: Wanted) -> Step:
    if known.operator.role is Role.SUPERVISOR:
        return _told(wanted, "", 0)
    waits = NewestBadge(
        part=state.part,
        series=wanted.series,
        lots=wanted.lots,
        goes_on=state.goes_on,
        approved_by=state.approved_by,
    )
    return Step(waits, prompt(waits, known))


def _told(wanted: Wanted, number: str, last: int) -> Step:
    part = wanted.occasion.part
    after = number if last > wanted.last else wanted.known
    said = ok("newest_told", part=part, after=after) if after else ok("newest_first", part=part)
    command = TellNewest(
        part_number=part, series=wanted.series, lots=wanted.lots, number=number, last=last
    )
    return Step(Home(), said, command)


TASK = Task(
    word=Word.NEWEST,
    states=get_args(Newest),
    start=start,
    step=step,
    prompt=prompt,
    role=Role.SUPERVISOR,
    anybody_looks=True,
    badge=(NewestBadge,),
    approved=approved,
)
