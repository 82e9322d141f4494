"""The scanner's test: what came, byte by byte, what it says of the settings, what it is (E12)."""

from kiosk.devices.scan.source import Read
from kiosk.domain.codes.aim import split_symbol
from kiosk.domain.messages import Phrase, Text, Tone, phrase
from kiosk.domain.scanner_check import SLOW_MS, TEST_CODE, Checked, Finding, checked
from kiosk.domain.text import visible
from kiosk.pages.common import BACK, bar, button
from kiosk.pages.device_values import scanner_named
from kiosk.pages.device_words import scanner_how
from kiosk.pages.devices import hours, supervised
from kiosk.pages.machine import Machine
from kiosk.pages.scan_bytes import characters_of, symbology_named
from kiosk.pages.scene import Scene
from kiosk.pages.taken_for import MOST_SHOWN, taken_for
from kiosk.pages.verdicts import ICONS
from kiosk.screens.intents import Do, Open, Where
from kiosk.screens.parts import Action, Band, Field, Shade
from kiosk.screens.values import ScanTestPage
from kiosk.session.inputs import Scan

WEDGE = "wedge"
"""What a scan of a scanner that types says it came from."""

_TONES = {
    Finding.GOOD: Tone.OK,
    Finding.GS_GOOD: Tone.OK,
    Finding.CAPS_LOCK: Tone.CHECK,
    Finding.GS_OTHER: Tone.CHECK,
    Finding.ANOTHER_CODE: Tone.IDLE,
}
_WRONG = Tone.STOP


def scanner_test_page(scene: Scene, machine: Machine) -> ScanTestPage:
    """Return what came last, judged; before that, what to scan."""
    scan = scene.tested
    read = _read_of(machine, scan)
    found = checked(scan.text) if scan is not None else None
    characters = characters_of(scan.raw) if scan is not None else ()
    count = phrase("came_count", n=len(scan.raw)) if scan is not None else ""
    return ScanTestPage(
        bar=bar(scene, phrase("sub_scanner")),
        foot=(BACK, *_mended(scene, machine, scan, found), _codes()),
        band=_band(scene, machine, scan, found, read),
        title=phrase("title_came"),
        title_right=count,
        characters=characters,
        empty=phrase("nothing_came"),
        side=_how_it_came(scene, machine, scan, read),
        side_title=phrase("title_how_came"),
        taken=taken_for(scene.record.read(scan.text)) if scan is not None else (),
        taken_title=phrase("title_taken"),
        not_taken=phrase("nothing_taken"),
        rail=(),
    )


def _codes() -> Action:
    return button("test_codes", "barcode", Open(Where.TEST_CODES))


def _read_of(machine: Machine, scan: Scan | None) -> Read | None:
    """Return the read that a scan was made from, which knows its times."""
    if scan is None:
        return None
    of = (each for each in machine.reads() if each.source == scan.source)
    return next((each for each in of if each.raw == scan.raw), None)


def _mended(
    scene: Scene, machine: Machine, scan: Scan | None, found: Checked | None
) -> tuple[Action, ...]:
    """Offer to take for GS what comes in its place, where the scanner has a port of its own."""
    if scan is None or found is None or found.finding is not Finding.GS_OTHER:
        return ()
    if scanner_named(machine, scan.source) is None:
        return ()
    may = supervised(scene)
    does = Do(f"scanner_set:gs:{scan.source}", found.stands_in) if may else None
    why = "" if may else phrase("tile_needs_supervisor")
    return (button("take_for_gs", "split", does, sub=why),)


def _band(
    scene: Scene, machine: Machine, scan: Scan | None, found: Checked | None, read: Read | None
) -> Band:
    if scene.raw and scan is None:
        return _verdict(Tone.IDLE, phrase("test_badge"), phrase("test_badge_sub"), scene.raw)
    if scan is None or found is None:
        return _waiting(scene, machine)
    tone = _TONES.get(found.finding, _WRONG)
    key = f"test_{found.finding.value}"
    headline: Phrase = phrase(key)
    if found.countries:
        headline = phrase(key, country=_countries(found))
    detail = phrase(f"{key}_sub")
    if found.finding is Finding.GOOD and scan.source == WEDGE:
        if read is not None and _each_ms(read) > SLOW_MS:
            tone, headline = Tone.CHECK, phrase("test_slow")
            detail = phrase("test_slow_sub")
        elif not machine.wedge.wedge_prefix:
            detail = phrase("test_no_prefix")
    return _verdict(tone, headline, detail, visible(scan.text, most=MOST_SHOWN))


