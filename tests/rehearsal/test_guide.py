"""The guided first shift: ten steps, each done with the tray's own labels."""

import pytest

from kiosk.domain.messages import Tone
from kiosk.rehearsal.tray import MOST_PAPER, STEPS
from kiosk.screens.rehearsal import Guide
from kiosk.screens.values import LockPage, UnitPage
from kiosk.session.inputs import Idle, Scan
from tests.pages.cell import words
from tests.rehearsal.demo import Demo


def guide(rehearsal: Demo) -> Guide:
    assert rehearsal.tray.guide is not None
    return rehearsal.tray.guide


def hinted(rehearsal: Demo) -> str:
    """Return the code of the one label that glows."""
    (label,) = [each for each in rehearsal.labels if each.hint]
    return label.code


@pytest.mark.feature("R15")
def test_whoever_clicks_what_glows_does_the_ten_steps_in_their_order(rehearsal: Demo) -> None:
    assert isinstance(rehearsal.shown.page, LockPage)
    done = [words(guide(rehearsal).title)]
    shares = [guide(rehearsal).share]
    for _ in range(3 * len(STEPS)):
        if not any(each.hint for each in rehearsal.labels):
            break
        rehearsal.click(hinted(rehearsal))
        if words(guide(rehearsal).title) != done[-1]:
            done.append(words(guide(rehearsal).title))
            shares.append(guide(rehearsal).share)
    assert len(done) == 11
    assert shares == pytest.approx([step / 10 for step in range(11)])
    assert words(guide(rehearsal).progress) == "Step 10 of 10"
    page = rehearsal.shown.page
    assert isinstance(page, UnitPage)
    assert page.head.code == "PK-0001"


@pytest.mark.feature("R15")
def test_what_is_done_beside_the_guide_does_not_stop_it(rehearsal: Demo) -> None:
    rehearsal.click("C.DONE")
    rehearsal.click("U.7XQ2")
    assert hinted(rehearsal) == "1003"
    rehearsal.click("1003")
    rehearsal.click("C.RECEIVE")
    rehearsal.click("C.CANCEL")
    assert hinted(rehearsal) == "PCB-150"


def test_a_person_whose_work_was_left_is_known_too(rehearsal: Demo) -> None:
    for code in ("1003", "C.RECEIVE", "PCB-150", "RACK-A", "W2611-0451", "W2611-0417", "C.DONE"):
        rehearsal.click(code)
    for code in ("C.RECEIVE", "PCB-150", "RACK-A", "W2611-0452"):
        rehearsal.click(code)
    assert hinted(rehearsal) == "1002"
    rehearsal.take(Idle())
    shown = rehearsal.click("1002")
    assert shown.said.key == "signed_on_over"
    assert hinted(rehearsal) == "C.INSTALL"


@pytest.mark.feature("R15")
def test_every_label_is_scanned_by_a_click_as_a_scanner_would(rehearsal: Demo) -> None:
    for label in rehearsal.labels:
        does = label.does
        assert isinstance(does, Scan)
        assert (does.text, does.raw, does.source) == (label.code, label.code.encode(), "tray")
        assert rehearsal.take(does).tone in {Tone.OK, Tone.CHECK, Tone.STOP}


def test_what_is_said_to_be_wrong_or_used_is_refused(rehearsal: Demo) -> None:
    rehearsal.click("1003")
    for code in ("C.RECEIVE", "PCB-150", "RACK-A"):
        rehearsal.click(code)
    used = rehearsal.click("W2611-0417")
    assert used.said.tone is Tone.STOP
    assert rehearsal.click("U.7XQ2").said.key == "xS5"
    assert rehearsal.click("W2611-0452").recorded
    for code in ("1002", "C.INSTALL", "BMS-0003"):
        rehearsal.click(code)
    assert rehearsal.click("DSP-55111").said.key == "xI1"
    assert rehearsal.click("W2611-0432").said.key == "xI4"
    assert rehearsal.click("S-88425").recorded


def test_the_watermark_stands_on_every_page(rehearsal: Demo) -> None:
    for label in rehearsal.labels:
        assert words(rehearsal.take(label.does).page.bar.watermark) == "REHEARSAL"


@pytest.mark.feature("R15")
def test_a_label_comes_out_of_the_printer_for_each_unit(rehearsal: Demo) -> None:
    for code in ("1003", "C.RECEIVE", "PCB-150", "RACK-A", "W2611-0451"):
        rehearsal.click(code)
    assert len(rehearsal.shown.printed) == 1
    assert rehearsal.tray.paper[-1] == rehearsal.shown.printed[0]
    assert words(rehearsal.shown.printed[0].state).startswith("Printed")
    assert len(rehearsal.tray.paper) <= MOST_PAPER


@pytest.mark.feature("R15")
@pytest.mark.parametrize("fault", ["paper", "cover"])
def test_a_printer_without_paper_or_with_an_open_cover_holds_labels_until_retry(
    rehearsal: Demo, fault: str
) -> None:
    for code in ("1003", "C.RECEIVE", "PCB-150", "RACK-A"):
        rehearsal.click(code)
    rehearsal.press(fault)
    assert next(each for each in rehearsal.tray.printer if each.key == fault).on
    paper = rehearsal.tray.paper
    for code in ("W2611-0451", "W2611-0452"):
        shown = rehearsal.click(code)
        assert (shown.tone, shown.recorded, shown.printed) == (Tone.OK, True, ())
    assert rehearsal.tray.paper == paper
    assert words(rehearsal.shown.page.bar.devices[1].word) in {"Out of paper", "Cover open"}
    shown = rehearsal.press(fault)
    assert len(shown.printed) == 2
    assert rehearsal.tray.paper[-2:] == shown.printed
    assert words(rehearsal.shown.page.bar.devices[1].word) == "Printer"
