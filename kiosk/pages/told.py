"""What happened, in words: a row of a history before it has its time and its people."""

from dataclasses import dataclass

from kiosk.domain.messages import Text
from kiosk.screens.parts import Shade


@dataclass(frozen=True, slots=True)
class Told:
    """What happened, in words.

    Attributes:
        other: code of the other thing that it is about, for a tap; empty where there is none.
    """

    icon: str
    shade: Shade
    title: Text
    detail: Text = ""
    other: str = ""
