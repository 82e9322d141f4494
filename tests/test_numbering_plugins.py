"""Numbering by a package of others: installed as pip does it, asked first, and guarded (P1)."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.numbering_plugin import NO_PLUGINS
from kiosk.importer.report import ImportKind
from kiosk.plugins import numbering_plugins
from tests.examples import EXAMPLES, install_example
from tests.play import AT, PUMP_SHOP, Shop, open_shop

EXAMPLE = EXAMPLES / "kiosk-numbering-example"
PARTS = """\
part_number,tracking,numbered_by,serial_scheme
BH-1,serial,ours,
BH-2,lot,,
PUMP,serial,,PUMP-{seq:4}
"""


REFUSED = (
    "PK-1 is no serial of BH-1: a number of Bergheim is a letter and four digits, such as G0001. "
    "Not used. Scan the code marked S/N, or set this unit aside."
)


def receive(part: str) -> str:
    return f"1001\nC.RECEIVE\n{part}\nDOCK\n"


def shop_in(folder: Path) -> Shop:
    shop = open_shop(folder, PUMP_SHOP)
    shop.play(f"!clock {AT}")
    shop.take(ImportKind.PARTS, PARTS)
    return shop


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The example of docs/numbering.md, installed by pip from its folder without a network."""
    return install_example(EXAMPLE.name, tmp_path, monkeypatch)


@pytest.fixture
def shop(tmp_path: Path, installed: Path) -> Iterator[Shop]:
    """A shop whose kiosk finds the example among what is installed."""
    assert installed.is_dir()
    made = shop_in(tmp_path / "shop")
    yield made
    made.close()


@pytest.mark.slow
@pytest.mark.feature("P1")
@pytest.mark.feature("A11")
@pytest.mark.feature("A19")
def test_the_example_of_the_documentation_numbers_and_judges_what_comes_in(shop: Shop) -> None:
    shop.play(receive("BH-1") + "!key 2\n")
    assert [row[0] for row in shop.rows("select serial from unit order by id")] == [
        *("G0001", "G0002"),
    ]
    assert shop.said("PK-1") == (
        "xR31",
        "NOT A SERIAL OF THIS PART",
        REFUSED,
    )
    assert shop.verdicts("G0003\n!key 1\nC.DONE") == ["ok", "ok", "ok"]
    shop.play("C.RECEIVE\nBH-2\nDOCK\n!key generate\n!key 5\nC.DONE\n")
    assert [row[0] for row in shop.rows("select lot_number from lot")] == ["G068"]
    assert shop.verdicts("C.RECEIVE\nPUMP\nDOCK\n!key 1\nP-9")[-2:] == ["ok", "ok"]
    assert shop.unit("PUMP-0001").part.part_number == "PUMP"


@pytest.mark.slow
@pytest.mark.feature("P1")
def test_the_example_is_proved_by_its_own_test(installed: Path) -> None:
    own = ["-c", str(EXAMPLE / "pyproject.toml"), "--rootdir", str(EXAMPLE)]
    plain = ["-q", "-p", "no:randomly", "-p", "no:cacheprovider"]
    ran = subprocess.run(
        [sys.executable, "-B", "-m", "pytest", *plain, *own, str(EXAMPLE / "tests")],
        env={"PYTHONPATH": f"{installed}:{EXAMPLE.parent.parent.parent}", "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr


SOURCE = """
def next_serial(wanted):
    return {"PUMP": "SAME", "MOTOR": "", "SENSOR": 7}.get(wanted.part.part_number)

def objection(offered):
    raise RuntimeError("no")

class Stubborn:
    lot_number = "no function"
"""


@pytest.fixture
def odd(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package whose answers are no good."""
    (tmp_path / "oddware.py").write_text(SOURCE)
    info = tmp_path / "oddware-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Name: oddware\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(
        "[kiosk.numbering]\nodd = oddware\nstubborn = oddware:Stubborn\ngone = oddware:Gone\n"
    )
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    monkeypatch.delitem(sys.modules, "oddware", raising=False)
    return tmp_path


@pytest.mark.feature("P1")
@pytest.mark.expected_log("kiosk.plugins", 30)
def test_a_plugin_that_fails_or_answers_wrongly_has_said_nothing(odd: Path) -> None:
    shop = shop_in(odd / "shop")
    text = "part_number,tracking,numbered_by\nMOTOR,serial,ours\nSENSOR,serial,ours\n"
    shop.take(ImportKind.PARTS, text)
    assert shop.verdicts(receive("MOTOR") + "7\n!key 1\nC.DONE")[-3:] == ["ok"] * 3
    assert shop.verdicts("C.RECEIVE\nSENSOR\nDOCK\n41\n!key 1\nC.DONE")[-3:] == ["ok"] * 3
    assert [row[0] for row in shop.rows("select serial from unit order by id")] == [
        *("7", "8", "41", "42"),
    ]
    shop.close()


@pytest.mark.feature("P1")
@pytest.mark.feature("A11")
@pytest.mark.expected_log("kiosk.plugins", 30)
def test_a_plugin_that_says_a_number_in_use_again_is_used_up(odd: Path) -> None:
    shop = shop_in(odd / "shop")
    assert shop.verdicts(receive("PUMP") + "!key 1\n!key 1")[-2:] == ["ok", "xR16"]
    assert [row[0] for row in shop.rows("select serial from unit")] == ["SAME"]
    shop.close()


def test_without_a_package_nobody_is_asked() -> None:
    assert numbering_plugins() == NO_PLUGINS
