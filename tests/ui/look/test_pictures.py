"""Every screen looks, pixel by pixel, as it did when somebody last said that it looks right."""

import os
from functools import lru_cache
from pathlib import Path

import pytest

from tests.ui.look.pictures import (
    CHOSEN,
    HASHES,
    LANGUAGES,
    PROBE,
    ROOT,
    Shot,
    as_pil,
    digest,
    kept,
    marked,
    probe,
    read_hashes,
    shots_of,
    tolerated,
    unlike,
    written,
)
from tests.ui.look.scenes import SAMPLES

ACCEPT = "Look at the pictures. If they are right, `make pictures` makes them the reference."
OTHERWISE = (
    "letters are drawn otherwise here than where the hashes were written (another FreeType or "
    "another fontconfig): only the chosen pictures are compared, with tolerance"
)


@lru_cache
def draws_alike() -> bool:
    return digest(probe()) == read_hashes().get(PROBE)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Where pictures that differ are put."""
    folder = Path(os.environ.get("KIOSK_PICTURES_OUT", tmp_path))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def put(shot: Shot, out: Path) -> str:
    """Write a picture as it is now, and what differs where the reference is a file."""
    now = as_pil(shot.taken())
    now.save(out / f"{shot}.png")
    before = next((kept(name) for name, each in CHOSEN.items() if each == shot), None)
    if before is None:
        return f"{shot}: {out / f'{shot}.png'}"
    before.save(out / f"{shot}-before.png")
    marked(now, before).save(out / f"{shot}-differs.png")
    return f"{shot}: {out / f'{shot}-differs.png'}, {unlike(now, before):.2%} of it differs"


@pytest.mark.parametrize("sample", SAMPLES)
def test_every_pixel_of_a_screen_is_as_it_was(sample: str, out: Path) -> None:
    if not draws_alike():
        pytest.skip(OTHERWISE)
    known = read_hashes()
    differ = [each for each in shots_of(sample) if digest(each.taken()) != known.get(str(each))]
    told = [put(each, out) for each in differ]
    assert not told, "\n".join([*told, ACCEPT])


@pytest.mark.parametrize("shot", LANGUAGES, ids=str)
def test_every_pixel_is_as_it_was_in_other_languages(shot: Shot, out: Path) -> None:
    if not draws_alike():
        pytest.skip(OTHERWISE)
    alike = digest(shot.taken()) == read_hashes().get(str(shot))
    assert alike, f"{put(shot, out)}\n{ACCEPT}"


@pytest.mark.parametrize("name", CHOSEN)
def test_a_picture_that_is_kept_shows_what_the_screen_shows(name: str, out: Path) -> None:
    shot, before = CHOSEN[name], kept(name)
    assert before is not None, f"{name}.png is missing. {ACCEPT}"
    now = as_pil(shot.taken())
    alike = unlike(now, before) == 0 if draws_alike() else tolerated(now, before)
    assert alike, f"{put(shot, out)}\n{ACCEPT}"


def test_the_hashes_are_those_of_all_pictures_and_of_no_other() -> None:
    known = read_hashes()
    shots = [str(shot) for sample in SAMPLES for shot in shots_of(sample)]
    shots += map(str, LANGUAGES)
    assert set(known) == {PROBE, *shots}
    assert HASHES.read_text(encoding="utf-8") == written(known)
    assert {str(shot) for shot in CHOSEN.values()} <= set(known)


def test_no_file_of_samples_is_forgotten() -> None:
    files = {path.stem for path in (ROOT / "tests" / "ui" / "samples").glob("*.py")}
    assert files == {name.partition(".")[0] for name in SAMPLES}


def test_a_picture_is_the_same_after_others_were_drawn() -> None:
    shots = [Shot("home.busy"), Shot("unit.inside", "night"), Shot("install.forty_lines")]
    first = [digest(each.taken()) for each in shots]
    assert [digest(each.taken()) for each in reversed(shots)] == first[::-1]


def test_one_changed_pixel_is_seen_and_marked() -> None:
    before = as_pil(Shot("stop.wrong_part").taken())
    now = before.copy()
    now.putpixel((640, 400), (1, 2, 3))
    assert unlike(now, before) == 1 / (1280 * 800)
    assert marked(now, before).getpixel((640, 400)) == (255, 0, 255)


def test_what_is_tolerated_is_no_missing_button() -> None:
    whole = as_pil(Shot("home.busy").taken())
    bare = whole.copy()
    bare.paste((233, 237, 241), (14, 182, 268, 426))
    assert tolerated(whole, whole.copy())
    assert not tolerated(whole, bare)
