"""`kiosk central add-station NAME`: make a seat, and print once what its machine enrols with."""

import argparse
import io
import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import qrcode

from kiosk.commands.command import CommandError, out, out_json
from kiosk.settings import Settings
from kiosk.sync.admin.connecting import Connection, connected
from kiosk.sync.admin.faults import AdminFault
from kiosk.sync.admin.migrations import require_current
from kiosk.sync.admin.seats import Login, add_station
from kiosk.sync.admin.serving import speaks_tls
from kiosk.sync.enrolment import Enrolment

MODES = ("verify-full", "verify-ca", "require", "disable")


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes besides the database."""
    parser.add_argument("name", metavar="NAME", help="of the station, such as DOCK-1")
    parser.add_argument("--again", action="store_true", help="a new machine takes the seat over")
    parser.add_argument("--host", default="", help="how stations reach the server; else as in DSN")
    parser.add_argument("--port", type=int, default=0, help="else as in DSN")
    parser.add_argument(
        "--sslmode", choices=MODES, default=MODES[0], help="disable only for a trial"
    )
    parser.add_argument("--ca", type=Path, metavar="FILE.crt", help="goes into the file")
    parser.add_argument("--certificate", type=Path, metavar="FILE.crt", help="goes into the file")
    parser.add_argument("--key", type=Path, metavar="FILE.key", help="goes into the file")
    parser.add_argument(
        "--file", type=Path, metavar="FILE", help="write an enrolment file instead of a code"
    )


def run(settings: Settings, arguments: argparse.Namespace, dsn: str) -> int:
    """Make the seat; 1 where it cannot be, and then nothing was made."""
    del settings
    texts = _certificates(arguments)
    with connected(dsn) as connection:
        require_current(connection)
        host = _host(connection, arguments.host)
        if arguments.sslmode != "disable" and not speaks_tls(connection):
            raise CommandError(
                "the server speaks no TLS: give it a certificate (docs/central.md), "
                "or say --sslmode disable for a trial on one machine"
            )
        with _new_file(arguments.file) as file:
            login = add_station(connection, arguments.name, again=arguments.again)
            enrolment = Enrolment(
                host=host,
                port=arguments.port or connection.info.port,
                database=connection.info.dbname,
                user=login.role,
                password=login.password,
                seat=login.seat,
                sslmode=arguments.sslmode,
                **texts,
            )
            file.write(enrolment.file())
    _tell(enrolment, login, arguments)
    return 0


def _certificates(arguments: argparse.Namespace) -> dict[str, str]:
    paths: dict[str, Path | None] = {
        name: getattr(arguments, name) for name in ("ca", "certificate", "key")
    }
    given = {name: path for name, path in paths.items() if path is not None}
    if given and arguments.file is None:
        raise CommandError("certificates are too long for a code: say --file FILE")
    if ("certificate" in given) != ("key" in given):
        raise CommandError("a certificate and its key go together: --certificate and --key")
    return {name: path.read_text(encoding="ascii") for name, path in given.items()}


def _host(connection: Connection, named: str) -> str:
    host = named or connection.info.host
    if not host or host.startswith(("/", "@")):
        raise CommandError("say how stations reach the server: --host NAME")
    return host


@contextmanager
def _new_file(path: Path | None) -> Generator[io.TextIOBase]:
    """Open a new file that nobody else may read; it goes again where no seat was made.

    Without one, what is written is dropped.
    """
    if path is None:
        yield io.StringIO()
        return
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as error:
        message = f"{path} is there already; give the name of a new file"
        raise CommandError(message) from error
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            yield file
    except AdminFault:
        path.unlink()
        raise


def _tell(enrolment: Enrolment, login: Login, arguments: argparse.Namespace) -> None:
    code = None if arguments.file else enrolment.written()
    path = str(arguments.file) if arguments.file else None
    if arguments.json:
        out_json({"station": login.seat, "role": login.role, "code": code, "file": path})
        return
    if code is None:
        out(f"{login.seat} may enrol with {path}. Delete the file afterwards: it is its key.")
        return
    out(f"{login.seat} may enrol with this code. It is shown once, and works once.")
    out("")
    out(code)
    out(_symbol(code))


def _symbol(code: str) -> str:
    """Draw the code in characters, two modules high each."""
    symbol = qrcode.QRCode(border=2, error_correction=qrcode.ERROR_CORRECT_L)
    symbol.add_data(code)
    drawn = io.StringIO()
    symbol.print_ascii(out=drawn, invert=True)
    return drawn.getvalue()
