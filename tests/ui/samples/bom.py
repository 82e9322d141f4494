"""Bills of material: released, with long names and many designators, and while one is changed."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.domain.messages import Tone
from kiosk.screens.intents import Do, Open, Where
from kiosk.screens.parts import Action, Band, Kind, Note, Shade
from kiosk.screens.values import Column, Line, ListPage, TablePage
from tests.ui.floor import LONG_CODE, LONG_NAME, back, bar

_RELEASED = (
    ("1", "10", "PCB-150", "Controller board", "SERIAL", "1 ea", "A1", ""),
    ("2", "20", "RES-10K", "Resistor 10k 1 %", "LOT", "8 ea", "R1-R8", "or RES-10K-05"),
    ("3", "30", "CAP-100N", "Capacitor 100 nF", "COUNT", "104 ea", "C1-C48, C50-C99", ""),
    ("4", "40", "WIRE-6", "Silicone wire 6 mm²", "COUNT", "1.5 m", "", "may be left out"),
    ("5", "", "TIE-100", "Cable tie", "COUNT", "4 ea", "", "may be left out, or TIE-120, TIE-140"),
)
_COLUMNS = (
    Column(title="Line", share=3),
    Column(title="Find", share=3, spare=True),
    Column(title="Component", share=8, code=True),
    Column(title="Name", share=9),
    Column(title="Tracking", share=5, spare=True),
    Column(title="Quantity", share=6),
    Column(title="Designators", share=8, code=True),
    Column(title="Or else", share=10),
)
_DRAFT = (
    (("1", "PCB-150", "Controller board", "1.5 ea", "A1", "changed"), Shade.STOP),
    (("2", "RES-10K", "Resistor 10k 1 %", "7 ea", "R1-R8", "changed"), Shade.CHECK),
    (("3", "SHUNT-05", "Shunt 0.5 mOhm", "2 ea", "RS1, RS2", "removed"), Shade.CHECK),
    (("4", "SCREW-M3", "Screw M3 × 8", "6 ea", "", "changed"), Shade.INFO),
    (("5", "WIRE-6", "Silicone wire 6 mm²", "1.5 m", "", ""), Shade.PLAIN),
    (("6", "NOBODY", "", "–", "", "new"), Shade.STOP),
)
_ABOUT = (
    "Quantity “1.5”: PCB-150 is serial: whole units only",
    "8 reference designators, but 7 of RES-10K",
    "",
    "Quantity was 4 · Find number was 40",
    "",
    "Quantity: it is empty",
)
_DRAFT_COLUMNS = (
    Column(title="Line", share=3),
    Column(title="Component", share=8, code=True),
    Column(title="Name", share=9, spare=True),
    Column(title="Quantity", share=6),
    Column(title="Designators", share=8, code=True, spare=True),
    Column(title="Is", share=6),
    Column(title="Was, or wrong", share=12),
)


def released() -> TablePage:
    return TablePage(
        bar=bar("Bill of material"),
        foot=(
            back(),
            Action(key="bom_past", text="Versions", icon="history", does=Open(Where.BOM_PAST)),
            Action(key="bom_change", text="Change it", icon="pencil", does=Do("bom_begin:HX3")),
        ),
        band=Band(
            tone=Tone.IDLE,
            icon="list-tree",
            word="READY",
            headline="Version a7a96d72",
            detail="Released today 14:05 by M. Okafor",
            side="3",
            side_sub="being built",
            note="A draft is begun",
            note_icon="pencil",
        ),
        title="HX3 PowerPack HX-3",
        count="lines: 5",
        search="",
        find=None,
        columns=_COLUMNS,
        lines=tuple(Line(cells=each, does=Open(Where.THING, each[2])) for each in _RELEASED),
        empty="",
    )


def draft() -> TablePage:
    return replace(
        released(),
        bar=bar("Changing a bill of material"),
        band=Band(
            tone=Tone.CHECK,
            icon="triangle-alert",
            word="CHECK",
            headline="Something is wrong in line 1, 6",
            detail="Draft, begun today 14:20 by A. Petrova",
        ),
        foot=(
            back(),
            Action(key="discard", text="Discard draft", icon="trash-2", does=Open(Where.BOM_ASK)),
            Action(key="add", text="Add a line", icon="plus", does=Open(Where.BOM_CELL)),
            Action(
                key="release",
                text="Release",
                icon="check",
                does=None,
                sub="lines to mend: 2",
                kind=Kind.PRIMARY,
            ),
        ),
        count="lines: 6",
        columns=_DRAFT_COLUMNS,
        lines=tuple(
            Line(cells=(*cells, about), shade=shade, does=Open(Where.BOM_LINE, f"{cells[0]}:HX3"))
            for (cells, shade), about in zip(_DRAFT, _ABOUT, strict=True)
        ),
    )


def long() -> TablePage:
    """Names and codes without an end, and more designators than there is room for."""
    places = "C1-C48, C50-C99, L1, L2, R7, R9, R11, R13, TP4, TP6, TP8, U1-U19"
    cells = ("3", "30", LONG_CODE, LONG_NAME, "COUNT", "1,204 ea", places, f"or {LONG_CODE}")
    page = released()
    return replace(page, lines=(Line(cells=cells, does=page.lines[0].does), *page.lines))


def meanwhile() -> TablePage:
    page = draft()
    detail = (
        "By A. Petrova, today 14:31. Nothing of this draft is lost: take that version up to go "
        "on, or discard the draft."
    )
    take_up = Action(
        key="bom_take_up",
        text="Take it up",
        icon="git-merge",
        does=Open(Where.BOM_ASK),
        kind=Kind.PRIMARY,
    )
    return replace(
        page,
        band=Band(
            tone=Tone.CHECK,
            icon="triangle-alert",
            word="CHECK",
            headline="Another version was released meanwhile",
            detail=detail,
        ),
        foot=(*page.foot[:3], take_up),
    )


def line() -> ListPage:
    rows = (
        ("box", "Component", "SCREW-M3", Shade.INFO),
        ("hash", "Quantity", 'many: "many" is not a plain number such as 12 or 0.5', Shade.STOP),
        ("list-checks", "Find number", "40, was 50", Shade.INFO),
        ("map-pin", "Reference designators", "–", Shade.INFO),
        ("circle-question-mark", "May be left out", "No", Shade.INFO),
        ("replace", "May stand in", "–", Shade.INFO),
    )
    return ListPage(
        bar=bar("Changing a bill of material"),
        foot=(
            back(),
            Action(
                key="bom_remove", text="Remove line", icon="trash-2", does=Do("bom_drop:4:HX3")
            ),
        ),
        band=Band(
            tone=Tone.CHECK,
            icon="triangle-alert",
            word="CHECK",
            headline="Mend this line, or remove it",
            detail='Quantity “many”: "many" is not a plain number such as 12 or 0.5',
        ),
        title="Line 4: SCREW-M3 Screw M3 × 8",
        title_right="changed",
        rows=tuple(
            Note(icon=icon, title=title, sub=sub, shade=shade, does=Open(Where.BOM_CELL))
            for icon, title, sub, shade in rows
        ),
        empty="",
        side=(),
        side_title="",
        rail=(),
    )


SAMPLES: dict[str, Callable[[], TablePage | ListPage]] = {
    "released": released,
    "draft": draft,
    "meanwhile": meanwhile,
    "line": line,
    "long": long,
}
