"""Screens beside the tasks: refusals that fill the screen, lists, the first start."""

from dataclasses import dataclass

from kiosk.domain.messages import Text
from kiosk.screens.parts import (
    Action,
    Band,
    Field,
    LabelArt,
    Note,
    Page,
    Shade,
)
from kiosk.screens.task_pages import Task


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A card of a refusal: what was scanned, or what it should have been."""

    name: Text
    code: str
    sub: Text
    icon: str
    shade: Shade


@dataclass(frozen=True, slots=True, kw_only=True)
class StopPage(Page):
    """A refusal that fills the screen; the next scan clears it, or one of the buttons."""

    title: Text
    text: Text
    evidence: tuple[Evidence, ...]
    steps: tuple[Text, ...]
    buttons: tuple[Action, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPage(Page):
    """Rows under a heading, with a rail: printer, settings, diagnostics, help, people, more.

    Attributes:
        side: at most six named values beside the rows; with a `label`, at most three.
    """

    band: Band | None
    title: Text
    title_right: Text
    rows: tuple[Note, ...]
    empty: Text
    side: tuple[Field, ...]
    side_title: Text
    rail: tuple[Action, ...]
    label: LabelArt | None = None
    label_title: Text = ""
    empty_icon: str = "info"


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstRunPage(Page):
    """An empty record: ways to begin."""

    title: Text
    sub: Text
    ways: tuple[Task, ...]
