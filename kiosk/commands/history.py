"""`kiosk history CODE`: all that happened to a unit or lot, and what is inside or uses it."""

import argparse
from typing import assert_never

from kiosk.commands.command import CommandError, Subparsers, out_json
from kiosk.commands.history_answers import line_of, lot_json, lot_roll_up, part_totals, tree_json
from kiosk.commands.history_told import (
    tell_line,
    tell_lot,
    tell_part,
    tell_pending,
    tell_tree,
)
from kiosk.commands.matches import described, matches, tell_several
from kiosk.domain.facts import LocationDefined
from kiosk.domain.ids import Subject, lot_subject, order_subject, part_subject, unit_subject
from kiosk.domain.orders import Order
from kiosk.domain.people import Operator
from kiosk.domain.records import LotRecord, PartRecord, Thing, UnitRecord
from kiosk.settings import Settings
from kiosk.store import spool
from kiosk.store.as_built import as_built
from kiosk.store.history import Event, events
from kiosk.store.reading import Snapshot, snapshot


def add(commands: Subparsers, shared: argparse.ArgumentParser) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "history",
        help="everything that happened to a unit or lot",
        description=(
            "Everything that happened to a unit, with its as-built tree; to a lot, with its "
            "roll-up; to a part itself, with its totals."
        ),
        parents=[shared],
    )
    parser.add_argument("code", metavar="CODE", help="as it would be scanned")
    parser.add_argument("--part", metavar="P", help="the part a serial or lot number is of")
    parser.add_argument("--json", action="store_true", help="JSON lines")
    parser.set_defaults(run=run)


def run(settings: Settings, arguments: argparse.Namespace) -> int:
    """Print the history; 1 when the code means nothing, or more than one thing."""
    with snapshot(settings.database) as record:
        thing, *others = matches(record, arguments.code, arguments.part)
        if others:
            return tell_several(arguments.code, [thing, *others], as_json=arguments.json)
        _show(record, thing, as_json=arguments.json)
    return 0


def _show(record: Snapshot, thing: Thing, *, as_json: bool) -> None:
    match thing:
        case UnitRecord():
            _show_events(record, unit_subject(thing.state.unit), as_json=as_json)
            built = as_built(record, thing.state.unit)
            out_json({"as_built": tree_json(built)}) if as_json else tell_tree(built)
            _tell_label(record, unit_subject(thing.state.unit), as_json=as_json)
        case LotRecord():
            _show_events(record, lot_subject(thing.lot), as_json=as_json)
            rolled = lot_roll_up(record, thing)
            out_json({"lot": lot_json(rolled)}) if as_json else tell_lot(rolled)
            _tell_label(record, lot_subject(thing.lot), as_json=as_json)
        case PartRecord():
            _show_events(
                record, part_subject(thing.part.part_number), of_stock=False, as_json=as_json
            )
            totals = part_totals(record, thing.part)
            out_json({"part": totals.as_json()}) if as_json else tell_part(totals)
        case Order():
            _show_events(record, order_subject(thing.number), as_json=as_json)
        case LocationDefined() | Operator():
            message = (
                f"{described(thing)} has no history. `kiosk stock` lists what lies where; "
                "history is of a unit, a lot or a part."
            )
            raise CommandError(message)
        case _:
            assert_never(thing)


def _show_events(
    record: Snapshot, subject: Subject, *, as_json: bool, of_stock: bool = True
) -> None:
    """Print the entries about a thing; without `of_stock` only those that move none of it."""
    for event in events(record, subject):
        if of_stock or not _moves(event):
            line = line_of(record, event)
            out_json(line.as_json()) if as_json else tell_line(line)


def _moves(event: Event) -> bool:
    """Tell whether stock was moved by an entry, or by what it took back."""
    facts = (event.entry.fact, *event.took_back)
    return any(fact is not None and fact.moves for fact in facts)


def _tell_label(record: Snapshot, subject: Subject, *, as_json: bool) -> None:
    """Say that the newest label is still owed (D10); JSON lines tell of the journal alone."""
    label = spool.label_of(record, subject)
    if label is not None and label.pending and not as_json:
        tell_pending(label.copy)
