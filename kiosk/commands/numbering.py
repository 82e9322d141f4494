"""`kiosk numbering [NAME]`: the runbook of the plant's numbers, to read, print or keep (A27)."""

import argparse
from datetime import datetime

from kiosk.app import Clock
from kiosk.commands.command import CommandError, Subparsers, out, out_json
from kiosk.commands.table import aligned, widths
from kiosk.domain.facts import LetterCase
from kiosk.domain.moment import from_us, plant_zone
from kiosk.domain.numbering import Scheme, explain
from kiosk.domain.policy import Policies
from kiosk.domain.words import english
from kiosk.settings import Settings
from kiosk.store.number_book import BookEntry, NextNumber, book, entry
from kiosk.store.reading import Snapshot, snapshot

_INDENT = "    "
_CASE = {
    LetterCase.PLANT: "as the plant's rule says",
    LetterCase.FOLD: "sn-1 and SN-1 are one number",
    LetterCase.EXACT: "sn-1 and SN-1 are two numbers",
}
_SCANNED = {True: "must have this form", False: "may have any form"}


def add(commands: Subparsers, shared: argparse.ArgumentParser) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "numbering",
        help="the runbook of numbering schemes",
        description="Every numbering scheme: its format, an example, what each piece means, who "
        "uses it, and which number comes next. Pipe it to a printer to keep it on paper.",
        parents=[shared],
    )
    parser.add_argument("name", metavar="NAME", nargs="?", help="one scheme; none for all")
    parser.add_argument("--json", action="store_true", help="JSON lines, one a scheme")
    parser.set_defaults(run=run)


def run(settings: Settings, arguments: argparse.Namespace) -> int:
    """Print the runbook; 1 when there is no scheme of that name."""
    name: str | None = arguments.name
    with snapshot(settings.database) as record:
        policies = record.reader.policies
        now = from_us(Clock()()).astimezone(plant_zone(policies["time_zone"]))
        found = _found(record, name, now)
        if arguments.json:
            for each in found:
                out_json(_as_json(each))
            return 0
        if name is None:
            _print_rules(policies, now)
        if not found:
            out("No part has a numbering scheme yet.")
        for each in found:
            _print_scheme(each)
    return 0


def _found(record: Snapshot, name: str | None, now: datetime) -> tuple[BookEntry, ...]:
    if name is None:
        return book(record, now)
    one = entry(record, name, now)
    if one is None:
        known = ", ".join(each.defined.name for each in book(record, now))
        message = f"there is no scheme {name}; there are {known or 'none'}"
        raise CommandError(message)
    return (one,)


def _print_rules(policies: Policies, now: datetime) -> None:
    out(f"NUMBERING, as of {now:%Y-%m-%d %H:%M}")
    out("")
    out(f"A serial is unique within: {policies['serial_scope']} (serial_scope)")
    out(f"Numbers that differ in case only: {policies['serial_case']} (serial_case)")
    out(f"Scanned serials must fit their scheme: {policies['validate_serials']}")
    out("Lots without a pattern of their own are numbered by the date.")
    out("")


def _print_scheme(found: BookEntry) -> None:
    defined, scheme = found.defined, found.scheme
    out(defined.name)
    out(f"{_INDENT}Format:   {defined.pattern}")
    if not isinstance(scheme, Scheme):
        out(f"{_INDENT}This is no scheme: {scheme.reason}")
        out("")
        return
    out(f"{_INDENT}Example:  {scheme.example}  (part PN100, revision B, on 2026-03-09 at 14:05)")
    out(f"{_INDENT}Case:     {_CASE[defined.letter_case]}")
    out(f"{_INDENT}Scanned:  {_SCANNED[defined.validates]}")
    if defined.note:
        out(f"{_INDENT}Note:     {defined.note}")
    out(f"{_INDENT}Pieces:")
    _print_table([(each.token, english(each.meaning)) for each in explain(scheme)])
    out(f"{_INDENT}Used by:")
    _print_table([(each.part.part_number, each.part.name, _next(each)) for each in found.users])
    out("")


def _print_table(rows: list[tuple[str, ...]]) -> None:
    columns = widths(rows)
    for row in rows:
        out(f"{_INDENT * 2}{aligned(row, columns)}")
    if not rows:
        out(f"{_INDENT * 2}nothing")


def _next(given: NextNumber) -> str:
    if not given.number:
        return "no number left"
    if given.own:
        return f"block used up: {given.number} until the central database is reached"
    left = "" if given.left is None else f", {given.left} left in this station's blocks"
    return f"next {given.number}{left}"


def _as_json(found: BookEntry) -> dict[str, object]:
    scheme = found.scheme
    return {
        "name": found.defined.name,
        "pattern": found.defined.pattern,
        "example": scheme.example if isinstance(scheme, Scheme) else None,
        "problem": None if isinstance(scheme, Scheme) else scheme.reason,
        "letter_case": found.defined.letter_case.value,
        "validates": found.defined.validates,
        "note": found.defined.note,
        "pieces": [
            {"token": each.token, "meaning": english(each.meaning)}
            for each in (explain(scheme) if isinstance(scheme, Scheme) else ())
        ],
        "used_by": [
            {
                "part": each.part.part_number,
                "next": each.number,
                "left": each.left,
                "own": each.own,
            }
            for each in found.users
        ],
    }
