"""People go to central and come from it; what was changed here wins until it is sent."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.domain.facts import RightsSet
from kiosk.domain.ids import LocationCode, OperatorId
from kiosk.domain.people import Operator, Role
from kiosk.domain.syncing import BadgeTaken
from kiosk.operations.ports import Acting
from kiosk.store.codec import decode_fact
from kiosk.store.sync_record import StoreRecord
from tests.store.station import Station

ADMIN = Acting(actor="admin:pat", evidence=None, here=LocationCode(""))


def person(badge: str, role: Role = Role.OPERATOR, *, name: str = "") -> Operator:
    return Operator(
        operator_id=OperatorId(badge), badge=badge, name=name or f"P{badge}", role=role
    )


ANA, BEN, CLEO = person("1"), person("2"), person("3", Role.SUPERVISOR)


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    made = Station(tmp_path / "0.db", 0)
    yield made
    made.close()


@pytest.fixture
def record(station: Station) -> Iterator[StoreRecord]:
    made = StoreRecord(station.store)
    yield made
    made.close()


def save(station: Station, *people: Operator) -> None:
    station.store.administer(ADMIN, lambda _, master: master.save_people(people))


def rights(station: Station) -> list[object]:
    return [decode_fact(each.kind, each.payload) for each in station.entries()]


def test_people_who_were_changed_here_are_to_be_sent_until_central_has_them(
    station: Station, record: StoreRecord
) -> None:
    assert record.people() == ((), False)
    save(station, ANA, BEN)
    here, changed = record.people()
    assert (here, changed) == ((ANA, BEN), True)
    save(station, replace(BEN, name="Benedict"))
    record.people_sent(here, 4)
    assert record.people()[1]
    assert record.marks().people == 4
    record.people_sent(record.people()[0], 5)
    assert not record.people()[1]
    assert record.marks().people == 5


def test_what_central_has_replaces_all_but_what_was_changed_here(
    station: Station, record: StoreRecord
) -> None:
    save(station, ANA, BEN)
    record.people_sent((ANA, BEN), 1)
    here = replace(BEN, pin="scrypt$here")
    save(station, here)
    record.replace_people((replace(BEN, name="Benno"), CLEO), 2)
    assert record.people() == ((here, CLEO), True)
    assert record.marks().people == 2
    record.people_sent((here, CLEO), 3)
    record.replace_people((CLEO,), 4)
    assert record.people() == ((CLEO,), False)


def test_a_change_that_central_has_already_is_not_sent(
    station: Station, record: StoreRecord
) -> None:
    save(station, ANA)
    record.replace_people((ANA, BEN), 7)
    assert record.people() == ((ANA, BEN), False)


def test_a_badge_that_was_given_away_here_is_another_one_than_central_knows(
    station: Station, record: StoreRecord
) -> None:
    save(station, ANA)
    ben = replace(BEN, badge=ANA.badge)
    (taken,) = record.replace_people((ben, CLEO), 2)
    assert taken == BadgeTaken(badge="1", now=OperatorId("1"))
    assert record.people() == ((replace(ANA, badge="1-2"), ben, CLEO), True)


@pytest.mark.feature("O5")
def test_of_two_new_people_with_one_badge_both_stay_and_one_goes_by_another(
    station: Station, record: StoreRecord
) -> None:
    save(station, ANA, BEN)
    there = (replace(ANA, name="Andrea"), replace(BEN, name=" ben".replace("ben", "P2")))
    (taken,) = record.replace_people((*there, person("1-2")), 1)
    assert taken == BadgeTaken(badge="1", now=OperatorId("1-3"))
    here, changed = record.people()
    moved = replace(ANA, operator_id=OperatorId("1-3"), badge="1-3")
    assert (set(here), changed) == ({there[0], person("1-2"), moved, BEN}, True)
    assert record.replace_people((*there, person("1-2")), 1) == ()


def test_a_person_whom_central_knows_and_that_is_renamed_here_stays_one(
    station: Station, record: StoreRecord
) -> None:
    save(station, ANA)
    record.people_sent((ANA,), 1)
    save(station, replace(ANA, name="Anna"))
    assert record.replace_people((replace(ANA, name="A."),), 2) == ()
    assert record.people() == ((replace(ANA, name="Anna"),), True)


@pytest.mark.feature("N3")
def test_a_sign_on_sees_who_came_from_central(station: Station, record: StoreRecord) -> None:
    assert station.store.look(lambda look: look.person("3")) is None
    record.replace_people((CLEO,), 1)
    assert station.store.look(lambda look: look.person("3")) == CLEO


def test_what_a_person_may_do_is_on_record_when_it_changes_and_only_then(
    station: Station, record: StoreRecord
) -> None:
    until = date(2026, 12, 31)
    save(station, ANA)
    save(station, ANA, replace(ANA, name="Anna", pin="scrypt$1"))
    save(station, replace(ANA, role=Role.CLERK))
    save(station, replace(ANA, role=Role.CLERK, access_until=until))
    assert rights(station) == [
        RightsSet(operator_id=ANA.operator_id, role=role, access_until=ends)
        for role, ends in (("operator", ""), ("clerk", ""), ("clerk", "2026-12-31"))
    ]
    record.replace_people((BEN, CLEO), 1)
    assert len(rights(station)) == 3
