"""The door for every scanned or typed text: which code it is, or why it is none. Never raises."""

from kiosk.domain.codes.aim import GS1_IDENTIFIERS, split_symbol
from kiosk.domain.codes.code import Code, Damaged, FreeText, Unread, Unreadable
from kiosk.domain.codes.distributors import read_distributor
from kiosk.domain.codes.gs1.elements import is_gs1_without_symbol, read_gs1, typed_separators
from kiosk.domain.codes.gs1.link import read_link
from kiosk.domain.codes.gs1.trade_item import EAN_SYMBOLS, ITF_14, read_ean, read_itf_14
from kiosk.domain.codes.mh10 import is_envelope, read_envelope
from kiosk.domain.codes.own import read_own
from kiosk.domain.codes.readers import NO_READERS, Readers, read_otherwise
from kiosk.domain.text import hidden_character

MAX_SCAN_LENGTH = 2000
"""No symbol on a part or package holds more characters that mean something to us."""

# Not str.strip(): that takes GS and RS for blanks and would strip what must be refused.
_BLANKS = (
    " \t\r\n\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u202f\u205f\u3000"
)

_SCHEMES = frozenset({"http", "HTTP"})


def read_code(text: str, readers: Readers = NO_READERS) -> Code:
    """Return what `text` says, as read by a scanner or typed; any text gives a value.

    Surrounding blanks and line ends go, and a symbology identifier once it has told what the text
    is. Nothing else is repaired: hidden characters and damaged codes are refused.

    Args:
        text: as it came.
        readers: asked for what no standard grammar reads.
    """
    if len(text) > MAX_SCAN_LENGTH:
        return Unreadable(why=Unread.TOO_LONG, text=text[:MAX_SCAN_LENGTH])
    carried = split_symbol(text.strip(_BLANKS))
    content = carried.text.strip(_BLANKS)
    if not content:
        return Unreadable(why=Unread.EMPTY, text=text.strip(_BLANKS))
    return read_otherwise(content, _read(carried.symbol, content), readers)


def _read(symbol: str | None, text: str) -> Code:
    read: Code | None = None
    if is_envelope(text):
        return read_envelope(text)
    if text[:4] in _SCHEMES:
        read = read_link(text)
    elif symbol in GS1_IDENTIFIERS:
        return read_gs1(typed_separators(text))
    elif symbol in EAN_SYMBOLS:
        return read_ean(symbol, text)
    elif is_gs1_without_symbol(text):
        return read_gs1(text)
    elif symbol == ITF_14:
        read = read_itf_14(text)
    else:
        read = read_distributor(text)
    if read is None and symbol in GS1_IDENTIFIERS:
        return read_gs1(text)
    return _read_bare(text) if read is None else read


def _read_bare(text: str) -> Code:
    hidden = hidden_character(text)
    if hidden is not None:
        return Unreadable(why=Unread.CONTROL_CHARACTER, text=text, where=hidden)
    own = read_own(text)
    if isinstance(own, Damaged):
        return Unreadable(why=Unread.BAD_CHECK, text=text)
    return FreeText(text) if own is None else own
