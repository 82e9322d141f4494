"""An unknown label is taught: a few pieces, none read yet, a great many."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.domain.messages import Tone
from kiosk.screens.intents import Back, Open, Turn, Where
from kiosk.screens.parts import Action, Band, Field, Kind, Next
from kiosk.screens.values import Piece, TeachPage
from kiosk.session.inputs import Tap
from tests.ui.floor import LONG_CODE, bar, primary

BACK = Action(key="back", text="Back", icon="arrow-left", does=Back())
NAME = Action(key="name", text="Name it", icon="pencil", does=Open(Where.TEACH_NAME))
MEANINGS = (
    ("Part number", "package"),
    ("Supplier part number", "truck"),
    ("Lot", "layers"),
    ("Serial", "hash"),
    ("Quantity", "calculator"),
    ("Date code", "calendar"),
    ("Expiry", "calendar-clock"),
    ("Order", "file-text"),
    ("The same on each", "lock"),
    ("Leave it out", "x"),
)
PIECES = (("CORVINA", "The same on each"), ("PCB-150", "Part number"), ("L4711", ""), ("240", ""))


def usual() -> TeachPage:
    return TeachPage(
        bar=bar("Teach a label"),
        foot=(BACK, NAME, primary("done", "Done", why_not="Name the label first")),
        band=Band(
            tone=Tone.IDLE,
            icon="scan-barcode",
            word="READY",
            headline="Teach a label",
            detail="A supplier's label is explained once",
        ),
        next=Next(text="TAP WHAT EACH PIECE IS", sub="4 pieces", icon="hand"),
        title="The label, cut into pieces: tap one",
        pieces=tuple(
            Piece(text=text, does=Turn(str(number)), meaning=meaning, on=text == "L4711")
            for number, (text, meaning) in enumerate(PIECES)
        ),
        meanings_title="What is that piece?",
        meanings=tuple(
            Action(
                key=f"meaning_{number}",
                text=text,
                icon=icon,
                does=Tap("mark", f"2 {text}"),
                kind=Kind.TAB,
                on=text == "Lot",
            )
            for number, (text, icon) in enumerate(MEANINGS)
        ),
        read_title="What will be read",
        read=(
            Field(name="Part number", value="PCB-150", icon="tag"),
            Field(name="Lot", value="L4711", icon="tag"),
        ),
        nothing_read="Tap a piece, then what it means",
    )


def nothing() -> TeachPage:
    page = usual()
    pieces = tuple(replace(each, meaning="", on=False) for each in page.pieces)
    return replace(page, pieces=pieces, read=())


def many() -> TeachPage:
    texts = ("CORVINA", LONG_CODE, "PCB-150", "REV C", "2026-03-09", "L4711", "240", "pcs") * 3
    pieces = tuple(
        Piece(text=text, does=Turn(str(number)), meaning="Lieferantenteilenummer")
        for number, text in enumerate(texts)
    )
    read = tuple(
        Field(name=name, value=text, icon="tag")
        for (name, _), text in zip(MEANINGS[:8], texts, strict=False)
    )
    return replace(usual(), pieces=pieces, read=read)


SAMPLES: dict[str, Callable[[], TeachPage]] = {"usual": usual, "nothing": nothing, "many": many}
