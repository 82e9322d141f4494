"""The screen of one file: a picture, or what is to be said of a file that is none."""

from dataclasses import dataclass

from kiosk.domain.messages import Text
from kiosk.screens.parts import Page, Picture


@dataclass(frozen=True, slots=True, kw_only=True)
class PicturePage(Page):
    """A picture as large as it goes; `told` stands in its place where there is none."""

    title: str
    picture: Picture | None
    icon: str
    told: Text
    told_sub: Text
