"""Pages of receiving units."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.domain.messages import Tone
from kiosk.screens.parts import Band, Field, LineHead, Next, Shade
from kiosk.screens.values import ReceivedRow, SerialsPage
from tests.ui.floor import (
    LONG_CODE,
    LONG_NAME,
    OFFLINE,
    art,
    back,
    bar,
    button,
    primary,
)

LINE = LineHead(
    tracking="SERIAL",
    name="PowerPack HX-3 controller board",
    sub="PCB-150 · PO-7731, line 2 · Corvina Power",
    place="A-03-2",
    have=4,
    need=8,
    place_name="goes to",
)
SCAN_IT = ("Printed, scan it", "scan-line", Shade.INFO)
VERIFIED = ("Label verified", "circle-check", Shade.OK)
PENDING = ("Label pending", "hourglass", Shade.CHECK)
FOOT = (
    back(),
    button("undo", "Undo last", "undo-2"),
    button("type", "Type it", "keyboard"),
    button("reject", "Reject next", "ban"),
    button("more", "More", "ellipsis"),
)


def row(number: int, serial: str, label: tuple[str, str, Shade]) -> ReceivedRow:
    word, icon, shade = label
    at = f"14:0{number % 10}:{10 + number}"
    return ReceivedRow(
        number=number, serial=serial, at=at, label=word, label_icon=icon, shade=shade
    )


def usual() -> SerialsPage:
    """Four of eight came in."""
    return SerialsPage(
        bar=bar(),
        band=Band(
            tone=Tone.OK,
            icon="circle-check",
            word="OK",
            headline="Controller board received",
            code="W2611-0417",
            detail="Read from the supplier label · to shelf A-03-2",
            side="4 of 8",
            side_sub="boards received",
        ),
        next=Next(text="Scan serial 5 of 8", sub="Code marked S/N, beside the connector"),
        line=LINE,
        rows=(
            row(4, "W2611-0417", SCAN_IT),
            row(3, "W2611-0416", SCAN_IT),
            row(2, "W2611-0415", VERIFIED),
            row(1, "W2611-0414", VERIFIED),
        ),
        empty="Scan the serial of the first board.",
        label_title="Label",
        label=art(),
        no_label="The label shows here once a unit is received.",
        foot=(*FOOT, primary("post", "Post receipt", why_not="4 serials missing")),
    )


def empty() -> SerialsPage:
    """Nothing came in yet."""
    band = Band(
        tone=Tone.IDLE,
        icon="scan-barcode",
        word="READY",
        headline="Ready to receive",
        detail="PowerPack HX-3 controller board, 8 expected",
        side="0 of 8",
        side_sub="boards received",
    )
    post = primary("post", "Post receipt", why_not="8 serials missing")
    return replace(
        usual(),
        band=band,
        next=Next(text="Scan serial 1 of 8", sub="Code marked S/N, beside the connector"),
        line=replace(LINE, have=0),
        rows=(),
        label=None,
        foot=(*FOOT, post),
    )


def again() -> SerialsPage:
    """A unit was scanned twice."""
    band = Band(
        tone=Tone.CHECK,
        icon="triangle-alert",
        word="CHECK",
        headline="Already scanned. Nothing added",
        code="W2611-0417",
        detail="It is unit 4 on this order, received 14:07 by you",
        side="4 of 8",
        side_sub="still received",
    )
    return replace(usual(), band=band)


def refused() -> SerialsPage:
    """A code that is no serial."""
    band = Band(
        tone=Tone.STOP,
        icon="octagon-x",
        word="STOP",
        headline="That is a shelf, not a serial",
        code="A-03-2",
        detail="Nothing added. Scan the code marked S/N.",
        side="4 of 8",
        side_sub="still received",
    )
    return replace(usual(), band=band)


def nobody_said() -> SerialsPage:
    """One unit of a receipt without an order; no label of it was asked for."""
    page = usual()
    return replace(
        page,
        bar=bar("Receipt AVPBSFNZ"),
        line=replace(LINE, have=1, need=0, sub="PCB-150 · without an order", place_name="goes to"),
        rows=page.rows[3:],
        label=art(again=False, tally=""),
        foot=(*FOOT, primary("post", "Post receipt", sub="1 board")),
    )


def long() -> SerialsPage:
    """Forty long serials, a long name, and a printer that has no paper."""
    rows = tuple(
        row(40 - number, f"{LONG_CODE[:-2]}-{40 - number}", PENDING if number < 3 else VERIFIED)
        for number in range(40)
    )
    page = usual()
    return replace(
        page,
        bar=bar(
            "PO-7742 · Brandt & Løvaas Battery Systems",
            operator="K. Wiśniewska-Thorvald",
            devices=OFFLINE,
        ),
        band=replace(
            page.band,
            headline=f"{LONG_NAME} received",
            code=LONG_CODE,
            detail="Read from the supplier label · to shelf HIGHBAY-C-114-06",
            side="40 of 144",
            note="not yet confirmed",
        ),
        next=Next(text="Scan serial 41 of 144", sub="Code marked S/N, under the connector cap"),
        line=replace(
            LINE,
            name=LONG_NAME,
            sub="BMS-16S-24V-E · PO-7742, line 11 · Brandt & Løvaas Battery Systems",
            place="HIGHBAY-C-114-06",
            have=40,
            need=144,
        ),
        rows=rows,
        label=art(
            LONG_CODE[:20],
            part="BMS-16S-24V-E",
            name=LONG_NAME,
            state=("Waiting for the printer", "hourglass", Shade.CHECK),
            tally="37 verified · 0 to scan · 3 pending",
        ),
        foot=(*FOOT, primary("post", "Post 40 of 144", sub="104 still due")),
    )


def german() -> SerialsPage:
    """Words a third longer."""
    page = usual()
    return replace(
        page,
        band=replace(
            page.band,
            headline="Steuerplatine eingegangen",
            detail="Vom Lieferantenetikett gelesen · ins Fach A-03-2",
            side="4 von 8",
            side_sub="Platinen eingegangen",
        ),
        next=Next(text="Seriennummer 5 von 8 scannen", sub="Code mit S/N, neben dem Stecker"),
        line=replace(LINE, name="Steuerplatine PowerPack HX-3", place_name="Ziel"),
        rows=tuple(
            replace(
                each,
                label="Etikett geprüft" if each.shade is Shade.OK else "Gedruckt, bitte scannen",
            )
            for each in page.rows
        ),
        label_title="Etikett",
        label=replace(
            art(
                state=("Gedruckt. Aufkleben und scannen.", "scan-line", Shade.INFO),
                tally="2 geprüft · 2 zu scannen · 0 ausstehend",
            ),
            caption="wahre Größe · 50 × 30 mm",
            again=button("print_again", "Erneut drucken", "printer"),
        ),
        foot=(
            replace(back(), text="Zurück"),
            button("undo", "Letztes zurück", "undo-2"),
            button("type", "Code eintippen", "keyboard"),
            button("reject", "Nächstes ablehnen", "ban"),
            button("more", "Mehr", "ellipsis"),
            primary("post", "Wareneingang buchen", why_not="4 Seriennummern fehlen"),
        ),
    )


def from_label() -> SerialsPage:
    """The maker's label of the last unit told more than its serial."""
    said = (("Serial", "W2611-0417"), ("Date code", "2612"), ("Order", "PO-7731"))
    read = tuple(Field(name=name, value=value) for name, value in said)
    return replace(usual(), read=read, read_title="from label")


SAMPLES: dict[str, Callable[[], SerialsPage]] = {
    "usual": usual,
    "empty": empty,
    "again": again,
    "refused": refused,
    "nobody_said": nobody_said,
    "from_label": from_label,
    "long": long,
    "german": german,
}
