import pytest

from kiosk.domain.policy import POLICIES
from tests.commands.shell import Shell


def test_every_rule_is_listed_with_value_default_and_what_is_allowed(shop: Shell) -> None:
    listed = shop.json("policy")
    assert [line["name"] for line in listed] == list(POLICIES)
    assert listed[0] == {
        "name": "serial_scope",
        "value": "organisation",
        "default": "organisation",
        "allowed": ["organisation", "family", "part", "supplier"],
        "meaning": POLICIES["serial_scope"].meaning,
    }
    assert "serial_scope" in shop.run("policy").out


def test_a_rule_that_is_set_holds_and_is_an_entry_of_the_record(shop: Shell) -> None:
    before = shop.json("verify")[0]["entries"]
    assert isinstance(before, int)
    changed = {"name": "serial_case", "value": "exact", "before": "fold"}
    assert shop.json("policy", "serial_case", "exact") == [changed]
    assert [line["value"] for line in shop.json("policy", "serial_case")] == ["exact"]
    assert shop.run("history", "pk-0001").status == 1
    again = shop.run("policy", "serial_case", "exact")
    assert again.out == "serial_case is exact already.\n"
    assert shop.json("verify")[0]["entries"] == before + 1


def test_a_time_zone_that_zoneinfo_knows_is_taken(shop: Shell) -> None:
    ran = shop.run("policy", "time_zone", "Europe/Berlin")
    assert (ran.status, ran.out) == (0, "time_zone is Europe/Berlin now; it was UTC.\n")


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["serial_case", "maybe"], "serial_case must be fold or exact, not maybe"),
        (["no_such_rule"], "there is no rule no_such_rule. The rules are serial_scope"),
        (["no_such_rule", "x"], "there is no rule no_such_rule"),
        (["time_zone", "Mars/Base"], "Mars/Base is no time zone"),
        (["time_zone", ""], "is no time zone"),
    ],
)
def test_what_is_no_rule_or_no_value_of_it_is_refused(
    shop: Shell, words: list[str], reason: str
) -> None:
    ran = shop.run("policy", *words)
    assert (ran.status, ran.out) == (1, "")
    assert reason in ran.err
