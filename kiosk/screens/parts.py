"""What all screens are made of: the bar, the verdict's band, what is next, buttons, rows.

A `Text` is either a name or code, shown as it is, or a `Phrase` of the catalogue. Icons are names
of files in resources/icons. Nothing here is chosen by a view.
"""

from dataclasses import dataclass
from enum import Enum

from kiosk.domain.messages import Text, Tone
from kiosk.screens.intents import Intent


class Shade(Enum):
    """How a chip, mark or row is coloured; never the only difference between two meanings."""

    PLAIN = "plain"
    INFO = "info"
    OK = "ok"
    CHECK = "check"
    STOP = "stop"


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """A part of the station that works or does not.

    Attributes:
        word: short, for the bar; `detail` is a sentence.
        shade: OK, or what deserves to be seen from three metres.
        does: what a tap on it in the bar opens; the same page is reached from the settings.
    """

    icon: str
    name: Text
    word: Text
    detail: Text
    shade: Shade = Shade.OK
    does: Intent | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """The bar on top of every screen.

    Attributes:
        number: of the station, at most three characters.
        sub: what is going on, such as the order; may be empty.
        operator: name of who is signed on; "" while nobody is.
        clock: hours and minutes in the plant's zone.
        watermark: words over a rehearsal; "" on the floor (R15).
    """

    number: str
    station: str
    sub: Text
    operator: str
    clock: str
    devices: tuple[Device, ...]
    watermark: Text = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """The last verdict. With a `code` the headline is small above it, else large.

    Attributes:
        word: OK, CHECK, STOP or READY, for the screen reader.
        code: the serial, lot or text it is about, shown largest.
        side: a count such as "4 of 8", with what is counted below it.
        note: a pill, such as "not yet confirmed" (R1), with the icon `note_icon`.
    """

    tone: Tone
    icon: str
    word: Text
    headline: Text
    code: str = ""
    detail: Text = ""
    side: Text = ""
    side_sub: Text = ""
    note: Text = ""
    note_icon: str = "cloud-off"


@dataclass(frozen=True, slots=True, kw_only=True)
class Next:
    """What is asked for, always in the same place."""

    text: Text
    sub: Text = ""
    icon: str = "scan-line"


class Kind(Enum):
    """How a button looks."""

    NORMAL = "normal"
    PRIMARY = "primary"
    TAB = "tab"


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """A button.

    Attributes:
        key: names it for tests and screen readers' tools.
        does: what a tap asks for; None while it cannot be used, and `sub` then says why.
        on: the chosen tab, or a switch that is on.
    """

    key: str
    text: Text
    icon: str
    does: Intent | None
    sub: Text = ""
    kind: Kind = Kind.NORMAL
    on: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A row of a list; it can be tapped where it has something to do.

    Attributes:
        count: how many, large at the end of the row; or a few words, such as how long.
    """

    icon: str
    title: Text
    sub: Text = ""
    shade: Shade = Shade.PLAIN
    count: Text = ""
    does: Intent | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pill:
    """A word in a box, such as a status or a tracking type."""

    text: Text
    shade: Shade
    icon: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LineHead:
    """The part that a receipt line is about.

    Attributes:
        have, need: of how many; `need` is 0 where nobody said.
        place_name: what `place` is, such as "goes to".
    """

    tracking: Text
    name: str
    sub: Text
    place: str
    have: int = 0
    need: int = 0
    place_name: Text = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A named value; `origin` says where it came from."""

    name: Text
    value: Text
    origin: Text = ""
    icon: str = ""
    shade: Shade = Shade.PLAIN


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A photo: rows of `width` dots from the top, three bytes a dot, red first."""

    rgb: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelArt:
    """A label as the printer prints it, one bit a dot.

    Attributes:
        bits: rows of `width` dots from the top, each padded to whole bytes, 1 is black.
        dots_per_mm: of the print head; 8 is 203 dpi.
        caption: such as "true size, 50 × 30 mm".
        reduced: stands for it where the screen has no room for the true size.
        state: of its print, in words.
    """

    bits: bytes
    width: int
    height: int
    dots_per_mm: float
    spoken: str
    caption: Text
    state: Text
    state_icon: str
    state_shade: Shade
    tally: Text = ""
    again: Action | None = None
    reduced: Text = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What every screen has: the bar on top and the buttons at the foot."""

    bar: Bar
    foot: tuple[Action, ...]
