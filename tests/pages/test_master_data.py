"""Tables and bills of material are loaded when they are asked for, and all of them then."""

from kiosk.pages import master_data
from kiosk.pages.master_edits import EDITS
from kiosk.pages.master_pages import PAGES


def test_every_page_that_can_be_opened_is_there_once_it_is_loaded() -> None:
    assert master_data.MASTER_DATA.keys() == PAGES.keys()


def test_every_verb_that_edits_is_carried_out_and_no_other_is() -> None:
    assert EDITS.keys() == master_data.VERBS
    assert {verb: master_data.edit_of(verb) for verb in EDITS} == EDITS
    assert master_data.edit_of("theme") is None
