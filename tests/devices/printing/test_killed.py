"""A kiosk that is killed with a label on its way: that label, and no other, is asked about."""

import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.devices.virtual.printer import VirtualPrinter
from kiosk.domain.printing import PrintState
from tests.devices.printing.killed import FileSpool
from tests.devices.printing.rig import FAST, port_of, read_code
from tests.devices.printing.shop import shop

ROOT = Path(__file__).parents[3]
PRINTED, QUEUED, UNKNOWN = PrintState.PRINTED, PrintState.QUEUED, PrintState.UNKNOWN


@pytest.mark.slow
@pytest.mark.enable_socket
@pytest.mark.feature("D10")
def test_after_a_kill_in_the_middle_that_label_is_unknown_and_nothing_is_sent_twice(
    tmp_path: Path,
) -> None:
    path = tmp_path / "spool.json"
    FileSpool(path, count=4)
    with VirtualPrinter(replace(FAST, speed_mm_s=60)) as printer:
        command = [sys.executable, "-m", "tests.devices.printing.killed", str(path)]
        with subprocess.Popen([*command, printer.address], cwd=ROOT) as child:
            # In the middle of the second label: 12,033 bytes each, and three questions.
            assert printer.wait_until(lambda: printer.received > 16_000, 20)
            child.send_signal(signal.SIGKILL)
        left = FileSpool(path)
        assert [left.state(job) for job in (1, 2, 3, 4)] == [
            *(PRINTED, PrintState.SENDING, QUEUED, QUEUED),
        ]
        with shop([port_of(printer)], spool=left) as at:
            asked = at.wait(lambda state: state.asked)
            assert asked.job == 2
            assert [left.state(job) for job in (1, 2, 3, 4)] == [
                *(PRINTED, UNKNOWN, QUEUED, QUEUED),
            ]
            left.answer(2, came_out=False)
            at.printers.wake()
            assert [left.wait(job, PRINTED) for job in (3, 4)] == [PRINTED, PRINTED]
        codes = [read_code(label.image) for label in printer.labels]
    numbers = [code.rpartition(".")[0][-1] for code in codes]
    assert sorted(set(numbers)) == sorted(numbers)
    assert {"0", "2", "3"} <= set(numbers)
