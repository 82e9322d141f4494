"""K-codes name exceptions, x-codes name refusals; each stands for one thing for ever."""

import re
from collections import Counter
from pathlib import Path

from kiosk.domain.words import REFUSALS, TOLD

SOURCES = sorted((Path(__file__).parent.parent / "kiosk").rglob("*.py"))
K_CODE = re.compile(r"\bK\d{3}: ")


def test_no_exception_code_is_used_for_two_things() -> None:
    found = Counter(
        code for source in SOURCES for code in K_CODE.findall(source.read_text(encoding="utf-8"))
    )
    assert {code: times for code, times in found.items() if times > 1} == {}
    assert len(found) > 5


def test_refusals_and_told_words_share_no_key() -> None:
    assert REFUSALS.keys() & TOLD.keys() == set()


def test_every_refusal_says_more_than_its_headline() -> None:
    assert [key for key, words in REFUSALS.items() if len(words.text) < 20] == []
    assert [
        key
        for key, words in REFUSALS.items()
        if words.headline != words.headline.upper() and "{" not in words.headline
    ] == []
