"""The scanner's test: before a scan, set right, another country's keyboard, a long label."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.domain.messages import Tone
from kiosk.pages.scan_bytes import characters_of
from kiosk.screens.intents import Back, Do, Open, Where
from kiosk.screens.parts import Action, Band, Field, Note, Shade
from kiosk.screens.values import ScanTestPage
from tests.ui.floor import bar

BACK = Action(key="back", text="Back", icon="arrow-left", does=Back())
CODES = Action(key="test_codes", text="Test codes", icon="barcode", does=Open(Where.TEST_CODES))
SUPPLIER = (
    "[)>\x1e06\x1dPHX3-CTRL-150\x1d1PSTM32H743VIT6\x1d1TL2026W09-4711\x1dQ240"
    "\x1d9D2609\x1d4LCH\x1e\x04"
)


def before() -> ScanTestPage:
    return ScanTestPage(
        bar=bar("Scanner test"),
        foot=(BACK, CODES),
        band=Band(
            tone=Tone.IDLE,
            icon="scan-barcode",
            word="READY",
            headline="Scan the test code",
            detail="from the screen or from paper; any other code is shown too",
        ),
        title="What came",
        title_right="",
        characters=(),
        empty="Scan any code. It is only shown, nothing is recorded.",
        side=(
            Field(name="Test code", value="KIOSK-Test_09 aZyQm;/", icon="barcode"),
            Field(name="Scanner", value="Front scanner: Connected", icon="scan-barcode"),
        ),
        side_title="How it came",
        taken=(),
        taken_title="What it is taken for",
        not_taken="The fields of a label show here.",
        rail=(),
    )


def good() -> ScanTestPage:
    return replace(
        before(),
        band=Band(
            tone=Tone.OK,
            icon="circle-check",
            word="OK",
            headline="The scanner is set right",
            code="KIOSK-Test_09 aZyQm;/",
            detail="Every character came as it is printed",
        ),
        characters=characters_of(b"KIOSK-Test_09 aZyQm;/"),
        title_right="21 characters",
        side=came("QR Code", "]Q1", "4.2 ms", "0.2 ms"),
        taken=(
            Note(
                icon="scan-text",
                title="Text without fields",
                sub="KIOSK-Test_09 aZyQm;/",
                shade=Shade.INFO,
            ),
        ),
    )


def came(kind: str, symbol: str, whole: str, each: str) -> tuple[Field, ...]:
    return (
        Field(name="Kind of code", value=kind, origin=symbol, icon="scan-barcode"),
        Field(name="Scanner", value="Front scanner", icon="unplug"),
        Field(name="First to last byte", value=whole, icon="timer"),
        Field(name="A character", value=each, icon="timer"),
        Field(name="It ends with", value="Carriage return (CR)", icon="corner-down-left"),
    )


def german_keyboard() -> ScanTestPage:
    return replace(
        good(),
        band=Band(
            tone=Tone.STOP,
            icon="octagon-x",
            word="STOP",
            headline="The scanner is set to a German keyboard",
            code="KIOSK/Test?09 aYzQm<&",
            detail="Set its keyboard country to US by its manual, then scan again",
        ),
        characters=characters_of(b"KIOSK/Test?09 aYzQm<&"),
    )


def gs_other() -> ScanTestPage:
    take = Do("scanner_set:gs:Front scanner", "{GS}")
    return replace(
        good(),
        foot=(BACK, Action(key="take", text="Take it for GS", icon="split", does=take), CODES),
        band=Band(
            tone=Tone.CHECK,
            icon="triangle-alert",
            word="CHECK",
            headline="Something else comes in place of GS",
            code="KIOSK{GS}TEST",
            detail="Tap “Take it for GS”, or set the scanner to send GS itself",
        ),
        characters=characters_of(b"KIOSK{GS}TEST"),
    )


def supplier() -> ScanTestPage:
    raw = SUPPLIER.encode()
    fields = (
        ("HX3-CTRL-150", "Customer part number"),
        ("STM32H743VIT6", "Part number"),
        ("L2026W09-4711", "Lot"),
        ("240", "Quantity"),
        ("2609", "Date code"),
        ("CH", "Country of origin"),
    )
    head = Note(icon="scan-text", title="Supplier's label (ISO 15434)", shade=Shade.OK)
    return replace(
        good(),
        band=Band(
            tone=Tone.IDLE,
            icon="scan-barcode",
            word="READY",
            headline="This came",
            code="[)>\\x1e06\\x1dPHX3-CTRL-150\\x1d1PSTM32H743VIT6\\x1d1TL2026W09-4…",
            detail="Scan the test code to check the scanner's settings",
        ),
        characters=characters_of(raw),
        title_right=f"{len(raw)} characters",
        side=came("Data Matrix", "]d1", "18.6 ms", "0.2 ms"),
        taken=(head, *(Note(icon="tag", title=text, sub=name) for text, name in fields)),
    )


def long_words() -> ScanTestPage:
    raw = ("Ä\udcff\x00\x7f" * 60).encode("utf-8", "surrogateescape")
    side = (
        Field(
            name="Von der Leseeinheit gemeldete Codeart",
            value="Zusammengesetzter GS1-DataMatrix-Code",
            origin="]d2",
            icon="scan-barcode",
        ),
        Field(
            name="Leseeinheit",
            value="Handscanner am Wareneingang, Tor 2, links neben der Waage",
            icon="unplug",
        ),
        *came("", "", "1 204.6 ms", "5.0 ms")[2:],
    )
    return replace(supplier(), characters=characters_of(raw), side=side)


SAMPLES: dict[str, Callable[[], ScanTestPage]] = {
    "before": before,
    "good": good,
    "german_keyboard": german_keyboard,
    "gs_other": gs_other,
    "supplier": supplier,
    "long_words": long_words,
}
