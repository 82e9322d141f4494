"""Numbers of digits that end in a check digit: GTIN, SSCC, GLN and their kin."""

GTIN_LENGTHS = frozenset({8, 12, 13, 14})
SSCC_LENGTH = 18
_GTIN_14 = 14
_UPC_E = 8


def is_digits(text: str) -> bool:
    """Tell whether `text` is made of the digits 0 to 9 alone, and not empty."""
    return text.isascii() and text.isdigit()


def has_check_digit(text: str) -> bool:
    """Tell whether digits end in their check digit: GS1 General Specifications, 7.9.1."""
    weighted = sum(
        int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(reversed(text))
    )
    return weighted % 10 == 0


def gtin(text: str) -> str | None:
    """Return the 14 digits of a GTIN of 8, 12, 13 or 14; None when it is none."""
    if len(text) in GTIN_LENGTHS and is_digits(text) and has_check_digit(text):
        return text.zfill(_GTIN_14)
    return None


def expanded_upc_e(text: str) -> str | None:
    """Return the 12 digits that UPC-E shortens to 8; None when they have no such short form.

    The sixth digit of the body says where the zeros were: GS1 General Specifications, 5.2.2.4.
    """
    if len(text) != _UPC_E or not is_digits(text) or text[0] not in "01":
        return None
    system, body, check = text[0], text[1:7], text[7]
    match body[5]:
        case "0" | "1" | "2":
            item = f"{body[:2]}{body[5]}0000{body[2:5]}"
        case "3":
            item = f"{body[:3]}00000{body[3:5]}"
        case "4":
            item = f"{body[:4]}00000{body[4]}"
        case last:
            item = f"{body[:5]}0000{last}"
    whole = f"{system}{item}{check}"
    return whole if has_check_digit(whole) else None
