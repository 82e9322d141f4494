"""The door for every scanned or typed text: which code it is, or why it is none. Never raises."""

from kiosk.domain.codes.aim import GS1_IDENTIFIERS, split_symbol
from kiosk.domain.codes.code import Code, Damaged, FreeText, Unread, Unreadable
from kiosk.domain.codes.gs1 import is_gs1_without_symbol, read_gs1
from kiosk.domain.codes.mh10 import is_envelope, read_envelope
from kiosk.domain.codes.own import read_own
from kiosk.domain.text import hidden_character

MAX_SCAN_LENGTH = 2000
"""No symbol on a part or package holds more characters that mean something to us."""

# Not str.strip(): that takes GS and RS for blanks and would strip what must be refused.
_BLANKS = (
    " \t\r\n\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u202f\u205f\u3000"
)


def read_code(text: str) -> Code:
    """Return what `text` says, as read by a scanner or typed; any text gives a value.

    Surrounding blanks and line ends go, and a symbology identifier once it has told what the text
    is. Nothing else is repaired: hidden characters and damaged codes are refused.
    """
    if len(text) > MAX_SCAN_LENGTH:
        return Unreadable(why=Unread.TOO_LONG, text=text[:MAX_SCAN_LENGTH])
    carried = split_symbol(text.strip(_BLANKS))
    content = carried.text.strip(_BLANKS)
    if not content:
        return Unreadable(why=Unread.EMPTY, text=text.strip(_BLANKS))
    if carried.symbol in GS1_IDENTIFIERS:
        return read_gs1(content)
    if is_envelope(content):
        return read_envelope(content)
    if is_gs1_without_symbol(content):
        return read_gs1(content)
    return _read_bare(content)


def _read_bare(text: str) -> Code:
    hidden = hidden_character(text)
    if hidden is not None:
        return Unreadable(why=Unread.CONTROL_CHARACTER, text=text, where=hidden)
    own = read_own(text)
    if isinstance(own, Damaged):
        return Unreadable(why=Unread.BAD_CHECK, text=text)
    return FreeText(text) if own is None else own
