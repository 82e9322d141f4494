"""`kiosk expiry`, `import categories` and dates in `stock --json`, as a person uses them."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.commands.shell import Shell

# The clock of `kiosk expiry` is the machine's; the shifts set theirs beside it.
TODAY = datetime.now(tz=UTC).date()


def day(ahead: int) -> str:
    """Return a day from today as ISO text."""
    return (TODAY + timedelta(days=ahead)).isoformat()


@pytest.fixture
def dated(shop: Shell) -> Shell:
    """Return the shop with two lots of shunts that expire: one in 5 days, one in 100."""
    categories = shop.folder / "categories.csv"
    categories.write_text("code,name,strategy\nCHEM,Chemicals,fefo\n")
    assert shop.run("import", "categories", str(categories)).status == 0
    parts = shop.folder / "parts.csv"
    parts.write_text(
        "part_number,tracking,category,expires_days,best_before_days,removal_days,alert_days\n"
        "SHUNT-05,lot,CHEM,100,40,10,20\n"
    )
    assert shop.run("import", "parts", str(parts)).status == 0
    soon = (TODAY + timedelta(days=5)).strftime("%y%m%d")
    shop.play(
        "1001",
        *("C.RECEIVE", "SHUNT-05", "RACK-A", "SH-1", "!key 7"),
        *(f"]C1241SHUNT-05\\x1d10SH-2\\x1d17{soon}309", "C.DONE"),
    )
    return shop


@pytest.mark.feature("I3")
def test_what_is_to_be_looked_at_is_listed_with_its_days(dated: Shell) -> None:
    assert dated.json("expiry") == [
        {
            "part": "SHUNT-05",
            "serial": None,
            "lot": "SH-2",
            "quantity": "9",
            "unit": "ea",
            "locations": ["RACK-A"],
            "state": "not offered",
            "days_left": 5,
            "expires": day(5),
            "best_before": day(-35),
            "removal": day(-5),
            "alert": day(-15),
            "printed": True,
        }
    ]
    rows = [(row["lot"], row["state"]) for row in dated.json("expiry", "--days", "80")]
    assert rows == [("SH-2", "not offered"), ("SH-1", "soon")]
    table = dated.run("expiry", "--days", "80").out.splitlines()
    assert table[0].split()[:2] == ["DAYS", "EXPIRES"]
    assert table[1].split() == [
        *("5", day(5), day(-5), "SHUNT-05", "SH-2", "9", "ea", "RACK-A", "not", "offered")
    ]


def test_nothing_to_tell_is_no_error_and_an_odd_number_of_days_is(shop: Shell) -> None:
    ran = shop.run("expiry")
    assert (ran.status, ran.out) == (0, "Nothing expired, and no alert date is reached.\n")
    assert shop.run("expiry", "--days", "9").out == "Nothing expires soon.\n"
    ran = shop.run("expiry", "--days", "-1")
    assert (ran.status, ran.out) == (1, "")
    assert "--days takes a number from 0 to 36500" in ran.err


@pytest.mark.feature("I4")
def test_stock_has_the_dates_of_each_lot(dated: Shell) -> None:
    rows = {row["lot"]: row for row in dated.json("stock") if row["lot"]}
    keys = ("expires", "best_before", "removal", "alert")
    assert [rows["SH-1"][each] for each in keys] == [day(100), day(60), day(90), day(80)]
    assert [rows["SH-2"]["expires"], rows["S-88412"]["expires"]] == [day(5), None]


def test_the_dates_are_a_fold_over_the_journal(dated: Shell) -> None:
    ran = dated.run("verify", "--refold")
    assert ran.status == 0, ran.err


@pytest.mark.feature("B10")
def test_rules_about_dates_are_shown_only_where_lots_and_serials_are_on(shop: Shell) -> None:
    def names() -> set[object]:
        return {line["name"] for line in shop.json("policy")} & {"expiry", "expired_use"}

    assert names() == {"expiry", "expired_use"}
    shop.run("policy", "expiry", "off")
    assert names() == {"expiry"}
    ran = shop.run("policy", "expired_use", "supervisor")
    assert ran.status == 1
    assert "expired_use means something only while expiry is on" in ran.err
