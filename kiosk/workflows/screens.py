"""Which screen a state shows, with what.

`choice` holds the records that a scan matched, while one of them is to be picked (D3).
"""

from dataclasses import dataclass

from kiosk.domain.codes.names import field_name
from kiosk.domain.messages import Phrase, Said
from kiosk.domain.records import Thing
from kiosk.workflows.decide_states import Deciding
from kiosk.workflows.inspect_states import Inspecting
from kiosk.workflows.leaving_states import Leaving
from kiosk.workflows.make_lot_states import Making
from kiosk.workflows.move_states import MoveItem, MoveQuantity, MoveSource, MoveTo
from kiosk.workflows.newest_states import Newest
from kiosk.workflows.print_states import PrintBack, PrintItem, PrintReady, PrintReason
from kiosk.workflows.receive_states import (
    ReceiveCount,
    ReceiveLocation,
    ReceiveLots,
    ReceiveQuantity,
    ReceiveSerials,
)
from kiosk.workflows.screen_types import (
    BuildScreen,
    DecideScreen,
    HomeScreen,
    InspectScreen,
    InstallScreen,
    LockScreen,
    LookupScreen,
    MakeScreen,
    MoveScreen,
    PrintScreen,
    ReceiveScreen,
    RemoveScreen,
)
from kiosk.workflows.screens_codes import LinkScreen, TeachScreen, teach_screen
from kiosk.workflows.screens_tracking import (
    LeavingScreen,
    NewestScreen,
    TrackingScreen,
    tracking_screen,
)
from kiosk.workflows.states import (
    BuildItem,
    BuildNumber,
    Home,
    InstallCount,
    Installing,
    InstallParent,
    Looking,
    RemoveParent,
    RemoveWhere,
    Removing,
    State,
)
from kiosk.workflows.states_codes import LinkCode, LinkThing, Teaching, TeachSample
from kiosk.workflows.step import Known
from kiosk.workflows.tracking_states import Tracked

Screen = (
    LockScreen
    | HomeScreen
    | LookupScreen
    | ReceiveScreen
    | BuildScreen
    | MakeScreen
    | InstallScreen
    | RemoveScreen
    | MoveScreen
    | InspectScreen
    | PrintScreen
    | TeachScreen
    | LinkScreen
    | DecideScreen
    | TrackingScreen
    | LeavingScreen
    | NewestScreen
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What a screen is made of besides the state; `choosing` says one of `things` is picked."""

    said: Said
    prompt: Said
    things: tuple[Thing, ...]
    choosing: bool
    parked: tuple[Phrase, ...]


def screen_of(state: State, known: Known, shown: Shown) -> Screen:  # noqa: C901, PLR0911 one arm a task
    """Return the screen of a state: the verdict is the past, the prompt the future."""
    said, prompt = shown.said, shown.prompt
    choice = shown.things if shown.choosing else ()
    if isinstance(state, Tracked | Leaving | Newest):
        return tracking_screen(state, known, said, prompt, choice)
    if isinstance(state, Deciding | Inspecting | Making):
        return _of_a_thing(state, known, shown, choice)
    match state:
        case Home():
            return HomeScreen(
                said=said,
                prompt=prompt,
                choice=choice,
                operator=known.operator,
                parked=shown.parked,
            )
        case Looking():
            return LookupScreen(said=said, prompt=prompt, things=shown.things)
        case (
            BuildItem()
            | BuildNumber()
            | InstallParent()
            | Installing()
            | InstallCount()
            | RemoveParent()
            | Removing()
            | RemoveWhere()
        ):
            return _of_a_run(state, known, shown, choice)
        case MoveItem() | MoveSource() | MoveQuantity() | MoveTo():
            return MoveScreen(
                said=said, prompt=prompt, choice=choice, state=state, item=known.item
            )
        case PrintItem() | PrintReady() | PrintReason() | PrintBack():
            return PrintScreen(
                said=said,
                prompt=prompt,
                choice=choice,
                state=state,
                things=shown.things,
                templates=known.templates,
            )
        case TeachSample() | Teaching():
            return teach_screen(state, said, prompt)
        case LinkCode():
            return LinkScreen(said=said, prompt=prompt, choice=choice, code="")
        case LinkThing(raw=raw):
            return LinkScreen(said=said, prompt=prompt, choice=choice, code=raw)
        case _:
            return ReceiveScreen(
                said=said,
                prompt=prompt,
                choice=choice,
                state=state,
                part=known.part,
                read=_from_label(state),
                order=known.order,
                announced=known.announced,
                unannounced=known.unannounced,
            )


def _of_a_thing(
    state: Deciding | Inspecting | Making, known: Known, shown: Shown, choice: tuple[Thing, ...]
) -> Screen:
    said, prompt = shown.said, shown.prompt
    if isinstance(state, Deciding):
        return DecideScreen(said=said, prompt=prompt, choice=choice, state=state, case=known.case)
    if isinstance(state, Inspecting):
        return InspectScreen(said=said, prompt=prompt, choice=choice, state=state, item=known.item)
    return MakeScreen(
        said=said, prompt=prompt, choice=choice, state=state, part=known.part, lot=known.lot
    )


def _of_a_run(
    state: BuildItem
    | BuildNumber
    | InstallParent
    | Installing
    | InstallCount
    | RemoveParent
    | Removing
    | RemoveWhere,
    known: Known,
    shown: Shown,
    choice: tuple[Thing, ...],
) -> Screen:
    said, prompt = shown.said, shown.prompt
    match state:
        case BuildItem() | BuildNumber():
            return BuildScreen(said=said, prompt=prompt, choice=choice, part=known.part)
        case InstallParent() | Installing() | InstallCount():
            return InstallScreen(
                said=said, prompt=prompt, choice=choice, state=state, build=known.build
            )
        case RemoveParent() | Removing() | RemoveWhere():
            return RemoveScreen(
                said=said, prompt=prompt, choice=choice, state=state, build=known.build
            )


def _from_label(state: State) -> tuple[tuple[Phrase, str], ...]:
    match state:
        case ReceiveLocation(label=label):
            read = label.read
        case ReceiveQuantity(line=line, label=label):
            read = label.read or line.read
        case ReceiveSerials(line=line) | ReceiveLots(line=line) | ReceiveCount(line=line):
            read = line.read
        case _:
            read = ()
    return tuple((field_name(identifier), text) for identifier, text in read)
