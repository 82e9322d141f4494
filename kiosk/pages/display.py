"""What the desk gives to be shown and heard."""

from dataclasses import dataclass

from kiosk.domain.messages import Said, Tone
from kiosk.screens.parts import LabelArt
from kiosk.screens.values import Shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Display:
    """What is shown from now on.

    Attributes:
        tone: what is to be heard; None where nothing was answered.
        blocked: the verdict waits for a button, and is heard again until then.
        said: the verdict itself.
        recorded: an entry was made.
        printed: labels that came out of a virtual printer.
        zone: IANA zone in which times are written.
    """

    page: Shown
    tone: Tone | None
    blocked: bool
    zone: str
    said: Said
    night: bool
    language: str
    recorded: bool
    printed: tuple[LabelArt, ...]
