from pathlib import Path

import pytest

from kiosk.commands.command import CommandError
from kiosk.commands.demo import Title, Told, chapters
from kiosk.commands.play_language import PlayStep
from tests.commands.shell import DEMO, Shell


@pytest.mark.slow
def test_the_demo_tells_a_whole_shift_and_leaves_the_data_folder_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)
    ran = Shell(tmp_path / "mine").run("demo")
    assert (ran.status, ran.err) == (0, "")
    for told in (
        "! ALREADY SCANNED",
        "✖ DUPLICATE SERIAL",
        "✖ ALREADY IN THIS UNIT",
        "✖ NOT ON THIS BUILD",
        "✔ UNDONE",
        "· BACK WHERE YOU WERE",
        "✔ PK-0001 COMPLETE",
        "$ kiosk stock",
        "├─ A1: BMS-0001 (BMS-150)",
        "every seal holds.",
        "every row follows from the journal.",
    ):
        assert told in ran.out
    assert list(tmp_path.iterdir()) == []


def test_no_line_of_the_demo_is_wider_than_a_terminal() -> None:
    shift = (DEMO / "shift.play").read_text(encoding="utf-8")
    assert max(len(line) for line in shift.splitlines()) <= 99


def test_comments_become_titles_and_paragraphs_in_their_order() -> None:
    told = list(chapters("# == One\n# A word\n# more.\n1003\n\n# End.\n"))
    assert [type(each) for each in told] == [Title, Told, PlayStep]
    assert told[1] == Told("A word more.")


def test_a_bad_line_is_named() -> None:
    with pytest.raises(CommandError, match="!fly is no word"):
        list(chapters("!fly\n"))
