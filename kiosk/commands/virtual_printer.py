"""`kiosk virtual-printer`: a printer made of software, to try the kiosk's set-up without one.

Each line of standard input is a word of `WORDS`; the end of the input ends the printer.
"""

import argparse
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from kiosk.commands.command import CommandError, Subparsers, out
from kiosk.devices.virtual.model import DieCut, PrinterModel
from kiosk.devices.virtual.paper import Printed
from kiosk.devices.virtual.printer import VirtualPrinter
from kiosk.devices.virtual.pty import PtyPlug
from kiosk.devices.virtual.status import Condition
from kiosk.devices.virtual.tcp import TcpPlug
from kiosk.devices.virtual.wires import Plug
from kiosk.settings import Settings

RAW_PORT = 9100
STOCKS = {
    "50x30": PrinterModel(width=400, die_cut=DieCut()),
    "58": PrinterModel(width=384),
    "80": PrinterModel(width=576),
}
WORDS: Mapping[str, Callable[[VirtualPrinter], None]] = {
    "out": lambda printer: printer.run_out(),
    "out-mid-label": lambda printer: printer.run_out(at_mm=10),
    "reload": lambda printer: printer.reload(),
    "low": lambda printer: printer.become(replace(printer.condition, near_end=True)),
    "cover": lambda printer: printer.become(replace(printer.condition, cover_open=True)),
    "offline": lambda printer: printer.become(replace(printer.condition, offline=True)),
    "broken": lambda printer: printer.become(replace(printer.condition, broken=True)),
    "ok": lambda printer: printer.become(Condition()),
    "reset": lambda printer: printer.reset_after(6000),
    "silent": lambda printer: printer.swallow(),
    "answer": lambda printer: printer.swallow(swallows=False),
    "off": lambda printer: printer.refuse(),
    "on": lambda printer: printer.accept(),
}


def add(commands: Subparsers, shared: argparse.ArgumentParser) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "virtual-printer",
        help="a printer made of software, which saves labels as pictures",
        description="Print ESC/POS into PNG files. Faults, one a line of standard input: "
        + ", ".join(WORDS)
        + ". It ends with the input.",
        parents=[shared],
    )
    parser.add_argument(
        "--port", metavar="N", type=int, default=RAW_PORT, help="TCP port; 0 takes a free one"
    )
    parser.add_argument("--pty", action="store_true", help="a serial line in place of the port")
    parser.add_argument(
        "--folder", metavar="DIR", type=Path, default=Path(), help="where the pictures go"
    )
    parser.add_argument(
        "--stock", choices=tuple(STOCKS), default="50x30", help="what it prints on"
    )
    parser.set_defaults(run=run)


def run(_: Settings, arguments: argparse.Namespace) -> int:
    """Print until the input ends; 0 always, unless it could not begin."""
    folder: Path = arguments.folder
    folder.mkdir(parents=True, exist_ok=True)

    def save(label: Printed) -> None:
        path = folder / f"label-{label.number:04d}.png"
        path.write_bytes(label.png())
        out(f"{path}  {' · '.join(label.texts)}".rstrip())
        sys.stdout.flush()

    plug = _serial_line() if arguments.pty else TcpPlug(arguments.port)
    printer = VirtualPrinter(STOCKS[arguments.stock], plug=plug, on_label=save)
    with printer:
        out(f"Listening on {printer.address}.")
        sys.stdout.flush()
        _obey(printer, sys.stdin)
    return 0


def _serial_line() -> Plug:
    if sys.platform == "win32":
        raise CommandError("Windows has no pseudo-terminals; leave --pty out")
    return PtyPlug()


def _obey(printer: VirtualPrinter, lines: Iterable[str]) -> None:
    for line in lines:
        word = line.strip()
        if word in WORDS:
            WORDS[word](printer)
        elif word:
            out(f"{word} is none of: {', '.join(WORDS)}")
        sys.stdout.flush()
