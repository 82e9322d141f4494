"""Every refusal and notice is seen and heard: as a band, or filling the screen."""

from dataclasses import fields

import pytest

from kiosk.domain.messages import Tone
from kiosk.domain.words import REFUSALS
from kiosk.pages.stops import BLOCKING, FULL
from kiosk.screens.parts import Band
from kiosk.screens.values import Shown, StopPage
from kiosk.session.inputs import scan
from kiosk.session.speech import spoken
from tests.pages.cell import Cell, does, phrases, words
from tests.play import RECEIVED
from tests.workflows.test_refusals import CASES, Case

FACED = [case for case in CASES if case.code in FULL]


def band_of(page: Shown) -> Band:
    """Return the band of a page that has one and shows it."""
    assert "band" in {each.name for each in fields(page)}, type(page)
    band = getattr(page, "band")  # noqa: B009 - which of the pages it is was just asked
    assert isinstance(band, Band), type(page)
    return band


def refused(cell: Cell, case: Case) -> None:
    cell.play(case.before)
    case.prepare(cell.shop)
    cell.play(case.then)
    cell.play(case.line)
    assert cell.shown.said.code == case.code


@pytest.mark.feature("E8")
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.code)
def test_a_refusal_is_heard_and_its_words_are_on_the_screen(cell: Cell, case: Case) -> None:
    refused(cell, case)
    said = cell.shown.said
    assert cell.shown.tone is said.tone
    assert said.tone in {Tone.STOP, Tone.CHECK}
    headline, text = spoken(said, "UTC")
    if case.code in FULL | BLOCKING:
        page = cell.on(StopPage)
        assert (words(page.title), words(page.text)) == (headline, text)
        return
    band = band_of(cell.page)
    assert (band.tone, bool(words(band.headline))) == (said.tone, True)
    if not band.code:
        assert (words(band.headline), words(band.detail)) == (headline, text)


@pytest.mark.feature("E9")
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.code)
def test_a_refusal_is_still_there_minutes_later_and_gone_with_the_next_answer(
    cell: Cell, case: Case
) -> None:
    refused(cell, case)
    before = [words(each) for each in phrases(cell.page)]
    later = cell.desk.show(cell.now_us + 3 * 60_000_000)
    assert later.tone is None
    clock = {cell.page.bar.clock, later.page.bar.clock}
    after = [words(each) for each in phrases(later.page)]
    assert [each for each in after if each not in clock] == before
    line, _ = case.after
    assert cell.play(line).said != later.said


@pytest.mark.parametrize("case", FACED, ids=lambda case: case.code)
def test_a_refusal_that_fills_the_screen_shows_what_was_scanned_and_what_to_do(
    cell: Cell, case: Case
) -> None:
    refused(cell, case)
    page = cell.on(StopPage)
    assert words(page.evidence[0].name) == "You scanned"
    assert page.evidence[0].code
    assert all(words(each.sub) or not each.sub for each in page.evidence)
    assert len(page.steps) == 2
    assert {each.key for each in page.buttons} >= {"set_aside"}
    for button in page.buttons:
        before = cell.page
        cell.take(does(button))
        assert cell.page != before
        cell.play(case.line)


def test_all_codes_that_fill_the_screen_are_codes() -> None:
    assert REFUSALS.keys() >= FULL | BLOCKING
    ruled = {"xW1", "xW2", "xW3"}  # the words are the plant's own: test_make_lot_pages.py
    assert {case.code for case in FACED} == FULL - ruled


@pytest.mark.feature("E8")
def test_every_scan_of_a_shift_is_answered_by_a_page_and_a_sound(cell: Cell) -> None:
    for line in (RECEIVED + "C.BUILD\nPUMP\nP-1\nB-1\nB-1\nNOTHING\nC.SIGNOFF").splitlines():
        shown = cell.play(line)
        if not line.startswith("!"):
            assert shown.tone in {Tone.OK, Tone.CHECK, Tone.STOP}, line


@pytest.mark.feature("E8")
def test_a_scan_in_the_scanners_test_is_heard_too(cell: Cell) -> None:
    cell.play("1001")
    cell.take(scan("DOCK"))
    assert cell.shown.tone is Tone.OK


def test_an_unknown_label_on_home_is_told_in_the_band(cell: Cell) -> None:
    cell.play("1001\nSN-404")
    band = band_of(cell.page)
    assert (band.tone, words(band.headline)) == (Tone.STOP, "UNKNOWN LABEL")
    assert '"SN-404"' in words(band.detail)


def test_what_is_not_yet_confirmed_is_said_so(cell: Cell) -> None:
    cell.play("1003\nC.RECEIVE\nMOTOR\nDOCK\nM-9")
    band = band_of(cell.page)
    assert (band.code, words(band.note)) == ("M-9", "Saved here")
