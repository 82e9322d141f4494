"""What `kiosk doctor` says about the link to the central database."""

import socket
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from kiosk.commands.central_checks import certificate, ends, exchanged, reach, secret_file
from kiosk.commands.checkup import State
from kiosk.domain.link import Frozen
from kiosk.domain.moment import to_us
from kiosk.domain.syncing import Marks
from kiosk.store.sync_status import SyncStatus
from tests.commands.shell import Json, Shell

NOW = datetime(2026, 11, 21, 8, tzinfo=UTC)
NOW_US = to_us(NOW)
DAY = timedelta(days=1)

SET_UP = """
[central]
host = "127.0.0.1"
port = {port}
user = "central_dock_1"
ca = "central-ca.crt"
certificate = "central.crt"
key = "central.key"
"""


def pem(until: datetime) -> bytes:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "central_dock_1")])
    made = (
        x509.CertificateBuilder(subject_name=name, issuer_name=name, public_key=key.public_key())
        .serial_number(1)
        .not_valid_before(datetime(2020, 1, 1, tzinfo=UTC))
        .not_valid_after(until)
        .sign(key, hashes.SHA256())
    )
    return made.public_bytes(Encoding.PEM)


def by_name(lines: list[Json]) -> dict[object, Json]:
    return {line["check"]: line for line in lines}


def test_a_station_that_never_enrolled_has_one_plain_line(shop: Shell) -> None:
    lines = [line for line in shop.json("doctor") if "central" in str(line["check"])]
    assert [line["found"] for line in lines] == ["not enrolled: this station works alone"]


@pytest.mark.slow
def test_an_enrolled_station_is_checked_from_its_certificates_to_the_server(shop: Shell) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        settings = shop.folder / "kiosk.toml"
        text = SET_UP.format(port=server.getsockname()[1])
        settings.write_text(settings.read_text() + text)
        (shop.folder / "central-ca.crt").write_bytes(pem(datetime(2060, 1, 1, tzinfo=UTC)) * 2)
        (shop.folder / "central.crt").write_bytes(pem(datetime.now(UTC) + 10 * DAY))
        (shop.folder / "central.key").write_text("key")
        (shop.folder / "central.key").chmod(0o644)
        (shop.folder / "central.secret").write_text("account\nsecret\n")
        (shop.folder / "central.secret").chmod(0o600)
        ran = shop.run("doctor", "--json")
    found = {str(n): c["state"] for n, c in by_name(ran.lines).items() if "central" in str(n)}
    assert found == {
        "central": "ok",
        "central ca": "ok",
        "central certificate": "note",
        "central key": "wrong",
        "central password": "ok",
        "central server": "ok",
        "central heard": "note",
    }
    assert ran.status == 1
    assert all(line["remedy"] for line in ran.lines if line["state"] != "ok")


@pytest.mark.parametrize("year", [2049, 2050], ids=["UTCTime", "GeneralizedTime"])
def test_the_end_of_a_certificate_is_read_in_both_forms_of_time(year: int, tmp_path: Path) -> None:
    until = datetime(year, 12, 31, 23, 59, 58, tzinfo=UTC)
    path = tmp_path / "a.crt"
    path.write_bytes(pem(until))
    assert certificate("a", path, NOW_US).found == f"a.crt, valid until {year}-12-31"
    der = x509.load_pem_x509_certificate(path.read_bytes()).public_bytes(Encoding.DER)
    assert ends(der) == until.timestamp()


@pytest.mark.parametrize(
    ("left", "state"),
    [(-DAY, State.WRONG), (29 * DAY, State.NOTE), (31 * DAY, State.OK)],
)
def test_a_certificate_is_told_a_month_before_it_ends(
    left: timedelta, state: State, tmp_path: Path
) -> None:
    path = tmp_path / "a.crt"
    path.write_bytes(pem(NOW + 99 * DAY) + pem(NOW + left))
    assert certificate("a", path, NOW_US).state is state


@pytest.mark.parametrize(
    "text",
    ["", "no certificate", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"],
)
def test_what_is_no_certificate_is_wrong_with_its_remedy(text: str, tmp_path: Path) -> None:
    path = tmp_path / "a.crt"
    path.write_text(text)
    check = certificate("a", path, NOW_US)
    assert check.state is State.WRONG
    assert "kiosk enrol" in check.remedy


def test_a_file_that_is_not_there_is_wrong(tmp_path: Path) -> None:
    assert certificate("a", tmp_path / "none", NOW_US).state is State.WRONG
    assert secret_file("a", tmp_path / "none").state is State.WRONG


def test_a_server_that_does_not_answer_is_a_note_for_work_goes_on() -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        port = server.getsockname()[1]
        assert reach("127.0.0.1", port).state is State.OK
    check = reach("127.0.0.1", port)
    assert check.state is State.NOTE
    assert "Work goes on" in check.found


@pytest.mark.parametrize(
    ("ago", "state"),
    [(timedelta(hours=1), State.OK), (2 * DAY, State.NOTE), (-DAY, State.WRONG)],
)
def test_the_last_exchange_is_judged_by_its_age(ago: timedelta, state: State) -> None:
    status = SyncStatus(marks=Marks(heard_us=to_us(NOW - ago)), own=7, stations=())
    (check,) = exchanged(status, NOW_US)
    assert check.state is state
    assert "7 entries wait" in check.found


@pytest.mark.parametrize("why", list(Frozen))
def test_a_frozen_station_is_told_with_the_way_out(why: Frozen) -> None:
    status = SyncStatus(marks=Marks(frozen=why), own=7, stations=())
    check = next(exchanged(status, NOW_US))
    assert (check.name, check.state) == ("central record", State.WRONG)
    assert "docs/central.md" in check.remedy
