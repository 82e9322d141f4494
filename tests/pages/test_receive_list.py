"""Giving a list of serials in the window, its checking, and what of it cannot be received."""

from pathlib import Path

import pytest

from kiosk.domain.messages import Tone, phrase
from kiosk.pages.list_files import FILE, MOST_BYTES, given_file, offered
from kiosk.screens.intents import Back, Do, Open, Where
from kiosk.screens.values import ListPage, SerialsPage, TypePage
from kiosk.session.inputs import Tap
from tests.pages.cell import Cell, words

AT_MOTORS = "1003\nC.RECEIVE\nMOTOR\nDOCK\nM-1\n"


def worked(cell: Cell) -> ListPage:
    """Check a list as the session's thread does while nobody wants anything."""
    shown = cell.desk.work(cell.now_us)
    while cell.desk.is_working:
        shown = cell.desk.work(cell.now_us)
    assert isinstance(shown.page, ListPage)
    return shown.page


@pytest.mark.feature("C9")
def test_a_list_is_typed_or_pasted_on_a_page_reached_from_the_line(cell: Cell) -> None:
    cell.play(AT_MOTORS)
    more = cell.take(Open(Where.MORE)).page
    assert isinstance(more, ListPage)
    assert Open(Where.LIST) in [each.does for each in more.rows]
    page = cell.take(Open(Where.LIST)).page
    assert isinstance(page, TypePage)
    assert page.send == "list"
    assert [each.does for each in page.foot] == [Back(), Open(Where.LIST_FILES)]
    shown = cell.take(Do("list", "A-1\nA-2"))
    assert isinstance(shown.page, ListPage)
    assert [each.does for each in shown.page.foot] == [Tap("no")]
    page = worked(cell)
    assert [(words(each.title), each.count) for each in page.rows] == [
        ("Every number can be received", "2"),
        ("A-1 to A-2", "2"),
    ]
    assert [(words(each.name), each.value) for each in page.side] == [
        ("Part", "MOTOR"),
        ("Goes to", "DOCK"),
        ("Labels that print", "2"),
    ]
    assert [each.does for each in page.foot] == [Tap("no"), Tap("confirm")]
    received = cell.take(Tap("confirm"))
    assert isinstance(received.page, SerialsPage)
    assert [each.serial for each in received.page.rows] == ["A-2", "A-1", "M-1"]
    assert received.tone is Tone.OK


@pytest.mark.feature("C9")
@pytest.mark.feature("Q4")
def test_every_number_that_cannot_be_received_is_a_row_with_its_code_and_reason(
    cell: Cell,
) -> None:
    cell.play(AT_MOTORS)
    cell.take(Do("list", "\n".join(["M-1", "DOCK", *(f"A-{n}" for n in range(150)), "A-7"])))
    first = cell.desk.work(cell.now_us)
    assert first.tone is None
    assert isinstance(first.page, ListPage)
    assert [(words(each.title), each.count) for each in first.page.rows] == [
        ("Still to check", "53"),
        ("Can be received", "98"),
        ("Cannot be received", "2"),
    ]
    page = worked(cell)
    assert [each.title.args[:3] for each in page.rows if not isinstance(each.title, str)] == [
        (("n", 1), ("sn", "M-1"), ("code", "xS7")),
        (("n", 2), ("sn", "DOCK"), ("code", "xS15")),
        (("n", 153), ("sn", "A-7"), ("code", "xR43")),
    ]
    assert page.title == phrase("title_list_bad", n=3)
    assert words(page.foot[1].text) == words(phrase("button_list_receive"))
    assert isinstance(cell.take(Tap("no")).page, SerialsPage)
    assert not cell.desk.is_working


def test_nothing_can_be_received_of_a_list_that_is_bad_all_over(cell: Cell) -> None:
    cell.play(AT_MOTORS)
    cell.take(Do("list", "M-1\nDOCK"))
    assert worked(cell).foot[1].does is None


@pytest.mark.feature("C9")
def test_a_list_is_loaded_from_the_inbox_and_from_nowhere_else(cell: Cell) -> None:
    cell.play(AT_MOTORS)
    inbox = cell.shop.app.settings.data_dir / "inbox"
    page = cell.take(Open(Where.LIST_FILES)).page
    assert isinstance(page, ListPage)
    inbox.mkdir()
    (inbox / "delivery.csv").write_text("part,serial\nMOTOR,A-1\nMOTOR,A-2\n")
    (inbox / "picture.png").write_bytes(b"x")
    secret = inbox.parent / "other.csv"
    secret.write_text("serial\nA-9\n")
    page = cell.take(Open(Where.LIST_FILES)).page
    assert isinstance(page, ListPage)
    (row,) = [each for each in page.rows if each.title == "delivery.csv"]
    stop = cell.take(Do(FILE, str(secret)))
    assert stop.said.key == "xR40"
    assert row.does is not None
    cell.take(row.does)
    worked(cell)
    assert cell.take(Tap("confirm")).said.key == "list_received"


def test_sticks_are_looked_through_and_what_is_too_large_or_elsewhere_is_not_offered(
    tmp_path: Path,
) -> None:
    stick, inbox = tmp_path / "media" / "me" / "STICK", tmp_path / "inbox"
    stick.mkdir(parents=True)
    (stick / "a.TXT").write_text("A-1\nA-2")
    (stick / "big.csv").write_bytes(b"x" * (MOST_BYTES + 1))
    (stick / "deep").mkdir()
    (stick / "link.csv").symlink_to(stick / "a.TXT")
    media = (str(tmp_path / "media" / "*" / "*"),)
    assert offered(inbox, media) == (stick / "a.TXT",)
    assert given_file(Do(FILE, str(stick / "a.TXT")), inbox, media) == Tap("paste", "A-1\nA-2")
    assert given_file(Do(FILE, str(stick / "big.csv")), inbox, media) == Tap("paste", "")
    assert given_file(Do(FILE, "/etc/passwd"), inbox, media) == Tap("paste", "")
    assert given_file(Do("theme", "day"), inbox, media) is None
