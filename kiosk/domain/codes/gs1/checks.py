"""What the content of an element must fulfil besides its characters, by the table's names.

Not checked, for want of the lists behind them: company prefixes beyond their four leading digits
(gcppos1, gcppos2), package types (UN/CEFACT recommendation 21) and the inside of North American
coupon codes.
"""

import re
from collections.abc import Callable

from stdnum.exceptions import ValidationError
from stdnum.iso7064 import mod_97_10

from kiosk.domain.codes.gs1.dates import (
    gs1_date,
    is_day,
    is_hour,
    is_sixtieth,
    is_time,
    is_whole_day,
)
from kiosk.domain.codes.gs1.digits import has_check_digit
from kiosk.domain.codes.gs1.iso_codes import COUNTRIES, COUNTRIES_ALPHA_2, CURRENCIES

Check = Callable[[str], bool]

_SET_82 = "!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
_SET_32 = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
_PRIMES = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83)
_ESCAPES = re.compile(r"(?:[^%]|%[0-9A-Fa-f]{2})*")
_MEDIA = re.compile(r"0[1-9]|10|[89][0-9]")  # GS1 General Specifications 3.8.22
_MOST_LATITUDE = 1_800_000_000
_MOST_LONGITUDE = 3_600_000_000


def _has_check_pair(text: str) -> bool:
    """Tell whether a GMN ends in its check characters: GS1 General Specifications, 7.9.5."""
    body, pair = text[:-2], text[-2:]
    if not body or len(body) > len(_PRIMES) or any(each not in _SET_82 for each in body):
        return False
    weights = reversed(_PRIMES[: len(body)])
    total = sum(_SET_82.index(each) * weight for each, weight in zip(body, weights, strict=True))
    total %= 1021
    return pair == _SET_32[total // 32] + _SET_32[total % 32]


def _is_iban(text: str) -> bool:
    try:
        mod_97_10.validate(text[4:] + text[:4])
    except ValidationError:
        return False
    return text[:2].isalpha() and text.upper() == text


def _is_piece_of_total(text: str) -> bool:
    return 0 < int(text[:2]) <= int(text[2:])


def _is_place_in_birth(text: str) -> bool:
    place, slash, total = text[:1], text[1:2], text[2:]
    return slash == "/" and place.isdigit() and total.isdigit() and 0 < int(place) <= int(total)


def _begins_with_prefix(text: str) -> bool:
    return re.match("[0-9]{4}", text) is not None


def _begins_with_prefix_second(text: str) -> bool:
    return _begins_with_prefix(text[1:])


CHECKS: dict[str, Check] = {
    "csum": has_check_digit,
    "csumalpha": _has_check_pair,
    "gcppos1": _begins_with_prefix,
    "gcppos2": _begins_with_prefix_second,
    "yymmd0": lambda text: gs1_date(text) is not None,
    "yymmdd": is_day,
    "yyyymmdd": is_whole_day,
    "hhmi": is_time,
    "hhmi_or_9999": lambda text: is_time(text) or text == "9999",  # no time: 3.8.10
    "hh": is_hour,
    "mi": is_sixtieth,
    "ss": is_sixtieth,
    "iso3166": COUNTRIES.__contains__,
    "iso3166999": lambda text: text == "999" or text in COUNTRIES,
    "iso3166alpha2": COUNTRIES_ALPHA_2.__contains__,
    "iso4217": CURRENCIES.__contains__,
    "iso5218": lambda text: text in "0129",
    "pcenc": lambda text: _ESCAPES.fullmatch(text) is not None,
    "yesno": lambda text: text in "01",
    "winding": lambda text: text in "019",
    "zero": lambda text: text == "0",
    "nonzero": lambda text: text.strip("0") != "",
    "nozeroprefix": lambda text: text == "0" or not text.startswith("0"),
    "hasnondigit": lambda text: not text.isdigit(),
    "hyphen": lambda text: text == "-",
    "importeridx": lambda text: text in {"-", "_"} or text.isalnum(),
    "mediatype": lambda text: _MEDIA.fullmatch(text) is not None,
    "pieceoftotal": _is_piece_of_total,
    "posinseqslash": _is_place_in_birth,
    "latitude": lambda text: int(text) <= _MOST_LATITUDE,
    "longitude": lambda text: int(text) <= _MOST_LONGITUDE,
    "iban": _is_iban,
    "packagetype": lambda _: True,
    "couponcode": lambda _: True,
    "couponposoffer": lambda _: True,
}
