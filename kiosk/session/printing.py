"""Printing what a list offers: a tap takes it into the print task, whatever went on before."""

from dataclasses import replace

from kiosk.domain.people import Operator
from kiosk.session.inputs import scan
from kiosk.session.parking import park
from kiosk.session.ports import Look
from kiosk.session.saved import Standing
from kiosk.session.signing import unnamed
from kiosk.session.stepping import identified, stepped
from kiosk.session.turning import Moment, Turn
from kiosk.workflows.print_states import PrintItem, PrintReady, keyed_subject
from kiosk.workflows.step import Input, Keyed, Scanned


def print_row(
    look: Look, standing: Standing, operator: Operator, text: str, moment: Moment
) -> Turn:
    """Take the location, badge, command or test code that `text` is as what needs a label.

    Work that was begun is kept open; what is refused leaves all as it was.
    """
    into = standing
    if not isinstance(standing.state, PrintItem | PrintReady):
        into = replace(
            park(standing), state=PrintItem(), typing=False, typed="", unknown="", in_hand=""
        )
    code = look.read(text)
    things = identified(look, code)
    given: Input = Scanned(raw=text.strip(), code=code, things=things, text=text)
    if keyed_subject(text):
        given = Keyed(text)
    made = stepped(look, into, operator, given, moment)
    if isinstance(made.standing.state, PrintItem):
        made = replace(made, standing=standing)
    raw = scan(text, "screen")
    if any(isinstance(each, Operator) for each in things):
        raw = unnamed(raw)
    return replace(made, raw=raw, entered="tapped", things=things)
