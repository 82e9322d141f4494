"""kiosk.toml: this machine's settings, refused by name where they cannot be used."""

from datetime import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.settings import (
    Language,
    ScannerSettings,
    ScreenSettings,
    Settings,
    SettingsError,
    SoundSettings,
    StationSettings,
    Theme,
    data_dir,
    load,
)
from kiosk.settings.reading import read

WHOLE = """\
[station]
name = " Line 3 "
number = "3A"
location = "L3"
lock_after_minutes = 5

[screen]
diagonal_inch = 15.6
theme = "night"
day_from = "05:30"
night_from = "21:45"
language = "de"
full_screen = false

[scanner]
wedge = true
wedge_prefix = "\\u0002"
wedge_min_length = 6

[scanner.function_keys]
F8 = "\\u001d"
F12 = "\\u001e"

[sound]
on = false
volume = 35
player = "aplay"
"""


def test_without_a_file_everything_has_its_default(tmp_path: Path) -> None:
    assert load(tmp_path) == Settings(data_dir=tmp_path)
    assert load(tmp_path).database == tmp_path / "kiosk.db"


def test_a_table_that_says_nothing_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text("[station]\n[screen]\n[scanner]\n[sound]\n")
    assert load(tmp_path) == Settings(data_dir=tmp_path)


