"""What a piece of a supplier's label can mean, and what its key promises that it does."""

import re
from enum import StrEnum


class Meaning(StrEnum):
    """What a piece of a label is."""

    PART = "part"
    SUPPLIER_PART = "supplier part"
    LOT = "lot"
    SERIAL = "serial"
    QUANTITY = "quantity"
    DATE_CODE = "date code"
    EXPIRY = "expiry"
    ORDER = "order"
    IGNORE = "ignore"
    """it may say anything"""
    FIXED = "fixed"
    """it says the same on every such label"""


_PROMISES = {
    Meaning.PART: {
        "MPN",
        "MFRPN",
        "MFGPN",
        "MANUFACTURERPARTNUMBER",
        "PART",
        "PN",
        "P/N",
        "PARTNO",
    },
    Meaning.SUPPLIER_PART: {"SKU", "SPN", "ITEM", "ARTICLE", "ARTIKEL", "ART"},
    Meaning.LOT: {"LOT", "LOTNO", "BATCH", "CHARGE", "LC", "L"},
    Meaning.SERIAL: {"SN", "S/N", "SERIAL", "SERIALNO", "SER"},
    Meaning.QUANTITY: {"QTY", "QUANTITY", "MENGE", "Q", "STK", "PCS"},
    Meaning.DATE_CODE: {"DC", "D/C", "DATE", "DATECODE"},
    Meaning.EXPIRY: {"EXP", "EXPIRY", "MHD"},
    Meaning.ORDER: {"PO", "ORDER", "BESTELLUNG", "CPO"},
}
_SUGGESTED = {word: meaning for meaning, words in _PROMISES.items() for word in words}
_IDENTIFIED = {
    "1P": Meaning.PART,
    "P": Meaning.PART,
    "30P": Meaning.SUPPLIER_PART,
    "1T": Meaning.LOT,
    "T": Meaning.LOT,
    "S": Meaning.SERIAL,
    "Q": Meaning.QUANTITY,
    "9D": Meaning.DATE_CODE,
    "10D": Meaning.DATE_CODE,
    "14D": Meaning.EXPIRY,
    "K": Meaning.ORDER,
}


def suggested(key: str) -> Meaning | None:
    """Return what a key such as `LOT:` or `1P` promises; None where that is not known."""
    word = re.sub(r"[:=. _-]", "", key).upper()
    return _IDENTIFIED.get(key) or _SUGGESTED.get(word)
