"""The files of Qt Linguist: in step with the catalogue, complete, and compiled."""

from pathlib import Path
from string import Formatter

import pytest

from kiosk.domain.words import catalogue
from kiosk.resources import TRANSLATIONS
from tools.translations import LANGUAGES, Message, compiled, read, updated, written


def places(template: str) -> list[str]:
    return sorted(name for _, name, _, _ in Formatter().parse(template) if name is not None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_catalogue_is_translated(language: str) -> None:
    messages = read(TRANSLATIONS / f"kiosk_{language}.ts")
    assert [(each.key, each.source) for each in messages] == [
        (key, source) for key, _, source in catalogue()
    ]
    assert [(each.key, each.source) for each in messages if not each.finished] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_mentions_the_same_facts(language: str) -> None:
    messages = read(TRANSLATIONS / f"kiosk_{language}.ts")
    assert [
        (each.source, each.translation)
        for each in messages
        if each.finished and set(places(each.source)) != set(places(each.translation))
    ] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_words_are_those_of_the_file(tmp_path: Path, language: str) -> None:
    path = TRANSLATIONS / f"kiosk_{language}.ts"
    assert compiled(path, tmp_path / "again.qm")
    assert path.with_suffix(".qm").read_bytes() == (tmp_path / "again.qm").read_bytes()
    assert path.read_text(encoding="utf-8") == written(read(path), language)


def test_a_translation_stays_while_its_english_does_and_goes_with_its_key() -> None:
    before = [
        Message("xS7", "ALREADY SCANNED", "SCHON GESCANNT", finished=True),
        Message("xS7", "{sn} is line {n}.", "{sn}: Zeile {n}.", finished=True),
        Message("gone", "Gone", "Weg", finished=True),
    ]
    after = {(each.key, each.source): each for each in updated(before)}
    headline, text = (source for key, _, source in catalogue() if key == "xS7")
    assert after["xS7", headline] == before[0]
    assert after["xS7", text] == Message("xS7", text, "{sn}: Zeile {n}.", finished=False)
    assert "gone" not in {key for key, _ in after}
    assert not after["xR1", "DUPLICATE SERIAL"].finished


def test_what_is_written_reads_the_same(tmp_path: Path) -> None:
    messages = [
        Message("a", 'Less < more & "quoted"', "Weniger „und“ mehr's", finished=True),
        Message("b", "New", "", finished=False),
    ]
    path = tmp_path / "words.ts"
    path.write_text(written(messages, "de"), encoding="utf-8")
    assert read(path) == messages
    assert read(tmp_path / "none.ts") == []
