"""A file that is no record, and clocks set beyond all times: a sentence, never a traceback."""

import pytest

from tests.commands.shell import Shell


@pytest.mark.parametrize("words", [("stock",), ("history", "X"), ("policy",)])
def test_a_file_that_is_no_record_is_said_to_be_none_and_what_to_do(
    empty: Shell, words: tuple[str, ...]
) -> None:
    empty.folder.mkdir(parents=True, exist_ok=True)
    (empty.folder / "kiosk.db").write_text("notadb")
    ran = empty.run(*words)
    assert (ran.status, ran.out) == (1, "")
    assert ran.err == (
        "kiosk: K407: the record cannot be read (file is not a database). "
        "Run kiosk doctor; if the file is damaged, restore a backup of the data folder.\n"
    )


def test_a_clock_set_beyond_all_times_stops_where_the_record_can_hold_it(shop: Shell) -> None:
    ran = shop.play("!clock 9999-12-31T23:59:59", "!clock +999999w", "!clock 0001-01-01")
    assert ran.status == 0
    assert [line["text"] for line in ran.lines] == [
        "It is 2200-01-01 00:00.",
        "It is 2200-01-01 00:00.",
        "It is 1970-01-02 00:00.",
    ]
