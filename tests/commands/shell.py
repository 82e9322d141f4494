"""The command line as a person uses it: words in, exit status and what was printed out."""

import contextlib
import io
import json
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from kiosk.cli import main
from kiosk.resources import RESOURCES

DEMO = RESOURCES / "demo"

Json = dict[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran:
    """What a command came to."""

    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[Json]:
        """The JSON lines it printed."""
        return [cast("Json", json.loads(line)) for line in self.out.splitlines()]


@dataclass(frozen=True, slots=True)
class Shell:
    """Runs commands in this process on one data folder."""

    folder: Path

    def settle(self) -> None:
        """Give the station a name and a location, as its kiosk.toml would."""
        self.folder.mkdir(parents=True, exist_ok=True)
        text = '[station]\nname = "DEMO"\nlocation = "BENCH-1"\n'
        (self.folder / "kiosk.toml").write_text(text)

    def run(self, *words: str) -> Ran:
        """Run `kiosk WORDS --data-dir FOLDER`."""
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            status = main([*words, "--data-dir", str(self.folder)])
        return Ran(status=status, out=out.getvalue(), err=err.getvalue())

    def json(self, *words: str) -> list[Json]:
        """Run a command that must end well, with --json; return its lines."""
        ran = self.run(*words, "--json")
        assert (ran.status, ran.err) == (0, "")
        return ran.lines

    def play(self, *lines: str) -> Ran:
        """Play the lines as a shift."""
        self.folder.mkdir(parents=True, exist_ok=True)
        shift = self.folder / "more.play"
        shift.write_text("\n".join(lines), encoding="utf-8")
        return self.run("play", str(shift))
