"""Pages that ask for a quantity."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.domain.messages import Tone
from kiosk.screens.parts import Band, Field, LineHead, Shade
from kiosk.screens.values import QuantityPage
from tests.ui.floor import LONG_CODE, LONG_NAME, OFFLINE, back, bar, button, primary

FOOT = (
    back(),
    button("split", "Split lot", "split"),
    button("pack", "Pack × count", "calculator"),
    button("hold", "Put on hold", "octagon-pause"),
)


def lot() -> QuantityPage:
    """A new lot whose label told a quantity."""
    return QuantityPage(
        bar=bar(),
        band=Band(
            tone=Tone.OK,
            icon="circle-check",
            word="OK",
            headline="New lot read",
            code="26-1043A",
            side="0 of 200",
            side_sub="received so far",
        ),
        line=LineHead(
            tracking="LOT",
            name="Cell holder, 18650, double",
            sub="HLD-0221 · PO-7731, line 3 · Corvina Power",
            place="B-01-4",
            place_name="goes to",
            need=200,
        ),
        fields=(
            Field(name="Lot", value="26-1043A", origin="from the label", icon="tag"),
            Field(name="Made", value="12 Oct 2026", origin="from the label", icon="calendar"),
            Field(
                name="Use by",
                value="12 Oct 2028",
                origin="computed: made + 24 months",
                icon="calendar-clock",
            ),
        ),
        quantity_name="Quantity",
        quantity="200",
        unit="pieces",
        point=False,
        note="The label says 200. The order line asks for 200.",
        note_shade=Shade.OK,
        prints="One label for this lot",
        prints_sub="prints when you save",
        ok="OK",
        ok_sub="Save lot",
        foot=(
            *FOOT,
            primary("save", "Save lot and print", why_not="Confirm the quantity with OK"),
        ),
    )


def count() -> QuantityPage:
    """A counted part: nothing is known and nothing prints."""
    page = lot()
    return replace(
        page,
        band=Band(
            tone=Tone.IDLE,
            icon="hash",
            word="READY",
            headline="How many came in?",
            detail="Counted only: no label, no unit history",
        ),
        line=LineHead(
            tracking="COUNT",
            name="Washer 8 mm, zinc",
            sub="WSH-0080 · PO-7731, line 7",
            place="C-02-1",
            place_name="goes to",
        ),
        fields=(),
        quantity="",
        note="",
        prints="",
        prints_sub="",
        ok_sub="",
        foot=(back(), button("more", "More", "ellipsis")),
    )


def differs() -> QuantityPage:
    """The label and the hand do not agree; a length may have a fraction."""
    page = lot()
    return replace(
        page,
        band=Band(
            tone=Tone.CHECK,
            icon="triangle-alert",
            word="CHECK",
            headline="Quantity differs",
            detail="The label says 250, you entered 240.5. Confirm which.",
        ),
        line=replace(page.line, name="Busbar copper 20 × 3", sub="BUS-2003 · PO-7731, line 5"),
        fields=page.fields[:1],
        quantity="240.5",
        unit="m",
        point=True,
        note="The label says 250.",
        note_shade=Shade.CHECK,
    )


def refused() -> QuantityPage:
    """A quantity of nought."""
    page = lot()
    band = Band(
        tone=Tone.STOP,
        icon="octagon-x",
        word="STOP",
        headline="Quantity?",
        detail="Enter a number above zero. Nothing saved.",
        side="0 of 200",
        side_sub="received so far",
    )
    return replace(page, band=band, quantity="0")


def long() -> QuantityPage:
    """A long name, a long lot, a long number, and four known values."""
    page = lot()
    return replace(
        page,
        bar=bar("PO-7742 · Brandt & Løvaas Battery Systems", devices=OFFLINE),
        band=replace(page.band, headline="Existing lot read", code=LONG_CODE),
        line=replace(
            page.line,
            name=LONG_NAME,
            sub="BMS-16S-24V-E · PO-7742, line 11 · Brandt & Løvaas Battery Systems",
            place="HIGHBAY-C-114-06",
        ),
        fields=(
            replace(page.fields[0], value=LONG_CODE),
            *page.fields[1:],
            Field(name="On hand", value="1 499 999.5 pieces", origin="of this lot", icon="boxes"),
        ),
        quantity="1234567890.123456",
        note="The label says 1234567890.123456. The order line asks for 1234567890.5.",
        prints="One label for this lot, as the one that is on it does not read",
        prints_sub="prints when you save, at the printer of goods in, dock 2",
    )


def german() -> QuantityPage:
    """Words a third longer."""
    page = lot()
    names = ("Charge", "Herstellungsdatum", "Mindesthaltbarkeit")
    origins = ("vom Etikett", "vom Etikett", "berechnet: Herstellung + 24 Monate")
    return replace(
        page,
        band=replace(
            page.band,
            headline="Neue Charge gelesen",
            side="0 von 200",
            side_sub="bisher eingegangen",
        ),
        line=replace(page.line, name="Zellenhalter, 18650, zweifach", place_name="Ziel"),
        fields=tuple(
            replace(field, name=name, origin=origin)
            for field, name, origin in zip(page.fields, names, origins, strict=True)
        ),
        quantity_name="Menge",
        unit="Stück",
        note="Auf dem Etikett steht 200. Die Bestellzeile verlangt 200.",
        prints="Ein Etikett für diese Charge",
        prints_sub="wird beim Speichern gedruckt",
        ok_sub="Charge speichern",
        foot=(
            replace(back(), text="Zurück"),
            button("split", "Charge aufteilen", "split"),
            button("pack", "Packung × Anzahl", "calculator"),
            button("hold", "Sperren", "octagon-pause"),
            primary("save", "Charge speichern", why_not="Menge mit OK bestätigen"),
        ),
    )


SAMPLES: dict[str, Callable[[], QuantityPage]] = {
    "lot": lot,
    "count": count,
    "differs": differs,
    "refused": refused,
    "long": long,
    "german": german,
}
