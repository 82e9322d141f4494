"""What a rehearsal shows beside the kiosk: labels to scan, the guide, the virtual printer."""

from dataclasses import dataclass

from kiosk.domain.messages import Text
from kiosk.screens.intents import Intent
from kiosk.screens.parts import Action, LabelArt


@dataclass(frozen=True, slots=True, kw_only=True)
class TrayLabel:
    """A label in the tray; a click scans it.

    Attributes:
        kind: badge, command, part, place, new, used, unit, lot or wrong; how it is drawn.
        hint: whether the guide asks for it now.
    """

    kind: str
    caption: Text
    code: str
    does: Intent
    hint: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TrayGroup:
    """Labels that belong together."""

    title: Text
    labels: tuple[TrayLabel, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """The step of the guided shift; `progress` says which of how many."""

    progress: Text
    title: Text
    text: Text
    share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Tray:
    """All that stands beside the kiosk in a rehearsal.

    Attributes:
        paper: the labels that came out of the virtual printer, the newest last.
        printer: buttons of the virtual printer: paper, cover.
    """

    guide: Guide | None
    groups: tuple[TrayGroup, ...]
    paper_title: Text
    no_paper: Text
    paper: tuple[LabelArt, ...]
    printer: tuple[Action, ...]
