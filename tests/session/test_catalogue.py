"""The catalogue holds the words for every key that the kiosk uses, and no words beside."""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

import kiosk
from kiosk.domain.codes.code import Unread
from kiosk.domain.facts import Tracking
from kiosk.domain.link import Frozen
from kiosk.domain.numbering import NumberFault
from kiosk.domain.people import Role
from kiosk.domain.unit import Status
from kiosk.domain.words import NAMED, REFUSALS, SHOWN, TOLD, Part, Words, catalogue
from kiosk.session.frozen import CODES
from kiosk.workflows.receive_dates import DATED

HOME = Path(kiosk.__file__).parent
SOURCES = [
    (path, ast.parse(path.read_text(encoding="utf-8")))
    for path in sorted(HOME.rglob("*.py"))
    if not path.is_relative_to(HOME / "domain" / "words")
]
SPEAKERS = {"ok", "idle", "check", "stop", "note"}
PHRASES = NAMED.keys() | SHOWN.keys()
CHOSEN_BY_TRACKING = {"install_serial", "install_any", "install_lot", "install_stock"}
MARKS = {"S/N"}
"""What is printed on labels, in every language."""


def calls(*names: str) -> Iterator[tuple[Path, ast.Call]]:
    """Give every call of a function or method with one of these names."""
    for path, tree in SOURCES:
        for node in ast.walk(tree):
            match node:
                case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if name in names:
                    yield path, node
                case _:
                    pass


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


def pieces(node: ast.expr) -> Iterator[str]:
    """Return the texts an argument may be, and those that stand between its values."""
    if isinstance(node, ast.JoinedStr):
        yield from (text for value in node.values for text in literals(value))
    yield from literals(node)


def keys_spoken() -> set[str]:
    """Return the keys of verdicts and prompts."""
    found: set[str] = set()
    for _, call in calls(*SPEAKERS):
        found.update(text for node in call.args[:1] for text in literals(node))
    for _, call in calls("Said", "replace"):
        found.update(
            text for word in call.keywords if word.arg == "key" for text in literals(word.value)
        )
    return found


def keys_of_phrases() -> set[str]:
    """Return the keys that phrases are made with, where they are written out."""
    return {
        text
        for _, call in calls("phrase", "Phrase")
        for node in call.args[:1]
        for text in literals(node)
    }


def forms() -> list[re.Pattern[str]]:
    """Return what keys look like that are put together, such as `status_` before a status."""
    return [
        re.compile("".join(literal(piece) for piece in node.values))
        for _, call in calls("phrase", "Phrase")
        for node in call.args[:1]
        if isinstance(node, ast.JoinedStr)
    ]


def literal(piece: ast.expr) -> str:
    return re.escape(str(piece.value)) if isinstance(piece, ast.Constant) else ".+"


def constants() -> set[str]:
    return {
        node.value
        for _, tree in SOURCES
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def places(template: str) -> set[str]:
    """Return the names in braces."""
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


def test_every_key_the_kiosk_speaks_has_words_and_every_word_is_spoken() -> None:
    chosen = CHOSEN_BY_TRACKING | set(CODES.values()) | {f"{each}_dated" for each in DATED}
    assert keys_spoken() | chosen == REFUSALS.keys() | TOLD.keys()


def test_every_phrase_has_words_and_all_words_are_in_use() -> None:
    assert keys_of_phrases() - PHRASES == set()
    made = forms()
    known = PHRASES | {f"{key}/{part.value}" for key, part, _ in catalogue()}
    assert [form.pattern for form in made if not any(map(form.fullmatch, known))] == []
    assert {
        key for key in PHRASES - constants() if not any(form.fullmatch(key) for form in made)
    } == set()


def test_every_status_role_tracking_type_and_fault_has_a_name() -> None:
    named = {
        *(f"status_{each.name.lower()}" for each in Status),
        *(f"role_{each.name.lower()}" for each in Role),
        *(f"needs_{each.name.lower()}" for each in Role),
        *(f"ask_for_{each.name.lower()}" for each in Role),
        *(f"tracking_{each.name.lower()}" for each in Tracking),
        *(f"unread_{each.name.lower()}" for each in Unread),
        *(each.value for each in NumberFault),
    }
    assert named - PHRASES == set()


def test_a_phrase_is_given_every_fact_that_its_words_mention() -> None:
    words = {**NAMED, **SHOWN}
    lacking = [
        (path.name, call.lineno, key)
        for path, call in calls("phrase")
        if all(word.arg is not None for word in call.keywords)
        for key in literals(call.args[0])
        if key in words and places(words[key]) - {str(word.arg) for word in call.keywords}
    ]
    assert lacking == []


def test_no_fact_of_a_sentence_is_written_in_english() -> None:
    written = [
        (path.name, call.lineno, str(word.arg))
        for path, call in calls(*SPEAKERS, "phrase")
        for word in call.keywords
        if any(map(str.isalpha, "".join(set(pieces(word.value)) - MARKS)))
    ]
    assert written == []


def test_no_key_has_two_meanings() -> None:
    tables = (REFUSALS, TOLD, NAMED, SHOWN)
    times = Counter(key for table in tables for key in table)
    assert [key for key, many in times.items() if many > 1] == []
    assert len(times) == sum(1 for _, part, _ in catalogue() if part is not Part.TEXT)


@pytest.mark.feature("E11")
@pytest.mark.parametrize("code", REFUSALS)
def test_a_refusal_says_what_and_what_to_do(code: str) -> None:
    words: Words = REFUSALS[code]
    assert code.startswith("x")
    assert words.headline == words.headline.upper() or "{" in words.headline
    assert words.text.endswith((".", " {todo}"))
    assert len(words.text) > 20


def test_a_way_out_that_ends_a_refusal_is_sentences_of_its_own() -> None:
    ways = {key: text for key, text in NAMED.items() if key.startswith("frozen_todo_")}
    assert ways.keys() == {f"frozen_todo_{why.value}" for why in Frozen}
    assert [key for key, text in ways.items() if not text.endswith(".")] == []


def test_what_a_choice_will_do_reads_as_a_sentence_of_its_own() -> None:
    named = ("{sn}", "{who}", "{short}", "{parent} keeps", "{parent} holds", "{loc} has")
    assert [
        key
        for key, text in NAMED.items()
        if key.startswith(("about_", "effect_"))
        and not (text[0].isupper() or text.startswith(named))
    ] == []
