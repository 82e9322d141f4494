"""What a scanned text can turn out to be: one value type per kind, and why it was not read."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import Enum, StrEnum

from kiosk.domain.ids import LocationCode, LotId, OperatorId, UnitId


@dataclass(frozen=True, slots=True)
class OwnUnit:
    """Our label of one unit, its check character correct."""

    unit: UnitId


@dataclass(frozen=True, slots=True)
class OwnLot:
    """Our label of one lot, its check character correct."""

    lot: LotId


@dataclass(frozen=True, slots=True)
class OwnPlace:
    """Our label of a location, by its code."""

    place: LocationCode


@dataclass(frozen=True, slots=True)
class OwnBadge:
    """Our badge of an operator, by the badge's code."""

    badge: OperatorId


class Command(StrEnum):
    """The words on the command card; the value is what is printed. They carry no check."""

    RECEIVE = "C.RECEIVE"
    BUILD = "C.BUILD"
    MAKELOT = "C.MAKELOT"
    INSTALL = "C.INSTALL"
    REMOVE = "C.REMOVE"
    MOVE = "C.MOVE"
    INSPECT = "C.INSPECT"
    LOOKUP = "C.LOOKUP"
    TRACKING = "C.TRACKING"
    ARCHIVE = "C.ARCHIVE"
    RENUMBER = "C.RENUMBER"
    NEWEST = "C.NEWEST"
    BATCH = "C.BATCH"
    TEACH = "C.TEACH"
    LINK = "C.LINK"
    CONFLICTS = "C.CONFLICTS"
    DONE = "C.DONE"
    CANCEL = "C.CANCEL"
    UNDO = "C.UNDO"
    QTY = "C.QTY"
    TYPE = "C.TYPE"
    PRINT = "C.PRINT"
    HOLD = "C.HOLD"
    REJECT = "C.REJECT"
    SIGNOFF = "C.SIGNOFF"


@dataclass(frozen=True, slots=True)
class Damaged:
    """One of our own codes that lost or changed a character; the reader makes it BAD_CHECK."""


class LabelKind(StrEnum):
    """The grammar a maker's or distributor's label is written in."""

    GS1 = "gs1"
    DIGITAL_LINK = "digital-link"
    GTIN = "gtin"
    ISO15434 = "iso15434"
    LCSC = "lcsc"
    TME = "tme"
    TAUGHT = "taught"
    PLUGIN = "plugin"


@dataclass(frozen=True, slots=True)
class Field:
    """One field as a label writes it: an identifier of its grammar, "" for none, and its text."""

    identifier: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """What a label with named fields says; None where it does not say.

    Attributes:
        part_number: the maker's part number (DI 1P; AI 240, 8010).
        customer_part: the part number of whoever orders, so often ours (DI P; AI 241).
        supplier_part: the distributor's own number (DI 30P).
        gtin: 14 digits, check digit correct (EAN/UPC; AI 01, else 02: what the carton contains).
        lot: the lot or batch number, exact (DI 1T, else T; AI 10).
        serial: the serial number, exact (DI S, else 25S; AI 21, else 8011).
        quantity: in the label's own unit, above zero (DI Q; AI 30, else 37).
        date_code: the date of make as printed; its form is the maker's (DI 9D, 10D, 16D; AI 11).
        expiry: the last day of use (DI 14D, 15D; AI 17).
        order: the customer's order, else the supplier's (DI K, else 1K; AI 400).
        order_line: the line of that order (DI 14K, else 4K).
        sscc: the 18 digits of a logistic unit, check digit correct (AI 00).
        manufacturer: the maker's name or code (DI 1V).
        other: every field without a place above, as (identifier, text), in the label's order;
            an identifier is "" where the label gave none.
        read_by: the name of the taught label, or of the plugin, that read it; else "".
        fields: all of it in the label's order, for showing; two labels that say the same are
            equal in whatever order.
    """

    kind: LabelKind
    part_number: str | None = None
    customer_part: str | None = None
    supplier_part: str | None = None
    gtin: str | None = None
    lot: str | None = None
    serial: str | None = None
    quantity: Decimal | None = None
    date_code: str | None = None
    expiry: date | None = None
    order: str | None = None
    order_line: str | None = None
    sscc: str | None = None
    manufacturer: str | None = None
    other: tuple[tuple[str, str], ...] = ()
    read_by: str = ""
    fields: tuple[Field, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class FreeText:
    """A text with no grammar of its own, trimmed: a part number, a maker's serial, a name."""

    text: str


class Unread(Enum):
    """Why a scan gave no code."""

    EMPTY = "empty"
    TOO_LONG = "too long"
    CONTROL_CHARACTER = "control character"
    SEPARATORS_LOST = "separators lost"
    BAD_CHECK = "bad check character"
    GS1_INVALID = "not valid GS1"
    DIGITAL_LINK_INVALID = "not a valid Digital Link"
    GTIN_INVALID = "not a valid GTIN"
    FORMAT_UNKNOWN = "unknown ISO 15434 format"
    INCOMPLETE = "not the whole label"
    AMBIGUOUS = "fits two taught labels"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreadable:
    """A scan that is refused at the door, and never repaired by a guess.

    Attributes:
        why: what is wrong.
        text: what was scanned, trimmed. For BAD_CHECK an exact name in the record may still equal
            it: `U.2` may be a maker's part number.
        where: the element, format, character or taught labels it is about, `(17)`, `05`, `U+0007`
            or `ACME, Bolt & Co`; else "".
    """

    why: Unread
    text: str
    where: str = ""


Own = OwnUnit | OwnLot | OwnPlace | OwnBadge | Command
Code = Own | Label | FreeText | Unreadable
