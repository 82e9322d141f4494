"""Identities: opaque, random, the same wherever they must be (A1, A2)."""

import os
from itertools import pairwise

import pytest

from kiosk.domain.ids import (
    CROCKFORD,
    LocationCode,
    PartNumber,
    crockford,
    location_subject,
    lot_id,
    part_subject,
    subject_key,
    subject_kind,
    unit_id,
)

MADE = 20_000


@pytest.mark.feature("A1")
def test_units_made_at_many_stations_at_once_never_share_an_id() -> None:
    ids = {unit_id(os.urandom(10)) for _ in range(MADE)}
    assert len(ids) == MADE
    assert {len(each) for each in ids} == {16}
    assert {character for each in ids for character in each} <= set(CROCKFORD)


@pytest.mark.feature("A2")
def test_an_id_tells_neither_how_many_there_are_nor_when_it_was_made() -> None:
    ids = [unit_id(os.urandom(10)) for _ in range(MADE)]
    rising = sum(first < second for first, second in pairwise(ids))
    assert abs(rising - MADE / 2) < MADE * 0.02
    for place in range(16):
        seen = [each[place] for each in ids]
        most = max(seen.count(character) for character in CROCKFORD)
        assert most < 2 * MADE / len(CROCKFORD), f"character {place} is not evenly spread"


def test_all_80_bits_are_in_the_id_and_nothing_else() -> None:
    assert crockford(bytes(10)) == "0" * 16
    assert crockford(b"\xff" * 10) == "Z" * 16
    assert crockford(bytes(9) + b"\x01") == "0" * 15 + "1"
    assert crockford(b"\x80" + bytes(9)) == "G" + "0" * 15


@pytest.mark.feature("A1")
@pytest.mark.feature("A16")
def test_two_docks_make_one_lot_of_one_number_and_part_and_two_of_two_parts() -> None:
    assert lot_id(PartNumber("R-10K"), "L-77") == lot_id(PartNumber("R-10K"), "L-77")
    assert lot_id(PartNumber("R-10K"), "L-77") != lot_id(PartNumber("R-22K"), "L-77")
    assert lot_id(PartNumber("R-10"), "KL-77") != lot_id(PartNumber("R-10K"), "L-77")


@pytest.mark.parametrize("code", ["PH, 4-pin", "100% cotton", "%20", "a:b", "µ Ω", " "])
def test_codes_with_blanks_stand_in_a_list_joined_by_blanks(code: str) -> None:
    for subject in (part_subject(PartNumber(code)), location_subject(LocationCode(code))):
        assert " " not in subject
        assert subject_key(subject) == code
    assert subject_kind(part_subject(PartNumber(code))) == "part"
