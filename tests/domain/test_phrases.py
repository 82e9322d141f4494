"""Phrases and times where the record says less than usual."""

from kiosk.domain.facts import ConflictResolved
from kiosk.domain.history_phrases import amount_of, place_named
from kiosk.domain.ids import Subject
from kiosk.domain.moment import plant_zone


def named(subject: Subject) -> str:
    return f"<{subject}>"


def test_what_moved_nothing_is_just_stock() -> None:
    assert amount_of((), named) == "Stock"


def test_a_place_is_named_as_people_know_it() -> None:
    places = ("unit:U1", "location:DOCK", "customer", "")
    assert [place_named(each, named) for each in places] == [
        "<unit:U1>",
        "DOCK",
        "customer",
        "its place",
    ]


def test_a_zone_that_is_not_known_here_is_utc() -> None:
    assert plant_zone("Europe/Berlin").key == "Europe/Berlin"
    assert [plant_zone(each).key for each in ("Mars/Base", "../etc", "")] == ["UTC"] * 3


def test_a_resolution_moves_nothing_itself() -> None:
    about = (Subject("unit:U1"),)
    fact = ConflictResolved(conflict="c", resolution="kept", about=about)
    assert (fact.subjects, fact.moves) == (about, ())
