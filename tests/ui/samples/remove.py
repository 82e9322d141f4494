"""Remove: what is inside a unit, and where to with what comes out."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.domain.messages import Tone
from kiosk.screens.intents import Open, Where
from kiosk.screens.parts import Action, Band, Next, Note, Shade
from kiosk.screens.values import RemovePage, UnitCard
from kiosk.session.inputs import Key, Tap
from tests.ui.floor import LONG_CODE, LONG_NAME, back, button, primary
from tests.ui.samples.install import BAR

FOOT = (
    back(),
    button("undo", "Undo last", "undo-2"),
    Action(key="type", text="Type a code", icon="keyboard", does=Tap("type")),
    Action(key="more", text="More", icon="ellipsis", does=Open(Where.MORE)),
    primary("done", "Done"),
)
UNIT = UnitCard(
    kind="Unit · PowerPack HX-3",
    serial="HX3-000417",
    progress="5 of 5 lines",
    segments=(1.0,) * 5,
)


def inside(code: str, name: str, *, count: str = "") -> Note:
    """Return a component that can be tapped to take it out."""
    icon = "package" if count else "cog"
    return Note(icon=icon, title=code, sub=name, count=count, does=Tap("out", code))


ROWS = (
    inside("MB-55012", "MAN-4010 · Manifold body"),
    inside("7F3K-00918", "PMP-2041 · Gear pump 8 cc · position P1"),
    inside("7F3K-00921", "PMP-2041 · Gear pump 8 cc · position P2"),
    inside("VB-81O06", "VLB-1180 · Relief valve block"),
    inside("24-1107B", "SKT-0221 · Seal kit, NBR · lot", count="4"),
    inside("OIL-0915", "FLD-0032 · Hydraulic oil 32 · lot", count="1"),
)
WHERE = (
    Action(
        key="stock",
        text="Back to stock",
        icon="package-plus",
        does=Key("stock"),
        sub="It goes to RACK-A",
    ),
    Action(
        key="hold",
        text="On hold",
        icon="octagon-pause",
        does=Key("hold"),
        sub="Quality looks at it first",
    ),
    Action(
        key="scrap",
        text="Scrap",
        icon="trash-2",
        does=Key("scrap"),
        sub="It is never used again",
    ),
)


def asked() -> RemovePage:
    """Return the page that asks what comes out."""
    return RemovePage(
        bar=replace(BAR, sub="Take out of HX3-000417"),
        foot=FOOT,
        band=Band(
            tone=Tone.IDLE,
            icon="package-minus",
            word="READY",
            headline="Take a part out",
            detail="6 components are inside HX3-000417.",
        ),
        next=Next(text="Scan the part that comes out", sub="or tap it in the list"),
        title="Inside this unit",
        rows=ROWS,
        empty="Nothing is inside this unit.",
        unit=UNIT,
        choices=(),
    )


def few() -> RemovePage:
    """Return the page of a unit with two components inside."""
    return replace(
        asked(),
        rows=ROWS[:2],
        unit=replace(UNIT, progress="2 of 5 lines", segments=(1.0, 0.5, 0.0, 0.0, 0.0)),
    )


def where_to() -> RemovePage:
    """Return the page that asks where a chosen component goes."""
    return replace(
        asked(),
        band=Band(
            tone=Tone.IDLE,
            icon="package-minus",
            word="READY",
            headline="Coming out",
            code="7F3K-00921",
            detail="PMP-2041 · Gear pump 8 cc · position P2",
        ),
        next=Next(text="Where does it go?", sub="Tap, or scan another part", icon="hand"),
        title="What comes out",
        rows=(replace(ROWS[2], shade=Shade.INFO, does=None),),
        choices=WHERE,
    )


def where_to_of_many() -> RemovePage:
    """Return the page with the choices while the whole list stays."""
    return replace(where_to(), title="Inside this unit", rows=ROWS)


def only_choices() -> RemovePage:
    """Return the page with the choices alone."""
    return replace(where_to(), rows=())


def empty() -> RemovePage:
    """Return the page of a unit with nothing inside."""
    return replace(
        asked(),
        rows=(),
        unit=replace(UNIT, progress="0 of 5 lines", segments=(0.0,) * 5),
    )


def removed() -> RemovePage:
    """Return the page after something came out."""
    return replace(
        asked(),
        band=Band(
            tone=Tone.OK,
            icon="circle-check",
            word="OK",
            headline="Removed",
            code="7F3K-00921",
            detail="It goes to RACK-A. PMP-2041 is open again.",
            side="1 of 2",
            side_sub="pumps fitted",
        ),
        rows=(*ROWS[:2], *ROWS[3:]),
        unit=replace(UNIT, progress="4 of 5 lines", segments=(1.0, 0.5, 1.0, 1.0, 1.0)),
    )


def refused() -> RemovePage:
    """Return the page after a part was scanned that is not in the unit."""
    return replace(
        asked(),
        band=Band(
            tone=Tone.STOP,
            icon="octagon-x",
            word="STOP",
            headline="NOT IN THIS UNIT",
            code="7F3K-00933",
            detail="It is in HX3-000418. Nothing removed.",
        ),
    )


def long_words() -> RemovePage:
    """Return the page with forty long rows."""
    row = inside(LONG_CODE, f"{LONG_NAME} · position BANK-A-07", count="1,250.75")
    tile = replace(WHERE[0], text=LONG_NAME, sub=LONG_NAME)
    return replace(
        where_to(),
        rows=(row, replace(row, title=LONG_NAME)) * 20,
        unit=UnitCard(
            kind=f"Unit · {LONG_NAME}",
            serial=LONG_CODE,
            progress="12 of 113 lines",
            segments=(0.5,) * 113,
        ),
        choices=(tile, *WHERE[1:]),
    )


SAMPLES: dict[str, Callable[[], RemovePage]] = {
    "asked": asked,
    "few": few,
    "where_to": where_to,
    "where_to_of_many": where_to_of_many,
    "only_choices": only_choices,
    "empty": empty,
    "removed": removed,
    "refused": refused,
    "long_words": long_words,
}
