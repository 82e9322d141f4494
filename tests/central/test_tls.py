"""TLS with client certificates and SCRAM, as docs/central.md sets it up: what gets in, what not.

Needs a server that was built with OpenSSL: the distribution's.
"""

import datetime as dt
import shutil
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
from psycopg.conninfo import make_conninfo

from kiosk.sync.admin.check_server import secrecy
from kiosk.sync.enrolment import Enrolment
from tests.central.certificates import Authority, Pair
from tests.central.servers import CentralDatabase, Postgres, made_central
from tools.postgres import QUICK, Server
from tools.postgres_found import DISTRIBUTION, distribution

pytestmark = [
    pytest.mark.skipif(not distribution(), reason=f"no PostgreSQL with TLS in {DISTRIBUTION}"),
    pytest.mark.slow,
]

DOORS = """\
local   all all                trust
hostssl all postgres      127.0.0.1/32 trust
hostssl all +kiosk_station 0.0.0.0/0   scram-sha-256 clientcert=verify-full
host    all all            0.0.0.0/0   reject
"""


@dataclass(frozen=True, slots=True)
class Secured:
    """A server with TLS, its authority, and a station with a certificate."""

    server: Server
    central: CentralDatabase
    authority: Authority
    enrolment: Enrolment
    pair: Pair

    def dsn(self, **changed: str) -> str:
        """Return how the station connects, but for what is changed."""
        told: dict[str, str] = {
            "host": "127.0.0.1",
            "port": str(self.server.port),
            "dbname": self.central.database,
            "user": self.enrolment.user,
            "password": self.enrolment.password,
            "sslmode": "verify-full",
            "sslrootcert": str(self.authority.certificate),
            "sslcert": str(self.pair.certificate),
            "sslkey": str(self.pair.key),
            "channel_binding": "require",
            "require_auth": "scram-sha-256",
            "connect_timeout": "5",
            **changed,
        }
        return make_conninfo("", **told)

    def refused(self, **changed: str) -> str:
        """Return why the station does not get in, once something is changed."""
        with pytest.raises(psycopg.OperationalError) as caught:
            psycopg.connect(self.dsn(**changed)).close()
        return str(caught.value)


@pytest.fixture(scope="module")
def secured(tmp_path_factory: pytest.TempPathFactory) -> Generator[Secured]:
    folder = tmp_path_factory.mktemp("tls")
    authority = Authority(folder, "plant")
    with Server.fresh(distribution()[0]) as server:
        served = authority.issue("server", hosts=["localhost", "127.0.0.1"])
        for source, name in (
            (served.certificate, "server.crt"),
            (served.key, "server.key"),
            (authority.certificate, "root.crt"),
        ):
            server.give(Path(shutil.copy(source, server.data / name)))
        (server.data / "root.crl").write_bytes(b"")
        (server.data / "pg_hba.conf").write_text(DOORS)
        server.settings.update(QUICK | {"ssl": "on", "ssl_ca_file": "root.crt"})
        server.restart()
        postgres = Postgres(make_conninfo(server.dsn(), host=str(server.folder)), server)
        central = made_central(postgres)
        enrolment = central.add_station("DOCK-1")
        pair = authority.issue(enrolment.user)
        yield Secured(server, central, authority, enrolment, pair)
        central.close()


def test_a_station_with_its_password_and_certificate_gets_in(secured: Secured) -> None:
    with psycopg.connect(secured.dsn()) as connection:
        row = connection.execute(
            "select ssl, version from pg_stat_ssl where pid = pg_backend_pid()"
        ).fetchone()
    assert row == (True, "TLSv1.3")


def test_a_wrong_password_is_refused(secured: Secured) -> None:
    assert "password authentication failed" in secured.refused(password="wrong")  # noqa: S106 it is no secret


def test_no_certificate_is_refused(secured: Secured) -> None:
    said = secured.refused(sslcert="", sslkey="", sslcertmode="disable")
    assert "requires a valid client certificate" in said


def test_another_stations_certificate_is_refused(secured: Secured) -> None:
    other = secured.authority.issue("central_dock_2")
    said = secured.refused(sslcert=str(other.certificate), sslkey=str(other.key))
    assert "authentication failed" in said


def test_a_certificate_of_another_authority_is_refused(secured: Secured, tmp_path: Path) -> None:
    other = Authority(tmp_path, "elsewhere").issue(secured.enrolment.user)
    said = secured.refused(sslcert=str(other.certificate), sslkey=str(other.key))
    assert "unknown ca" in said


def test_a_certificate_that_has_expired_is_refused(secured: Secured) -> None:
    past = dt.datetime(2021, 1, 1, tzinfo=dt.UTC)
    old = secured.authority.issue(secured.enrolment.user, until=past, file="old")
    said = secured.refused(sslcert=str(old.certificate), sslkey=str(old.key))
    assert "expired" in said


def test_a_server_under_another_name_is_not_believed(secured: Secured) -> None:
    said = secured.refused(host="central.example", hostaddr="127.0.0.1")
    assert 'does not match host name "central.example"' in said


def test_a_server_of_another_authority_is_not_believed(secured: Secured, tmp_path: Path) -> None:
    other = Authority(tmp_path, "elsewhere")
    said = secured.refused(sslrootcert=str(other.certificate))
    assert "certificate verify failed" in said


def test_without_tls_nobody_gets_in(secured: Secured) -> None:
    said = secured.refused(sslmode="disable", channel_binding="disable")
    assert "no encryption" in said


def test_a_key_that_others_may_read_is_not_used(secured: Secured, tmp_path: Path) -> None:
    key = tmp_path / "open.key"
    key.write_bytes(secured.pair.key.read_bytes())
    key.chmod(0o644)
    assert "has group or world access" in secured.refused(sslkey=str(key))


def test_the_check_finds_tls_in_force(secured: Secured) -> None:
    admin = secured.central.admin()
    (finding,) = secrecy(admin)
    assert finding.wrong is False


def test_a_revoked_certificate_is_refused_once_the_list_is_there(secured: Secured) -> None:
    lost = secured.authority.issue(secured.enrolment.user, file="lost")
    paths = {"sslcert": str(lost.certificate), "sslkey": str(lost.key)}
    psycopg.connect(secured.dsn(**paths)).close()
    (secured.server.data / "root.crl").write_bytes(secured.authority.revoke(lost))
    secured.server.settings["ssl_crl_file"] = "root.crl"
    secured.server.restart()
    assert "revoked" in secured.refused(**paths)
    psycopg.connect(secured.dsn()).close()
