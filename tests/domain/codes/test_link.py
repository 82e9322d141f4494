"""Digital Link URIs are read strictly; any other address stays a text."""

import pytest

from kiosk.domain.codes.code import FreeText, Label, LabelKind, Unread, Unreadable
from kiosk.domain.codes.reader import read_code

CABLE = Label(kind=LabelKind.DIGITAL_LINK, gtin="07032069804988", lot="A/1", serial="0042")


@pytest.mark.feature("R3")
@pytest.mark.parametrize(
    "text",
    [
        "https://id.example.com/01/07032069804988/10/A%2F1/21/0042",
        "]Q1HTTPS://ID.EXAMPLE.COM:8443/a/b/01/7032069804988/10/A%2f1/21/0042?x=y#top",
        "]d1http://[2001:db8::1]/01/07032069804988/10/A%2F1/21/0042?&&flag&lang=de",
        "]Q3https://id.example.com/01/07032069804988/10/A%2F1/21/0042",
    ],
)
def test_key_qualifiers_and_escapes_are_read(text: str) -> None:
    assert read_code(text) == CABLE


def test_attributes_come_from_the_query() -> None:
    read = read_code("https://example.com/00/345312000000000011?02=07032069804988&37=50")

    assert isinstance(read, Label)
    assert (read.sscc, read.gtin, read.quantity) == ("345312000000000011", "07032069804988", 50)


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("https://example.com/01/07032069804989", "(01)"),
        ("https://example.com/01/07032069804988/21/1/10/2", "(01)"),
        ("https://example.com/01/07032069804988/10/1/10/2", "(01)"),
        ("https://example.com/01/07032069804988/10/", "(10)"),
        ("https://example.com/01/07032069804988/99/1", "(01)"),
        ("https://example.com/01/07032069804988?17=260230", "(17)"),
        ("https://example.com/01/07032069804988?17=", "(17)"),
        ("https://example.com/01/07032069804988?21=7", "(21)"),
        ("https://example.com/01/07032069804988?89=7", "(89)"),
        ("https://example.com/01/07032069804988?99=1&99=1", "(99)"),
        ("https://example.com/01/07032069804988?37=5", "(01)"),
        ("https://exa$mple.com/01/07032069804988", ""),
        ("https://example.com/01/07032069804988|", ""),
        ("https://example.com/01/07032069804988/x", ""),
    ],
)
def test_a_wrong_link_is_refused_naming_the_identifier(text: str, where: str) -> None:
    assert read_code(text) == Unreadable(why=Unread.DIGITAL_LINK_INVALID, text=text, where=where)


@pytest.mark.parametrize(
    "text",
    [
        "https://example.com/parts/4711",
        "https://example.com",
        "HtTpS://example.com/01/07032069804988",
        "https://example.com/gtin/07032069804988",
        "http://",
    ],
)
def test_another_address_is_plain_text(text: str) -> None:
    assert read_code(text) == FreeText(text)
