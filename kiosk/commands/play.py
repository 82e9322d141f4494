"""`kiosk play FILE`: a shift from a text file, one input a line, one JSON line a step."""

import argparse
import sys
from pathlib import Path

from kiosk.app import App, open_app
from kiosk.commands.command import CommandError, Subparsers, out, out_json
from kiosk.commands.play_language import (
    BadLine,
    Clock,
    Device,
    Input,
    PlayStep,
    Restart,
    read_lines,
)
from kiosk.domain.moment import from_us, to_us
from kiosk.session.answer import Answer
from kiosk.session.session import Session
from kiosk.settings import Settings


def add(commands: Subparsers, shared: argparse.ArgumentParser) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "play",
        help="play a shift from a file",
        description="Play a shift: one input a line, one JSON line a step.",
        parents=[shared],
    )
    parser.add_argument("file", metavar="FILE", help="the shift; - reads standard input")
    parser.add_argument("--json", action="store_true", help="JSON lines (the default)")
    parser.add_argument("--tell", action="store_true", help="tell it in sentences instead")
    parser.set_defaults(run=run)


def run(settings: Settings, arguments: argparse.Namespace) -> int:
    """Play the file; 0 when its end was reached, whatever the verdicts."""
    steps = read_lines(_text(arguments.file))
    wrong = [each for each in steps if isinstance(each, BadLine)]
    if wrong:
        for each in wrong:
            sys.stderr.write(f"kiosk: {arguments.file}, line {each.line}: {each.reason}\n")
        return 2
    app = open_app(settings)
    try:
        play(app, [each for each in steps if isinstance(each, PlayStep)], tell=arguments.tell)
    finally:
        app.close()
    return 0


def _text(name: str) -> str:
    if name == "-":
        data = sys.stdin.buffer.read()
    else:
        path = Path(name)
        if not path.is_file():
            message = f"there is no file {name}"
            raise CommandError(message)
        data = path.read_bytes()
    return data.decode("utf-8-sig", "surrogateescape")


def play(app: App, steps: list[PlayStep], *, tell: bool) -> None:
    """Play the steps on the record of `app`, from locked, and print what each answers."""
    session = app.session(resume=False)
    for number, step in enumerate(steps, start=1):
        match step.what:
            case Input(event=event):
                answer = session.handle(event)
            case Restart():
                session = app.session(resume=True)
                answer = session.prompt()
            case Clock() as clock:
                _set(app, clock)
                answer = session.note("clock", now=from_us(app.clock()))
            case Device(what=what):
                answer = session.note("device", what=what)
        _print(number, step, answer, session, tell=tell)


def _set(app: App, clock: Clock) -> None:
    if clock.ahead_us is not None:
        app.clock.ahead_us += clock.ahead_us
    elif clock.at is not None:
        app.clock.ahead_us += to_us(clock.at) - app.clock()


def _print(number: int, step: PlayStep, answer: Answer, session: Session, *, tell: bool) -> None:
    _ = session
    if tell:
        mark = {"ok": "✔", "idle": " ", "check": "!", "stop": "✖"}[answer.said.tone.value]
        out(f"{number:>3}  {step.text:<34} {mark} {answer.headline}")
        if answer.text:
            out(f"{'':>40} {answer.text}")
        return
    out_json(
        {
            "step": number,
            "input": step.text,
            "tone": answer.said.tone.value,
            "code": answer.said.code,
            "headline": answer.headline,
            "text": answer.text,
            "screen": type(answer.screen).__name__,
            "entry": answer.entry,
            "confidence": answer.confidence,
        }
    )
