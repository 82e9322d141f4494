"""What a screen shows: one frozen type a task, holding all that a view draws.

`choice` holds the records that a scan matched, while one of them is to be picked (D3).
"""

from dataclasses import dataclass

from kiosk.domain.messages import Phrase, Said
from kiosk.domain.people import Operator
from kiosk.domain.records import Build, PartRecord, Thing
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
from kiosk.workflows.step import Known


@dataclass(frozen=True, slots=True, kw_only=True)
class LockScreen:
    """Nobody is signed on; `parked` is unfinished work, in words, the newest last."""

    said: Said
    prompt: Said
    parked: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeScreen:
    """No task; `parked` is unfinished work, in words, the newest last."""

    said: Said
    prompt: Said
    choice: tuple[Thing, ...]
    operator: Operator
    parked: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LookupScreen:
    """What was scanned last, with all that is known of it."""

    said: Said
    prompt: Said
    things: tuple[Thing, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiveScreen:
    """An open receipt; `part` is None until its line has one."""

    said: Said
    prompt: Said
    choice: tuple[Thing, ...]
    state: State
    part: PartRecord | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildScreen:
    """A run about to start."""

    said: Said
    prompt: Said
    choice: tuple[Thing, ...]
    part: PartRecord | None


@dataclass(frozen=True, slots=True, kw_only=True)
class InstallScreen:
    """An open build; `build` is None until its parent was scanned."""

    said: Said
    prompt: Said
    choice: tuple[Thing, ...]
    state: State
    build: Build | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveScreen:
    """An opened unit; `build` is None until it was scanned."""

    said: Said
    prompt: Said
    choice: tuple[Thing, ...]
    state: State
    build: Build | None


Screen = (
    LockScreen
    | HomeScreen
    | LookupScreen
    | ReceiveScreen
    | BuildScreen
    | InstallScreen
    | RemoveScreen
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What a screen is made of besides the state; `choosing` says one of `things` is picked."""

    said: Said
    prompt: Said
    things: tuple[Thing, ...]
    choosing: bool
    parked: tuple[Phrase, ...]


def screen_of(state: State, known: Known, shown: Shown) -> Screen:
    """Return the screen of a state: the verdict is the past, the prompt the future."""
    said, prompt = shown.said, shown.prompt
    choice = shown.things if shown.choosing else ()
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
        case _:
            return ReceiveScreen(
                said=said, prompt=prompt, choice=choice, state=state, part=known.part
            )
