"""What `play` says of printers: none, one made of software, the station's own."""

import pytest

from tests.commands.shell import Shell

RECEIVE = ("1003", "C.RECEIVE", "PCB-150", "RACK-A", "N-1", "C.DONE")


def headlines(shop: Shell, *lines: str) -> list[object]:
    return [line["headline"] for line in shop.play(*lines).lines]


@pytest.mark.feature("D10")
def test_without_a_printer_labels_wait_on_and_nothing_is_noted_as_printed(shop: Shell) -> None:
    assert headlines(shop, *RECEIVE, "!wait printed")[-1] != "NO LABEL WAITS"
    assert "LABELS WAIT" in str(headlines(shop, "!wait printed")[-1])


@pytest.mark.feature("D10")
def test_a_printer_made_of_software_prints_once_a_line_names_it(shop: Shell) -> None:
    said = headlines(shop, "!printer paper-out", *RECEIVE, "!wait printed", "!printer ok")
    assert (said[0], said[-2], said[-1]) == ("OUT OF PAPER", "OUT OF PAPER", "NO LABEL WAITS")
    assert headlines(shop, "!wait printed") == ["NO LABEL WAITS"]


def test_no_printer_changes_a_tone(shop: Shell) -> None:
    lines = ("!printer cover", "!wait printed", "!printer offline", "!printer ok")
    assert {line["tone"] for line in shop.play(*lines).lines} == {"idle"}
