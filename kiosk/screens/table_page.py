"""A table of master data: lines under columns, found by typing, for keyboard and touch."""

from dataclasses import dataclass

from kiosk.domain.messages import Text
from kiosk.screens.intents import Intent, Open
from kiosk.screens.parts import Action, Band, Page, Shade


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table.

    Attributes:
        share: of the width, against the other columns.
        code: its cells are codes, whose signs must be told apart.
        end: its cells stand at the far edge, as numbers do.
        spare: it is left out on an upright panel: what a line leads to tells it too.
    """

    title: Text
    share: int = 1
    code: bool = False
    end: bool = False
    spare: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of a table; it can be tapped, or chosen with Enter, where it does something.

    Attributes:
        spoken: what a screen reader says in place of `cells` that are shortened; else empty.
    """

    cells: tuple[Text, ...]
    does: Intent | None = None
    shade: Shade = Shade.PLAIN
    spoken: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TablePage(Page):
    """Lines under columns; what is typed narrows them.

    Attributes:
        count: how many are shown of how many.
        search: what they are narrowed by; "" shows all.
        find: opened with what is typed set behind its subject; None where nothing is sought.
        lines: at most a few hundred; `count` tells of those that are left out.
    """

    band: Band | None
    title: Text
    count: Text
    search: str
    find: Open | None
    columns: tuple[Column, ...]
    lines: tuple[Line, ...]
    empty: Text
    rail: tuple[Action, ...] = ()
