"""docs/features.md against the tests, and the tool that compares them."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TABLE = "| ID | Criterion | State |\n| --- | --- | --- |\n"
# Put together here, so that the tool does not take it for a mark of this file.
MARK = "@pytest.mark." + "feature"


def features(root: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "tools" / "features.py"), "--root", str(root)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def house(folder: Path, rows: str, test: str) -> Path:
    """Make a folder with docs/features.md and one test file, and return it."""
    (folder / "docs").mkdir()
    (folder / "docs" / "features.md").write_text(TABLE + rows)
    (folder / "tests").mkdir()
    (folder / "tests" / "test_it.py").write_text(f"{test}\n")
    return folder


def test_the_list_of_features_and_the_tests_agree() -> None:
    ran = features(ROOT)
    assert (ran.returncode, ran.stderr) == (0, "")


def test_stacked_marks_count_for_each_of_their_features(tmp_path: Path) -> None:
    rows = "| C1 | one | done |\n| C2 | two | open |\n| C3 | three | open |\n"
    test = f'{MARK}("C1")\n{MARK}("C2")\ndef test_it(): ...'
    ran = features(house(tmp_path, rows, test))
    assert ran.returncode == 0
    assert ran.stdout.splitlines() == [
        "With a test:",
        "  C1   done  tests/test_it.py::test_it",
        "  C2   open  tests/test_it.py::test_it",
        "With none:",
        "  C3   open  three",
        "3 criteria, 2 with a test, 1 done",
    ]


@pytest.mark.parametrize(
    ("rows", "test", "told"),
    [
        ("| C1 | one | open |\n", f'{MARK}("C9")\ndef test_it(): ...', "no criterion C9"),
        ("| C1 | one | done |\n", "", "C1 is done, but no test proves it"),
        ("| C1 | one | maybe |\n", "", "'maybe', not open or done"),
        ("| C1 | one | open |\n| C1 | two | open |\n", "", "C1 stands twice"),
        ("| C1 | one open |\n", "", "not of the form"),
        ("| C1 | one | open |\n", f'{MARK}("C1", "C2")\ndef test_it(): ...', "takes one ID"),
        ("", "", "no criterion found"),
    ],
)
def test_a_list_that_the_tests_belie_is_refused(
    tmp_path: Path, rows: str, test: str, told: str
) -> None:
    ran = features(house(tmp_path, rows, test))
    assert ran.returncode == 1
    assert told in ran.stderr