def test_all_that_can_be_set_is_read(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text(WHOLE)
    assert load(tmp_path) == Settings(
        data_dir=tmp_path,
        station=StationSettings(name="Line 3", number="3A", location="L3", lock_after_minutes=5),
        screen=ScreenSettings(
            diagonal_inch=15.6,
            theme=Theme.NIGHT,
            day_from="05:30",
            night_from="21:45",
            language=Language.GERMAN,
            full_screen=False,
        ),
        scanner=ScannerSettings(
            wedge_prefix="\x02",
            wedge_min_length=6,
            function_keys={"F8": "\x1d", "F12": "\x1e"},
        ),
        sound=SoundSettings(on=False, volume=35, player="aplay"),
    )


def test_a_file_from_an_editor_that_marks_its_encoding_is_read(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_bytes(b'\xef\xbb\xbf[station]\r\nname = "L"\r\n')
    assert load(tmp_path).station.name == "L"


@pytest.mark.parametrize(
    ("content", "named"),
    [
        ("[printer]\n", "printer must be absent; the tables are [station], [screen], [scanner]"),
        ('[station]\nnme = "x"\n', "station.nme must be absent; keys are name, number, location"),
        ("[station]\nname = 3\n", "station.name must be a text that is not empty"),
        ('[station]\nname = "  "\n', "station.name must be a text that is not empty"),
        ('[station]\nnumber = "1234"\n', "station.number must be 1 to 3 characters"),
        ("[station]\nlock_after_minutes = 0\n", "must be a whole number from 1 to 120"),
        ("[station]\nlock_after_minutes = true\n", "must be a whole number from 1 to 120"),
        ('[station]\nreceive_as = ""\n', "station.receive_as must be a text that is not empty"),
        ("[station]\nmove_as = 7\n", "station.move_as must be a text that is not empty"),
        ('station = "x"\n', "station must be a table with name, number, location, lock"),
        ("[screen]\ndiagonal_inch = 61\n", "screen.diagonal_inch must be a number from 5 to 60"),
        ("[screen]\ndiagonal_inch = nan\n", "screen.diagonal_inch must be a number from 5 to 60"),
        ('[screen]\ntheme = "dark"\n', 'screen.theme must be "auto", "day" or "night"'),
        ('[screen]\nlanguage = "fr"\n', 'screen.language must be "en" or "de"'),
        ('[screen]\nday_from = "6:00"\n', 'screen.day_from must be a time such as "06:00"'),
        ('[screen]\nnight_from = "24:00"\n', "screen.night_from must be a time"),
        ("[screen]\nfull_screen = 1\n", "screen.full_screen must be true or false"),
        ('[scanner]\nwedge_prefix = "abcde"\n', "must be at most 4 characters"),
        ("[scanner]\nwedge_min_length = 0\n", "must be a whole number from 1 to 20"),
        ('[scanner.function_keys]\nF25 = "x"\n', "must be a table of F1 to F24"),
        ('[scanner.function_keys]\nF8 = ""\n', "must be a table of F1 to F24"),
        ("[sound]\nvolume = 101\n", "sound.volume must be a whole number from 0 to 100"),
        ('[sound]\nplayer = ""\n', 'sound.player must be "auto" or the name of a program'),
        ("[station", "the file must be TOML"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named_with_what_is_allowed(
    tmp_path: Path, content: str, named: str
) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text(content)
    with pytest.raises(SettingsError) as refused:
        load(tmp_path)
    assert str(refused.value).startswith(f"K101: {path}: ")
    assert named in str(refused.value)


def test_a_file_that_is_no_text_is_refused_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_bytes(b"\xff\xfe[\x00")
    with pytest.raises(SettingsError, match="the file must be TOML"):
        load(tmp_path)


@given(
    st.sampled_from(["station.name", "screen.theme", "scanner.function_keys", "sound.volume"]),
    st.sampled_from(["1", "-1", '""', "true", "[]", "{}", "06:00:00", "1e400", '{ F8 = "x" }'])
    | st.text(),
)
def test_any_text_gives_settings_or_a_sentence(key: str, value: str) -> None:
    try:
        read(Path(), f"{key} = {value}\n")
    except SettingsError as refused:
        assert str(refused).startswith("K101: ")


@pytest.mark.parametrize(
    ("station", "shown", "number"),
    [
        (StationSettings(number="B"), "GOODS-IN 2", "B"),
        (StationSettings(), "GOODS-IN 2", "2"),
        (StationSettings(), "Hall 4 line 012026", "026"),
        (StationSettings(), "STATION-7A4C", "ST"),
        (StationSettings(), "-ümlaut", "ÜM"),
        (StationSettings(), "ß", "SS"),
        (StationSettings(), "ßß", "SSS"),
        (StationSettings(), "", "1"),
    ],
)
def test_the_tile_shows_the_number_set_or_the_names_last_digits_or_first_letters(
    station: StationSettings, shown: str, number: str
) -> None:
    assert station.number_for(shown) == number


@pytest.mark.parametrize(
    ("screen", "days"),
    [
        (ScreenSettings(), ["06:00", "12:00", "19:59"]),
        (ScreenSettings(day_from="22:00", night_from="05:00"), ["22:00", "23:59", "00:00"]),
        (ScreenSettings(day_from="08:00", night_from="08:00"), ["07:59", "08:00", "23:00"]),
        (ScreenSettings(theme=Theme.DAY), ["05:59", "06:00", "20:00"]),
    ],
)
def test_it_is_day_between_the_hours_that_are_set(screen: ScreenSettings, days: list[str]) -> None:
    assert all(screen.is_day(time.fromisoformat(each)) for each in days)


@pytest.mark.parametrize(
    ("screen", "nights"),
    [
        (ScreenSettings(), ["05:59", "20:00", "23:59", "00:00"]),
        (ScreenSettings(day_from="22:00", night_from="05:00"), ["05:00", "21:59"]),
        (ScreenSettings(theme=Theme.NIGHT), ["06:00", "12:00"]),
    ],
)
def test_it_is_night_between_the_others(screen: ScreenSettings, nights: list[str]) -> None:
    assert not any(screen.is_day(time.fromisoformat(each)) for each in nights)


def test_the_argument_goes_before_the_variable_and_that_before_the_users_own_folder(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("KIOSK_DATA_DIR", "/somewhere/else")
    assert data_dir("/given") == Path("/given")
    assert data_dir(None) == Path("/somewhere/else")
    monkeypatch.delenv("KIOSK_DATA_DIR")
    assert data_dir(None).name == "kiosk"
