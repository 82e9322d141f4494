"""`kiosk scanner test`: what the scanners of this machine send, byte by byte."""

import argparse
import queue
import time
from collections.abc import Iterator

from kiosk.commands.command import CommandError, Subparsers, out, out_json
from kiosk.commands.read import as_json
from kiosk.devices.scan.found import found_scanners
from kiosk.devices.scan.scanners import Scanners
from kiosk.devices.scan.source import Fragment, Read, ScannerState
from kiosk.domain.codes.reader import read_code
from kiosk.domain.text import visible
from kiosk.settings import Settings

US_PER_S = 1_000_000

Heard = Read | Fragment | ScannerState


class Listening:
    """A sink that keeps everything in the order in which it came."""

    def __init__(self) -> None:
        self.heard: queue.SimpleQueue[Heard] = queue.SimpleQueue()

    def read(self, read: Read) -> None:
        self.heard.put(read)

    def broken(self, fragment: Fragment) -> None:
        self.heard.put(fragment)

    def changed(self, state: ScannerState) -> None:
        self.heard.put(state)


def add(commands: Subparsers, shared: argparse.ArgumentParser) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "scanner",
        help="show what the scanners send",
        description=(
            "Show what the scanners of kiosk.toml send, as it comes. One that types as a keyboard "
            "does is tested in the window: Settings, Scanner."
        ),
        parents=[shared],
    )
    parser.add_argument("what", choices=("test",), help="test: listen and show")
    parser.add_argument(
        "--seconds", type=float, default=30.0, metavar="N", help="how long to listen (30)"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.set_defaults(run=run)


def run(settings: Settings, arguments: argparse.Namespace) -> int:
    """Listen; 1 where nothing was scanned."""
    if not settings.scanners:
        raise CommandError(_none_set_up())
    listening = Listening()
    scanners = Scanners(settings.scanners, listening, lambda: time.time_ns() // 1000)
    scanners.start()
    count = 0
    try:
        for each in _until(listening, time.monotonic() + arguments.seconds):
            count += isinstance(each, Read)
            _show(each, as_json_lines=arguments.json)
    except KeyboardInterrupt:
        pass
    finally:
        scanners.stop()
    return 0 if count else 1


def _none_set_up() -> str:
    there = ", ".join(f"{each.kind.value} at {each.place}" for each in found_scanners())
    found = f"These could be: {there}." if there else "Nothing that could be one is connected."
    return f"no scanner is set up on this machine. {found} Add it in the window or in kiosk.toml"


def _until(listening: Listening, end_s: float) -> Iterator[Heard]:
    while (left_s := end_s - time.monotonic()) > 0:
        try:
            yield listening.heard.get(timeout=left_s)
        except queue.Empty:
            return


def _show(heard: Heard, *, as_json_lines: bool) -> None:
    match heard:
        case ScannerState():
            trouble = heard.trouble.value if heard.trouble is not None else None
            said: dict[str, object] = {
                "scanner": heard.name,
                "state": heard.link.value,
                "trouble": trouble,
                "place": heard.place,
            }
            words = f"{heard.name}: {heard.link.value} {heard.place} {trouble or ''}".rstrip()
        case Fragment():
            said = {"scanner": heard.source, "broken": heard.length, "raw": heard.raw.hex()}
            words = f"{heard.source}: broke off after {heard.length} bytes: {heard.raw.hex(' ')}"
        case Read():
            took_ms = round((heard.ended_s - heard.began_s) * 1000, 1)
            code = read_code((heard.symbology or "") + heard.text)
            said = {
                "scanner": heard.source,
                "raw": heard.raw.hex(),
                "text": heard.text,
                "symbology": heard.symbology,
                "ms": took_ms,
                "code": as_json(code),
            }
            words = (
                f'{heard.source}: "{visible(heard.text)}" {heard.symbology or "no identifier"}, '
                f"{len(heard.raw)} bytes in {took_ms} ms: {heard.raw.hex(' ')}"
            )
    if as_json_lines:
        out_json(said)
    else:
        out(words)
