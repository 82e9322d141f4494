"""Series of few numbers after a restore, and what is named where nothing was printed (A3)."""

from pathlib import Path

import pytest

from kiosk.settings import Settings
from kiosk.store.high_water import marks_beside
from tests.commands.shell import Shell

PARTS = (
    "part_number,tracking,serial_scheme,lot_pattern\n"
    "GAP,lot,,G{yyyy}{month}{day}-{seq:2}\nTIN,serial,TWO,\n"
)
MADE = "C.CANCEL", "1001", "C.MAKELOT", "GAP", "!key generate", "!key 5", "RACK-A", "C.DONE"
TINY = "C.CANCEL", "1001", "C.RECEIVE", "TIN", "RACK-A"


@pytest.fixture
def short(shop: Shell, tmp_path: Path) -> Shell:
    """A shop with a lot pattern and a serial scheme of two digits."""
    for name, content in (
        ("schemes", "name,pattern\nTWO,T{seq:2}\n"),
        ("parts", PARTS),
    ):
        (tmp_path / f"{name}.csv").write_text(content)
        assert shop.run("import", name, str(tmp_path / f"{name}.csv")).status == 0
    return shop


def told(shop: Shell, *lines: str) -> list[tuple[str, str]]:
    """Play, and return each code with its headline, and the text of the last one."""
    lines_said = shop.play("1001", *lines).lines
    return [
        *((str(each["code"]), str(each["headline"])) for each in lines_said),
        ("", str(lines_said[-1]["text"])),
    ]


def put_back(shop: Shell, tmp_path: Path) -> None:
    """Back up, and restore that at once: nothing was given since."""
    backup = tmp_path / "monday.db"
    assert shop.run("backup", str(backup)).status == 0
    assert shop.run("restore", str(backup)).status == 0


@pytest.mark.feature("A3")
def test_a_restore_uses_no_number_of_a_short_series_up(short: Shell, tmp_path: Path) -> None:
    assert told(short, *MADE)[-3][1].endswith("-01")
    put_back(short, tmp_path)
    assert told(short, *MADE)[-3] == ("xR46", "WHICH LABEL IS THE NEWEST?")
    assert told(short, *MADE[:-1], "!tap decide none")[-1][1].endswith("-01.")
    assert told(short, *MADE)[-3][1].endswith("-02")


@pytest.mark.feature("A3")
def test_what_was_refused_counts_as_given_in_no_mark(short: Shell) -> None:
    said = told(short, *TINY, "!key 98", "!key 2", "!key 1", "!key 1")
    assert [code for code, _ in said[-5:-1]] == ["None", "xR16", "None", "xR16"]
    (path,) = marks_beside(short.folder)
    (line,) = (each for each in path.read_text().splitlines() if '"series":"T"' in each)
    assert '"given":99,"mark":99' in line


@pytest.mark.feature("A3")
def test_what_no_label_bears_is_named_as_the_form_with_an_example(
    short: Shell, tmp_path: Path
) -> None:
    put_back(short, tmp_path)
    assert (
        "the newest label of the form T{seq:2}, of whichever part (for example T01)"
        in (told(short, *TINY, "!key 1")[-1][1])
    )


@pytest.mark.feature("A3")
@pytest.mark.feature("A27")
def test_a_record_that_is_behind_its_marks_is_told_before_anything_writes(
    short: Shell, tmp_path: Path
) -> None:
    database = Settings(data_dir=short.folder).database
    copy = tmp_path / "by-hand.db"
    copy.write_bytes(database.read_bytes())
    told(short, *TINY, "!key 7")
    assert "old record" not in {each["check"] for each in short.json("doctor")}
    database.write_bytes(copy.read_bytes())
    (path,) = marks_beside(short.folder)
    kept = path.read_bytes()
    found = {str(each["check"]): str(each["found"]) for each in short.json("doctor")}
    assert found["old record"] == f"the record is behind {path.name}: 1 series gave numbers since"
    runbook = short.run("numbering", "TWO").out
    assert f"Note: {found['old record']}. They go on above it." in runbook
    assert "TIN    next T08" in runbook
    assert (path.read_bytes(), database.read_bytes()) == (kept, copy.read_bytes())
