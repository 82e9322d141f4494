"""Beginning a task with a thing whose page stands open, whatever was looked up before."""

from dataclasses import replace

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.messages import Tone
from kiosk.domain.people import Operator
from kiosk.session.inputs import scan
from kiosk.session.ports import Look
from kiosk.session.saved import Standing
from kiosk.session.stepping import identified, stepped
from kiosk.session.tasking import begun
from kiosk.session.turning import Moment, Turn
from kiosk.workflows.step import Scanned, Told


def begun_with(
    look: Look, standing: Standing, operator: Operator, word: Word, on: tuple[str, Moment]
) -> Turn:
    """Begin the task of `word`, and give it the thing whose code `on` names, as if scanned."""
    text, moment = on
    fresh = replace(standing, in_hand="")
    made = begun(look, fresh, operator, word, moment)
    if made is None:
        return stepped(look, standing, operator, Told(word), moment)
    if made.said.tone is Tone.STOP:
        return made
    code = look.read(text)
    things = identified(look, code)
    given = Scanned(raw=text.strip(), code=code, things=things, text=text)
    taken = stepped(look, made.standing, operator, given, moment)
    return replace(taken, raw=scan(text, "screen"), entered="tapped", things=things)
