"""The ways through a queue of the system: CUPS by programs on PATH, Windows by a fake spooler."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.devices.printing.cups import CupsTransport
from kiosk.devices.printing.errors import BackendMissing, Disconnected, QueueRefused
from kiosk.devices.printing.transport import Transport
from kiosk.devices.printing.windows import WindowsTransport, windows_spooler
from kiosk.domain.printing import Fault

LABEL = bytes(range(256)) * 20
GO = threading.Event()
Programs = Callable[..., Path]


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Programs:
    """Make programs by their shell script, the only ones on PATH."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))

    def make(**scripts: str) -> Path:
        for name, script in scripts.items():
            program = folder / name
            program.write_text(f"#!/bin/sh\nPATH=/bin:/usr/bin\n{script}\n", encoding="utf-8")
            program.chmod(0o755)
        return tmp_path

    return make


def hand_over(transport: Transport, job: bytes = LABEL) -> None:
    transport.connect()
    assert not transport.answers
    assert transport.send(memoryview(job)) == len(job)
    assert transport.receive(5) == b""
    transport.finish(1, GO)


def test_a_queue_gets_the_bytes_raw_and_whole(programs: Programs) -> None:
    folder = programs(lp='d=$(dirname "$0")/..; echo "$@" >$d/arguments; cat >$d/job')
    transport = CupsTransport("Label Queue")
    hand_over(transport)
    transport.close()
    assert (folder / "job").read_bytes() == LABEL
    assert (folder / "arguments").read_text() == "-s -d Label Queue -o raw -t kiosk label\n"


def test_nothing_reaches_a_queue_before_the_job_is_whole(programs: Programs) -> None:
    folder = programs(lp='cat >$(dirname "$0")/../job')
    transport = CupsTransport("Bench")
    transport.connect()
    transport.send(memoryview(LABEL))
    transport.close()
    assert not (folder / "job").exists()
    with pytest.raises(Disconnected, match="not open"):
        transport.send(memoryview(LABEL))


def test_a_queue_that_does_not_exist_is_told_before_anything_is_sent(programs: Programs) -> None:
    programs(lp="cat >/dev/null", lpstat='echo "lpstat: Invalid destination" >&2; exit 1')
    with pytest.raises(QueueRefused, match="Invalid destination") as caught:
        CupsTransport("Nowhere").connect()
    assert caught.value.fault is Fault.NO_DRIVER


def test_a_queue_that_takes_no_job_has_taken_nothing(programs: Programs) -> None:
    programs(lp="cat >/dev/null; exit 3", lpstat="exit 0")
    with pytest.raises(QueueRefused, match="exit status 3"):
        hand_over(CupsTransport("Bench"))


def test_a_machine_without_cups_says_what_to_install(programs: Programs) -> None:
    programs()
    with pytest.raises(BackendMissing, match="lp of CUPS") as caught:
        CupsTransport("Bench").connect()
    assert caught.value.fault is Fault.NO_DRIVER


def test_a_program_that_hangs_is_a_broken_link(
    programs: Programs, monkeypatch: pytest.MonkeyPatch
) -> None:
    programs(lp="exec sleep 20")
    monkeypatch.setattr("kiosk.devices.printing.cups._PROGRAM_S", 0.2)
    with pytest.raises(Disconnected, match="hangs"):
        hand_over(CupsTransport("Bench"))


class FakeSpooler:
    """Win32Raw as far as it is used."""

    def __init__(self, wrong: str = "") -> None:
        self.documents: list[bytes] = []
        self._wrong = wrong
        self._open: bytearray | None = None

    def open(self, job_name: str = "python-escpos", raise_not_found: bool = True) -> None:  # noqa: FBT001, FBT002 its own signature
        assert (job_name, raise_not_found) == ("kiosk label", True)
        self._fail_at("open")
        self._open = bytearray()

    def close(self) -> None:
        self._fail_at("close")
        if self._open is not None:
            self.documents.append(bytes(self._open))
        self._open = None

    def _raw(self, msg: bytes) -> None:
        self._fail_at("write")
        assert self._open is not None
        self._open += msg

    def _fail_at(self, what: str) -> None:
        if self._wrong == what:
            raise LookupError(f"pywintypes.error at {what}")


def test_the_windows_spooler_gets_a_document_a_label() -> None:
    spooler = FakeSpooler()
    transport = WindowsTransport("Label Queue", lambda _: spooler)
    for _ in range(2):
        hand_over(transport)
        transport.close()
    assert spooler.documents == [LABEL, LABEL]


def test_an_unknown_windows_queue_takes_nothing() -> None:
    with pytest.raises(QueueRefused, match="pywintypes"):
        WindowsTransport("Nowhere", lambda _: FakeSpooler("open")).connect()


@pytest.mark.parametrize("at", ["write", "close"])
def test_a_windows_spooler_that_fails_is_a_broken_link(at: str) -> None:
    transport = WindowsTransport("Bench", lambda _: FakeSpooler(at))
    with pytest.raises(Disconnected, match=at):
        hand_over(transport)
    transport.close()
    with pytest.raises(Disconnected, match="not open"):
        transport.send(memoryview(b"x"))


@pytest.mark.slow
def test_elsewhere_than_on_windows_its_spooler_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ESCPOS_CAPABILITIES_PICKLE_DIR", str(tmp_path))
    with pytest.raises(BackendMissing, match="pywin32"):
        windows_spooler("Bench")
