"""Arguments → one command; exit status 0 done, 1 refused or found wrong, 2 wrong use."""

import argparse
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from kiosk.commands.command import CommandError
from kiosk.commands.full_disk import full_disk
from kiosk.session.ports import StationFrozenError
from kiosk.settings import Settings, SettingsError, data_dir, load
from kiosk.store.database import NewerSchemaError, NoRecordError, OlderSchemaError
from kiosk.store.driver import DatabaseError, TooOldSqliteError
from kiosk.store.lock import RecordInUseError

EXPECTED = (
    CommandError,
    SettingsError,
    StationFrozenError,
    RecordInUseError,
    NewerSchemaError,
    NoRecordError,
    OlderSchemaError,
    TooOldSqliteError,
    OSError,
)
"""What a person can mend: shown as one sentence, without a traceback."""


LEAST, MOST = 320, 16_384
"""Pixels of a window, either way."""

REMEDY = "Run kiosk doctor; if the file is damaged, restore a backup of the data folder."


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return the exit status."""
    try:
        arguments = _parsed(sys.argv[1:] if argv is None else argv)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 2
    logging.basicConfig(
        stream=sys.stderr, level=logging.WARNING, format="%(levelname)s %(message)s"
    )
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        settings = load(data_dir(arguments.data_dir))
        return int((arguments.run or _window)(settings, arguments))
    except BrokenPipeError:
        sys.stderr.close()
        return 1
    except DatabaseError as error:
        full = full_disk(error, data_dir(arguments.data_dir))
        why = full or f"K407: the record cannot be read ({error}). {REMEDY}"
        print(f"kiosk: {why}", file=sys.stderr)
        return 1
    except EXPECTED as error:
        full = full_disk(error, data_dir(arguments.data_dir))
        print(f"kiosk: {full or error}", file=sys.stderr)
        return 1


def _parsed(argv: Sequence[str]) -> argparse.Namespace:
    """Return what was asked for; the window, which needs none of them, waits for no command."""
    if not {"-h", "--help"} & set(argv):
        arguments, more = _parser().parse_known_args(argv)
        if not more:
            return arguments
    from kiosk.commands.every import COMMANDS  # noqa: PLC0415 - see above

    parser = _parser()
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for module in COMMANDS:
        module.add(commands, _shared())
    return parser.parse_args(argv)


def _shared() -> argparse.ArgumentParser:
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument(
        "--data-dir",
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="data folder (else KIOSK_DATA_DIR)",
    )
    return shared


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="kiosk",
        description="Which exact part is in which exact unit: receive, label, build, look up.",
    )
    parser.add_argument(
        "--data-dir", metavar="DIR", default=None, help="data folder (else KIOSK_DATA_DIR)"
    )
    parser.set_defaults(run=None)
    _add_window(parser.add_argument_group("the window, which opens without a command"))
    return parser


def _add_window(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--demo", action="store_true", help="a made-up plant, nothing else needed")
    group.add_argument("--windowed", action="store_true", help="a window, not the whole screen")
    group.add_argument("--size", metavar="WxH", type=_size, default=None, help="such as 1280x800")
    group.add_argument("--at", metavar="X,Y", type=_place, default=None, help=argparse.SUPPRESS)
    group.add_argument("--theme", choices=("day", "night"), default="", help="else the setting")
    group.add_argument("--language", metavar="LANG", default="", help="else the setting")
    group.add_argument("--screen", metavar="NAME", default="", help="of the demo; `list` lists")
    group.add_argument(
        "--exit-after-paint", metavar="FILE.png", type=Path, default=None, help="save it, and end"
    )
    group.add_argument("--tell", action="store_true", help=argparse.SUPPRESS)


def _size(text: str) -> tuple[int, int]:
    wide, _, high = text.partition("x")
    if not (wide.isdecimal() and high.isdecimal()):
        raise argparse.ArgumentTypeError("give width and height, such as 1280x800")
    size = int(wide), int(high)
    if min(size) < LEAST or max(size) > MOST:
        raise argparse.ArgumentTypeError(f"give {LEAST} to {MOST} pixels, such as 1280x800")
    return size


def _place(text: str) -> tuple[int, int]:
    left, _, top = text.partition(",")
    if not (left.isdecimal() and top.isdecimal()):
        raise argparse.ArgumentTypeError("give left and top, such as 640,0")
    return int(left), int(top)


def _window(settings: Settings, arguments: argparse.Namespace) -> int:
    """Open the window. Qt is imported here and last: that keeps 28 MiB less in memory."""
    from kiosk.rehearsal.screens import SCREENS  # noqa: PLC0415 - only the window needs it
    from kiosk.window.opening import run_window  # noqa: PLC0415 - Qt
    from kiosk.window.options import (  # noqa: PLC0415
        REHEARSED,
        WINDOWED,
        Options,
        WindowError,
    )

    name = arguments.screen
    if name == "list":
        print("\n".join(SCREENS))
        return 0
    if name and name not in SCREENS:
        print(f"kiosk: there is no screen {name}; --screen list names them", file=sys.stderr)
        return 2
    windowed = arguments.windowed or arguments.exit_after_paint is not None
    tray = name == "demo" or (arguments.demo and not name)
    full = settings.screen.full_screen and not windowed and arguments.size is None
    options = Options(
        demo=arguments.demo or bool(name),
        size=None if full else arguments.size or (REHEARSED if tray else WINDOWED),
        at=arguments.at,
        theme=arguments.theme,
        language=arguments.language,
        screen=name,
        picture=arguments.exit_after_paint,
        tray=tray,
        tell=arguments.tell,
    )
    try:
        return run_window(settings, options)
    except WindowError as error:
        print(f"kiosk: {error}", file=sys.stderr)
        return 1
