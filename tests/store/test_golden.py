"""The sealed bytes of every kind of fact, fixed for ever: facts never migrate."""

import base64
import hashlib
import json
import struct
from typing import get_args

import pytest

from kiosk.domain.facts import Fact
from kiosk.domain.journal import SealedEntry
from kiosk.store.codec import decode_fact
from tests.store.samples import EARLIER, EVIDENCE, GOLDEN, SAMPLES, golden, sealed, written

KINDS: dict[str, type[Fact]] = {each.kind: each for each in get_args(Fact)}


def frame(data: bytes) -> bytes:
    """A length of four bytes, the highest first, and the data (DESIGN 3)."""
    return struct.pack(">i", len(data)) + data


def seal_by_hand(entry: SealedEntry) -> str:
    text = b"".join(
        (
            frame(entry.prev_hash),
            frame(entry.entry_id),
            frame(entry.station_id),
            frame(struct.pack(">qqq", entry.seq, entry.hlc, entry.at_us)),
            frame(entry.group_id),
            frame(entry.kind.encode()),
            frame(entry.actor.encode()),
            frame(entry.subjects.encode()),
            frame(entry.envelope.encode()),
            frame(entry.payload.encode()),
        )
    )
    return hashlib.sha256(text).hexdigest()


def test_every_kind_of_fact_has_a_sample_and_every_golden_kind_is_still_known() -> None:
    assert {each.kind for each in SAMPLES} == KINDS.keys()
    names = {path.name.removesuffix(".json") for path in GOLDEN.glob("*.json")}
    assert names == KINDS.keys() | {f"{kind}.now" for kind in EARLIER}


@pytest.mark.feature("R5")
@pytest.mark.parametrize("fact", SAMPLES, ids=lambda fact: fact.kind)
def test_the_sealed_bytes_of_each_kind_are_those_that_were_released(fact: Fact) -> None:
    stored = json.loads(golden(fact.kind).read_text(encoding="utf-8"))
    assert written(fact) == stored
    assert seal_by_hand(sealed(fact)) == stored["hash"]


@pytest.mark.parametrize("fact", SAMPLES, ids=lambda fact: fact.kind)
def test_released_bytes_are_read_as_the_fact_that_was_meant(fact: Fact) -> None:
    stored = json.loads(golden(fact.kind).read_text(encoding="utf-8"))
    assert decode_fact(stored["kind"], stored["payload"]) == fact


@pytest.mark.parametrize("kind", EARLIER)
def test_bytes_of_a_kind_that_gained_a_field_since_are_read_as_before(kind: str) -> None:
    stored = json.loads((GOLDEN / f"{kind}.json").read_text(encoding="utf-8"))
    assert decode_fact(stored["kind"], stored["payload"]) == EARLIER[kind]


def test_the_envelope_holds_the_raw_bytes_of_the_scan() -> None:
    envelope = json.loads(sealed(SAMPLES[0]).envelope)
    assert base64.b64decode(envelope["scan"].pop("raw")) == EVIDENCE.raw
    assert envelope == {
        "approved_by": "sam",
        "scan": {"symbology": "]d1", "source": "ttyACM0", "entered": "scanned"},
    }
