"""`kiosk play FILE`: a shift from a text file, one input a line, one JSON line a step."""

import argparse
import contextlib
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from kiosk.app import App, open_app
from kiosk.commands.command import CommandError, Subparsers, out, out_json
from kiosk.commands.play_central import PlayCentral
from kiosk.commands.play_language import (
    BadLine,
    Clock,
    Device,
    Input,
    Network,
    PlayStep,
    Printing,
    Restart,
    read_lines,
)
from kiosk.commands.play_printer import PlayPrinter
from kiosk.domain.moment import from_us, to_us
from kiosk.session.answer import Answer
from kiosk.session.listing import worked
from kiosk.session.ports import NotSavedError, StationFrozenError
from kiosk.session.signing_off import sign_off
from kiosk.settings import Settings

EARLIEST_US = to_us(datetime(1970, 1, 2, tzinfo=UTC))
LATEST_US = to_us(datetime(2200, 1, 1, tzinfo=UTC))
"""Where `!clock` stops: times that every part of the record can hold."""


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
    play(settings, [each for each in steps if isinstance(each, PlayStep)], tell=arguments.tell)
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


def play(settings: Settings, steps: Sequence[PlayStep], *, tell: bool) -> None:
    """Play the steps on the record of `settings`, from locked, and print what each answers."""
    player = Player(settings)
    try:
        for number, step in enumerate(steps, start=1):
            _print(number, step, player.answer(step), tell=tell)
    finally:
        player.close()


class Player:
    """A kiosk that a file plays; it may be ended and started again on the same record."""

    def __init__(self, settings: Settings) -> None:
        """Open the record and start locked, with no task."""
        self._settings = settings
        self._app = open_app(settings)
        self._session = self._app.session(resume=False)
        self._printer = PlayPrinter()
        self._central = PlayCentral(self._app)

    def answer(self, step: PlayStep) -> Answer:
        """Carry out one step."""
        match step.what:
            case Input(event=event):
                answer = self._session.handle(event)
                self._printer.take_up(answer.said)
                return self._central.confirmed(worked(self._session.work, answer))
            case Restart():
                return self._restarted()
            case Clock() as clock:
                _set(self._app, clock)
                return self._session.note("clock", now=from_us(self._app.clock()))
            case Printing(how=how):
                said = (
                    self._printer.become(self._app, how) if how else self._printer.wait(self._app)
                )
                return self._session.note(said.key, **dict(said.args))
            case Network(online=online, what=what):
                said = self._central.go(online=online)
                if said is None:
                    return self._session.device_noted(what)
                return self._session.note(said.key, **dict(said.args))
            case Device(what=what):
                return self._session.device_noted(what)

    def _restarted(self) -> Answer:
        ahead_us = self._app.clock.ahead_us
        self._printer.leave()
        self._central.close()
        self._app.close()
        self._app = open_app(self._settings)
        self._app.clock.ahead_us = ahead_us
        self._session = self._app.session(resume=True)
        self._central = PlayCentral(self._app)
        return self._session.prompt()

    def close(self) -> None:
        """Sign off who is signed on, end the printer, close the record."""
        try:
            self._sign_off()
        finally:
            self._printer.close()
            self._central.close()
            self._app.close()

    def _sign_off(self) -> None:
        standing = self._session.standing
        if standing.operator:
            with contextlib.suppress(NotSavedError, StationFrozenError):
                sign_off(self._app.store, standing)


def _set(app: App, clock: Clock) -> None:
    now_us = app.clock()
    wanted_us = now_us + clock.ahead_us if clock.at is None else to_us(clock.at)
    app.clock.ahead_us += min(max(wanted_us, EARLIEST_US), LATEST_US) - now_us


def _print(number: int, step: PlayStep, answer: Answer, *, tell: bool) -> None:
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
