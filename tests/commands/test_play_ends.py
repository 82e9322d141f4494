"""However a play ends, nobody stays signed on for the window that opens next (N4)."""

from collections.abc import Sequence

import pytest

from kiosk.app import open_app
from kiosk.commands import play
from kiosk.commands.play_language import PlayStep, read_lines
from kiosk.session.answer import Answer
from kiosk.session.saved import Standing
from kiosk.settings import Settings
from tests.commands.shell import Shell


def left(shop: Shell) -> Standing:
    """Return where a kiosk that starts now would go on."""
    app = open_app(Settings(data_dir=shop.folder))
    try:
        return app.session(resume=True).standing
    finally:
        app.close()


def steps(*lines: str) -> Sequence[PlayStep]:
    return [each for each in read_lines("\n".join(lines)) if isinstance(each, PlayStep)]


@pytest.mark.feature("N4")
def test_nobody_stays_signed_on_and_begun_work_is_put_aside(shop: Shell) -> None:
    shop.play("1001", "C.RECEIVE")
    assert left(shop) == Standing()
    shop.play("1001", "C.RECEIVE", "PCB-150", "RACK-A", "W-7")
    found = left(shop)
    assert (found.operator, found.held_by) == ("", "")
    assert [(each.who, each.recorded) for each in found.parked] == [("1001", 1)]


@pytest.mark.parametrize("ended", [KeyboardInterrupt, BrokenPipeError])
def test_a_play_that_is_broken_off_leaves_nobody_signed_on(
    shop: Shell, monkeypatch: pytest.MonkeyPatch, ended: type[BaseException]
) -> None:
    def broken_off(number: int, _: PlayStep, __: Answer, *, tell: bool) -> None:
        assert not tell
        if number > 1:
            raise ended

    monkeypatch.setattr(play, "_print", broken_off)
    with pytest.raises(ended):
        play.play(Settings(data_dir=shop.folder), steps("1001", "C.RECEIVE"), tell=False)
    assert left(shop) == Standing()


def test_a_play_that_ends_on_its_own_lock_keeps_whose_work_it_is(shop: Shell) -> None:
    shop.play("1001", "C.RECEIVE", "PCB-150", "!idle")
    assert (left(shop).operator, left(shop).held_by) == ("", "1001")
