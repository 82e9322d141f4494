from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.facts import PolicySet
from kiosk.domain.ids import Subject
from kiosk.domain.journal import SealedEntry, holds, joined, seal
from kiosk.store.codec import encode_fact

FACT = PolicySet(name="scan_back", value="on")
UNSEALED = SealedEntry(
    station_id=bytes(16),
    seq=1,
    entry_id=bytes(15) + b"\x01",
    group_id=bytes(15) + b"\x02",
    kind=FACT.kind,
    subjects="",
    hlc=5,
    at_us=4,
    actor="pat",
    envelope="{}",
    payload=encode_fact(FACT),
    prev_hash=bytes(32),
    hash=b"",
)
ENTRY = replace(UNSEALED, hash=seal(UNSEALED))
text = st.text(max_size=8)


def test_a_sealed_entry_holds() -> None:
    assert holds(ENTRY)


@pytest.mark.feature("R5")
@pytest.mark.parametrize("name", [each.name for each in fields(SealedEntry)])
def test_a_change_of_any_field_breaks_the_seal(name: str) -> None:
    value = getattr(ENTRY, name)
    if isinstance(value, int):
        others: tuple[object, ...] = (value + 1, -value, 2**70)
    elif isinstance(value, str):
        others = (value + " ", value + "\0", value + "\udcff")
    else:
        others = (value + b"\0", value[:-1], bytes(len(value) - 1) + b"\xff")
    for other in others:
        assert not holds(replace(ENTRY, **{name: other}))


@pytest.mark.feature("R5")
@given(one=st.tuples(text, text, text), other=st.tuples(text, text, text))
def test_texts_that_join_to_the_same_do_not_seal_the_same(
    one: tuple[str, str, str], other: tuple[str, str, str]
) -> None:
    seals = [
        seal(replace(ENTRY, actor=actor, subjects=subjects, envelope=envelope))
        for actor, subjects, envelope in (one, other)
    ]
    assert (seals[0] == seals[1]) == (one == other)


def test_subjects_are_sealed_once_each_and_sorted() -> None:
    assert joined((Subject("unit:B"), Subject("lot:A"), Subject("unit:B"))) == "lot:A unit:B"
