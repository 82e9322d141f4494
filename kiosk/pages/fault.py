"""The page that stands when a step of the program failed: what was recorded is safe."""

from kiosk.domain.messages import phrase
from kiosk.screens.intents import Back, Do
from kiosk.screens.parts import Action, Bar, Kind
from kiosk.screens.values import StopPage


def fault_page(bar: Bar) -> StopPage:
    """Return the page of the fault barrier (DESIGN 6)."""
    go_on = Action(
        key="go_on",
        text=phrase("button_go_on"),
        icon="check",
        does=Back(),
        kind=Kind.PRIMARY,
    )
    again = Action(
        key="restart", text=phrase("button_restart"), icon="refresh-cw", does=Do("restart")
    )
    return StopPage(
        bar=bar,
        foot=(),
        title=phrase("fault_title"),
        text=phrase("fault_text"),
        evidence=(),
        steps=(phrase("fault_step_look"), phrase("fault_step_call")),
        buttons=(go_on, again),
    )
