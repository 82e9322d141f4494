"""An address that names a file instead of a device: it is refused, and stays as it was."""

from pathlib import Path

import pytest

from kiosk.devices.printing.errors import TransportError
from kiosk.devices.printing.opening import open_transport
from kiosk.domain.printing import Fault
from kiosk.settings import PrinterKind, PrinterPort


@pytest.mark.parametrize("kind", [PrinterKind.USB_FILE, PrinterKind.SERIAL])
def test_a_file_in_the_place_of_a_printer_is_not_written_to(
    tmp_path: Path, kind: PrinterKind
) -> None:
    file = tmp_path / "precious"
    file.write_bytes(b"not to be touched")
    transport = open_transport(PrinterPort(name="P", kind=kind, address=str(file)))
    with pytest.raises(TransportError) as refused:
        transport.connect()
    transport.close()
    assert refused.value.fault is Fault.NOT_ANSWERING
    assert file.read_bytes() == b"not to be touched"
