"""Taking a seat at central, and where the password is kept."""

import json
import logging
import stat
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.words import NAMED
from kiosk.sync.enrolling import EnrolError
from kiosk.sync.enrolment import Enrolment, read_enrolment
from kiosk.sync.secret import FILE, Secrets
from tests.central.servers import CentralDatabase
from tests.store.station import Clock
from tests.sync.conftest import NewDock
from tests.sync.docks import Dock

GIVEN = Enrolment(
    host="central.plant.example",
    port=5432,
    database="kiosk",
    user="kiosk_dock_1",
    password="pässword, 1",  # noqa: S106 made up
    seat="Dock 1 / links",
    ca="-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
)
ALPHANUMERIC = set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")  # ISO/IEC 18004, 7.4.4


def refused(dock: Dock, enrolment: Enrolment) -> str:
    with pytest.raises(EnrolError) as error:
        dock.enrol(enrolment)
    return error.value.key


def test_a_code_holds_all_but_the_certificates_and_a_file_all() -> None:
    assert set(GIVEN.written()) <= ALPHANUMERIC
    assert read_enrolment(GIVEN.written()) == replace(GIVEN, ca="")
    assert read_enrolment(f"  {GIVEN.written().lower()}\n") == replace(GIVEN, ca="")
    assert read_enrolment(GIVEN.file()) == GIVEN
    assert "pässword" not in repr(GIVEN)


def test_every_single_wrong_character_of_a_code_is_found() -> None:
    code = GIVEN.written()
    for at in range(2, len(code)):
        other = "B" if code[at] == "A" else "A"
        assert read_enrolment(code[:at] + other + code[at + 1 :]) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "E.",
        "E..",
        "C.RECEIVE",
        "{}",
        "[1]",
        "{",
        '{"kiosk_enrolment":1}',
        json.dumps({**json.loads(GIVEN.file()), "kiosk_enrolment": 2}),
        json.dumps({**json.loads(GIVEN.file()), "port": 0}),
        json.dumps({**json.loads(GIVEN.file()), "port": "5432"}),
        json.dumps({**json.loads(GIVEN.file()), "host": ""}),
        json.dumps({**json.loads(GIVEN.file()), "seat": 3}),
    ],
)
def test_what_is_no_enrolment_is_none(text: str) -> None:
    assert read_enrolment(text) is None


def test_a_code_works_once(central: CentralDatabase, new_dock: NewDock, tmp_path: Path) -> None:
    del new_dock
    code = central.add_station("GATE")
    first, second = (Dock(tmp_path / name, n, Clock()) for n, name in enumerate("ab", 1))
    try:
        first.enrol(code)
        assert first.secret != code.password
        assert refused(second, code) == "enrol_used"
        assert "Ask for a new enrolment code" in NAMED["enrol_used"]
        first.enrol(code)  # the one that used it may repeat, with the password it has now
        first.start().work(2)
        first.wait_sent()
    finally:
        first.close()
        second.close()


def test_a_seat_that_another_station_has_is_not_taken(
    central: CentralDatabase, new_dock: NewDock, tmp_path: Path
) -> None:
    dock = new_dock()
    other = Dock(tmp_path / "other", 9, Clock())
    try:
        assert dock.address is not None
        code = replace(
            central.add_station("X"), user=dock.address.user, password=dock.secret, seat="DOCK-1"
        )
        assert refused(other, code) == "enrol_taken"
    finally:
        other.close()


def test_what_stands_in_the_way_is_said_in_plain_words(
    central: CentralDatabase, tmp_path: Path
) -> None:
    code = central.add_station("GATE")
    dock = Dock(tmp_path / "dock", 1, Clock())
    try:
        assert refused(dock, replace(code, password="wrong")) == "enrol_used"  # noqa: S106 made up
        assert refused(dock, replace(code, port=1)) == "central_not_running"
        assert refused(dock, replace(code, database="nothing")) == "central_no_database"
        assert refused(dock, replace(code, sslmode="verify-full")) == "central_certificate"
        central.connect().execute("update k.seat set enabled = false")
        assert refused(dock, code) == "central_disabled"
    finally:
        dock.close()


def test_the_password_lies_where_only_this_user_reads_it(tmp_path: Path) -> None:
    Secrets(tmp_path).keep("me@there", "first")
    Secrets(tmp_path).keep("me@there", "a secret")
    assert stat.S_IMODE((tmp_path / FILE).stat().st_mode) == 0o600
    assert Secrets(tmp_path).read("me@there") == "a secret"
    assert Secrets(tmp_path).read("you@there") is None
    assert [each.name for each in tmp_path.iterdir()] == [FILE]


@pytest.mark.expected_log("kiosk.sync.secret", logging.WARNING)
def test_a_file_that_others_could_read_is_closed_to_them_and_told(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    Secrets(tmp_path).keep("me@there", "a secret")
    (tmp_path / FILE).chmod(0o644)
    assert Secrets(tmp_path).read("me@there") == "a secret"
    assert stat.S_IMODE((tmp_path / FILE).stat().st_mode) == 0o600
    assert "K520" in caplog.text
    assert "a secret" not in caplog.text


class Ring:
    """A keyring that works; one that is `locked` waits for a person who never comes."""

    def __init__(self, *, locked: bool = False) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self._locked = locked
        self._never = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        if self._locked:
            self._never.wait(20)
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self._locked:
            self._never.wait(20)
        self.kept[service, username] = password


def test_a_keyring_that_works_keeps_the_password_and_no_file_does(tmp_path: Path) -> None:
    Secrets(tmp_path).keep("me", "old")
    ring = Ring()
    Secrets(tmp_path, ring).keep("me", "new")
    assert Secrets(tmp_path, ring).read("me") == "new"
    assert list(tmp_path.iterdir()) == []


def test_a_locked_keyring_holds_nobody_up(tmp_path: Path) -> None:
    secrets = Secrets(tmp_path, Ring(locked=True), patience_s=0.05)
    assert secrets.read("me") is None
    secrets.keep("me", "a secret")
    assert secrets.read("me") == "a secret"
