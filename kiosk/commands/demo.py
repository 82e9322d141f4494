"""`kiosk demo`: a shift of goods in and building, told step by step in a throw-away folder."""

import argparse
import os
import sys
import tempfile
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.commands import history, import_, stock, verify
from kiosk.commands.command import CommandError, Subparsers, out
from kiosk.commands.play import Player
from kiosk.commands.play_language import BadLine, PlayStep, read_lines
from kiosk.domain.messages import Tone
from kiosk.resources import RESOURCES
from kiosk.session.answer import Answer
from kiosk.settings import Settings, StationSettings

FOLDER = RESOURCES / "demo"
MASTER_DATA = ("locations", "operators", "parts", "bom")
FINISHED_UNIT = "PK-0001"

WIDTH = 96
INPUT_WIDTH = 20
_ANSWER = " " * (INPUT_WIDTH + 6)
_MARKS = {Tone.OK: "✔", Tone.IDLE: "·", Tone.CHECK: "!", Tone.STOP: "✖"}
_COLOURS = {Tone.OK: "32", Tone.CHECK: "33", Tone.STOP: "31"}  # ECMA-48, SGR

Add = Callable[[Subparsers, argparse.ArgumentParser], None]

INTRODUCTION = """\
This is a shift at a station that makes battery packs, played from a file of scans by the kiosk \
that runs on the floor, only without its window. On the left what was scanned or keyed in, on \
the right what the kiosk said: ✔ recorded, · asks for the next thing, ! a notice, ✖ refused."""


@dataclass(frozen=True, slots=True)
class Title:
    """A line `# == TITLE` of the shift: a new chapter."""

    text: str


@dataclass(frozen=True, slots=True)
class Told:
    """Comment lines that follow each other: a paragraph for the reader."""

    text: str


def add(commands: Subparsers, shared: argparse.ArgumentParser) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "demo",
        help="a demo shift in a throw-away folder, told step by step",
        description="Play a demo shift in a throw-away folder; your own data is not touched.",
        parents=[shared],
    )
    parser.set_defaults(run=run)


def run(settings: Settings, arguments: argparse.Namespace) -> int:
    """Tell the demo shift; the data folder of `settings` is left alone."""
    _ = settings, arguments
    with tempfile.TemporaryDirectory(prefix="kiosk-demo-") as folder:
        ours = Settings(
            data_dir=Path(folder), station=StationSettings(name="DEMO", location="BENCH-1")
        )
        return _tell(ours)


def _tell(settings: Settings) -> int:
    out("")
    _paragraph(INTRODUCTION)
    _title("0. Master data")
    status = 0
    for kind in MASTER_DATA:
        status |= _kiosk(settings, import_.add, "import", kind, str(FOLDER / f"{kind}.csv"))
    _play(settings)
    _title("6. What the record knows")
    _paragraph("Any of these commands also runs beside a kiosk in use. What is on hand now:")
    status |= _kiosk(settings, stock.add, "stock")
    _paragraph("Everything that happened to the pack, and what it is made of, to the last lot:")
    status |= _kiosk(settings, history.add, "history", FINISHED_UNIT)
    _paragraph("The proof: every seal computed again, and all stock made anew from the journal:")
    status |= _kiosk(settings, verify.add, "verify", "--refold")
    _paragraph("The folder of this shift is removed. README.md says how to start your own.")
    return status


def _play(settings: Settings) -> None:
    player = Player(settings)
    try:
        for part in chapters((FOLDER / "shift.play").read_text(encoding="utf-8")):
            match part:
                case Title(text=text):
                    _title(text)
                case Told(text=text):
                    _paragraph(text)
                case PlayStep():
                    _step(part, player.answer(part))
    finally:
        player.close()


def chapters(shift: str) -> Iterator[Title | Told | PlayStep]:
    """Yield what a shift says and does, in its order.

    Raises:
        CommandError: a line is no step.
    """
    said: list[str] = []
    for line in shift.splitlines():
        if line.startswith("#") and not line.startswith("# =="):
            said.append(line.removeprefix("#").strip())
            continue
        if said:
            yield Told(" ".join(said))
            said.clear()
        if line.startswith("# =="):
            yield Title(line.removeprefix("# ==").strip())
        for step in read_lines(line):
            if isinstance(step, BadLine):
                message = f"the demo shift: {step.reason}"
                raise CommandError(message)
            yield step


def _step(step: PlayStep, answer: Answer) -> None:
    tone = answer.said.tone
    word = step.text.removeprefix("!key ")
    mark = _coloured(f"{_MARKS[tone]} {answer.headline}", tone)
    if len(word) > INPUT_WIDTH:
        out(f"  ▸ {word}")
        word = ""
    out(f"  {'▸' if word else ' '} {word:<{INPUT_WIDTH}}{mark}")
    for line in textwrap.wrap(answer.text, WIDTH - len(_ANSWER)):
        out(f"{_ANSWER}{line}")


def _coloured(text: str, tone: Tone) -> str:
    """Return `text` in the tone's colour on a terminal that has colours (no-color.org)."""
    if not sys.stdout.isatty() or "NO_COLOR" in os.environ or tone is Tone.IDLE:
        return text
    return f"\x1b[{_COLOURS[tone]}m{text}\x1b[0m"


def _title(text: str) -> None:
    out(f"\n{text.upper()}\n{'─' * len(text)}")


def _paragraph(text: str) -> None:
    out("")
    out(textwrap.fill(text, WIDTH))
    out("")


def _kiosk(settings: Settings, add_command: Add, *words: str) -> int:
    """Run a headless command as the shell would, and show it as it is typed there."""
    shown = (Path(word).name if "/" in word else word for word in words)
    out(f"$ kiosk {' '.join(shown)}")
    parser = argparse.ArgumentParser()
    add_command(parser.add_subparsers(), argparse.ArgumentParser(add_help=False))
    arguments = parser.parse_args(words)
    return int(arguments.run(settings, arguments))
