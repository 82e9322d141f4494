"""`play` at a station that shares a central database: the network's words say what is true."""

import contextlib
import json
import re
import socket
from collections.abc import Mapping
from itertools import product
from pathlib import Path

import pytest

from kiosk.commands.play import Player
from kiosk.commands.play_language import PlayStep, read_lines
from kiosk.session.answer import Answer
from kiosk.settings import load
from tests.central.servers import CentralDatabase
from tests.commands.shell import DEMO, Json, Shell

WITHOUT_CENTRAL = ("OFFLINE", "Noted. The record goes on without it.")


def station(folder: Path, name: str) -> Shell:
    shell = Shell(folder / name)
    shell.folder.mkdir(parents=True)
    (shell.folder / "kiosk.toml").write_text('[station]\nlocation = "BENCH-1"\n')
    return shell


def lines(shell: Shell, *steps: str) -> list[Json]:
    """Play steps that must all be taken, and return one answer each."""
    ran = shell.play(*steps)
    assert (ran.status, ran.err) == (0, "")
    return [json.loads(line) for line in ran.out.splitlines()]


def told(answer: Json) -> tuple[object, object]:
    return answer["headline"], answer["text"]


@pytest.fixture
def docks(central: CentralDatabase, tmp_path: Path) -> tuple[Shell, Shell]:
    """Two stations that nobody named, enrolled, with the master data of the demo at both."""
    one, two = (station(tmp_path, f"dock-{number}") for number in (1, 2))
    for shell, seat in ((one, "DOCK1"), (two, "DOCK2")):
        code = central.add_station(seat)
        assert shell.run("enrol", code.written(), "--no-keyring").status == 0
    for kind in ("locations", "operators", "parts"):
        assert one.run("import", kind, str(DEMO / f"{kind}.csv")).status == 0
    for shell in (one, two):
        assert shell.run("sync", "--once").status == 0
    return one, two


def test_a_station_that_never_enrolled_goes_on_without_it(tmp_path: Path) -> None:
    (answer,) = lines(station(tmp_path, "alone"), "!offline")
    assert (answer["tone"], *told(answer)) == ("idle", *WITHOUT_CENTRAL)


RECEIVE = ("1003", "C.RECEIVE", "PCB-150", "RACK-A")


@pytest.mark.slow
@pytest.mark.feature("R1")
@pytest.mark.feature("O5")
def test_going_off_and_coming_back_are_said_and_so_is_what_became_of_the_entries(
    docks: tuple[Shell, Shell],
) -> None:
    one, _ = docks
    first, off, kept, second, back, again = lines(
        one, *RECEIVE, "M-1", "!offline", "M-2", "M-3", "!online", "!online"
    )[len(RECEIVE) :]
    assert (first["tone"], first["confidence"]) == ("ok", "confirmed")
    assert str(off["headline"]).startswith("Offline since ")
    assert [each["confidence"] for each in (kept, second)] == ["saved", "saved"]
    assert told(back) == ("All 2 accepted", "The central database has all of this kiosk.")
    assert told(again) == ("Connected", "Nothing was waiting here.")
    assert {each["tone"] for each in (off, back, again)} == {"idle"}


MASTER = ("locations", "operators", "parts", "bom")


OWN = {"BMS-0001": "DOCK1-000001", "PK-0001": "DOCK1-000002"}
"""What the scheme gives next, and what a station gives that has no block of the scheme."""


def verdicts(shell: Shell, numbers: Mapping[str, str]) -> list[tuple[object, object, object]]:
    """Play the demo shift; return what each step says, times left out.

    Args:
        shell: the station.
        numbers: what it gives instead of the numbers of the shift.
    """
    shift = (DEMO / "shift.play").read_text(encoding="utf-8")
    for told, given in numbers.items():
        shift = shift.replace(told, given)
    ran = shell.play(shift)
    assert ran.status == 0
    said = ran.out
    for told, given in numbers.items():
        said = said.replace(given, told)
    answers = [json.loads(line) for line in said.splitlines()]
    return [(each["tone"], each["code"], each["headline"]) for each in answers]


@pytest.mark.slow
@pytest.mark.feature("O1")
@pytest.mark.feature("O7")
@pytest.mark.parametrize("away", ["nothing listens", "nothing answers"])
def test_a_whole_shift_goes_the_same_way_while_central_cannot_be_reached(
    central: CentralDatabase, tmp_path: Path, away: str
) -> None:
    alone, linked = (station(tmp_path, name) for name in ("alone", "linked"))
    for shell, kind in product((alone, linked), MASTER):
        assert shell.run("import", kind, str(DEMO / f"{kind}.csv")).status == 0
    assert linked.run("enrol", central.add_station("DOCK1").written(), "--no-keyring").status == 0
    with socket.socket() as dead:
        dead.bind(("127.0.0.1", 0))
        if away == "nothing answers":
            dead.listen()
        settings = linked.folder / "kiosk.toml"
        port = re.compile(r"(?m)^port = \d+$")
        moved, found = port.subn(f"port = {dead.getsockname()[1]}", settings.read_text())
        assert found == 1
        settings.write_text(moved)
        assert verdicts(linked, OWN) == verdicts(alone, {})
        entries = linked.json("sync", "--status")[0]["unsent"]
    assert isinstance(entries, int)
    assert entries > 30
    assert linked.run("verify", "--refold").status == 0


def played(player: Player, *steps: str) -> list[Answer]:
    read = read_lines("\n".join(steps))
    return [player.answer(step) for step in read if isinstance(step, PlayStep)]


@pytest.mark.slow
@pytest.mark.feature("O2")
@pytest.mark.feature("O4")
@pytest.mark.feature("R2")
def test_a_serial_of_another_is_refused_once_known_and_a_conflict_where_it_could_not_be(
    docks: tuple[Shell, Shell],
) -> None:
    one, two = (Player(load(shell.folder)) for shell in docks)
    with contextlib.closing(one), contextlib.closing(two):
        assert played(one, *RECEIVE, "M-1")[-1].confidence == "confirmed"
        played(two, "!offline", "!online", *RECEIVE)
        assert played(two, "M-1")[-1].said.key == "xR1"
        played(two, "!offline")
        assert played(one, "M-5")[-1].confidence == "confirmed"
        assert played(two, "M-5", "M-6")[0].confidence == "saved"
        (back,) = played(two, "!online")
        assert back.headline.endswith(" accepted, 1 need a decision")
        played(one, "!offline", "!online", "C.CANCEL", "C.CANCEL")
        for each, last in ((one, "M-5"), (two, "M-5")):
            told = played(each, "C.CANCEL", last)[-1]
            assert (told.said.key, "at DOCK1 on" in told.text) == ("xY1", True)
            assert "and at DOCK2 on" in told.text
