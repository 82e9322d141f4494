"""The same shift twice makes the same record; what a rehearsal did can be played again."""

from pathlib import Path

import pytest

from kiosk.commands.play_language import Input, PlayStep, read_lines
from kiosk.rehearsal.plant import FOLDER, SHIFTS, play
from kiosk.screens.intents import Intent
from kiosk.session.inputs import Key, Scan, Tap
from tests.rehearsal.demo import Demo, copied, furnished, state, story


@pytest.mark.feature("R15")
def test_the_demos_shifts_played_twice_give_the_same_journal_and_state(
    plant: Path, tmp_path: Path
) -> None:
    first = copied(plant, tmp_path / "first")
    second = furnished(tmp_path / "second")
    assert story(first) == story(second)
    assert state(first) == state(second)
    assert len(story(first)) > 70
    for app in (first, second):
        app.close()


def line(intent: Intent) -> str:
    """Return an intent as a line of a shift."""
    match intent:
        case Scan(text=text):
            return text.encode("unicode_escape").decode()
        case Key(text=text):
            return f"!key {text}"
        case Tap(name=name, argument=argument):
            return f"!tap {name} {argument}".rstrip()
        case _:
            raise AssertionError(intent)


@pytest.mark.feature("R15")
def test_what_was_done_in_a_rehearsal_replays_to_the_same_state(
    rehearsal: Demo, plant: Path, tmp_path: Path
) -> None:
    for label in rehearsal.labels:
        rehearsal.take(label.does)
    for code in ("1003", "C.RECEIVE", "PCB-150", "RACK-A", "W2611-0451", "W2611-0417"):
        rehearsal.click(code)
    rehearsal.take(Tap("undo"), Tap("type"), Key("W2611-0499"), Key("W2611-0499"))
    for code in ("C.DONE", "1002", "C.INSTALL", "BMS-0003", "S-88425", "DSP-55111", "SCREW-M3"):
        rehearsal.click(code)
    rehearsal.take(Key("4"))
    recorded = "\n".join(map(line, rehearsal.taken))
    app = copied(plant, tmp_path / "again")
    session = app.session(resume=False)
    for step in read_lines(recorded):
        assert isinstance(step, PlayStep)
        assert isinstance(step.what, Input)
        session.handle(step.what.event)
    assert story(app) == story(rehearsal.app)
    assert state(app) == state(rehearsal.app)
    app.close()


def test_the_plant_ends_now_with_open_work_and_a_unit_on_hold(rehearsal: Demo) -> None:
    app = rehearsal.app
    assert app.clock.ahead_us == 0
    found = {serial: status for serial, (_, status) in state(app).units.items()}
    assert (found["PK-0001"], found["BMS-0003"], found["DSP-55110"]) == (
        "available",
        "in production",
        "on hold",
    )


def test_a_shift_with_words_for_devices_plays_past_them(tmp_path: Path) -> None:
    app = furnished(tmp_path)
    before = story(app)
    play(app, app.session(resume=False), "!offline\n!printer ok\nno such !step\n!bad")
    assert story(app) == before
    app.close()


def test_no_input_of_the_demos_shifts_is_unreadable() -> None:
    texts = [(FOLDER / name).read_text(encoding="utf-8") for name in SHIFTS]
    assert all(text.strip() for text in texts)
