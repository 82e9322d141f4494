"""`kiosk import KIND FILE.csv`: master data, orders or goods from CSV, all rows or none."""

import argparse
from pathlib import Path

from kiosk.app import open_app
from kiosk.commands.command import CommandError, Subparsers, admin, out, out_json
from kiosk.importer.mapping import ColumnMap
from kiosk.importer.mapping_file import MappingError, parse_mapping
from kiosk.importer.report import ImportKind
from kiosk.settings import Settings
from kiosk.store.importing import ImportFile, import_into


def add(commands: Subparsers, shared: argparse.ArgumentParser) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "import",
        help="import master data, orders or goods from CSV",
        description="Import a file of CSV; see docs/import.md for columns and maps.",
        parents=[shared],
    )
    parser.add_argument("kind", choices=[each.value for each in ImportKind])
    parser.add_argument("file", metavar="FILE.csv", type=Path)
    parser.add_argument("--map", metavar="FILE.map.toml", type=Path, help="for other headers")
    parser.add_argument("--check", action="store_true", help="report, import nothing")
    parser.add_argument("--skip-bad", action="store_true", help="import the rest of the rows")
    parser.add_argument("--json", action="store_true", help="the report as JSON")
    parser.set_defaults(run=run)


def run(settings: Settings, arguments: argparse.Namespace) -> int:
    """Import the file; 1 when it was refused."""
    mapping = _mapping(arguments.map)
    data = _bytes(arguments.file)
    app = open_app(settings)
    try:
        file = ImportFile(
            kind=ImportKind(arguments.kind),
            data=data,
            mapping=mapping,
            skip_bad=arguments.skip_bad,
            check=arguments.check,
        )
        report = import_into(app.store, file, admin())
    finally:
        app.close()
    if arguments.json:
        out_json(report.as_json())
    else:
        out(report.as_text())
    return 1 if report.refused else 0


def _bytes(path: Path) -> bytes:
    if not path.is_file():
        message = f"there is no file {path}"
        raise CommandError(message)
    return path.read_bytes()


def _mapping(path: Path | None) -> ColumnMap | None:
    if path is None:
        return None
    try:
        text = _bytes(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        message = f"{path} is not UTF-8"
        raise CommandError(message) from error
    mapping = parse_mapping(text)
    if isinstance(mapping, MappingError):
        message = f"{path}: {mapping.sentence}"
        raise CommandError(message)
    return mapping
