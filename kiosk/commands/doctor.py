"""`kiosk doctor`: what this machine lacks, each with its remedy.

The checks of the machine use the standard library alone (kiosk.commands.checkup), so that they
also run where a library is missing; here devices and record are looked at too.
"""

import argparse
import time
from collections.abc import Iterator
from datetime import datetime

from kiosk.commands.backup_checks import backed_up
from kiosk.commands.central_checks import central, exchanged
from kiosk.commands.checkup import Check, State, clock, machine, tell
from kiosk.commands.command import Subparsers
from kiosk.commands.device_checks import devices
from kiosk.commands.full_disk import full_disk
from kiosk.commands.number_checks import numbers
from kiosk.commands.operation_checks import operations
from kiosk.domain.moment import from_us, plant_zone
from kiosk.settings import Settings
from kiosk.store.backups.whose import whose
from kiosk.store.database import (
    NewerSchemaError,
    NoRecordError,
    OlderSchemaError,
    user_version,
)
from kiosk.store.driver import DatabaseError, TooOldSqliteError
from kiosk.store.history import first_entry_us, last_entry_us
from kiosk.store.marks_seen import marks_seen
from kiosk.store.number_book import waiting
from kiosk.store.reading import Snapshot, snapshot
from kiosk.store.sync_status import sync_status


def add(commands: Subparsers, shared: argparse.ArgumentParser) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "doctor",
        help="what this machine lacks, each with its remedy",
        description="Check libraries, data folder, disk, clock, resources, devices, the link to "
        "central and the record.",
        parents=[shared],
    )
    parser.add_argument("--json", action="store_true", help="JSON lines, one a check")
    parser.set_defaults(run=run)


def run(settings: Settings, arguments: argparse.Namespace) -> int:
    """Print every check; 1 when one is wrong."""
    checks = [
        *machine(settings.data_dir),
        *devices(settings),
        *central(settings, now_us()),
    ]
    for each in _record(settings):
        checks = [one for one in checks if one.name != each.name]
        checks.append(each)
    return tell(checks, as_json=arguments.json)


def now_us() -> int:
    """Return the machine's time, microseconds since 1970 UTC."""
    return time.time_ns() // 1000


def _record(settings: Settings) -> Iterator[Check]:
    """Look at the record, then at the clock beside its last entry, and at its last exchange."""
    path, enrolled = settings.database, settings.central is not None
    try:
        with snapshot(path) as record:
            cursor = record.cursor()
            version, last_us = user_version(cursor), last_entry_us(cursor)
            status = sync_status(cursor)
            types = record.reader.catalogue.setups.operations
            own, first_us = whose(cursor), first_entry_us(cursor)
            us = now_us()
            waits = waiting(record, _local(record, us))
        seen = marks_seen(path)
    except NoRecordError:
        found = f"none yet at {path}"
        yield Check(name="record", state=State.NOTE, found=found, remedy="Import parts first.")
        return
    except (NewerSchemaError, OlderSchemaError, TooOldSqliteError) as error:
        found, _, remedy = str(error).partition(". ")
        yield Check(name="record", state=State.WRONG, found=found, remedy=remedy)
        return
    except (DatabaseError, OSError) as error:
        found, remedy = f"{path} cannot be read ({error})", "Restore a backup."
        if full := full_disk(error, path.parent):
            found, _, remedy = full.partition(". ")
        yield Check(name="record", state=State.WRONG, found=found, remedy=remedy)
        return
    yield clock(us, last_us)
    if enrolled or status.marks.frozen is not None:
        yield from exchanged(status, us)
    yield from operations(settings.station, types)
    yield backed_up(settings, own, first_us, us)
    yield from numbers(seen, waits)
    yield Check(name="record", state=State.OK, found=f"{path}, schema {version}")


def _local(record: Snapshot, us: int) -> datetime:
    return from_us(us).astimezone(plant_zone(record.reader.policies["time_zone"]))
