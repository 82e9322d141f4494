"""Identifiers: of units, lots, parts, places and operators, and the subjects entries are about."""

import base64
import hashlib
from typing import NewType

UnitId = NewType("UnitId", str)
"""80 random bits in Crockford base 32, 16 characters; opaque (A1, A2)."""

LotId = NewType("LotId", str)
"""The first 80 bits of SHA-256 over part number and normalised lot number, same alphabet."""

PartNumber = NewType("PartNumber", str)
LocationCode = NewType("LocationCode", str)
OperatorId = NewType("OperatorId", str)
RunId = NewType("RunId", str)
ReceiptId = NewType("ReceiptId", str)
BomVersion = NewType("BomVersion", str)
EntryId = NewType("EntryId", str)
GroupId = NewType("GroupId", str)

Subject = NewType("Subject", str)
"""What an entry is about, as `kind:id`; holds no space, so that a list of them joins by one."""

NO_SUBJECT = Subject("")

ID_BYTES = 10
CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_FROM_RFC4648 = bytes.maketrans(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", CROCKFORD.encode())


def crockford(data: bytes) -> str:
    """Return `data` (10 bytes) as 16 characters of Crockford base 32, most significant first."""
    return base64.b32encode(data).translate(_FROM_RFC4648).decode()


def unit_id(random_bytes: bytes) -> UnitId:
    """Return the identity made of 10 random bytes."""
    return UnitId(crockford(random_bytes))


def lot_id(part: PartNumber, lot_key: str) -> LotId:
    """Return the identity of a lot, the same wherever that part and lot number meet.

    Args:
        part: the part number, exact.
        lot_key: the lot number in its normalised form.
    """
    framed = b"\0".join((b"lot", part.encode(), lot_key.encode()))
    return LotId(crockford(hashlib.sha256(framed).digest()[:ID_BYTES]))


def _coded(text: str) -> str:
    return text.replace("%", "%25").replace(" ", "%20")


def _decoded(text: str) -> str:
    return text.replace("%20", " ").replace("%25", "%")


def unit_subject(unit: UnitId) -> Subject:
    """Return the subject that a unit is."""
    return Subject(f"unit:{unit}")


def lot_subject(lot: LotId) -> Subject:
    """Return the subject that a lot is."""
    return Subject(f"lot:{lot}")


def part_subject(part: PartNumber) -> Subject:
    """Return the subject that a part is."""
    return Subject(f"part:{_coded(part)}")


def location_subject(code: LocationCode) -> Subject:
    """Return the subject that a location is."""
    return Subject(f"location:{_coded(code)}")


def operator_subject(operator: OperatorId) -> Subject:
    """Return the subject that a person is; journals hold ids of people, never names."""
    return Subject(f"operator:{_coded(operator)}")


def receipt_subject(receipt: ReceiptId) -> Subject:
    """Return the subject that a receipt is."""
    return Subject(f"receipt:{receipt}")


def order_subject(order: str) -> Subject:
    """Return the subject that a purchase order is, by its number."""
    return Subject(f"order:{_coded(order)}")


def setup_subject(kind: str, code: str) -> Subject:
    """Return the subject that a scheme, a category or an operation type is, by its code."""
    return Subject(f"{kind}:{_coded(code)}")


def station_subject(station: str) -> Subject:
    """Return the subject that a station is, by its id in hexadecimal."""
    return Subject(f"station:{station}")


def decision_subject(entry: EntryId) -> Subject:
    """Return the subject that a decision of a conflict is, by its entry."""
    return Subject(f"decision:{entry}")


def code_subject(code: str) -> Subject:
    """Return the subject that a barcode of somebody else is."""
    return Subject(f"code:{_coded(code)}")


def label_subject(name: str) -> Subject:
    """Return the subject that a kind of label is, by the name it was taught under."""
    return Subject(f"label:{_coded(name)}")


def subject_kind(subject: str) -> str:
    """Return the word before the colon, such as unit, lot, part or location."""
    return subject.partition(":")[0]


def subject_key(subject: str) -> str:
    """Return the id or code behind the colon, as it was given."""
    return _decoded(subject.partition(":")[2])
