import re
from pathlib import Path

import pytest

from kiosk.commands.every import COMMANDS
from kiosk.commands.play_language import BadLine, read_lines
from kiosk.domain.codes.code import Command
from kiosk.domain.conflicts import CHOICES
from kiosk.importer.report import ImportKind
from kiosk.session.buttons import TAPS

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PLAY = (ROOT / "docs" / "play.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("module", COMMANDS, ids=lambda module: module.__name__)
def test_every_command_stands_in_the_readme(module: object) -> None:
    name = str(getattr(module, "__name__", "")).rpartition(".")[2].rstrip("_").replace("_", "-")
    assert f"| `kiosk {name}" in README


def test_every_kind_of_import_stands_in_the_readme() -> None:
    (row,) = (line for line in README.splitlines() if line.startswith("| `kiosk import"))
    named = row.removeprefix("| `kiosk import ").partition(" ")[0]
    assert named.split("\\|") == [each.value for each in ImportKind]


@pytest.mark.parametrize("kind", ImportKind)
def test_every_kind_of_import_has_its_columns_described(kind: ImportKind) -> None:
    description = (ROOT / "docs" / "import.md").read_text(encoding="utf-8")
    assert f"\n### {kind.value}\n" in description


def test_every_button_stands_in_the_description_of_play() -> None:
    (row,) = (line for line in PLAY.splitlines() if line.startswith("| `!tap"))
    assert set(re.findall(r"`(\w+)[ `]", row)) - {"N"} == TAPS


def test_every_command_word_stands_there() -> None:
    _, _, words = PLAY.partition("## Command words")
    words, _, _ = words.partition("\n## ")
    assert set(re.findall(r"`(C\.\w+)`", words)) == {each.value for each in Command}


def test_every_way_to_decide_a_conflict_stands_there() -> None:
    _, _, table = PLAY.partition("## Ways to decide a conflict")
    table, _, _ = table.partition("\n## ")
    named = set(re.findall(r"`(\w+)`", table))
    assert named == {each.value for choices in CHOICES.values() for each in choices}


def test_every_step_of_a_table_or_example_is_one_of_the_language() -> None:
    steps = re.findall(r"`(![a-z]+(?: [^`…]*)?)`", PLAY)
    written = [each.partition("\\|")[0] for each in steps if "NAME" not in each]
    assert [
        each for line in written for each in read_lines(line) if isinstance(each, BadLine)
    ] == []


@pytest.mark.parametrize("document", [README, PLAY], ids=["README.md", "play.md"])
def test_every_link_leads_to_a_file(document: str) -> None:
    links = re.findall(r"\]\(([\w/.]+)\)", document)
    assert [
        each for each in links if not ((ROOT / each).exists() or (ROOT / "docs" / each).exists())
    ] == []
