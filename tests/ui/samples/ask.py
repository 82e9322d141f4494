"""Pages that ask for one thing."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.domain.messages import Tone
from kiosk.screens.parts import Band, Field, Next, Note, Shade
from kiosk.screens.values import AskPage
from kiosk.session.inputs import Key
from tests.ui.floor import LONG_CODE, LONG_NAME, OFFLINE, back, bar, button, primary

FOOT = (
    back(),
    button("undo", "Undo last", "undo-2"),
    button("type", "Type it", "keyboard"),
    button("more", "More", "ellipsis"),
)
PARTS = (
    ("PCB-150", "PowerPack HX-3 controller board", "SERIAL · 4 of 8 came in", Shade.INFO),
    ("HLD-0221", "Cell holder, 18650, double", "LOT · none came in yet", Shade.PLAIN),
    ("BUS-2003", "Busbar copper 20 × 3", "LOT · 12 of 60 m came in", Shade.PLAIN),
    ("WSH-0080", "Washer 8 mm, zinc", "COUNT · none came in yet", Shade.PLAIN),
)


def part(number: str, name: str, sub: str, shade: Shade, count: str = "") -> Note:
    return Note(
        icon="package",
        title=name,
        sub=f"{number} · {sub}",
        shade=shade,
        count=count,
        does=Key(number),
    )


def order() -> AskPage:
    """An order was opened; its open lines can be tapped."""
    counts = ("4 / 8", "0 / 200", "12 / 60", "0 / 500")
    rows = tuple(part(*each, count) for each, count in zip(PARTS, counts, strict=True))
    return AskPage(
        bar=bar(),
        band=Band(
            tone=Tone.OK,
            icon="circle-check",
            word="OK",
            headline="Order opened",
            code="PO-7731",
            side="2 of 6",
            side_sub="lines complete",
        ),
        next=Next(text="Scan a supplier label", sub="or tap the line you have in hand"),
        title="Open lines of this order",
        rows=rows,
        empty="This order has no open lines.",
        foot=(*FOOT, primary("post", "Post receipt", why_not="line 2: 4 serials missing")),
    )


def verdict() -> AskPage:
    """Two answers, and no other."""
    page = order()
    return replace(
        page,
        band=Band(
            tone=Tone.IDLE,
            icon="scan-barcode",
            word="READY",
            headline="F160-A18",
            detail="Fuse 160 A",
        ),
        next=Next(text="GOOD OR NOT?", sub="24 ea at RACK-A. Accept or reject them."),
        title="",
        rows=(),
        empty="",
        foot=FOOT,
        read=(Field(name="Waits since", value="19 Nov 22:23"),),
        read_title="How it came",
        choices=(
            replace(
                button("accept", "Accept", "circle-check"),
                sub="It is good and may be used from now on",
            ),
            replace(
                button("reject", "Reject", "ban"),
                sub="It goes on hold, with what is wrong",
            ),
        ),
    )


def nothing() -> AskPage:
    """A part is asked for; nothing is likelier than anything else."""
    return AskPage(
        bar=bar(""),
        band=Band(
            tone=Tone.IDLE,
            icon="scan-barcode",
            word="READY",
            headline="Ready to receive",
            detail="Scan the part, or the order it came with",
        ),
        next=Next(text="Scan the part", sub="Part label, or the barcode on the delivery note"),
        title="Received here lately",
        rows=(),
        empty="What was received here lately shows here.",
        foot=FOOT,
    )


def refused() -> AskPage:
    """A code nobody knows."""
    band = Band(
        tone=Tone.STOP,
        icon="octagon-x",
        word="STOP",
        headline="Unknown code",
        code="4006381333931",
        detail="No part has this code. Nothing was received.",
    )
    return replace(nothing(), band=band)


def place() -> AskPage:
    """A location is asked for; the part lies in two already."""
    rows = (
        Note(
            icon="map-pin",
            title="A-03-2",
            sub="where the part lies",
            count="12",
            does=Key("A-03-2"),
        ),
        Note(icon="map-pin", title="RACK-A", sub="used last", count="", does=Key("RACK-A")),
    )
    page = order()
    return replace(
        page,
        band=replace(page.band, headline="Part read", code="PCB-150", side="", side_sub=""),
        next=Next(text="Scan the location", sub="Label on the shelf", icon="map-pin"),
        title="Likely places",
        rows=rows,
        foot=FOOT,
    )


def long() -> AskPage:
    """Forty lines with long names and long codes."""
    page = order()
    rows = tuple(
        part(
            LONG_CODE, f"{LONG_NAME} {number}", f"SERIAL · line {number}", Shade.PLAIN, "0 / 1 200"
        )
        for number in range(1, 41)
    )
    return replace(
        page,
        bar=bar("PO-7742 · Brandt & Løvaas Battery Systems", devices=OFFLINE),
        band=replace(page.band, code=LONG_CODE, side="0 of 40"),
        rows=rows,
    )


def german() -> AskPage:
    """Words a third longer."""
    page = order()
    return replace(
        page,
        band=replace(
            page.band,
            headline="Bestellung geöffnet",
            side="2 von 6",
            side_sub="Zeilen vollständig",
        ),
        next=Next(text="Lieferantenetikett scannen", sub="oder die Zeile antippen, die Sie haben"),
        title="Offene Zeilen dieser Bestellung",
        foot=(
            replace(back(), text="Zurück"),
            button("undo", "Letztes zurück", "undo-2"),
            button("type", "Code eintippen", "keyboard"),
            button("more", "Mehr", "ellipsis"),
            primary("post", "Wareneingang buchen", why_not="4 Seriennummern fehlen"),
        ),
    )


def from_label() -> AskPage:
    """A supplier's label told all but the location."""
    read = (
        ("Maker's part number", "NBR-70-2", "package"),
        ("Lot", "QJ13P-0000417-26", "layers"),
        ("Quantity", "3000", "calculator"),
        ("Expires", "2028-10-12", "calendar-clock"),
        ("Date code", "2612", "calendar"),
        ("Order", "4500123", "file-text"),
    )
    return replace(
        place(),
        read=tuple(Field(name=name, value=value, icon=icon) for name, value, icon in read),
        read_title="from label",
    )


SAMPLES: dict[str, Callable[[], AskPage]] = {
    "verdict": verdict,
    "order": order,
    "nothing": nothing,
    "refused": refused,
    "place": place,
    "from_label": from_label,
    "long": long,
    "german": german,
}
