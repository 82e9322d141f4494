#!/usr/bin/env python3
"""Bring resources/translations in step with the catalogue, and compile it for the window.

Writes one Qt Linguist file (TS 2.1) a language: context `kiosk`, the English words as source and
the catalogue's key as comment. A translation stays while its English does; what is new or changed
is marked unfinished and named here, what is gone is dropped. Unfinished ones are left out of the
compiled file, so that their English shows. Needs .venv; exit status 1 when lrelease fails.
"""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar
from xml.sax.saxutils import escape

from kiosk.domain.words import catalogue
from kiosk.resources import TRANSLATIONS

T = TypeVar("T")

CONTEXT = "kiosk"
LANGUAGES = ("de",)
LRELEASE = Path(sys.executable).with_name("pyside6-lrelease")
HEAD = """\
<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}" sourcelanguage="en">
<context>
    <name>{context}</name>
"""
FOOT = """\
</context>
</TS>
"""
MESSAGE = """\
    <message>
        <source>{source}</source>
        <comment>{key}</comment>
        <translation{kind}>{translation}</translation>
    </message>
"""


@dataclass(frozen=True, slots=True)
class Message:
    """One text of one key; `finished` says that the translation is of this very English."""

    key: str
    source: str
    translation: str = ""
    finished: bool = False


def read(path: Path) -> list[Message]:
    """Return the messages of a Linguist file; none where there is no file yet."""
    if not path.is_file():
        return []
    root = ET.parse(path).getroot()  # noqa: S314 - a file of this project, read by its developers
    return [_message(each) for each in root.iter("message")]


def _message(element: ET.Element) -> Message:
    translation = element.find("translation")
    return Message(
        key=element.findtext("comment", ""),
        source=element.findtext("source", ""),
        translation="" if translation is None else translation.text or "",
        finished=translation is not None and translation.get("type") is None,
    )


def updated(messages: list[Message]) -> list[Message]:
    """Return the messages of the catalogue, in its order, with the translations there are."""
    known = dict(_placed((each.key, each) for each in messages))
    wanted = _placed((key, source) for key, _, source in catalogue())
    return [_kept(key, source, known.get((key, place))) for (key, place), source in wanted]


def _placed(pairs: Iterator[tuple[str, T]]) -> Iterator[tuple[tuple[str, int], T]]:
    """Number what has the same key: a verdict's headline is 1, its text 2."""
    seen = Counter[str]()
    for key, value in pairs:
        seen[key] += 1
        yield (key, seen[key]), value


def _kept(key: str, source: str, before: Message | None) -> Message:
    if before is None:
        return Message(key, source)
    finished = before.finished and before.source == source and bool(before.translation)
    return Message(key, source, before.translation, finished)


def written(messages: list[Message], language: str) -> str:
    """Return a Linguist file."""
    body = (
        MESSAGE.format(
            source=_escaped(each.source),
            key=_escaped(each.key),
            kind="" if each.finished else ' type="unfinished"',
            translation=_escaped(each.translation),
        )
        for each in messages
    )
    return HEAD.format(language=language, context=CONTEXT) + "".join(body) + FOOT


def _escaped(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def compiled(source: Path, target: Path) -> bool:
    """Compile a Linguist file, and return whether that went well."""
    command = [LRELEASE, "-silent", "-nounfinished", source, "-qm", target]
    return subprocess.run(command, check=False).returncode == 0


def main() -> int:
    """Update and compile each language, and name what is unfinished."""
    for language in LANGUAGES:
        path = TRANSLATIONS / f"kiosk_{language}.ts"
        messages = updated(read(path))
        path.parent.mkdir(exist_ok=True)
        path.write_text(written(messages, language), encoding="utf-8", newline="\n")
        if not compiled(path, path.with_suffix(".qm")):
            return 1
        unfinished = [each for each in messages if not each.finished]
        print(f"{path.name}: {len(messages)} texts, {len(unfinished)} unfinished")
        for each in unfinished:
            print(f"  {each.key}: {each.source}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
