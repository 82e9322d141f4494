"""The screens of tracking, archiving, correcting serials, and telling the newest label."""

from dataclasses import dataclass

from kiosk.domain.messages import Said
from kiosk.domain.records import PartRecord, Thing
from kiosk.domain.rules.newest import Wanted
from kiosk.domain.tracked import Obstacles
from kiosk.workflows.leaving_states import Leaving
from kiosk.workflows.newest_states import Newest
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


@dataclass(frozen=True, slots=True, kw_only=True)
class NewestScreen:
    """The newest label of a part is told.

    Attributes:
        part: None until it was scanned.
        wanted: what is asked for; None where nothing is.
    """

    said: Said
    prompt: Said
    choice: tuple[Thing, ...]
    state: Newest
    part: PartRecord | None
    wanted: Wanted | None


def tracking_screen(
    state: Tracked | Leaving | Newest,
    known: Known,
    said: Said,
    prompt: Said,
    choice: tuple[Thing, ...],
) -> TrackingScreen | LeavingScreen | NewestScreen:
    """Return the screen of a state of tracking, archiving, serials or newest labels."""
    if isinstance(state, Newest):
        return NewestScreen(
            said=said,
            prompt=prompt,
            choice=choice,
            state=state,
            part=known.part,
            wanted=known.newest,
        )
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
