"""From the session's screen to its page: one place that knows which is which."""

from typing import assert_never

from kiosk.domain.facts import LocationDefined
from kiosk.domain.orders import Order
from kiosk.domain.people import Operator
from kiosk.domain.records import LotRecord, PartRecord, Thing, UnitRecord
from kiosk.pages.ask import choice_page, parts_page
from kiosk.pages.build import build_page
from kiosk.pages.conflicts import deciding_page
from kiosk.pages.explaining import explaining
from kiosk.pages.home import home_page
from kiosk.pages.inspect import inspect_page
from kiosk.pages.install import install_page
from kiosk.pages.leaving import leaving_page
from kiosk.pages.lock import lock_page
from kiosk.pages.lot import lot_page
from kiosk.pages.make_lot import make_page
from kiosk.pages.move import move_page
from kiosk.pages.newest import newest_page
from kiosk.pages.orders import order_page
from kiosk.pages.part import part_page
from kiosk.pages.place import place_page
from kiosk.pages.print_page import print_page
from kiosk.pages.receive import receive_page
from kiosk.pages.receive_list import checked_page
from kiosk.pages.remove import remove_page
from kiosk.pages.scene import Scene
from kiosk.pages.teach import link_page, teach_page
from kiosk.pages.tracking import tracking_page
from kiosk.pages.unit import unit_page
from kiosk.screens.values import Shown, TypePage
from kiosk.workflows.receive_states import ReceiveList
from kiosk.workflows.screens import (
    BuildScreen,
    DecideScreen,
    HomeScreen,
    InspectScreen,
    InstallScreen,
    LeavingScreen,
    LinkScreen,
    LockScreen,
    LookupScreen,
    MakeScreen,
    MoveScreen,
    NewestScreen,
    PrintScreen,
    ReceiveScreen,
    RemoveScreen,
    TeachScreen,
    TrackingScreen,
)


def task_page(scene: Scene, *, night: bool) -> Shown:
    """Return the page of the session's screen."""
    screen = scene.answer.screen
    match screen:
        case LockScreen():
            return lock_page(scene, screen.parked, night=night)
        case HomeScreen():
            return choice_page(scene, screen.choice) if screen.choice else home_page(scene, screen)
        case LookupScreen():
            if len(screen.things) > 1:
                return choice_page(scene, screen.things)
            return lookup_page(scene)
        case TeachScreen():
            return teach_page(scene, screen)
        case _ if screen.choice:
            return choice_page(scene, screen.choice)
        case TrackingScreen() | LeavingScreen() | NewestScreen() | DecideScreen():
            return _changing(scene, screen)
        case _:
            return _step_page(scene, screen)


def _step_page(
    scene: Scene,
    screen: ReceiveScreen
    | BuildScreen
    | InstallScreen
    | RemoveScreen
    | MakeScreen
    | MoveScreen
    | InspectScreen
    | PrintScreen
    | LinkScreen,
) -> Shown:
    match screen:
        case ReceiveScreen(state=ReceiveList() as state):
            return checked_page(scene, state)
        case ReceiveScreen():
            page = receive_page(scene, screen)
            return page if isinstance(page, TypePage) else explaining(scene, page)
        case BuildScreen():
            return explaining(scene, build_page(scene, screen))
        case InstallScreen():
            return explaining(scene, install_page(scene, screen))
        case RemoveScreen():
            return explaining(scene, remove_page(scene, screen))
        case _:
            return _handling_page(scene, screen)


def _handling_page(
    scene: Scene, screen: MakeScreen | MoveScreen | InspectScreen | PrintScreen | LinkScreen
) -> Shown:
    match screen:
        case MakeScreen():
            return make_page(scene, screen)
        case MoveScreen():
            return move_page(scene, screen)
        case InspectScreen():
            return inspect_page(scene, screen)
        case PrintScreen():
            return print_page(scene, screen)
        case LinkScreen():
            return link_page(scene, screen)
        case _:
            assert_never(screen)


def _changing(
    scene: Scene, screen: TrackingScreen | LeavingScreen | NewestScreen | DecideScreen
) -> Shown:
    match screen:
        case DecideScreen():
            return deciding_page(scene, screen.state)
        case LeavingScreen():
            return leaving_page(scene, screen)
        case NewestScreen():
            return newest_page(scene, screen)
        case TrackingScreen():
            return tracking_page(scene, screen)


def lookup_page(scene: Scene) -> Shown:
    """Return the page that waits for anything to be scanned."""
    return parts_page(scene, "lookup")


def thing_page(scene: Scene, thing: Thing) -> Shown | None:
    """Return the page about a thing, None for what has none."""
    match thing:
        case UnitRecord():
            return unit_page(scene, thing)
        case LotRecord():
            return lot_page(scene, thing)
        case PartRecord():
            return part_page(scene, thing)
        case LocationDefined():
            return place_page(scene, thing)
        case Order():
            return order_page(scene, thing)
        case Operator():
            return None
        case _:
            assert_never(thing)