def _waiting(scene: Scene, machine: Machine) -> Band:
    """Ask for the test code; a scanner that is lost says so first."""
    lost = [
        (each, scanner_how(each.state, hours(scene)))
        for each in machine.scanners()
        if scanner_how(each.state, hours(scene)).shade is Shade.STOP
    ]
    if lost:
        seen, how = lost[0]
        headline = phrase("scanner_is", name=seen.port.name, how=how.word)
        return Band(
            tone=Tone.STOP,
            icon=how.icon,
            word=phrase("word_stop"),
            headline=headline,
            detail=how.do,
        )
    return Band(
        tone=Tone.IDLE,
        icon=ICONS[Tone.IDLE],
        word=phrase("word_idle"),
        headline=phrase("test_first"),
        detail=phrase("test_first_sub"),
    )


def _countries(found: Checked) -> Text:
    """Return the countries whose keyboards it may be."""
    first, *others = (phrase(f"country_{each.value}") for each in found.countries)
    words: Phrase = first
    for each in others:
        words = phrase("country_or", one=words, other=each)
    return words


def _verdict(tone: Tone, headline: Text, detail: Text, code: str) -> Band:
    word = phrase(f"word_{tone.value}")
    return Band(
        tone=tone, icon=ICONS[tone], word=word, headline=headline, code=code, detail=detail
    )


def _how_it_came(
    scene: Scene, machine: Machine, scan: Scan | None, read: Read | None
) -> tuple[Field, ...]:
    if scan is None:
        device = scene.devices[0]
        return (
            Field(name=phrase("fact_test_code"), value=TEST_CODE, icon="barcode"),
            Field(name=phrase("fact_source"), value=device.detail, icon=device.icon),
        )
    symbol = scan.symbology or split_symbol(scan.raw.decode("ascii", "replace")).symbol
    return (
        Field(
            name=phrase("fact_symbology"),
            value=symbology_named(symbol) or phrase("symbology_unsaid"),
            origin=symbol or "",
            icon="scan-barcode",
        ),
        Field(
            name=phrase("fact_source"),
            value=phrase("source_wedge") if scan.source == WEDGE else scan.source,
            icon="keyboard" if scan.source == WEDGE else "unplug",
        ),
        *_times(scan, read),
        Field(
            name=phrase("fact_ends"), value=_ending(machine, scan.source), icon="corner-down-left"
        ),
    )


def _times(scan: Scan, read: Read | None) -> tuple[Field, ...]:
    if read is None:
        return (
            Field(name=phrase("fact_time"), value=phrase("not_timed"), icon="timer"),
            Field(name=phrase("fact_each"), value=phrase("not_timed"), icon="timer"),
        )
    slow = scan.source == WEDGE and _each_ms(read) > SLOW_MS
    return (
        Field(name=phrase("fact_time"), value=_ms(_whole_ms(read)), icon="timer"),
        Field(
            name=phrase("fact_each"),
            value=_ms(_each_ms(read)),
            icon="triangle-alert" if slow else "timer",
            shade=Shade.CHECK if slow else Shade.PLAIN,
        ),
    )


def _whole_ms(read: Read) -> float:
    return (read.ended_s - read.began_s) * 1000


def _each_ms(read: Read) -> float:
    return _whole_ms(read) / max(1, len(read.raw) - 1)


def _ms(milliseconds: float) -> Text:
    return phrase("milliseconds", n=f"{milliseconds:.1f}")


def _ending(machine: Machine, source: str) -> Text:
    seen = scanner_named(machine, source)
    if seen is None:
        return phrase("ends_enter")
    return phrase(f"framing_{seen.port.framing.value}")
