"""A sink that keeps what it hears, and ports to scan into."""

import threading
from collections.abc import Callable
from pathlib import Path

from kiosk.devices.scan.source import Fragment, Link, Read, ScannerState, ScanSource
from kiosk.settings.device_ports import Framing, ScannerPort

PATIENCE_S = 8.0


class Ear:
    """Keeps what scanners send; a test waits on it."""

    def __init__(self) -> None:
        self._news = threading.Condition()
        self.reads: list[Read] = []
        self.fragments: list[Fragment] = []
        self.states: list[ScannerState] = []

    def read(self, read: Read) -> None:
        with self._news:
            self.reads.append(read)
            self._news.notify_all()

    def broken(self, fragment: Fragment) -> None:
        with self._news:
            self.fragments.append(fragment)
            self._news.notify_all()

    def changed(self, state: ScannerState) -> None:
        with self._news:
            self.states.append(state)
            self._news.notify_all()

    @property
    def codes(self) -> list[bytes]:
        return [read.raw for read in self.reads]

    def wait(self, until: Callable[[], bool]) -> None:
        with self._news:
            assert self._news.wait_for(until, PATIENCE_S), (
                self.codes,
                self.fragments,
                self.states,
            )

    def wait_for_codes(self, count: int) -> list[bytes]:
        self.wait(lambda: len(self.reads) >= count)
        return self.codes

    def wait_for_link(self, link: Link, source: ScanSource) -> None:
        self.wait(lambda: source.state.link is link)


def serial_port(path: Path, framing: Framing = Framing.CR, prefix: str = "") -> ScannerPort:
    return ScannerPort(
        name="bench", device=str(path), framing=framing, prefix=prefix, replaces={"{GS}": "\x1d"}
    )


def no_time() -> int:
    return 0
