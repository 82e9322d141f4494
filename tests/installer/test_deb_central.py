"""The unpacked program at a real central database, with nothing of this project around it."""

import os
import subprocess
from pathlib import Path

import pytest
from psycopg.conninfo import conninfo_to_dict

from installer.bundling import ROOT
from kiosk.resources import RESOURCES
from tests.central.servers import Postgres
from tests.installer.built import Built
from tests.installer.test_deb_runs import run
from tools.postgres_found import binaries

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

BACKUP = ROOT / "installer" / "debian" / "kiosk-central-backup"


def test_central_is_made_and_a_station_enrols_in_the_bundle(
    built: Built, postgres: Postgres, tmp_path: Path
) -> None:
    postgres.run("create database {} template template0 encoding 'UTF8'", "bundled")
    try:
        dsn = {"KIOSK_CENTRAL_DSN": postgres.of("bundled")}
        made = run(built, "central", "init", home=tmp_path, more=dsn)
        assert all(f.stem[4:] in made for f in (RESOURCES / "central").glob("*.sql"))
        seat = ["add-station", "DOCK-1", "--sslmode", "disable", "--file", "DOCK-1.json"]
        run(built, "central", *seat, home=tmp_path, more=dsn)
        locations = RESOURCES / "demo" / "locations.csv"
        run(built, "import", "locations", str(locations), home=tmp_path)
        assert "This station is DOCK-1" in run(built, "enrol", "DOCK-1.json", home=tmp_path)
        assert "has all" in run(built, "sync", "--once", home=tmp_path)
        assert ", 0 of them not known" in run(built, "sync", "--status", home=tmp_path)
        assert "every seal holds" in run(built, "central", "check", home=tmp_path, more=dsn)
        assert "central server" in run(built, "doctor", home=tmp_path)
    finally:
        postgres.drop("bundled")


def test_a_nightly_backup_is_whole_and_old_ones_go(postgres: Postgres, tmp_path: Path) -> None:
    if postgres.server is None or not (binaries() / "pg_dump").exists():
        pytest.skip("the programs of the server under test are not at hand")
    server = conninfo_to_dict(postgres.dsn)
    for day in range(10, 20):
        (tmp_path / f"2020-01-{day}").mkdir()
    subprocess.run(
        ["sh", str(BACKUP)],
        env={
            "PATH": f"{binaries()}:{os.environ['PATH']}",
            **{f"PG{name.upper()}": str(server[name]) for name in ("host", "port", "user")},
            "KIOSK_CENTRAL_BACKUPS": str(tmp_path),
            "KIOSK_CENTRAL_KEEP": "3",
            "PGDATABASE": "postgres",
        },
        check=True,
    )
    days = sorted(each.name for each in tmp_path.iterdir())
    assert days[:2] == ["2020-01-18", "2020-01-19"]
    assert len(days) == 3
    kept = tmp_path / days[2]
    assert {each.name for each in kept.iterdir()} == {"central.dump", "central.list", "roles.sql"}
    assert (kept / "central.dump").stat().st_mode & 0o077 == 0
