"""Lists beside the task that began on another page: all that waits, and how much comes out."""

from kiosk.domain.ids import subject_kind
from kiosk.domain.messages import phrase
from kiosk.domain.quantity import plain
from kiosk.pages.alerts import ALERTS
from kiosk.pages.beside import Maker, list_page
from kiosk.pages.common import BACK
from kiosk.pages.home import waiting
from kiosk.pages.install import requirement_head
from kiosk.pages.machine import Machine
from kiosk.pages.move import less_to_move
from kiosk.pages.quantity import quantity_page
from kiosk.pages.scene import Scene
from kiosk.screens.intents import Where
from kiosk.screens.values import ListPage, Shown
from kiosk.workflows.screens import HomeScreen, MoveScreen, RemoveScreen
from kiosk.workflows.states import RemoveWhere


def waiting_page(scene: Scene, machine: Machine) -> ListPage:
    """Return all that waits at this station."""
    _ = machine
    screen = scene.answer.screen
    parked = screen.parked if isinstance(screen, HomeScreen) else ()
    return list_page(
        scene,
        sub=phrase("title_waiting"),
        title=phrase("title_waiting"),
        rows=waiting(scene, parked) if isinstance(screen, HomeScreen) else (),
        empty=phrase("nothing_waits"),
    )


def less_page(scene: Scene, machine: Machine) -> Shown:
    """Ask how much of a lot or counted part comes out, or moves."""
    screen = scene.answer.screen
    if isinstance(screen, MoveScreen):
        return less_to_move(scene, screen) or waiting_page(scene, machine)
    state = screen.state if isinstance(screen, RemoveScreen) else None
    build = screen.build if isinstance(screen, RemoveScreen) else None
    if not isinstance(state, RemoveWhere) or build is None or subject_kind(state.item) == "unit":
        return waiting_page(scene, machine)
    requirement = build.named(state.line)
    if requirement is None:
        return waiting_page(scene, machine)
    return quantity_page(
        scene,
        requirement_head(build, requirement),
        name=phrase("quantity_out"),
        start=plain(state.quantity),
        unit=requirement.part.unit,
        lot=state.label if subject_kind(state.item) == "lot" else "",
        ok=phrase("ok_set"),
        sub=phrase("tile_remove"),
        foot=(BACK,),
    )


LISTS: dict[Where, Maker] = {Where.WAITING: waiting_page, Where.LESS: less_page, **ALERTS}
"""What stands beside Home, beside a removal and beside a move."""
