"""The runbook of numbers, as it is printed."""

from pathlib import Path

import pytest

from tests.commands.shell import Shell

SCHEMES = (
    "name,pattern,letter_case,validates,note\nBOARDS,BRD-{seq:5}-{check:luhn},exact,yes,new\n"
)


def with_schemes(shop: Shell, tmp_path: Path) -> None:
    schemes, parts = tmp_path / "schemes.csv", tmp_path / "parts.csv"
    schemes.write_text(SCHEMES)
    parts.write_text("part_number,tracking,serial_scheme\nNEW-1,serial,BOARDS\n")
    assert shop.run("import", "schemes", str(schemes)).status == 0
    assert shop.run("import", "parts", str(parts)).status == 0


@pytest.mark.feature("A27")
def test_the_runbook_says_format_example_pieces_users_and_what_comes_next(
    shop: Shell, tmp_path: Path
) -> None:
    with_schemes(shop, tmp_path)
    ran = shop.run("numbering", "BOARDS")
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.splitlines() == [
        "BOARDS",
        "    Format:   BRD-{seq:5}-{check:luhn}",
        "    Example:  BRD-00001-8  (part PN100, revision B, on 2026-03-09 at 14:05)",
        "    Case:     sn-1 and SN-1 are two numbers",
        "    Scanned:  must have this form",
        "    Note:     new",
        "    Pieces:",
        '        BRD-          the text "BRD-"',
        "        {seq:5}       running number, 5 digits with leading zeros",
        '        -             the text "-"',
        "        {check:luhn}  check over the digits before it (ISO/IEC 7812-1, Luhn)",
        "    Used by:",
        "        NEW-1    next BRD-00001-8",
        "",
    ]


@pytest.mark.feature("A27")
def test_all_schemes_stand_in_the_runbook_with_the_rules_of_the_plant(
    shop: Shell, tmp_path: Path
) -> None:
    with_schemes(shop, tmp_path)
    ran = shop.run("numbering")
    assert ran.out.startswith("NUMBERING, as of ")
    assert "A serial is unique within: organisation (serial_scope)" in ran.out
    named = [each["name"] for each in shop.json("numbering")]
    assert named[0] == "BOARDS"
    assert all(isinstance(each, str) and "{" in each for each in named[1:])
    (one,) = shop.json("numbering", "BOARDS")
    assert one["used_by"] == [
        {
            "part": "NEW-1",
            "next": "BRD-00001-8",
            "left": None,
            "own": False,
            "waits": False,
            "mark": None,
        }
    ]


def test_a_scheme_that_is_not_there_is_named_with_those_that_are(
    shop: Shell, tmp_path: Path
) -> None:
    with_schemes(shop, tmp_path)
    ran = shop.run("numbering", "BORDS")
    assert (ran.status, ran.out) == (1, "")
    assert "there is no scheme BORDS; there are BOARDS" in ran.err


def test_a_record_without_a_scheme_says_so(empty: Shell) -> None:
    empty.settle()
    assert empty.run("policy", "serial_case", "exact").status == 0
    assert "No part has a numbering scheme yet." in empty.run("numbering").out
