"""The link in the bar, in a verdict's note and on its page; joining a central database."""

from dataclasses import replace

import pytest

from kiosk.domain.facts import LocationOwned
from kiosk.domain.ids import LocationCode
from kiosk.domain.link import ALONE, Frozen, Link, LinkState
from kiosk.domain.messages import Tone, phrase
from kiosk.pages.machine import Done
from kiosk.screens.intents import Do, Open, Where
from kiosk.screens.parts import Device, Shade
from kiosk.screens.values import AskPage, HomePage, ListPage, QuantityPage, SerialsPage, StockPage
from kiosk.session.inputs import Tap
from kiosk.sync.enrolment import Enrolment
from tests.pages.cell import Cell, action, does, note, titles, words
from tests.pages.linking import DAY, offline, online, refreshed

CODE = Enrolment(
    host="central.example",
    port=5432,
    database="kiosk",
    user="s_line4",
    password="once-only",  # noqa: S106 - of no server
    seat="LINE-4",
).written()


def last_device(cell: Cell) -> Device:
    return cell.page.bar.devices[-1]


@pytest.mark.feature("O5")
@pytest.mark.parametrize(
    ("state", "word", "icon", "shade"),
    [
        (LinkState.ALONE, "Saved here", "database", Shade.OK),
        (LinkState.CONNECTED, "Connected", "cloud-check", Shade.OK),
        (LinkState.CONNECTING, "Connecting", "hourglass", Shade.INFO),
        (LinkState.FROZEN, "Frozen", "octagon-pause", Shade.STOP),
        (LinkState.OUTDATED, "Update needed", "cloud-upload", Shade.CHECK),
    ],
)
def test_the_bar_tells_the_link_by_word_and_mark(
    cell: Cell, state: LinkState, word: str, icon: str, shade: Shade
) -> None:
    refreshed(cell, replace(online(cell), state=state))
    shown = last_device(cell)
    assert (words(shown.word), shown.icon, shown.shade) == (word, icon, shade)
    assert shown.does == Open(Where.CENTRAL)


@pytest.mark.feature("O5")
def test_the_bar_says_since_when_it_is_offline(cell: Cell) -> None:
    refreshed(cell, offline(cell))
    assert words(last_device(cell).word) == "Offline since 14:00"
    refreshed(cell, offline(cell, since_us=cell.now_us - DAY))
    assert words(last_device(cell).word) == "Offline since yesterday"


@pytest.mark.feature("R1")
def test_every_verdict_says_how_sure_it_is_and_is_confirmed_by_itself(cell: Cell) -> None:
    cell.machine.linked = offline(cell)
    cell.play("1003\nC.RECEIVE\nMOTOR\nDOCK\nM-7")
    band = cell.on(SerialsPage).band
    since = "Saved here, not yet confirmed. Last sync 14:00"
    assert (words(band.note), band.note_icon) == (since, "cloud-off")
    seq = cell.shop.app.store.read(
        lambda record: (
            record.cursor()
            .execute("select max(seq) from journal where kind = 'unit_received.1'")
            .fetchone()
        )
    )
    assert seq is not None
    (last,) = seq
    assert isinstance(last, int)
    refreshed(cell, online(cell, confirmed=last - 1), later_us=0)
    band = cell.on(SerialsPage).band
    assert (words(band.note), band.note_icon) == ("Saved here, not yet confirmed", "cloud-upload")
    refreshed(cell, online(cell, confirmed=last), later_us=0)
    band = cell.on(SerialsPage).band
    assert (words(band.note), band.note_icon) == ("Confirmed", "cloud-check")
    assert (band.tone, band.code) == (Tone.OK, "M-7")


@pytest.mark.feature("R1")
def test_a_refusal_claims_nothing(cell: Cell) -> None:
    cell.machine.linked = online(cell, confirmed=10_000)
    cell.play("1003\nC.RECEIVE\nMOTOR\nDOCK\nM-7\nC.QTY\n!key x")
    band = cell.on(QuantityPage).band
    assert (band.tone, band.note) == (Tone.STOP, "")


@pytest.mark.feature("O8")
def test_signing_on_offline_says_what_is_not_checked(cell: Cell) -> None:
    cell.machine.linked = offline(cell)
    cell.scan("1003")
    band = cell.on(HomePage).band
    assert words(band.headline) == "Offline since 14:00. Everything is saved here"
    assert words(band.detail) == "Not checked now: serials, lots and holds of other stations"


def page_of(cell: Cell, link: Link, badge: str = "1001") -> ListPage:
    cell.machine.linked = link
    cell.scan(badge)
    cell.take(Open(Where.CENTRAL))
    return cell.on(ListPage)


