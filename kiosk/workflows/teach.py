"""Teaching a label once: its pieces get meanings, it gets a name, and is read then on (P4)."""

from dataclasses import replace
from typing import get_args

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.codes.code import Unread, Unreadable
from kiosk.domain.codes.names import fields_of
from kiosk.domain.codes.taught import Meaning, Piece, TaughtLabel, pieces, read_taught
from kiosk.domain.codes.teaching import TeachFault, teach
from kiosk.domain.messages import Phrase, Refusal, Said, Tone, idle, ok, phrase, stop
from kiosk.domain.people import Role
from kiosk.domain.text import MAX_IDENTIFIER_LENGTH, encodable, hidden_character, normal
from kiosk.workflows.commands_codes import TeachLabel
from kiosk.workflows.outcome import Step
from kiosk.workflows.states import Home
from kiosk.workflows.states_codes import Teaching, TeachSample
from kiosk.workflows.step import Input, Keyed, Known, Scanned, Tapped, Told, not_here, unknown
from kiosk.workflows.task import Task

Teach = TeachSample | Teaching


def start(known: Known) -> Step | Refusal:
    """Ask for the label; the one just scanned needs no second scan, or is refused at once."""
    if known.sample is None:
        return Step(TeachSample(), idle("teach_sample"))
    begun = _sampled(TeachSample(), known.sample)
    return begun.said if begun.said.tone is Tone.STOP else begun


def step(state: Teach, given: Input) -> Step:
    """Answer an input while a label is taught."""
    match state, given:
        case _, Scanned():
            return _sampled(state, given)
        case Teaching(), Tapped(name="mark", argument=argument):
            return _marked(state, argument)
        case Teaching(), Keyed(text=text):
            return _named(state, text)
        case Teaching(), Told(word=Word.DONE):
            return _done(state)
        case Teaching(), _:
            return Step(state, not_here(given, phrase("ask_mark")))
        case _:
            return Step(state, not_here(given, phrase("ask_sample")))


def prompt(state: Teach) -> Said:
    """Ask for what `state` waits for."""
    match state:
        case TeachSample():
            return idle("teach_sample")
        case Teaching(marks=()):
            return idle("teach_marks", n=len(pieces(state.sample)))
        case Teaching(name=""):
            return idle("teach_name", k=len(state.marks))
        case _:
            return idle("teach_ready", name=state.name)


def taught(state: Teaching) -> TaughtLabel | TeachFault:
    """Return the label as it is taught so far, or what is still wrong with it."""
    meanings = {number: Meaning(value) for number, value in state.marks}
    return teach(state.name, state.sample, meanings)


def preview(state: Teaching) -> tuple[tuple[Phrase, str], ...]:
    """Return what the sample would be read as, whatever the label is called."""
    label = taught(state if state.name else replace(state, name="?"))
    read = read_taught(state.sample, (label,)) if isinstance(label, TaughtLabel) else None
    return fields_of(read) if read is not None else ()


def _sampled(state: Teach, scanned: Scanned) -> Step:
    """Begin with a label; what is known already, or hides what no text can say, is refused."""
    text = scanned.text
    if scanned.things:
        return Step(state, stop("xS23", raw=scanned.raw))
    code = scanned.code
    lost = isinstance(code, Unreadable) and code.why in {
        Unread.EMPTY,
        Unread.TOO_LONG,
        Unread.BAD_CHECK,
    }
    if lost or not encodable(text):
        return Step(state, unknown(scanned))
    suggested = tuple(
        (piece.number, piece.suggested.value)
        for piece in pieces(text)
        if piece.suggested is not None
    )
    match teach("?", text, {piece.number: Meaning.LOT for piece in pieces(text)[:1]}):
        case TeachFault.NO_PIECES | TeachFault.OWN_CODE | TeachFault.KNOWN_FORMAT as fault:
            return Step(state, _refused(fault))
        case _:
            pass
    begun = Teaching(sample=text, marks=_distinct(suggested))
    return Step(begun, prompt(begun))


def _distinct(marks: tuple[tuple[int, str], ...]) -> tuple[tuple[int, str], ...]:
    """Return the suggestions that no other piece has too."""
    values = [value for _, value in marks]
    return tuple(each for each in marks if values.count(each[1]) == 1)


def _piece(state: Teaching, number: str) -> Piece | None:
    return next((each for each in pieces(state.sample) if str(each.number) == number), None)


def _marked(state: Teaching, argument: str) -> Step:
    number, _, value = argument.strip().partition(" ")
    piece = _piece(state, number)
    meaning = value.strip().replace("_", " ")
    if piece is None or meaning not in {*Meaning, ""}:
        said = not_here(Tapped("mark", argument), phrase("ask_mark"))
        return Step(state, said)
    others = [each for each in state.marks if each[0] != piece.number]
    marks = [*others, (piece.number, meaning)] if meaning else others
    after = replace(state, marks=tuple(sorted(marks)))
    match taught(replace(after, name=after.name or "?")):
        case TeachFault.NO_FIELD | TaughtLabel():
            return Step(after, prompt(after))
        case fault:
            return Step(state, _refused(fault))


def _named(state: Teaching, text: str) -> Step:
    name = normal(text)
    hidden = hidden_character(name)
    if not name or hidden is not None or len(name) > MAX_IDENTIFIER_LENGTH:
        return Step(state, _refused(TeachFault.NO_NAME))
    named = replace(state, name=name)
    return Step(named, prompt(named))


def _done(state: Teaching) -> Step:
    label = taught(state)
    if isinstance(label, TeachFault):
        return Step(state, _refused(label))
    return Step(Home(), ok("label_taught", name=label.name), TeachLabel(label=label))


def _refused(fault: TeachFault) -> Said:
    return stop("xS25", problem=Phrase(f"teach_{fault.name.lower()}"))


TASK = Task(
    word=Word.TEACH,
    states=get_args(Teach),
    start=start,
    step=lambda state, given, _known: step(state, given),
    prompt=lambda state, _known: prompt(state),
    role=Role.SUPERVISOR,
)
