"""Several codes in one trigger, a code too many, one that broke off: one taken or none (E6)."""

import base64
import json

import pytest

from kiosk.domain.messages import Tone
from kiosk.session.answer import Answer
from kiosk.session.inputs import Broken, Event, Extra, Several, scan
from tests.play import Shop

BY_HEAD = "select kind, payload, envelope from journal where kind = 'scan_refused.1' order by id"


def several(*texts: str) -> Several:
    return Several(tuple(scan(text, "com3") for text in texts))


def refused(shop: Shop) -> list[tuple[object, object, bytes]]:
    """Return code, source and raw bytes of each refused scan."""
    found: list[tuple[object, object, bytes]] = []
    for _, payload, envelope in shop.rows(BY_HEAD):
        how = json.loads(str(envelope))["scan"]
        raw = base64.b64decode(str(how["raw"]))
        found.append((json.loads(str(payload))["code"], how["source"], raw))
    return found


def answer(shop: Shop, event: Event) -> Answer:
    return shop.session.handle(event)


@pytest.mark.feature("E6")
def test_of_a_label_with_three_codes_the_only_one_that_fits_is_received_and_said(
    shop: Shop,
) -> None:
    shop.play("1003\nC.RECEIVE\nMOTOR\nDOCK")
    said = answer(shop, several("MOTOR", "SN-1", "DOCK-X\x07"))
    assert (said.said.tone, said.said.code, said.headline) == (
        Tone.CHECK,
        "xS4",
        "TOO MANY BARCODES",
    )
    assert said.text == (
        "3 codes came at once. SN-1: MOTOR at DOCK. 1 received. Label waits for the printer. "
        "Only SN-1 was used. Cover the others."
    )
    assert said.entry is not None
    assert shop.on_hand() == {("serial SN-1", "location DOCK"): 1}
    assert refused(shop) == [("xS4", "com3", b"MOTOR"), ("xS4", "com3", b"DOCK-X\x07")]
    assert shop.verdicts("SN-2") == ["ok"]


@pytest.mark.feature("E6")
@pytest.mark.parametrize("texts", [("SN-1", "SN-2"), ("MOTOR", "U.ABC")])
def test_where_none_or_several_would_do_nothing_is_used(
    shop: Shop, texts: tuple[str, str]
) -> None:
    shop.play("1003\nC.RECEIVE\nMOTOR\nDOCK")
    before, standing = shop.snapshot(), shop.session.standing
    said = answer(shop, several(*texts))
    assert (said.said.tone, said.said.code) == (Tone.STOP, "xS4")
    assert said.text == "2 codes came at once. Nothing was used. Cover the others."
    assert (shop.snapshot(), shop.session.standing) == (before, standing)
    assert refused(shop) == [("xS4", "com3", text.encode()) for text in texts]


def test_one_code_read_twice_in_a_trigger_is_one_code(shop: Shop) -> None:
    shop.play("1003\nC.RECEIVE\nMOTOR\nDOCK")
    assert answer(shop, several("SN-1", "SN-1")).said.key == "unit_received"


@pytest.mark.feature("E6")
def test_a_code_after_the_one_that_was_used_is_noted_and_moves_nothing(shop: Shop) -> None:
    shop.play("1003\nC.RECEIVE\nMOTOR\nDOCK\nSN-1")
    before, standing = shop.snapshot(), shop.session.standing
    said = answer(shop, Extra(scan=scan("Q8", "com3"), first=scan("SN-1", "com3"), count=2))
    assert (said.said.tone, said.said.code, said.entry) == (Tone.CHECK, "xS4", None)
    assert said.text == "2 codes came at once. Only SN-1 was used. Cover the others."
    assert (shop.snapshot(), shop.session.standing) == (before, standing)
    assert refused(shop) == [("xS4", "com3", b"Q8")]
    shop.policy("acknowledge_refusals", "on")
    answer(shop, Extra(scan=scan("Q8"), first=scan("SN-1"), count=2))
    assert shop.session.standing.blocked == ""


@pytest.mark.feature("R7")
def test_a_code_that_broke_off_is_refused_with_what_came_of_it(shop: Shop) -> None:
    shop.play("1003\nC.RECEIVE\nMOTOR\nDOCK")
    standing = shop.session.standing
    said = answer(shop, Broken(characters=5, source="com3", raw=b"SN\x1d-1"))
    assert (said.said.code, said.headline) == ("xS5", "INCOMPLETE SCAN")
    assert said.text == "The code broke off after 5 characters. Scan again. Nothing was used."
    assert refused(shop) == [("xS5", "com3", b"SN\x1d-1")]
    assert shop.session.standing == standing


def test_while_nobody_is_signed_on_nothing_of_it_is_recorded(shop: Shop) -> None:
    assert answer(shop, Broken(characters=5, source="com3", raw=b"10")).said.code == "xS5"
    assert answer(shop, several("X", "Y")).said.code == "xS4"
    assert answer(shop, Extra(scan=scan("X"), first=scan("Y"), count=2)).said.code == "xS4"
    assert refused(shop) == []
    assert answer(shop, several("X", "1003")).text == (
        "2 codes came at once. Carla: Signed on as clerk. Choose a task or scan anything. "
        "Only Carla was used. Cover the others."
    )
    assert shop.session.standing.operator == "1003"


@pytest.mark.feature("E9")
def test_while_a_refusal_waits_every_kind_of_scan_is_ignored_and_recorded(shop: Shop) -> None:
    shop.policy("acknowledge_refusals", "on")
    shop.play("1003\nC.RECEIVE\nNOWHERE")
    before = shop.snapshot()
    events: list[Event] = [
        scan("MOTOR", "com3"),
        several("MOTOR", "DOCK"),
        Broken(characters=2, source="com3", raw=b"MO"),
        Extra(scan=scan("DOCK", "com3"), first=scan("MOTOR"), count=2),
    ]
    assert [answer(shop, each).said.code for each in events] == ["xS18"] * 4
    assert shop.snapshot() == before
    assert refused(shop)[1:] == [
        ("xS18", "com3", raw) for raw in (b"MOTOR", b"MOTOR", b"DOCK", b"MO", b"DOCK")
    ]
