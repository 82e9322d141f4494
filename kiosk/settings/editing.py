"""Edits the text of kiosk.toml; comments and order stay."""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from enum import Enum
from pathlib import Path
from typing import cast

import tomlkit
from tomlkit.items import AoT, Table

from kiosk.settings.device_ports import PrinterPort, ScannerPort
from kiosk.settings.reading import TABLES, SettingsError


def with_values(path: Path, text: str, changes: Mapping[str, object]) -> str:
    """Return the text of a file with keys such as `screen.theme` changed; None takes one out.

    Raises:
        SettingsError: there is no such table.
    """
    document = tomlkit.parse(text)
    tables = cast("dict[str, dict[str, object]]", document)
    for dotted, value in changes.items():
        name, _, key = dotted.partition(".")
        if name not in TABLES:
            raise SettingsError(path, dotted, "absent; there is no such table")
        if name not in tables:
            document[name] = tomlkit.table()
        if value is None:
            tables[name].pop(key, None)
        else:
            tables[name][key] = value
    return tomlkit.dumps(document)


def with_ports(text: str, name: str, ports: Sequence[ScannerPort | PrinterPort]) -> str:
    """Return the text of a file with all `scanners` or all `printers` written anew."""
    document = tomlkit.parse(text)
    if name in document:
        del document[name]
    if ports:
        document[name] = AoT([_table(port) for port in ports])
    return tomlkit.dumps(document)


def _table(port: ScannerPort | PrinterPort) -> Table:
    """Return a port as a table: its name, and what differs from the default."""
    table = tomlkit.table()
    usual = type(port)(name=port.name)
    for key in (each.name for each in fields(port)):
        value: object = getattr(port, key)
        if key == "name" or value != getattr(usual, key):
            table[key] = value.value if isinstance(value, Enum) else value
    return table
