"""kiosk.toml: this machine's settings, refused by name where they cannot be used."""

from pathlib import Path

import pytest

from kiosk.settings import Settings, SettingsError, data_dir, load


def test_without_a_file_everything_has_its_default(tmp_path: Path) -> None:
    assert load(tmp_path) == Settings(data_dir=tmp_path)


def test_station_name_and_location_are_read(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text('[station]\nname = "Line 3"\nlocation = "L3"\n')
    assert load(tmp_path) == Settings(
        data_dir=tmp_path, station_name="Line 3", station_location="L3"
    )


@pytest.mark.parametrize(
    ("content", "named"),
    [
        ("[printer]\n", "printer must be absent"),
        ('[station]\nnme = "x"\n', "station.nme must be absent; keys are name and location"),
        ("[station]\nname = 3\n", "station.name must be a text that is not empty"),
        ('station = "x"\n', "station must be a table"),
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


def test_the_argument_goes_before_the_variable_and_that_before_the_users_own_folder(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("KIOSK_DATA_DIR", "/somewhere/else")
    assert data_dir("/given") == Path("/given")
    assert data_dir(None) == Path("/somewhere/else")
    monkeypatch.delenv("KIOSK_DATA_DIR")
    assert data_dir(None).name == "kiosk"
