"""Words in the station's language: German complete, and two languages made for tests."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from kiosk.domain.messages import Phrase, Said, Text, check, idle, ok, phrase, stop
from kiosk.domain.rules.move import QUARANTINE
from kiosk.domain.words import Part, catalogue, template
from kiosk.resources import TEMPLATES
from kiosk.session.speech import said_text, spoken
from kiosk.ui import speaker
from kiosk.ui.speaker import LanguageError, Speaker, languages
from tests.play import AT, PUMP_SHOP, open_shop
from tests.session.test_words_spoken import TOUR, told
from tests.session.told_goods import OWN_WORDS
from tests.workflows.test_refusals import CASES, Case

WORD = re.compile(r"\b[^\W\d_]+\b")
PLACE = re.compile(r"\{\w+\}")
BERLIN = "Europe/Berlin"
GERMAN = Speaker("de", "UTC")
LISTED = phrase("quantity_at", quantity=Decimal("0.50"), loc="A")


def words_in(text: str) -> set[str]:
    return {word.lower() for word in WORD.findall(PLACE.sub(" ", text))}


ENGLISH_ALONE = {word for _, _, english in catalogue() for word in words_in(english)} - {
    word for key, part, _ in catalogue() for word in words_in(GERMAN._template(key, part))
}
"""Words of the English catalogue that no German text has."""


TEMPLATE_NAMES = " ".join(sorted(path.stem for path in TEMPLATES.glob("*.toml")))


def english_left(spoken: Iterable[Said], typed: str) -> list[tuple[str, set[str]]]:
    """Return what is English in German sentences, besides names of the shop and what was typed."""
    names = words_in(f"{PUMP_SHOP} {typed} {TEMPLATE_NAMES} {QUARANTINE}")
    left = (
        (each.key, words_in(" ".join(GERMAN.said(each))) & ENGLISH_ALONE - names)
        for each in spoken
    )
    return [(key, words) for key, words in left if words]


def test_a_refusal_is_said_in_german() -> None:
    taken = stop(
        "xR1",
        sn="B-1",
        part="BOARD",
        loc=phrase("in_run", run="R7"),
        date=datetime(2026, 3, 9, 14, 5, tzinfo=UTC),
        who="Maria Keller",
    )
    assert Speaker("de", BERLIN).said(taken) == (
        "DOPPELTE SERIENNUMMER",
        (
            "B-1 gibt es schon: BOARD (Auftrag R7), eingebucht am 2026-03-09 15:05 von Maria "
            "Keller. Nicht eingebucht. Gerät beiseitelegen und Problem melden, "
            "oder den richtigen "  # codespell:ignore oder
            "Code scannen."
        ),
    )


def test_english_words_in_a_german_sentence_would_be_seen() -> None:
    mixed = stop("xU1", sn="B-1", parent="P-1", where="This is not installed.")
    assert english_left([mixed], "") == [("xU1", {"this", "is", "not", "installed"})]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.code)
def test_a_refusal_in_german_has_no_english_in_it(tmp_path: Path, case: Case) -> None:
    shop = open_shop(tmp_path, PUMP_SHOP)
    shop.play(f"!clock {AT}\n{case.before}")
    case.prepare(shop)
    shop.play(f"{case.then}\n{case.line}")
    shop.close()
    assert english_left(shop.spoken, f"{case.before} {case.then} {case.line}") == []


@pytest.mark.slow
def test_a_long_shift_in_german_has_no_english_in_it(tmp_path: Path) -> None:
    shop = open_shop(tmp_path, PUMP_SHOP)
    shop.play(f"!clock {AT}")
    told(shop)
    shop.close()
    assert len(shop.spoken) > 80
    assert english_left(shop.spoken, TOUR + OWN_WORDS) == []


@pytest.mark.parametrize(
    ("text", "german"),
    [
        ("PCB-150", "PCB-150"),
        (phrase("status_on_hold"), "gesperrt"),
        (phrase("more_places", places=LISTED, n=3), "0.5 auf A und 3 weitere Plätze"),
        (Phrase("xS8/headline"), "ERST ANMELDEN"),
        (phrase("what_was", done=phrase("done_moved")), "Was umgelagert wurde"),
    ],
)
def test_phrases_are_translated_however_deep_and_names_are_not(text: Text, german: str) -> None:
    assert GERMAN.text(text) == german


@pytest.mark.parametrize(
    "said",
    [
        stop("xC1", list=phrase("list_and_more", list="2 × SEAL", n=4)),
        idle("receive_location", part="PCB\x07", name="x" * 500),
        ok("stock_received", quantity=Decimal("2.50"), unit="ea", part="P", loc="A", have=7),
        check("xS7", sn="B-1", n=2),
        idle("clock", now=datetime(2026, 7, 1, 23, 30, tzinfo=UTC)),
    ],
    ids=lambda said: said.key,
)
def test_english_is_what_the_session_speaks(said: Said) -> None:
    english = Speaker("en", BERLIN)
    assert english.said(said) == spoken(said, BERLIN)
    assert english.text(phrase("in_run", run="R1")) == said_text(
        phrase("in_run", run="R1"), BERLIN
    )
    assert english.text("a\x07b") == said_text("a\x07b", BERLIN) == r"a\x07b"


def test_what_has_no_translation_is_said_in_english() -> None:
    assert GERMAN._translated("no such key", "Plain words") == "Plain words"


def test_the_pseudo_language_is_two_fifths_longer_and_keeps_what_stands_in_braces() -> None:
    pseudo = Speaker("pseudo", "UTC")
    short: list[tuple[str, str]] = []
    for key, part, english in catalogue():
        long = pseudo._template(key, part)
        assert PLACE.findall(long) == PLACE.findall(english)
        if (
            len(english) > 10
            and WORD.search(PLACE.sub("", english))
            and len(long) < 1.4 * len(english)
        ):
            short.append((english, long))
    assert short == []
    assert pseudo.said(idle("lookup"))[0] != template("lookup", Part.HEADLINE)
    assert pseudo.text(phrase("quoted", text="B-1")) == '"B-1"'


def test_from_right_to_left_every_fact_keeps_its_own_direction() -> None:
    mirrored = Speaker("rtl", "UTC")
    said = check("xS7", sn="B-1", n=2)
    assert mirrored.right_to_left
    assert mirrored.said(said) == (
        "\u2067ALREADY SCANNED\u2069",
        "\u2067\u2068B-1\u2069 is already line \u20682\u2069. Nothing added.\u2069",
    )
    nested = mirrored.text(phrase("it_is_in", parent="P-1"))
    assert nested == "\u2067It is in \u2068P-1\u2069.\u2069"
    assert not GERMAN.right_to_left


def test_no_other_language_carries_direction_marks() -> None:
    marks = re.compile("[\u2066-\u2069\u200e\u200f\u202a-\u202e]")
    for language in (*languages(), "pseudo"):
        voice = Speaker(language, "UTC")
        assert not any(marks.search(voice._template(key, part)) for key, part, _ in catalogue())


def test_a_language_the_kiosk_does_not_speak_is_named() -> None:
    with pytest.raises(LanguageError, match=r"K510: .* 'tlh'. Set one of: en, de"):
        Speaker("tlh", "UTC")


def test_a_damaged_file_of_words_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speaker, "TRANSLATIONS", tmp_path)
    (tmp_path / "kiosk_fr.qm").write_bytes(b"no words")
    with pytest.raises(LanguageError, match=r"K511: the words of 'fr'"):
        Speaker("fr", "UTC")
