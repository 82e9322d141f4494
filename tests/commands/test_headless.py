import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from pytest_socket import SocketBlockedError

from kiosk.app import open_app
from kiosk.settings import load
from tests.commands.shell import DEMO, Shell
from tests.commands.test_doctor import without

READING = (
    ("stock",),
    ("stock", "--all", "--json"),
    ("history", "PK-0001"),
    ("verify", "--refold"),
    ("policy",),
    ("doctor",),
)
WRITING = (
    ("import", "parts", str(DEMO / "parts.csv")),
    ("play", str(DEMO / "shift.play")),
    ("policy", "serial_case", "exact"),
)


def test_commands_that_read_run_beside_a_kiosk_in_use(shop: Shell) -> None:
    app = open_app(load(shop.folder))
    try:
        ran = {words: shop.run(*words) for words in READING}
        label = shop.run("label", "PK-0001", "--png", str(shop.folder / "label.png"))
    finally:
        app.close()
    assert {words: (each.status, each.err) for words, each in ran.items()} == dict.fromkeys(
        READING, (0, "")
    )
    assert label.status == 0


@pytest.mark.feature("O1")
@pytest.mark.usefixtures("socket_disabled")
def test_a_whole_shift_runs_where_no_socket_can_be_opened(shop: Shell) -> None:
    with pytest.raises((SocketBlockedError, UserWarning)):
        socket.create_connection(("127.0.0.1", 9))
    build = ("1002", "C.BUILD", "BMS-150", "!key generate", "C.INSTALL", "BMS-0002")
    components = ("W2611-0418", "R9C-1107", "S-88412", "SCREW-M3", "!key 4", "C.DONE")
    done = shop.play(*build, *components).lines[-1]
    assert (done["tone"], done["headline"]) == ("ok", "BMS-0002 COMPLETE")


@pytest.mark.parametrize("words", WRITING, ids=lambda words: words[0])
def test_commands_that_write_refuse_beside_a_kiosk_in_use_and_name_it(
    shop: Shell, words: tuple[str, ...]
) -> None:
    app = open_app(load(shop.folder))
    try:
        ran = shop.run(*words)
    finally:
        app.close()
    assert (ran.status, ran.out) == (1, "")
    assert f"in use by process {os.getpid()}" in ran.err
    assert "Traceback" not in ran.err


@pytest.mark.slow
@pytest.mark.parametrize(
    "words", [*READING, *WRITING, ("demo",), ("label", "PK-0001", "--png", "x.png")]
)
def test_every_command_runs_with_qt_blocked_from_import(
    shop: Shell, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(shop.folder)
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    ran = without({"PySide6", "shiboken6"}, *words, folder=shop.folder)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout


@pytest.mark.parametrize(
    "words", [("stock",), ("history", "X"), ("verify",), ("policy",), ("label", "X", "--png", "x")]
)
def test_a_folder_without_a_record_is_made_and_said_to_have_none(
    empty: Shell, words: tuple[str, ...]
) -> None:
    ran = empty.run(*words)
    assert (ran.status, ran.out) == (1, "")
    assert "K404: there is no record" in ran.err


@pytest.mark.parametrize(
    "words",
    [
        ("--size", "wide"),
        ("frobnicate",),
        ("history",),
        ("label", "PK-0001"),
        ("import", "cats", "cats.csv"),
        ("stock", "--wrong"),
    ],
)
def test_wrong_use_ends_with_2_and_says_how_it_is_used(
    shop: Shell, words: tuple[str, ...]
) -> None:
    ran = shop.run(*words)
    assert (ran.status, ran.out) == (2, "")
    assert "usage: kiosk" in ran.err


@pytest.mark.parametrize("words", [("import", "parts"), ("play",)], ids=["import", "play"])
def test_a_file_that_is_not_there_is_named(shop: Shell, words: tuple[str, ...]) -> None:
    ran = shop.run(*words, "nothing.csv")
    assert (ran.status, ran.out) == (1, "")
    assert ran.err == "kiosk: there is no file nothing.csv\n"


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b"\xff\xfe", "is not UTF-8"), (b"[columns\n", "bad.map.toml"), (b"cats = 1\n", "cats")],
)
def test_a_bad_map_is_refused_and_named(shop: Shell, content: bytes, reason: str) -> None:
    path = shop.folder / "bad.map.toml"
    path.write_bytes(content)
    ran = shop.run("import", "parts", str(DEMO / "parts.csv"), "--map", str(path))
    assert (ran.status, ran.out) == (1, "")
    assert str(path) in ran.err
    assert reason in ran.err
    assert "Traceback" not in ran.err


def test_a_bad_line_of_a_shift_is_wrong_use_and_plays_nothing(shop: Shell) -> None:
    before = shop.json("verify")
    ran = shop.play("1003", "!fly away")
    assert (ran.status, ran.out) == (2, "")
    assert "line 2: !fly is no word of the play language" in ran.err
    assert shop.json("verify") == before


@pytest.mark.slow
def test_output_is_utf_8_whatever_the_locale(shop: Shell) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "kiosk", "history", "SCREW-M3"],
        env={**os.environ, "KIOSK_DATA_DIR": str(shop.folder), "LC_ALL": "C", "PYTHONUTF8": "0"},
        capture_output=True,
        check=False,
    )
    assert ran.returncode == 0
    assert "Screw M3×8" in ran.stdout.decode()


@pytest.mark.slow
def test_a_reader_that_goes_away_ends_the_command_quietly(shop: Shell) -> None:
    command = [sys.executable, "-m", "kiosk", "stock", "--json", "--data-dir", str(shop.folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        errors = running.stderr.read()
    assert b"Traceback" not in errors
