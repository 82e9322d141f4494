"""Typing a code, a PIN, a list or a text."""

from dataclasses import dataclass

from kiosk.domain.messages import Text
from kiosk.screens.parts import Band, Page


@dataclass(frozen=True, slots=True, kw_only=True)
class TypePage(Page):
    """Something is typed; OK sends it. `digits` says that only numbers make sense (PIN).

    Attributes:
        first: the first entry, while it is entered once more; `first_name` says what it is.
        start: what the field begins with; it then keeps what was typed after OK, so that it can be
            mended where it is refused. None for a field that is empty, and empties.
        most: how many characters it takes; 0 for as many as a code may have.
        signs: the four that stand beside the letters; "" for those of codes.
    """

    band: Band
    name: Text
    first: str
    hidden: bool
    digits: bool
    ok: Text
    send: str
    """what the intent of OK is: `key`, else what it is to `Do`"""
    first_name: Text = ""
    start: str | None = None
    most: int = 0
    signs: str = ""
