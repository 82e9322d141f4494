#!/usr/bin/env python3
"""A central database and three stations on this machine, to play with; all of it is thrown away.

A PostgreSQL of one's own on loopback, three data folders that enrolled there; the first imports
the demo's master data, the others get it by sync. With a display their windows open side by side.
Enter switches the server off and on, `help` lists the rest; Ctrl-C ends and removes everything.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from tools.postgres import Server  # noqa: E402 - found by the line above
from tools.postgres_found import NoPostgresError  # noqa: E402

DATABASE = "central"
NAMES = ("DOCK-1", "DOCK-2", "BENCH-3")
DEMO = ROOT / "resources" / "demo"
WIDTH, HEIGHT = 640, 760
GAP = 4
END_S = 10.0

HELP = """
  Enter   switches the server off, or on again
  sync    lets every station exchange once (where no windows are open)
  check   asks whether all is well at the central database
  help    lists this
  quit    ends and removes everything, as Ctrl-C does
"""


@dataclass
class Demo:
    """The server and its stations, until `close`."""

    folder: Path
    server: Server
    windows: list[subprocess.Popen[bytes]] = field(default_factory=list[subprocess.Popen[bytes]])
    on: bool = True

    @property
    def dsn(self) -> str:
        """How an administrator connects."""
        return self.server.dsn(DATABASE)

    def make(self) -> None:
        """Make the database and the stations."""
        _sql(self.server, f"create database {DATABASE} encoding 'UTF8' template template0")
        self.kiosk("central", "init", "--dsn", self.dsn)
        for number, name in enumerate(NAMES, 1):
            self._station(number, name)

    def _station(self, number: int, name: str) -> None:
        data = self.data(name)
        data.mkdir()
        text = f'[station]\nname = "{name}"\nnumber = "{number:02}"\nlocation = "BENCH-1"\n'
        (data / "kiosk.toml").write_text(text, encoding="utf-8")
        words = ("--dsn", self.dsn, "--sslmode", "disable", "--json")
        added = self.kiosk("central", "add-station", name, *words)
        code = json.loads(added.stdout)["code"]
        self.at(name, "enrol", code, "--no-keyring")
        if number == 1:
            for kind in ("locations", "operators", "parts", "bom"):
                self.at(name, "import", kind, str(DEMO / f"{kind}.csv"))
        self.at(name, "sync", "--once")
        print(f"  {name} has enrolled", flush=True)

    def data(self, name: str) -> Path:
        """Return a station's data folder."""
        return self.folder / name

    def at(self, name: str, *words: str) -> None:
        """Run a command at a station, which must end well."""
        self.kiosk(*words, "--data-dir", str(self.data(name)))

    def kiosk(self, *words: str) -> "subprocess.CompletedProcess[str]":
        """Run a command, which must end well."""
        done = _kiosk(*words, text=True, capture_output=True)
        if done.returncode:
            raise SystemExit(done.stderr or done.stdout)
        return done

    def open_windows(self) -> None:
        """Open the three windows side by side."""
        for number, name in enumerate(NAMES):
            words = (
                *("--windowed", "--size", f"{WIDTH}x{HEIGHT}"),
                *("--at", f"{number * (WIDTH + GAP)},0", "--data-dir", str(self.data(name))),
            )
            self.windows.append(
                subprocess.Popen([sys.executable, "-m", "kiosk", *words], cwd=ROOT)
            )

    def told(self) -> str:
        """Return how to play with it, to be copied into another terminal."""
        kiosk, reports = f"{sys.executable} -m kiosk", self.folder / "reports"
        lines = [
            f"The central database listens on 127.0.0.1:{self.server.port}. In another terminal,",
            f"in {ROOT}:",
            "",
        ]
        if not self.windows:
            lines += [
                f"  echo '1003 C.RECEIVE PCB-150 RACK-A W-1' | tr ' ' '\\n' | "
                f"{kiosk} play --tell --data-dir {self.data(name)} -"
                for name in NAMES
            ]
            lines += [f"  {kiosk} stock --data-dir {self.data(NAMES[0])}"]
        else:
            lines += ["  Badges: 1003 is a clerk, 1002 an operator, 1001 a supervisor."]
        lines += [
            f"  {kiosk} central check --dsn '{self.dsn}'",
            f"  {kiosk} central list --dsn '{self.dsn}'",
            f"  {kiosk} central project --once --dsn '{self.dsn}' --data-dir {reports}",
            "",
            "Receive the same serial at two stations while the server is off, and see what they",
            "say once it is on.",
            HELP,
        ]
        return "\n".join(lines)

    def obey(self, word: str) -> bool:
        """Do what was typed; return whether it goes on."""
        match word:
            case "":
                self.toggle()
            case "sync":
                for name in NAMES:
                    _kiosk("sync", "--once", "--data-dir", str(self.data(name)))
            case "check":
                _kiosk("central", "check", "--dsn", self.dsn)
            case "quit":
                return False
            case "help":
                print(HELP)
            case _:
                print(f"{word!r} is no word here.{HELP}", flush=True)
        return True

    def toggle(self) -> None:
        """Switch the server off or on."""
        if self.on:
            self.server.stop()
        else:
            self.server.start()
        self.on = not self.on
        print(f"The server is {'on' if self.on else 'OFF'}. Enter switches it.", flush=True)

    def close(self) -> None:
        """End the windows and the server, and remove everything."""
        for each in self.windows:
            each.terminate()
        for each in self.windows:
            try:
                each.wait(END_S)
            except subprocess.TimeoutExpired:
                each.kill()
                each.wait()
        self.server.close()
        shutil.rmtree(self.folder, ignore_errors=True)


def _kiosk(
    *words: str, text: bool = False, capture_output: bool = False
) -> "subprocess.CompletedProcess[str]":
    sys.stdout.flush()
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *words],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        text=text,
        capture_output=capture_output,
        check=False,
    )


def _sql(server: Server, statement: str) -> None:
    import psycopg  # noqa: PLC0415 - only installed in .venv

    with psycopg.connect(server.dsn(), autocommit=True) as connection:
        connection.execute(statement.encode())


@contextmanager
def demo() -> Generator[Demo]:
    """Make it, and remove it whatever happens."""
    folder = Path(tempfile.mkdtemp(prefix="kiosk-central-"))
    try:
        server = Server.fresh()
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    made = Demo(folder, server)
    try:
        made.make()
        yield made
    finally:
        made.close()


def _interrupt(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def main() -> int:
    """Run until it is ended."""
    signal.signal(signal.SIGTERM, _interrupt)
    with suppress(KeyboardInterrupt):
        try:
            print("A central database and three stations; this takes some seconds.", flush=True)
            with demo() as made:
                if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
                    made.open_windows()
                print(made.told(), flush=True)
                for line in sys.stdin:
                    if not made.obey(line.strip()):
                        return 0
                for each in made.windows:
                    each.wait()
        except NoPostgresError as error:
            print(error, file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
