"""`kiosk verify`: proves offline that the record is as it was sealed (R5, N6)."""

import argparse
import uuid

from kiosk.commands.command import CommandError, Subparsers, out, out_json
from kiosk.commands.full_disk import full_disk
from kiosk.domain.journal import ID_BYTES
from kiosk.settings import Settings
from kiosk.store.database import open_for_reading, transaction
from kiosk.store.driver import DatabaseError
from kiosk.store.verify import (
    BadEntry,
    Difference,
    RefoldReport,
    StationReport,
    VerifyReport,
    Wrong,
    refold,
    verify,
)


def add(commands: Subparsers, shared: argparse.ArgumentParser) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "verify",
        help="prove that the record is as it was sealed",
        description="Compute every seal again and name the first bad entry; prints each head.",
        parents=[shared],
    )
    parser.add_argument(
        "--refold", action="store_true", help="also make stock and units again, and compare"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object")
    parser.set_defaults(run=run)


def run(settings: Settings, arguments: argparse.Namespace) -> int:
    """Verify the record; 1 when anything is wrong."""
    try:
        report = _verified(settings)
        refolded = refold(settings.database) if arguments.refold else None
    except DatabaseError as error:
        message = f"{settings.database} cannot be read ({error}). Restore a backup."
        raise CommandError(full_disk(error, settings.data_dir) or message) from error
    if arguments.json:
        out_json(_as_json(report, refolded))
    else:
        for sentence in (*_sentences(report), *_refold_sentences(refolded)):
            out(sentence)
    return 0 if report.ok and (refolded is None or refolded.ok) else 1


def _verified(settings: Settings) -> VerifyReport:
    connection = open_for_reading(settings.database)
    try:
        cursor = connection.cursor()
        with transaction(cursor, "begin"):
            return verify(cursor)
    finally:
        connection.close()


def _name(station: StationReport) -> str:
    return station.name or str(_identity(station.station_id))


def _identity(value: bytes) -> str:
    """Return 16 bytes as a UUID is written; anything else in hex."""
    return str(uuid.UUID(bytes=value)) if len(value) == ID_BYTES else value.hex()


def _count(number: int, one: str, many: str) -> str:
    return f"{number:,} {one if number == 1 else many}"


def _sentences(report: VerifyReport) -> list[str]:
    entries = _count(report.entries, "entry", "entries")
    stations = _count(len(report.stations), "station", "stations")
    end = "every seal holds." if report.ok else "but not as they were sealed."
    return [
        f"{entries} of {stations}, {end}",
        *(_bad_sentence(each, each.bad) for each in report.stations if each.bad is not None),
        *(
            f"Head of {_name(each)}: seq {each.head_seq}, hash {each.head_hash.hex()}."
            for each in report.stations
        ),
    ]


def _bad_sentence(station: StationReport, bad: BadEntry) -> str:
    entry = f"Entry {bad.seq} of {_name(station)}"
    named = f"{entry} ({_identity(bad.entry_id)})"
    match bad.wrong:
        case Wrong.CHANGED:
            return f"{named} was changed: its seal does not hold."
        case Wrong.MISSING:
            return f"{entry} is missing."
        case Wrong.BROKEN:
            return f"{named} does not follow the entry before it: the chain is broken."
        case Wrong.HEAD if bad.entry_id:
            return f"{named} is the last, but the stored head says {station.head_seq}."
        case Wrong.HEAD:
            return f"{entry} is missing: the stored head says {station.head_seq}."


def _refold_sentences(report: RefoldReport | None) -> list[str]:
    if report is None:
        return []
    entries = _count(report.entries, "entry", "entries")
    if report.ok:
        return [f"Folded {entries} again: every row follows from the journal."]
    rows = _count(report.differing, "row differs", "rows differ")
    return [
        f"Folded {entries} again: {rows} from what the journal says.",
        *(_difference_sentence(each) for each in report.differences),
    ]


def _difference_sentence(each: Difference) -> str:
    row = f"{each.table} {each.key}"
    if not each.expected:
        return f"{row}: should not be there."
    if not each.stored:
        return f"{row}: is missing ({each.expected})."
    return f"{row}: {each.stored}; should be {each.expected}."


def _as_json(report: VerifyReport, refolded: RefoldReport | None) -> dict[str, object]:
    return {
        "ok": report.ok and (refolded is None or refolded.ok),
        "entries": report.entries,
        "stations": [_station_json(each) for each in report.stations],
        "refold": None if refolded is None else _refold_json(refolded),
    }


def _station_json(station: StationReport) -> dict[str, object]:
    bad = station.bad
    return {
        "station": _identity(station.station_id),
        "name": station.name,
        "entries": station.entries,
        "head_seq": station.head_seq,
        "head_hash": station.head_hash.hex(),
        "bad": None
        if bad is None
        else {
            "seq": bad.seq,
            "entry": _identity(bad.entry_id) if bad.entry_id else None,
            "wrong": bad.wrong.value,
        },
    }


def _refold_json(report: RefoldReport) -> dict[str, object]:
    return {
        "ok": report.ok,
        "entries": report.entries,
        "differing": report.differing,
        "differences": [
            {
                "table": each.table,
                "key": each.key,
                "stored": each.stored,
                "expected": each.expected,
            }
            for each in report.differences
        ],
    }
