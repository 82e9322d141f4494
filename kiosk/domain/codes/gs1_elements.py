"""The first element of a GS1 element string, as biip reads it.

biip brings the prefixes of all companies with it: 20 MiB, and 50 ms to load. So this module is
imported when the first label needs it, and not by a kiosk that never sees one.
"""

from biip import ParseConfig, ParseError
from biip.gs1_application_identifiers import GS1ApplicationIdentifier
from biip.gs1_element_strings import GS1ElementString

from kiosk.domain.codes.fields import Element

_CONFIG = ParseConfig(gs1_element_strings_verify_date=False)  # biip asks the clock; we must not


def first_element(text: str) -> Element | None:
    """Return the element that `text` begins with; None when it is unknown or checked wrong."""
    try:
        read = GS1ElementString.extract(text, config=_CONFIG)
    except (ParseError, ValueError, ArithmeticError, LookupError):
        return None
    if read.gtin_error or read.sscc_error:
        return None
    return Element(
        identifier=read.ai.ai,
        value=read.value,
        length=len(read),
        separator_required=read.ai.separator_required,
    )


def first_identifier(text: str) -> str | None:
    """Return the application identifier that `text` begins with; None when it is unknown."""
    try:
        return GS1ApplicationIdentifier.extract(text).ai
    except ParseError:
        return None
