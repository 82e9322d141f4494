"""Arguments → one command; exit status 0 done, 1 refused or found wrong, 2 wrong use."""

import argparse
import logging
import sys
from collections.abc import Sequence

from kiosk.commands import (
    demo,
    doctor,
    history,
    import_,
    label,
    play,
    policy,
    stock,
    verify,
)
from kiosk.commands.command import CommandError
from kiosk.settings import SettingsError, data_dir, load
from kiosk.store.database import NewerSchemaError, NoRecordError
from kiosk.store.driver import DatabaseError, TooOldSqliteError
from kiosk.store.lock import RecordInUseError

COMMANDS = (import_, play, stock, history, verify, label, policy, demo, doctor)

EXPECTED = (
    CommandError,
    SettingsError,
    RecordInUseError,
    NewerSchemaError,
    NoRecordError,
    TooOldSqliteError,
    OSError,
)
"""What a person can mend: shown as one sentence, without a traceback."""


REMEDY = "Run kiosk doctor; if the file is damaged, restore a backup of the data folder."


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return the exit status."""
    parser = _parser()
    try:
        arguments = parser.parse_args(argv)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 2
    if arguments.run is None:
        parser.print_help(sys.stderr)
        return 2
    logging.basicConfig(
        stream=sys.stderr, level=logging.WARNING, format="%(levelname)s %(message)s"
    )
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        settings = load(data_dir(arguments.data_dir))
        return int(arguments.run(settings, arguments))
    except BrokenPipeError:
        sys.stderr.close()
        return 1
    except DatabaseError as error:
        print(f"kiosk: K407: the record cannot be read ({error}). {REMEDY}", file=sys.stderr)
        return 1
    except EXPECTED as error:
        print(f"kiosk: {error}", file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument(
        "--data-dir",
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="data folder (else KIOSK_DATA_DIR)",
    )
    parser = argparse.ArgumentParser(
        prog="kiosk",
        description="Which exact part is in which exact unit: receive, label, build, look up.",
    )
    parser.add_argument(
        "--data-dir", metavar="DIR", default=None, help="data folder (else KIOSK_DATA_DIR)"
    )
    parser.set_defaults(run=None)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for module in COMMANDS:
        module.add(commands, shared)
    return parser
