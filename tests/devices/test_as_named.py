"""A path typed in capitals is found as the system writes it, or left as it was typed."""

from pathlib import Path

import pytest

from kiosk.devices.as_named import as_named


@pytest.fixture
def port(tmp_path: Path) -> Path:
    made = tmp_path / "Dev" / "ttyUSB0"
    made.parent.mkdir()
    made.touch()
    return made


def test_a_path_in_capitals_is_found(port: Path) -> None:
    assert as_named(str(port).upper()) == str(port)
    assert as_named(str(port)) == str(port)


def test_one_of_two_that_differ_in_case_alone_is_not_guessed(port: Path) -> None:
    (port.parent / "TTYusb0").touch()
    typed = f"{port.parent}/TTYUSB0"
    assert as_named(typed) == typed
    assert as_named(str(port)) == str(port)


@pytest.mark.parametrize("typed", ["COM3", "printer.local", "04B8:0202", "/NO/SUCH/PLACE", ""])
def test_all_else_stays_as_it_was_typed(typed: str) -> None:
    assert as_named(typed) == typed
