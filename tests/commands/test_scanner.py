"""`kiosk scanner test` on a scanner made of software, over a real pseudo-terminal."""

import threading
from collections.abc import Generator
from contextlib import contextmanager

import pytest

from kiosk.devices.virtual.scanner import VirtualScanner
from kiosk.settings import ScannerPort, load
from kiosk.settings.saving import save_ports
from tests.commands.shell import Shell

CODE = "[)>\x1e06\x1dPRES-10K\x1d1TR7F-2290\x1dQ6\x1e\x04"


@contextmanager
def scanning(shell: Shell, *codes: bytes) -> Generator[None]:
    """Scan codes, 0.1 s apart, while the block runs."""
    shell.settle()
    scanner = VirtualScanner(shell.folder)
    save_ports(load(shell.folder), "scanners", [ScannerPort(name="gun", device=str(scanner.path))])
    done = threading.Event()

    def scan() -> None:
        for code in codes:
            done.wait(0.3)
            scanner.send(code)

    thread = threading.Thread(target=scan)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()
        scanner.close()


@pytest.mark.slow
@pytest.mark.feature("R7")
def test_each_code_is_shown_byte_by_byte_and_for_what_it_is_taken(empty: Shell) -> None:
    with scanning(empty, f"]d2{CODE}\r".encode()):
        ran = empty.run("scanner", "test", "--seconds", "1", "--json")
    assert ran.status == 0
    assert [line["state"] for line in ran.lines if "state" in line][-1] == "connected"
    (read,) = [line for line in ran.lines if "raw" in line]
    assert bytes.fromhex(str(read["raw"])) == f"]d2{CODE}".encode()
    assert (read["symbology"], read["text"]) == ("]d2", CODE)
    code = read["code"]
    assert isinstance(code, dict)
    assert code["fields"] == {"customer_part": "RES-10K", "lot": "R7F-2290", "quantity": 6}


@pytest.mark.slow
def test_a_person_reads_hidden_characters_written_out(empty: Shell) -> None:
    with scanning(empty, b"A\x1dB\r"):
        ran = empty.run("scanner", "test", "--seconds", "1")
    assert r'gun: "A\x1dB" no identifier, 3 bytes in' in ran.out
    assert ran.out.rstrip().endswith("41 1d 42")


@pytest.mark.slow
def test_where_nothing_was_scanned_the_status_says_so(empty: Shell) -> None:
    with scanning(empty):
        assert empty.run("scanner", "test", "--seconds", "0.2").status == 1


def test_without_a_scanner_it_says_what_there_is(empty: Shell) -> None:
    ran = empty.run("scanner", "test")
    assert ran.status == 1
    assert "no scanner is set up on this machine" in ran.err
