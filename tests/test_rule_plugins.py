"""Rules of a program of others: installed as pip does it, asked first, and failing closed (P3)."""

import logging
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import FrozenInstanceError
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.domain.blocking import Happening, Unanswered
from kiosk.domain.facts import Action
from kiosk.domain.messages import phrase
from kiosk.domain.people import Role
from kiosk.importer.report import ImportKind
from kiosk.rule_plugins import rule_plugins
from tests.examples import EXAMPLES, install_example
from tests.play import AT, PUMP_SHOP, Shop, open_shop

EXAMPLE = EXAMPLES / "kiosk-rules-example"
LOCATIONS = "code,name,parent\nSTORE,Store,\nSHELF-7,Shelf,STORE\n"
CHIPS = "C.RECEIVE\nCHIP\nSHELF-7\nL-1\n!key 40"


def shop_in(folder: Path) -> Shop:
    shop = open_shop(folder, PUMP_SHOP)
    shop.play(f"!clock {AT}")
    shop.take(ImportKind.LOCATIONS, LOCATIONS)
    return shop


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The example of docs/rules.md, installed by pip from its folder without a network."""
    return install_example(EXAMPLE.name, tmp_path, monkeypatch)


@pytest.fixture
def shop(tmp_path: Path, installed: Path) -> Iterator[Shop]:
    """A shop whose kiosk finds the example among what is installed."""
    assert installed.is_dir()
    made = shop_in(tmp_path / "shop")
    yield made
    made.close()


@pytest.mark.slow
@pytest.mark.feature("P3")
@pytest.mark.feature("N3")
def test_the_example_of_the_documentation_blocks_and_a_badge_lifts_it(shop: Shop) -> None:
    assert shop.verdicts("1003\n" + CHIPS)[-1] == "ok"
    shop.play("C.DONE\n!clock +9h\n1003")
    assert shop.said(CHIPS) == (
        "xW2",
        "STORE IS CLOSED",
        (
            "SHELF-7 is closed from 22 to 6. Nothing was recorded. A supervisor can let it pass: "
            "scan a badge here now. The rule is night."
        ),
    )
    assert shop.verdicts("1001\nC.DONE\nC.RECEIVE\nCHIP\nDOCK\nL-1\n!key 1")[0] == "ok"
    shop.take(ImportKind.CATEGORIES, "code,name\nSHOES,Shoes\n")
    shop.take(ImportKind.PARTS, "part_number,tracking,category\nBS-1,lot,SHOES\n")
    code, title, text = shop.said("C.DONE\nC.RECEIVE\nBS-1\nDOCK\nL-2\n!key 3")
    assert (code, title) == ("xW1", "NOT A PAIR")
    assert "BS-1 come in pairs, and 3 are none." in str(text)
    assert shop.verdicts("!key 4") == ["ok"]


@pytest.mark.slow
@pytest.mark.feature("P3")
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
import threading
from kiosk.domain.blocking import Blocked

go = threading.Event()
asked = []

def noting(happening):
    asked.append(happening)

def raising(happening):
    raise RuntimeError("no such table")

def leaving(happening):
    raise SystemExit(3)

def hanging(happening):
    go.wait()

def a_text(happening):
    return "no"

def untitled(happening):
    return Blocked(" ", "Not today")

def long_winded(happening):
    return Blocked("NO", "no" * 200)

def hiding(happening):
    return Blocked("NO" + chr(7), "Not today")

def unsure(happening):
    return Blocked("NO", "Not today", lift="perhaps")

word = "no function"
"""


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package of rules that fail; write its entry points to the path."""
    (tmp_path / "oddrules.py").write_text(SOURCE)
    info = tmp_path / "oddrules-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Name: oddrules\nVersion: 1.0\n")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    monkeypatch.delitem(sys.modules, "oddrules", raising=False)
    return info / "entry_points.txt"


@pytest.mark.feature("P3")
@pytest.mark.expected_log("kiosk.rule_plugins", logging.WARNING)
@pytest.mark.parametrize(
    ("name", "why", "logged"),
    [
        ("raising", "broke down", "RuntimeError: no such table"),
        ("leaving", "broke down", "SystemExit: 3"),
        ("a_text", "gave an answer that is none", "gave str, not Blocked or None"),
        ("untitled", "gave an answer that is none", "gave a title that is no printable text"),
        ("long_winded", "gave an answer that is none", "a message of 400 characters"),
        ("hiding", "gave an answer that is none", "gave a title that is no printable text"),
        ("unsure", "gave an answer that is none", "gave lift='perhaps'"),
        ("word", "cannot be loaded", "oddrules:word is no function"),
        ("absent", "cannot be loaded", "AttributeError"),
    ],
)
def test_a_rule_that_cannot_be_asked_blocks_and_is_named_on_screen_and_in_the_log(
    package: Path, caplog: pytest.LogCaptureFixture, name: str, why: str, logged: str
) -> None:
    package.write_text(f"[kiosk.rules]\nguard = oddrules:{name}\n")
    shop = shop_in(package.parent.parent / "shop")
    assert shop.said("1003\n" + CHIPS) == (
        "xW3",
        "RULE GIVES NO ANSWER",
        (
            f"The rule guard {why}, so nobody knows whether this is allowed. Nothing was "
            "recorded. Call your administrator: mend guard or take it away; the log says more."
        ),
    )
    assert shop.verdicts("!key 40\n1001") == ["xW3", "idle"], "no badge lifts it"
    assert shop.on_hand() == {}
    assert [logged in each.message for each in caplog.records] == [True, True]
    shop.close()


SEEN = Happening(
    action=Action.RECEIVE,
    part=None,
    serial="",
    lot="",
    quantity=None,
    place="DOCK",
    within=("DOCK",),
    supplier="",
    parent="",
    who="Carla",
    role=Role.CLERK,
    at=datetime(2026, 3, 9, 14, 5, tzinfo=UTC),
    station="DOCK",
)


@pytest.mark.feature("P3")
@pytest.mark.expected_log("kiosk.rule_plugins", logging.WARNING)
def test_a_rule_that_hangs_blocks_at_once_until_it_has_answered(package: Path) -> None:
    package.write_text("[kiosk.rules]\nslow = oddrules:hanging\n")
    (slow,) = rule_plugins(longest_s=0.05)
    late = Unanswered(phrase("rule_too_late"))
    assert slow.ask([SEEN]) == late
    before = threading.active_count()
    assert slow.ask([SEEN]) == late
    assert threading.active_count() == before, "it is not asked a second time"
    sys.modules["oddrules"].__dict__["go"].set()
    for thread in threading.enumerate():
        if thread.name == "kiosk.rules":
            thread.join()
    assert slow.ask([SEEN]) == ()


@pytest.mark.feature("P3")
def test_a_rule_is_told_all_that_is_known_of_an_action(package: Path) -> None:
    package.write_text("[kiosk.rules]\nnoting = oddrules:noting\n")
    shop = shop_in(package.parent.parent / "shop")
    assert shop.verdicts("1003\n" + CHIPS)[-1] == "ok"
    (seen,) = sys.modules["oddrules"].__dict__["asked"]
    assert (seen.action, seen.part.part_number, seen.lot) == (Action.RECEIVE, "CHIP", "L-1")
    assert (seen.serial, seen.quantity, seen.supplier, seen.parent) == ("", 40, "", "")
    assert (seen.place, seen.within) == ("SHELF-7", ("SHELF-7", "STORE"))
    assert (seen.who, seen.role, seen.station) == ("Carla", Role.CLERK, "BENCH")
    assert f"{seen.at:%Y-%m-%d %H:%M}" == "2026-03-09 14:05"
    with pytest.raises(FrozenInstanceError):
        seen.lot = "L-2"
    shop.close()


def test_without_a_package_nobody_is_asked() -> None:
    assert rule_plugins() == ()
