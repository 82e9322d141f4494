"""`kiosk central init`: make the central database, or bring it up to date."""

import argparse

from kiosk.commands.command import out, out_json
from kiosk.settings import Settings
from kiosk.sync.admin.connecting import connected
from kiosk.sync.admin.migrations import migrate, schema_version


def add_options(parser: argparse.ArgumentParser) -> None:
    """It takes no more than the database."""
    parser.set_defaults(what="init")


def run(settings: Settings, arguments: argparse.Namespace, dsn: str) -> int:
    """Make what is missing; again, and there is nothing to do."""
    del settings
    with connected(dsn) as connection:
        made = migrate(connection)
        version = schema_version(connection)
        database = connection.info.dbname
    if arguments.json:
        out_json({"database": database, "schema": version, "made": [each.name for each in made]})
    elif made:
        names = ", ".join(each.name for each in made)
        out(f"{database} is a central database of schema {version} now; made: {names}.")
    else:
        out(f"{database} is a central database of schema {version} already.")
    return 0
