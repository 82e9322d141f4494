"""Whatever a scanner can send is answered, and never stored as something else (A8, R7)."""

import base64
import json
import unicodedata
from itertools import chain

import pytest

from kiosk.domain.text import comparable
from kiosk.session.inputs import Broken, Extra, Scan, Several
from tests.play import Shop

CONTROLS = [bytes([each]) for each in (*range(0x20), 0x7F)]
REAL_TIME = [b"\x10\x04\x01", b"\x10\x05\x02", b"\x10\x14\x01\x00\x01", b"\x1b@", b"\x1dV\x00"]
BIDI = ["\u202e", "\u200f", "\u2066", "\u200b", "\ufeff", "\u00ad"]
LOOK_ALIKES = ["SN-1", "SN\u20101", "SN\u20131", "\u0405N-1", "SN-l", "SN-I", "S\u039d-1", "SN-1"]
AT_MOTOR = "1003\nC.RECEIVE\nMOTOR\nDOCK"


def of(raw: bytes) -> Scan:
    text = raw.decode("utf-8", "surrogateescape")
    return Scan(raw=raw, text=text, symbology=None, source="com3")


def corpus() -> list[bytes]:
    """Return every control byte before, in and behind a serial, and all else that hurts."""
    around = [[each + b"SN", b"S" + each + b"N", b"SN" + each] for each in CONTROLS]
    spliced = [b"SN" + each + b"-1" for each in REAL_TIME]
    hidden = [f"SN{each}1".encode() for each in BIDI]
    alike = [each.encode() for each in LOOK_ALIKES]
    broken = [b"\xff", b"SN\xc3", b"\xed\xa0\x80", b"\xc0\xaf", b"SN\x80\x81", b"\xf8\x88\x80\x80"]
    long = [b"X" * 10_000, b"A\x1d" * 5_000, "ß".encode() * 900, b"(01)" * 600]
    forms = [b"[)>\x1e06\x1d\x1e\x04", b"]C1", b"]d2\x1d", b"%00", b"{GS}", b"U.", b"C.", b"\\"]
    return [*chain.from_iterable(around), *spliced, *hidden, *alike, *broken, *long, *forms]


@pytest.mark.feature("A8")
@pytest.mark.feature("R7")
@pytest.mark.parametrize(
    "before", ["", "1003", AT_MOTOR, "1003\nC.RECEIVE\nSEAL\nDOCK", "1001\nC.TEACH"]
)
def test_every_hostile_scan_is_answered_and_one_more_good_scan_works(
    shop: Shop, before: str
) -> None:
    for raw in corpus():
        shop.play(f"C.SIGNOFF\n{before}" if before else "C.SIGNOFF")
        answer = shop.session.handle(of(raw))
        assert answer.headline, raw
        assert not any(unicodedata.category(each) == "Cc" for each in answer.text), raw
        assert shop.session.handle(Broken(characters=len(raw), source="com3", raw=raw)).headline
        assert shop.session.handle(Several((of(raw), of(b"X")))).headline
        assert shop.session.handle(Extra(scan=of(raw), first=of(raw), count=2)).headline
    shop.play("C.SIGNOFF")
    assert shop.verdicts(AT_MOTOR + "\nGOOD-1")[-1] == "ok"


@pytest.mark.feature("A8")
@pytest.mark.feature("A26")
def test_no_two_inputs_are_stored_as_one_serial(shop: Shop) -> None:
    shop.play(AT_MOTOR)
    taken: dict[str, bytes] = {}
    for raw in corpus():
        answer = shop.session.handle(of(raw))
        if answer.entry is None:
            continue
        stored = shop.rows("select serial, serial_key from unit order by id desc limit 1")[0]
        serial, key = str(stored[0]), str(stored[1])
        assert serial == raw.decode().strip(" \t\r\n"), raw
        assert taken.setdefault(key, raw) is raw
        assert key == comparable(raw.decode())
    assert len(taken) > len(set(LOOK_ALIKES)) - 2
    assert all(each.isprintable() for each in taken)


@pytest.mark.feature("R7")
def test_what_was_refused_keeps_its_bytes_as_they_came(shop: Shop) -> None:
    shop.play(AT_MOTOR)
    sent = [raw for raw in corpus() if shop.session.handle(of(raw)).said.tone.value == "stop"]
    rows = shop.rows("select envelope from journal where kind = 'scan_refused.1' order by id")
    kept = [base64.b64decode(str(json.loads(str(row[0]))["scan"]["raw"])) for row in rows]
    assert kept == sent
    assert len(sent) > 90


@pytest.mark.feature("N1")
def test_neither_badge_nor_pin_is_ever_put_on_record(shop: Shop) -> None:
    shop.play("1003\nC.BUILD\n1003\n1001\n1001\nC.TEACH\n1002")
    shop.policy("acknowledge_refusals", "on")
    shop.play("NOWHERE\n1003")
    shop.session.handle(Several((of(b"1001"), of(b"1002"))))
    shop.session.handle(Extra(scan=of(b"1004"), first=of(b"1003"), count=2))
    rows = shop.rows("select envelope from journal where kind = 'scan_refused.1'")
    scans = [json.loads(str(row[0]))["scan"] for row in rows]
    raws = [base64.b64decode(str(each["raw"])) for each in scans if each]
    assert not {b"1001", b"1002", b"1003", b"1004"} & set(raws)
