"""Picking one of several matches (xS2), or parked work; and what was looked up last."""

from dataclasses import replace

from kiosk.domain.messages import Tone, stop
from kiosk.domain.people import Operator
from kiosk.domain.text import encodable
from kiosk.session.inputs import Tap, scan
from kiosk.session.ports import Look
from kiosk.session.saved import Standing
from kiosk.session.stepping import in_hand, in_view, stepped
from kiosk.session.tasking import taken_up
from kiosk.session.turning import Moment, Turn
from kiosk.workflows.states import Home, Looking
from kiosk.workflows.step import Scanned, Tapped

UNKNOWN = frozenset({"xS1", "xS6"})
"""Refusals of codes that may be taught: nothing has that name, or it is no label we can read."""


def looked_up(made: Turn, given: Scanned) -> Turn:
    """Take the unit or lot that was looked up in hand; what is refused changes no hand."""
    if not isinstance(made.standing.state, Home | Looking) or made.said.tone is not Tone.IDLE:
        return made
    return replace(made, standing=replace(made.standing, in_hand=in_hand(given.things)))


def remembered(made: Turn, given: Scanned) -> Turn:
    """Keep a code that nothing is known by, so that it can be taught or linked at once."""
    told = made.said.key in UNKNOWN and encodable(given.text)
    unknown = given.text if told else ""
    return replace(made, standing=replace(made.standing, unknown=unknown))


def picked(look: Look, standing: Standing, operator: Operator, event: Tap, moment: Moment) -> Turn:
    """Take the chosen one of several matches (xS2), or parked work from Home; 1 is the first."""
    number = event.argument.strip()
    choice = int(number) if number.isascii() and number.isdigit() else 0
    if standing.choice:
        return _chosen(look, standing, operator, choice, moment)
    if isinstance(standing.state, Home) and 0 < choice <= len(standing.parked):
        return taken_up(look, standing, operator, choice, moment)
    return stepped(look, standing, operator, Tapped("pick", event.argument), moment)


def _chosen(
    look: Look, standing: Standing, operator: Operator, choice: int, moment: Moment
) -> Turn:
    code = look.read(standing.choice)
    things = in_view(look, standing.state, code)
    if not 0 < choice <= len(things):
        said = stop("xS2", raw=scan(standing.choice).content, n=len(things))
        return Turn(standing=standing, said=said, operator=operator, things=things)
    given = Scanned(raw=scan(standing.choice).content, code=code, things=(things[choice - 1],))
    picked = replace(standing, choice="")
    made = looked_up(stepped(look, picked, operator, given, moment), given)
    return replace(made, things=given.things)
