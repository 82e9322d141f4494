"""A kiosk of nothing but a printer and a spool in a file, for a test that kills it."""

import json
import os
import sys
import threading
from dataclasses import replace
from pathlib import Path

from kiosk.domain.printing import Acknowledgement, PrintJob, PrintState
from kiosk.settings.device_ports import PrinterPort
from tests.devices.printing.rig import HASTY
from tests.devices.printing.shop import shop
from tests.devices.printing.spool import MemorySpool, a_label


class FileSpool(MemorySpool):
    """A spool that is on the disk before a call returns."""

    def __init__(self, path: Path, count: int = 0) -> None:
        """Read the file, or write it with so many labels queued."""
        super().__init__()
        self._path = path
        kept: list[tuple[str, str]] = json.loads(path.read_text()) if path.exists() else []
        for number in range(len(kept) or count):
            self.add(a_label(number))
        for job, (state, printer) in enumerate(kept, 1):
            self.row(job).state = PrintState(state)
            self.row(job).printer = printer
        self._save()

    def begin(self, job: PrintJob, printer: str, content: bytes) -> bool:
        begun = super().begin(job, printer, content)
        self._save()
        return begun

    def end(self, job: int, state: PrintState, note: str) -> None:
        super().end(job, state, note)
        self._save()

    def _save(self) -> None:
        rows = [(row.state.value, row.printer) for row in self._rows.values()]
        written = self._path.with_suffix(".new")
        with written.open("w") as stream:
            json.dump(rows, stream)
            stream.flush()
            os.fsync(stream.fileno())
        written.replace(self._path)


def main(path: str, address: str) -> None:
    """Print what the spool holds, until killed."""
    port = PrinterPort(name="Bench", address=address, acknowledgement=Acknowledgement.PROCESS_ID)
    with shop([port], spool=FileSpool(Path(path)), times=replace(HASTY, stall_s=20)):
        threading.Event().wait()


if __name__ == "__main__":
    main(*sys.argv[1:])
