"""The table of application identifiers against GS1's own Barcode Syntax Dictionary."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.domain.codes.code import Field, Label
from kiosk.domain.codes.gs1.checks import CHECKS
from kiosk.domain.codes.gs1.elements import elements, read_gs1
from kiosk.domain.codes.gs1.identifiers import identifiers

DICTIONARY = (
    Path(__file__).parents[4] / "shared" / "data" / "barcodes" / "gs1-syntax-dictionary.txt"
)
NO_TIME = {"4324", "4325"}  # 9999 stands for no time there: GS1 General Specifications 3.8.10
VALID = {
    "csum": None,
    "gcppos1": None,
    "gcppos2": None,
    "csumalpha": None,
    "yymmd0": "261200",
    "yymmdd": "261231",
    "yyyymmdd": "19800229",
    "hhmi": "2359",
    "hh": "23",
    "mi": "59",
    "ss": "59",
    "iso3166": "276",
    "iso3166999": "999",
    "iso3166alpha2": "DE",
    "iso4217": "978",
    "iso5218": "1",
    "yesno": "0",
    "winding": "9",
    "zero": "0",
    "hyphen": "-",
    "importeridx": "A",
    "mediatype": "80",
    "pieceoftotal": "0102",
    "posinseqslash": "1/2",
    "iban": "GB29NWBK60161331926819",
}
WRONG = {
    "yymmd0": "261301",
    "yymmdd": "261200",
    "yyyymmdd": "19810229",
    "hhmi": "2460",
    "hh": "24",
    "mi": "60",
    "ss": "60",
    "iso3166": "000",
    "iso3166999": "000",
    "iso3166alpha2": "XX",
    "iso4217": "000",
    "iso5218": "3",
    "yesno": "2",
    "winding": "2",
    "zero": "1",
    "hyphen": "+",
    "importeridx": "!",
    "mediatype": "11",
    "pieceoftotal": "0301",
    "posinseqslash": "3/2",
    "iban": "GB28NWBK60161331926819",
    "latitude": "1800000001",
    "longitude": "3600000001",
    "nonzero": "000000",
    "nozeroprefix": "01",
    "pcenc": "%GG",
    "hasnondigit": "123456",
}
SAMPLES = {"n": "1234567890" * 4, "x": "A" * 90, "y": "12345-ABC#/" * 3, "z": "Ab_-" * 23}


@dataclass(frozen=True, slots=True)
class Component:
    kind: str
    least: int
    most: int
    checks: tuple[str, ...]
    optional: bool


@dataclass(frozen=True, slots=True)
class Entry:
    code: str
    flags: str
    components: tuple[Component, ...]
    rules: tuple[str, ...]


def entries() -> Iterator[Entry]:
    for line in DICTIONARY.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        codes, *words = line.partition(" # ")[0].split()
        flags = words.pop(0) if words[0][0] in "*?" else ""
        components = tuple(found for word in words if (found := component(word)) is not None)
        rules = tuple(word for word in words if component(word) is None)
        first, _, last = codes.partition("-")
        for number in range(int(first), int(last or first) + 1):
            yield Entry(str(number).zfill(len(first)), flags, components, rules)


def component(word: str) -> Component | None:
    found = re.fullmatch(r"(\[)?([NXYZ])(\.\.)?(\d+)\]?((?:,\w+)*)", word)
    if found is None:
        return None
    most = int(found[4])
    checks = tuple(each for each in found[5].split(",") if each)
    return Component(found[2].lower(), 1 if found[3] else most, most, checks, bool(found[1]))


def listed() -> list[object]:
    if not DICTIONARY.exists():
        reason = f"no {DICTIONARY.name} beside the project"
        return [pytest.param(None, marks=pytest.mark.skip(reason), id="absent")]
    return [pytest.param(each, id=each.code) for each in entries()]


def content(part: Component, length: int) -> str:
    """Make content that fulfils the checks of a component."""
    fixed = next((VALID[each] for each in part.checks if VALID.get(each)), None)
    if fixed is not None:
        return fixed
    if "csum" in part.checks:
        body = SAMPLES["n"][: length - 1]
        return next(body + last for last in "0123456789" if CHECKS["csum"](body + last))
    if "csumalpha" in part.checks:
        body = "9521321A" if "hasnondigit" in part.checks else "95213211"
        alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
        pairs = (body + a + b for a in alphabet for b in alphabet)
        return next(each for each in pairs if CHECKS["csumalpha"](each))
    if "gcppos1" in part.checks:
        return SAMPLES["n"][:length]
    return SAMPLES[part.kind][:length]


def value(entry: Entry, *, longest: bool) -> str:
    return "".join(
        content(part, part.most if longest or part.most <= 4 else max(part.least, 4))
        for part in entry.components
        if longest or not part.optional
    )


@pytest.mark.feature("E4")
@pytest.mark.parametrize("entry", listed())
def test_an_identifier_has_the_rules_of_the_dictionary(entry: Entry) -> None:
    ours = identifiers()[entry.code]
    needs = [rule[4:] for rule in entry.rules if rule.startswith("req=")]
    excludes = {
        code for rule in entry.rules if rule.startswith("ex=") for code in rule[3:].split(",")
    }
    keys = [rule for rule in entry.rules if rule.startswith("dlpkey")]

    assert [",".join("+".join(each) for each in group) for group in ours.needs] == needs
    assert set(ours.excludes) == excludes
    assert ours.attribute == ("?" in entry.flags)
    assert (ours.length > 0) == ("*" in entry.flags)
    assert (ours.qualifiers is not None) == bool(keys)
    if keys and "=" in keys[0]:
        orders = "|".join(",".join(order) for order in ours.qualifiers or ())
        assert orders == keys[0].partition("=")[2]


@pytest.mark.feature("E4")
@pytest.mark.parametrize("entry", listed())
def test_an_identifier_takes_right_values_and_refuses_others(entry: Entry) -> None:
    longest, shortest = value(entry, longest=True), value(entry, longest=False)
    beside = "9112" if entry.code == "90" else "9012"

    for right in (longest, shortest):
        assert elements(entry.code + right) == (Field(entry.code, right),)
        assert isinstance(read_gs1(f"{entry.code}{right}\x1d{beside}"), Label)
    for wrong in (longest + "1", "", longest + "\u00e9", "^" + longest[1:]):
        assert elements(entry.code + wrong) != (Field(entry.code, wrong),)
    if "*" in entry.flags:
        assert isinstance(read_gs1(f"{entry.code}{longest}{beside}"), Label)


@pytest.mark.feature("E4")
@pytest.mark.parametrize("entry", listed())
def test_an_identifier_checks_what_its_components_say(entry: Entry) -> None:
    for at, part in enumerate(entry.components):
        for check in part.checks:
            bad = WRONG.get(check)
            if bad is None:
                continue
            texts = [content(each, each.most) for each in entry.components]
            texts[at] = bad[: part.most]
            assert not identifiers()[entry.code].takes("".join(texts)), check
    if any("csum" in part.checks for part in entry.components):
        right = value(entry, longest=True)
        first, *others = entry.components
        at = first.most - 1 if "csum" in first.checks else others[0].most
        wrong = right[:at] + str((int(right[at]) + 1) % 10) + right[at + 1 :]
        assert not identifiers()[entry.code].takes(wrong)


@pytest.mark.skipif(not DICTIONARY.exists(), reason="the dictionary is not beside the project")
def test_we_know_the_identifiers_of_the_dictionary_and_no_other() -> None:
    assert set(identifiers()) == {entry.code for entry in entries()}


@pytest.mark.parametrize("code", sorted(NO_TIME))
def test_a_delivery_may_have_a_day_and_no_time(code: str) -> None:
    assert identifiers()[code].takes("2612319999")
    assert not identifiers()["7003"].takes("2612319999")