@pytest.mark.feature("O8")
def test_the_page_says_what_is_not_checked_without_the_network(cell: Cell) -> None:
    oldest_us = cell.now_us - 60_000_000
    page = page_of(cell, offline(cell, unsent=37, oldest_us=oldest_us))
    assert page.band is not None
    assert page.band.tone is Tone.CHECK
    assert "37 wait" in words(page.band.headline)
    assert titles(page.rows) == [
        "All that is known here",
        "Not checked: serials received elsewhere",
        "Not checked: lots taken by other stations",
        "Not checked: holds placed elsewhere",
        "Not seen: conflicts with other stations",
    ]
    assert "Since today 14:00" in words(page.rows[1].sub)
    facts = {words(each.name): (words(each.value), words(each.origin)) for each in page.side}
    assert facts == {
        "Link": ("Offline since 14:00", ""),
        "Server": ("central.example", ""),
        "Waiting to be sent": ("37", "the oldest 14:04"),
        "Everything heard": ("14:00", ""),
        "Conflicts open": ("0", ""),
        "Clock": ("right to 0.4 s", ""),
    }


def test_the_page_tells_old_information_a_wrong_clock_and_loading(cell: Cell) -> None:
    old = offline(cell, heard_us=cell.now_us - 3 * DAY, offset_us=12 * 60_000_000)
    page = page_of(cell, old)
    assert titles(page.rows)[:2] == ["Old information", "The clock is wrong"]
    assert "12 min ahead" in words(page.rows[1].sub)
    refreshed(cell, replace(online(cell), loading=(250_000, 1_000_000)))
    page = cell.on(ListPage)
    assert words(page.side[-1].value) == "250000 of 1000000"
    assert words(last_device(cell).word) == "Loading 25 %"


READMIT = "kiosk central readmit BENCH"
ALONE_HERE = "No other machine may work as BENCH"
TO_DO = {
    Frozen.BEHIND: ["Leave it connected", READMIT],
    Frozen.FORK: [ALONE_HERE, READMIT, "Confirm here"],
    Frozen.RESTORED: [ALONE_HERE, "Confirm here", READMIT],
    Frozen.CLONE: [
        "One machine goes on, the other is switched off",
        READMIT,
        "kiosk continue --as-new",
    ],
    Frozen.MOVED: [
        "The other machine is switched off for good",
        "Confirm here",
        "kiosk continue --as-new",
    ],
}


@pytest.mark.parametrize("why", Frozen)
def test_a_frozen_station_is_told_why_and_what_to_do(cell: Cell, why: Frozen) -> None:
    page = page_of(cell, replace(offline(cell), state=LinkState.FROZEN, frozen=why))
    assert page.band is not None
    assert page.band.tone is Tone.STOP
    assert words(page.band.detail)
    assert titles(page.rows)[: len(TO_DO[why])] == TO_DO[why]
    assert all(words(row.sub) and row.shade is Shade.STOP for row in page.rows[: len(TO_DO[why])])


def test_a_station_alone_says_so_and_a_supervisor_may_join(cell: Cell) -> None:
    page = page_of(cell, ALONE, "1002")
    assert titles(page.rows) == ["All that is known here"]
    assert action(page.foot, "enrol").does is None
    page = page_of(cell, ALONE)
    assert does(action(page.foot, "conflicts")) == Tap("conflicts")
    cell.take(does(action(page.foot, "enrol")))
    assert words(cell.on(AskPage).next.text) == "Scan the enrolment code"


def test_the_code_is_shown_by_its_names_and_joins_when_confirmed(cell: Cell) -> None:
    cell.machine.answers["enrol"] = Done(text=phrase("enrol_runs"), opens=Open(Where.CENTRAL))
    cell.scan("1001")
    before = cell.shop.kinds()
    cell.scan(CODE)
    page = cell.on(ListPage)
    assert page.band is not None
    assert words(page.band.headline) == "Join as LINE-4?"
    assert words(page.band.detail) == "The database is kiosk on central.example"
    cell.machine.joined = Done(text=phrase("enrol_runs"))
    cell.take(does(note(page.rows, "Join as LINE-4")))
    assert cell.machine.asked[-1] == ("enrol", CODE)
    band = cell.on(ListPage).band
    assert band is not None
    assert words(band.headline).startswith("Joining.")
    assert cell.shop.kinds() == before  # the password is in no entry


def test_nobody_but_a_supervisor_joins(cell: Cell) -> None:
    cell.scan("1002")
    before = cell.shop.kinds()
    cell.scan(CODE)
    band = cell.on(ListPage).band
    assert band is not None
    assert words(band.headline) == "Only a supervisor can join a central database"
    cell.take(Do("enrol", CODE))
    assert ("enrol", CODE) not in cell.machine.asked
    assert cell.shop.kinds() == before


def test_the_settings_lead_to_it(cell: Cell) -> None:
    cell.scan("1001")
    cell.take(Open(Where.SETTINGS))
    cell.take(does(note(cell.on(ListPage).rows, "Central database")))
    assert words(cell.on(ListPage).title) == "What is checked without the network"


@pytest.mark.feature("R10")
@pytest.mark.parametrize(
    ("owner", "told"), [("BENCH", "this station"), ("LINE-4", "LINE-4, alone while offline")]
)
def test_a_location_says_whose_it_is(cell: Cell, owner: str, told: str) -> None:
    code = LocationCode("DOCK")
    cell.shop.record(LocationOwned(code=code, station="ab" * 16, station_name=owner))
    cell.play("1001\nC.LOOKUP\nDOCK")
    (fact,) = cell.on(StockPage).facts
    assert (words(fact.name), words(fact.value)) == ("Lots are taken by", told)
