"""Every public sample gives what its source says it holds, or an honest refusal; nothing more."""

import json
from pathlib import Path
from typing import TypedDict

import pytest

from kiosk.domain.codes.code import Code, FreeText, Label
from kiosk.domain.codes.gs1.trade_item import offered
from kiosk.domain.codes.plain import plain_fields
from kiosk.domain.codes.reader import read_code

SAMPLES = Path(__file__).parents[4] / "shared" / "data" / "barcodes" / "samples-public.json"

NAMES = {  # what the samples call a field, where it is not our name
    "line_item": "order_line",
    "production_date": "production_date",
    "customer_po": "order",
}
COMPARED = frozenset(
    {
        *("part_number", "customer_part", "supplier_part", "supplier_order", "manufacturer"),
        *("lot", "serial", "quantity", "gtin", "content_gtin", "sscc", "order", "order_line"),
        *("date_code", "expiry", "best_before", "production_date", "invoice", "packing_list"),
        *("country", "pick_batch", "tpx", "made_to_order", "grai", "giai", "itip"),
    }
)
"""The fields that both name; the rest of the samples' are raw texts, or another project's ids."""

WITHOUT_SYMBOL = {"gs1-element-string"}
"""Element strings with no symbol around them: nothing tells them from a serial number."""

ONLY_UPSTREAM = {"biip-078"}
"""990229: its source takes 99 for a date; in the dictionary 99 is anybody's, and may say 0229."""


class Sample(TypedDict):
    id: str
    payload: str
    format: str
    valid: bool | None
    expected: dict[str, str | int]


def samples(*, valid: bool | None) -> list[object]:
    if not SAMPLES.exists():
        reason = f"no sample file at {SAMPLES.name} beside the project"
        return [pytest.param(None, marks=pytest.mark.skip(reason), id="absent")]
    read: list[Sample] = json.loads(SAMPLES.read_text(encoding="utf-8"))["samples"]
    return [pytest.param(each, id=each["id"]) for each in read if each["valid"] is valid]


def said(code: Code) -> dict[str, str | int | float]:
    label = offered(code.text) if isinstance(code, FreeText) else code
    return dict(plain_fields(label)) if isinstance(label, Label) else {}


def expected(sample: Sample) -> dict[str, str | int]:
    named = {NAMES.get(name, name): value for name, value in sample["expected"].items()}
    return {name: value for name, value in named.items() if name in COMPARED}


def read(sample: Sample) -> Code:
    symbol = "]C1" if sample["format"] in WITHOUT_SYMBOL else ""
    return read_code(symbol + sample["payload"])


@pytest.mark.feature("C17")
@pytest.mark.feature("E4")
@pytest.mark.feature("E5")
@pytest.mark.feature("R3")
@pytest.mark.parametrize("sample", samples(valid=True))
def test_a_valid_sample_gives_its_fields(sample: Sample) -> None:
    wanted = expected(sample)
    fields = said(read(sample))

    assert {name: fields.get(name) for name in wanted} == wanted


@pytest.mark.parametrize("sample", samples(valid=True))
def test_an_element_string_without_a_symbol_is_text_and_nothing_is_invented(
    sample: Sample,
) -> None:
    code = read_code(sample["payload"])
    if sample["format"] in WITHOUT_SYMBOL:
        assert isinstance(code, FreeText)
        assert said(code).items() <= said(read(sample)).items()


@pytest.mark.parametrize("sample", samples(valid=False))
def test_an_invalid_sample_is_no_label(sample: Sample) -> None:
    code = read_code(sample["payload"]) if sample["id"] in ONLY_UPSTREAM else read(sample)

    assert not isinstance(code, Label)


@pytest.mark.parametrize("sample", samples(valid=None))
def test_a_sample_that_says_nothing_sure_invents_nothing(sample: Sample) -> None:
    assert set(said(read(sample)).items()) <= set(expected(sample).items())
