"""`kiosk numbering [NAME]`: the runbook of the plant's numbers, to read, print or keep (A27)."""

import argparse
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from kiosk.app import Clock
from kiosk.commands.command import CommandError, Subparsers, out, out_json
from kiosk.commands.number_checks import behind_told, waits_named
from kiosk.commands.table import aligned, widths
from kiosk.domain.facts import LetterCase
from kiosk.domain.moment import from_us, plant_zone
from kiosk.domain.numbering import Occasion, Scheme, explain, generate
from kiosk.domain.policy import Policies
from kiosk.domain.words import english
from kiosk.settings import Settings
from kiosk.store.marks_seen import marks_seen
from kiosk.store.number_book import BookEntry, NextNumber, book, entry, waiting
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
        seen = marks_seen(settings.database)
        marks = seen.marks
        found = tuple(_above(each, seen.behind, now) for each in _found(record, name, now))
        if arguments.json:
            for each in found:
                out_json(_as_json(each, marks))
            return 0
        if name is None:
            _print_rules(policies, now)
        if seen.behind:
            out(f"Note: {behind_told(seen)}. They go on above it.")
            out("")
        if name is None:
            _print_waiting(waiting(record, now))
        if not found:
            out("No part has a numbering scheme yet.")
        for each in found:
            _print_scheme(each, marks)
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


def _above(found: BookEntry, behind: Mapping[str, int], now: datetime) -> BookEntry:
    """Return an entry whose next numbers follow the marks where the record is behind them."""
    users = tuple(_next_above(found, each, behind, now) for each in found.users)
    return replace(found, users=users)


def _next_above(
    found: BookEntry, given: NextNumber, behind: Mapping[str, int], now: datetime
) -> NextNumber:
    if given.series not in behind or given.own or not isinstance(found.scheme, Scheme):
        return given
    part = given.part
    occasion = Occasion(at=now, part=part.part_number, revision=part.revision)
    number = generate(found.scheme, behind[given.series] + 1, occasion)
    return replace(given, number=number if isinstance(number, str) else "")


def _print_rules(policies: Policies, now: datetime) -> None:
    out(f"NUMBERING, as of {now:%Y-%m-%d %H:%M}")
    out("")
    out(f"A serial is unique within: {policies['serial_scope']} (serial_scope)")
    out(f"Numbers that differ in case only: {policies['serial_case']} (serial_case)")
    out(f"Scanned serials must fit their scheme: {policies['validate_serials']}")
    out("Lots without a pattern of their own are numbered by the date.")
    out("")


def _print_scheme(found: BookEntry, marks: Mapping[str, int]) -> None:
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
    _print_table(
        [(each.part.part_number, each.part.name, _next(each, marks)) for each in found.users]
    )
    out("")


def _print_table(rows: list[tuple[str, ...]]) -> None:
    columns = widths(rows)
    for row in rows:
        out(f"{_INDENT * 2}{aligned(row, columns)}")
    if not rows:
        out(f"{_INDENT * 2}nothing")


def _print_waiting(waits: tuple[tuple[str, str], ...]) -> None:
    if not waits:
        return
    out("The record was put back. Before these give a number, the newest label is asked for:")
    for each in waits:
        out(f"{_INDENT}{waits_named(*each)}")
    out("")


def _next(given: NextNumber, marks: Mapping[str, int]) -> str:
    if not given.number:
        return "no number left"
    if given.waits:
        mark = marks.get(given.series, 0)
        above = f", none given is above {mark}" if mark else ""
        return f"waits for the newest label, then {given.number} or later{above}"
    if given.own:
        return f"block used up: {given.number} until the central database is reached"
    left = "" if given.left is None else f", {given.left} left in this station's blocks"
    return f"next {given.number}{left}"


def _as_json(found: BookEntry, marks: Mapping[str, int]) -> dict[str, object]:
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
                "waits": each.waits,
                "mark": marks.get(each.series),
            }
            for each in found.users
        ],
    }
