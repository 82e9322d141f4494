"""Changes of kiosk.toml: nothing else in it changes, and a failure changes nothing."""

import json
import os
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import get_type_hints

import pytest
from msgspec import to_builtins

from kiosk.settings import (
    ScannerSettings,
    ScreenSettings,
    Settings,
    SettingsError,
    StationSettings,
    Theme,
    load,
)
from kiosk.settings.reading import TABLES, allowed
from kiosk.settings.saving import SettingsNotSavedError, Value, save

BY_HAND = """\
# Hall 4, second bay. Ask Carla before you change the prefix.

[scanner]
wedge_prefix = "\\u0002"     # STX

[station]
location = "L3"
name     = 'Line 3'          # as on the pillar
"""

DOCUMENT = Path(__file__).parent.parent / "docs" / "settings.md"


def shop(folder: Path, content: str = BY_HAND) -> Settings:
    """Write the file by hand and load it."""
    (folder / "kiosk.toml").write_text(content)
    return load(folder)


def test_comments_and_order_stay_and_only_the_value_changes(tmp_path: Path) -> None:
    save(shop(tmp_path), {"station.name": "Line 4"})
    assert (tmp_path / "kiosk.toml").read_text() == BY_HAND.replace("'Line 3'", '"Line 4"')


def test_what_is_saved_is_what_is_loaded_then(tmp_path: Path) -> None:
    before = shop(tmp_path)
    saved = save(
        before,
        {
            "screen.theme": "day",
            "screen.diagonal_inch": 21.5,
            "scanner.function_keys": {"F8": "\x1d"},
            "station.lock_after_minutes": 20,
        },
    )
    assert saved == load(tmp_path)
    assert saved == replace(
        before,
        screen=ScreenSettings(theme=Theme.DAY, diagonal_inch=21.5),
        scanner=ScannerSettings(wedge_prefix="\x02", function_keys={"F8": "\x1d"}),
        station=replace(before.station, lock_after_minutes=20),
    )
    assert "# Hall 4, second bay." in (tmp_path / "kiosk.toml").read_text()


def test_the_first_change_makes_the_folder_and_the_file(tmp_path: Path) -> None:
    folder = tmp_path / "new"
    save(Settings(data_dir=folder), {"sound.volume": 40})
    assert (folder / "kiosk.toml").read_text() == "[sound]\nvolume = 40\n"


def test_a_key_that_is_taken_out_has_its_default_again(tmp_path: Path) -> None:
    saved = save(shop(tmp_path), {"station.location": None, "sound.volume": None})
    assert saved.station == StationSettings(name="Line 3")
    assert "location" not in (tmp_path / "kiosk.toml").read_text()


@pytest.mark.parametrize("content", ['station.name = "L"\n', 'station = { name = "L" }\n'])
def test_other_ways_to_write_a_table_are_changed_too(tmp_path: Path, content: str) -> None:
    saved = save(shop(tmp_path, content), {"station.name": "M", "station.number": "7"})
    assert saved.station == StationSettings(name="M", number="7")


def test_the_ends_of_lines_of_the_file_stay(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_bytes(b'[station]\r\nname = "L"\r\n')
    save(load(tmp_path), {"station.name": "M"})
    assert (tmp_path / "kiosk.toml").read_bytes() == b'[station]\r\nname = "M"\r\n'


@pytest.mark.parametrize(
    ("key", "value", "told"),
    [
        ("screen.theme", "dark", 'screen.theme must be "auto", "day" or "night"'),
        ("screen.colour", "red", "screen.colour must be absent; keys are diagonal_inch"),
        ("printer.name", "x", "printer.name must be absent; there is no such table"),
        ("station.name", "", "station.name must be a text that is not empty"),
    ],
)
def test_a_value_that_is_not_allowed_is_not_written(
    tmp_path: Path, key: str, value: Value, told: str
) -> None:
    settings = shop(tmp_path)
    with pytest.raises(SettingsError, match=re.escape(told)):
        save(settings, {"station.number": "9", key: value})
    assert (tmp_path / "kiosk.toml").read_text() == BY_HAND


@pytest.mark.parametrize("content", [b"[station", b"\xff\xfe", b'station = "x"\n'])
def test_a_file_that_was_spoilt_meanwhile_is_left_alone(tmp_path: Path, content: bytes) -> None:
    settings = shop(tmp_path)
    (tmp_path / "kiosk.toml").write_bytes(content)
    with pytest.raises(SettingsError, match="K101"):
        save(settings, {"station.name": "M"})
    assert (tmp_path / "kiosk.toml").read_bytes() == content


def fails(*_: object) -> None:
    """Fail as a full disk does."""
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize("step", [(os, "fsync"), (Path, "replace")])
def test_on_a_full_disk_the_settings_are_as_before_and_nothing_is_left_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: tuple[object, str]
) -> None:
    settings = shop(tmp_path)
    monkeypatch.setattr(*step, fails)
    with pytest.raises(SettingsNotSavedError, match=r"K102: .*kiosk\.toml was not saved \(No sp"):
        save(settings, {"station.name": "M"})
    assert (tmp_path / "kiosk.toml").read_text() == BY_HAND
    assert [each.name for each in tmp_path.iterdir()] == ["kiosk.toml"]


def test_the_new_file_is_on_the_disk_before_it_takes_the_old_ones_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = shop(tmp_path)
    done: list[str] = []

    def noted(name: str, does: Callable[..., object]) -> Callable[..., object]:
        def step(*arguments: object) -> object:
            done.append(name)
            return does(*arguments)

        return step

    monkeypatch.setattr(os, "fsync", noted("flushed", os.fsync))
    monkeypatch.setattr(Path, "replace", noted("replaced", Path.replace))
    save(settings, {"station.name": "M"})
    assert done == ["flushed", "replaced", "flushed"]


def test_a_file_that_lies_elsewhere_is_changed_there_with_its_rights(tmp_path: Path) -> None:
    (tmp_path / "etc").mkdir()
    (tmp_path / "data").mkdir()
    real = tmp_path / "etc" / "kiosk.toml"
    real.write_text(BY_HAND)
    real.chmod(0o640)
    (tmp_path / "data" / "kiosk.toml").symlink_to(real)
    save(load(tmp_path / "data"), {"station.number": "9"})
    assert (tmp_path / "data" / "kiosk.toml").is_symlink()
    assert 'number = "9"' in real.read_text()
    assert real.stat().st_mode & 0o777 == 0o640


def test_the_document_names_every_key_with_what_it_may_hold_and_its_default() -> None:
    rows = [line.split("|")[1:4] for line in DOCUMENT.read_text().splitlines() if "| `" in line]
    rows = [row for row in rows if row[0].strip(" `").partition(".")[0] in TABLES]
    told = {key.strip(" `"): (may.strip(), standard.strip(" `")) for key, may, standard in rows}
    for table, kind in TABLES.items():
        for key, hint in get_type_hints(kind, include_extras=True).items():
            may, standard = told.pop(f"{table}.{key}")
            assert allowed(hint).replace('"', "`").startswith(may)
            default = json.dumps(to_builtins(getattr(kind(), key)))
            assert standard.strip('"') == default.strip('"') or (default, table) == (
                '""',
                "station",
            )
    assert told == {}
