"""`kiosk read TEXT`: what a scanned text is taken for, field by field, without a record."""

import argparse
import sys
from collections.abc import Iterator, Mapping

from kiosk.commands.command import Subparsers, out, out_json
from kiosk.domain.codes.code import (
    Code,
    Command,
    FreeText,
    Label,
    OwnBadge,
    OwnLot,
    OwnPlace,
    OwnUnit,
    Unreadable,
)
from kiosk.domain.codes.gs1.trade_item import offered
from kiosk.domain.codes.names import fields_of
from kiosk.domain.codes.plain import other_fields, plain_fields
from kiosk.domain.codes.reader import read_code
from kiosk.domain.codes.readers import Readers
from kiosk.domain.naming import unread_named
from kiosk.domain.text import visible
from kiosk.domain.words import english
from kiosk.plugins import barcode_readers
from kiosk.session.escapes import unescaped
from kiosk.settings import Settings

FROM_INPUT = "-"
"""Stands for TEXT where each line of standard input is one."""


def add(commands: Subparsers, shared: argparse.ArgumentParser) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "read",
        help="tell what a scanned text is taken for",
        description=(
            "Tell what a scanned text is taken for, field by field. No record is opened, so it "
            "is not looked up, and labels that were taught there are not known."
        ),
        parents=[shared],
    )
    parser.add_argument(
        "text", metavar="TEXT", help=r"as scanned, \x1d and such for controls; - reads lines"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object a text")
    parser.set_defaults(run=run)


def run(_: Settings, arguments: argparse.Namespace) -> int:
    """Tell it; 1 where a text is refused."""
    readers = Readers(plugins=barcode_readers())
    status = 0
    for text in _texts(arguments.text):
        code = read_code(text, readers)
        status |= isinstance(code, Unreadable)
        if arguments.json:
            out_json(as_json(code))
        else:
            _tell(text, code)
    return status


def _texts(text: str) -> Iterator[str]:
    if text != FROM_INPUT:
        yield unescaped(text)
        return
    for line in sys.stdin:
        yield unescaped(line.removesuffix("\n").removesuffix("\r"))


def as_json(code: Code) -> Mapping[str, object]:
    """Return what a code says for programs: what is not said is left out."""
    match code:
        case Unreadable(why=why, text=text, where=where):
            reason = english(unread_named(why, where))
            return {
                "kind": "unreadable",
                "valid": False,
                "fields": {},
                "why": reason,
                "text": text,
            }
        case Label():
            said: dict[str, object] = {"kind": code.kind.value, "valid": True}
            if code.read_by:
                said["read_by"] = code.read_by
            return {**said, **_labelled(code)}
        case FreeText(text=text):
            could_be = offered(text)
            fields: Mapping[str, object] = {} if could_be is None else plain_fields(could_be)
            return {"kind": "text", "valid": True, "fields": fields, "text": text}
        case _:
            kind, text = _own(code)
            return {"kind": kind, "valid": True, "fields": {}, "code": text}


def _own(code: OwnUnit | OwnLot | OwnPlace | OwnBadge | Command) -> tuple[str, str]:
    match code:
        case OwnUnit(unit=unit):
            return "unit", unit
        case OwnLot(lot=lot):
            return "lot", lot
        case OwnPlace(place=place):
            return "location", place
        case OwnBadge(badge=badge):
            return "badge", badge
        case Command():
            return "command", code.name.lower()


def _labelled(label: Label) -> dict[str, object]:
    said: dict[str, object] = {"fields": plain_fields(label)}
    other = [[field.identifier, field.text] for field in other_fields(label)]
    return {**said, "other": other} if other else said


def _tell(text: str, code: Code) -> None:
    said = as_json(code)
    out(f'"{visible(text)}": {_in_words(code, said)}')
    label = offered(text) if isinstance(code, FreeText) else code
    if isinstance(label, Label):
        for name, value in fields_of(label):
            out(f"  {english(name)}: {visible(value)}")


def _in_words(code: Code, said: Mapping[str, object]) -> str:
    match code:
        case Unreadable():
            return f"refused, {said['why']}"
        case Label(read_by=name) if name:
            return f"a label, {code.kind.value} ({name})"
        case Label():
            return f"a label, {code.kind.value}"
        case FreeText():
            return "plain text, which may say" if said["fields"] else "plain text"
        case _:
            return f"our own {said['kind']} code, {said['code']}"
