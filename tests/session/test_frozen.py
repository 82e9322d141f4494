"""A frozen station records nothing, looks up as always, and says what a person has to do."""

import pytest

from kiosk.domain.link import Frozen
from kiosk.session.inputs import Broken, Several, Tap, scan
from tests.frozen import freeze
from tests.play import Shop


def entries(shop: Shop) -> int:
    ((count,),) = shop.rows("select count(*) from journal")
    assert isinstance(count, int)
    return count


@pytest.fixture
def received(shop: Shop) -> Shop:
    """The shop with one motor received, and an operator signed on."""
    shop.play("1003\nC.RECEIVE\nMOTOR\nDOCK\nSN-1\nC.DONE\n1002")
    return shop


CODES = {
    Frozen.BEHIND: "xY9",
    Frozen.FORK: "xY9",
    Frozen.RESTORED: "xY9",
    Frozen.CLONE: "xY10",
    Frozen.MOVED: "xY12",
}


@pytest.mark.feature("R9")
@pytest.mark.parametrize("why", Frozen)
def test_what_would_be_recorded_is_stopped_with_why_and_what_to_do(
    received: Shop, why: Frozen
) -> None:
    freeze(received, why)
    before = entries(received)
    code, _, said = received.said("C.UNDO")
    text = str(said)
    assert code == CODES[why]
    assert "Nothing was recorded; look-ups go on." in text
    assert "{" not in text
    assert received.session.standing.blocked == CODES[why]
    assert entries(received) == before


def test_headlines_say_what_it_is(received: Shop) -> None:
    said: list[str] = []
    for why in (Frozen.FORK, Frozen.CLONE, Frozen.MOVED):
        freeze(received, why)
        said.append(str(received.said("C.UNDO")[1]))
        received.play("!tap yes")
    assert said == [
        "THIS KIOSK WAS RESTORED",
        "ANOTHER COPY OF THIS KIOSK",
        "THIS RECORD CAME FROM ANOTHER MACHINE",
    ]


def test_look_ups_go_on_and_what_they_do_not_find_is_said_and_not_recorded(
    received: Shop,
) -> None:
    freeze(received, Frozen.FORK)
    before = entries(received)
    assert received.verdicts("SN-1\nMOTOR\nDOCK\nNO-SUCH-THING") == [*(["idle"] * 3), "xS1"]
    assert received.session.standing.blocked == ""
    assert entries(received) == before


def test_in_a_task_a_refusal_too_would_be_an_entry_and_is_stopped(received: Shop) -> None:
    freeze(received, Frozen.FORK)
    before = entries(received)
    assert received.verdicts("1003\nC.RECEIVE\nNO-SUCH-PART") == ["idle", "idle", "xY9"]
    assert entries(received) == before


def test_while_the_stop_waits_it_is_said_again_to_every_scan_and_nothing_is_recorded(
    received: Shop,
) -> None:
    freeze(received, Frozen.CLONE)
    before = entries(received)
    assert received.verdicts("C.UNDO\nSN-1\nSN-2\n!tap yes\nSN-1") == [
        *("xY10", "xY10", "xY10", "idle", "idle"),
    ]
    assert entries(received) == before


@pytest.mark.parametrize(
    "event",
    [
        Several((scan("SN-1"), scan("SN-9"))),
        Several((scan("C.UNDO"), scan("SN-9"))),
        Broken(characters=3, source="hand", raw=b"SN-"),
        Tap("undo"),
        Tap("print"),
        Tap("retry"),
    ],
    ids=lambda event: type(event).__name__,
)
def test_no_input_of_whatever_kind_makes_the_chain_grow(received: Shop, event: Several) -> None:
    received.play("SN-1")
    freeze(received, Frozen.FORK)
    before = entries(received)
    received.session.handle(event)
    assert entries(received) == before


def test_printing_anew_is_recording_and_is_stopped(received: Shop) -> None:
    received.play("SN-1")
    labels = received.labels()
    freeze(received, Frozen.FORK)
    code = [*received.verdicts("!tap print"), *received.verdicts("!tap pick 1\nlost")]
    assert "xY9" in code
    assert received.labels() == labels


@pytest.mark.feature("A3")
def test_an_operators_tap_only_frees_the_screen_a_supervisors_decides(received: Shop) -> None:
    freeze(received, Frozen.FORK)
    assert received.verdicts("C.UNDO\n!tap confirm\nC.UNDO") == ["xY9", "idle", "xY9"]
    assert received.app.store.frozen() is Frozen.FORK
    own = received.app.store.station
    received.play("!tap yes\n1001")
    assert received.verdicts("C.UNDO\n!tap confirm") == ["xY9", "ok"]
    assert received.app.store.frozen() is None
    assert received.app.store.station != own
    assert received.verdicts("1003\nC.RECEIVE\nMOTOR\nDOCK\nSN-2")[-1] == "ok"


def test_a_supervisor_is_given_a_button_that_decides_and_one_that_does_not(
    received: Shop,
) -> None:
    freeze(received, Frozen.MOVED)
    received.play("1001")
    said = received.session.handle(Tap("undo")).said
    assert "button" in dict(said.args)
    assert received.session.handle(Tap("no")).said.tone.value == "idle"
    assert received.app.store.frozen() is Frozen.MOVED
    assert received.session.standing.blocked == ""


def test_a_record_that_moved_goes_on_as_it_is(received: Shop) -> None:
    freeze(received, Frozen.MOVED)
    own = received.app.store.station
    received.play("1001")
    received.play("C.UNDO")
    assert received.said("!tap confirm")[1] == "THIS IS THE ONLY MACHINE"
    assert received.app.store.frozen() is None
    assert received.app.store.station == own


@pytest.mark.parametrize("why", [Frozen.CLONE, Frozen.BEHIND])
def test_what_only_central_can_settle_no_tap_settles(received: Shop, why: Frozen) -> None:
    freeze(received, why)
    received.play("1001\nC.UNDO\n!tap confirm")
    assert received.app.store.frozen() is why
    assert received.said("C.UNDO")[0] == CODES[why]


def test_the_badge_of_a_supervisor_frees_the_screen_and_decides_nothing(received: Shop) -> None:
    freeze(received, Frozen.RESTORED)
    received.play("C.UNDO\n1001")
    assert received.session.standing.blocked == ""
    assert received.app.store.frozen() is Frozen.RESTORED


def test_what_central_found_out_meanwhile_stops_the_very_next_entry(
    received: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    received.play("1003\nC.RECEIVE\nMOTOR\nDOCK")
    state = received.session.standing.state

    def looked_too_early() -> None:
        freeze(received, Frozen.CLONE)

    monkeypatch.setattr(received.app.store, "frozen", looked_too_early)
    assert received.said("SN-2")[0] == "xY10"
    assert received.session.standing.blocked == "xY10"
    assert received.session.standing.state == state
