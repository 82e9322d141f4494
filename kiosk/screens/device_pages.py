"""Screens about codes and labels: what a scanner sent, a label to decide on, a label taught."""

from dataclasses import dataclass

from kiosk.domain.messages import Text
from kiosk.screens.intents import Intent
from kiosk.screens.parts import Action, Band, Field, LabelArt, Next, Note, Page, Shade


@dataclass(frozen=True, slots=True, kw_only=True)
class Character:
    """One character of a code as it came.

    Attributes:
        shown: the character; a short name such as GS where it cannot be seen.
        octets: its bytes in hexadecimal digits, such as "C3 BC".
        hidden: whether `shown` is a name.
        shade: OK, or what is wrong with it.
    """

    shown: str
    octets: str
    hidden: bool = False
    shade: Shade = Shade.PLAIN


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanTestPage(Page):
    """What a scanner sends, byte by byte, and what it is taken for (E12, R7).

    Attributes:
        side: how it came: symbology, scanner, times.
        taken: the fields of the code, by name.
    """

    band: Band
    title: Text
    title_right: Text
    characters: tuple[Character, ...]
    empty: Text
    side: tuple[Field, ...]
    side_title: Text
    taken: tuple[Note, ...]
    taken_title: Text
    not_taken: Text
    rail: tuple[Action, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelPage(Page):
    """A label to decide on: to print it, why once more, whether it came out.

    Attributes:
        label: at its true size where there is room; `no_label` stands for it.
        choices: one to four big buttons, or the templates as tabs.
        count: how many, between `less` and `more`; "" where it is not asked.
        fields: what belongs to the label, at most four.
    """

    band: Band
    next: Next
    label_title: Text
    label: LabelArt | None
    no_label: Text
    title: Text
    choices: tuple[Action, ...]
    fields: tuple[Field, ...] = ()
    fields_title: Text = ""
    count: str = ""
    count_name: Text = ""
    less: Action | None = None
    more: Action | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A part of a label that is taught; what it means, once that was said.

    Attributes:
        on: it is the one that a meaning is asked for.
    """

    text: str
    does: Intent | None
    meaning: Text = ""
    on: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TeachPage(Page):
    """An unknown label is cut into pieces, and each is given its meaning (P4).

    Attributes:
        read: what would be read from the label with the meanings given so far.
    """

    band: Band
    next: Next
    title: Text
    pieces: tuple[Piece, ...]
    meanings_title: Text
    meanings: tuple[Action, ...]
    read_title: Text
    read: tuple[Field, ...]
    nothing_read: Text
