"""The screens of tracking, archiving and correcting serials."""

from dataclasses import dataclass

from kiosk.domain.messages import Said
from kiosk.domain.records import PartRecord, Thing
from kiosk.domain.tracked import Obstacles
from kiosk.workflows.leaving_states import Leaving
from kiosk.workflows.step import Known
from kiosk.workflows.tracking_states import Tracked


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackingScreen:
    """A part whose tracking is switched, or whose old stock gets numbers.

    Attributes:
        part: None until it was scanned.
        obstacles: what hinders another type.
    """

    said: Said
    prompt: Said
    choice: tuple[Thing, ...]
    state: Tracked
    part: PartRecord | None
    obstacles: Obstacles


@dataclass(frozen=True, slots=True, kw_only=True)
class LeavingScreen:
    """Something is archived, or its serial corrected; `item` is None until it was scanned."""

    said: Said
    prompt: Said
    choice: tuple[Thing, ...]
    state: Leaving
    item: Thing | None


def tracking_screen(
    state: Tracked | Leaving, known: Known, said: Said, prompt: Said, choice: tuple[Thing, ...]
) -> TrackingScreen | LeavingScreen:
    """Return the screen of a state of tracking, archiving or correcting a serial."""
    if isinstance(state, Leaving):
        return LeavingScreen(said=said, prompt=prompt, choice=choice, state=state, item=known.item)
    return TrackingScreen(
        said=said,
        prompt=prompt,
        choice=choice,
        state=state,
        part=known.part,
        obstacles=known.obstacles,
    )
