import time
from pathlib import Path

import pytest

from kiosk.devices.scan.replay import ReplaySource
from kiosk.devices.scan.source import Link, Trouble
from kiosk.settings.device_ports import ScannerKind, ScannerPort
from tests.devices.scan.ear import Ear, no_time

SHIFT = r"""# a shift of play
1003
!tap done
  ]d2[)>\x1e06\x1d1PABC\x1e\x04

W2611\u0037
\\x
"""


def replay(file: Path, pace_s: float) -> ReplaySource:
    port = ScannerPort(name="file", kind=ScannerKind.REPLAY, device=str(file))
    return ReplaySource(port, no_time, pace_s=pace_s)


@pytest.mark.feature("R7")
def test_a_file_is_scanned_line_by_line_and_is_over_then(tmp_path: Path, ear: Ear) -> None:
    (tmp_path / "shift.txt").write_text(SHIFT)
    source = replay(tmp_path / "shift.txt", pace_s=0.01)
    source.start(ear)
    ear.wait_for_link(Link.STOPPED, source)
    ear.wait(lambda: len(ear.states) == 2)
    source.stop()
    assert ear.codes == [b"1003", b"]d2[)>\x1e06\x1d1PABC\x1e\x04", b"W26117", b"\\x"]
    assert (ear.reads[1].symbology, ear.reads[1].source) == ("]d2", "file")
    assert [state.link for state in ear.states] == [Link.CONNECTED, Link.STOPPED]
    assert source.state.trouble is None


def test_a_replay_keeps_its_pace(tmp_path: Path, ear: Ear) -> None:
    (tmp_path / "shift.txt").write_text("A\nB\n")
    source = replay(tmp_path / "shift.txt", pace_s=0.05)
    source.start(ear)
    ear.wait_for_codes(2)
    source.stop()
    assert ear.reads[1].began_s - ear.reads[0].ended_s >= 0.05


def test_a_replay_is_stopped_at_once(tmp_path: Path, ear: Ear) -> None:
    (tmp_path / "shift.txt").write_text("A\n")
    source = replay(tmp_path / "shift.txt", pace_s=60.0)
    source.start(ear)
    ear.wait_for_link(Link.CONNECTED, source)
    began_s = time.perf_counter()
    source.stop()
    assert time.perf_counter() - began_s < 2.0
    assert (ear.codes, source.state.link) == ([], Link.STOPPED)


def test_a_file_that_is_not_there_is_missing(tmp_path: Path, ear: Ear) -> None:
    source = replay(tmp_path / "none.txt", pace_s=0.0)
    source.start(ear)
    ear.wait(lambda: bool(ear.states))
    source.stop()
    assert (source.state.link, source.state.trouble) == (Link.STOPPED, Trouble.MISSING)


def test_bytes_that_are_no_text_are_scanned_as_they_are(tmp_path: Path, ear: Ear) -> None:
    (tmp_path / "shift.txt").write_bytes(b"A\xffB\\ud800\n")
    source = replay(tmp_path / "shift.txt", pace_s=0.0)
    source.start(ear)
    assert ear.wait_for_codes(1) == [b"A\xffB\xed\xa0\x80"]
    source.stop()
