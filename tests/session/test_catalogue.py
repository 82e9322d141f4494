"""The catalogue holds the words for every key that the kiosk uses, and no words beside."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import kiosk
from kiosk.domain.words import REFUSALS, Words
from kiosk.domain.words_told import TOLD

SOURCES = sorted(Path(kiosk.__file__).parent.rglob("*.py"))
SPEAKERS = {"ok", "idle", "check", "stop", "note"}


def literals(node: ast.expr) -> Iterator[str]:
    """Return the texts an argument may be: a literal, or either side of a condition."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp(body=body, orelse=orelse):
            yield from literals(body)
            yield from literals(orelse)
        case _:
            return


def keys_used() -> set[str]:
    found: set[str] = set()
    for source in SOURCES:
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.id if isinstance(node.func, ast.Name) else ""
            name = node.func.attr if isinstance(node.func, ast.Attribute) else name
            if name in SPEAKERS and node.args:
                found.update(literals(node.args[0]))
            if name in {"Said", "replace"}:
                found.update(
                    text
                    for keyword in node.keywords
                    if keyword.arg == "key"
                    for text in literals(keyword.value)
                )
    return found


CHOSEN_BY_TRACKING = {"install_serial", "install_any", "install_lot", "install_stock"}


def test_every_key_the_kiosk_speaks_has_words_and_every_word_is_spoken() -> None:
    assert keys_used() | CHOSEN_BY_TRACKING == REFUSALS.keys() | TOLD.keys()


def test_no_key_is_both_a_refusal_and_a_prompt() -> None:
    assert REFUSALS.keys() & TOLD.keys() == set()


@pytest.mark.feature("E11")
@pytest.mark.parametrize("code", REFUSALS)
def test_a_refusal_says_what_and_what_to_do(code: str) -> None:
    words: Words = REFUSALS[code]
    assert code.startswith("x")
    assert words.headline == words.headline.upper() or "{" in words.headline
    assert words.text.endswith(".")
    assert len(words.text) > 20
