"""The days a supplier's label bears besides its expiry: best before, and when it was made."""

from datetime import date

from kiosk.domain.codes.code import Label, LabelKind
from kiosk.domain.codes.gs1.dates import gs1_date

_GS1 = frozenset({LabelKind.GS1, LabelKind.DIGITAL_LINK})
BEST_BEFORE = "15"  # GS1 General Specifications 3.4.5: BEST BEFORE
MADE = "11"  # 3.4.2: PROD DATE
MADE_MH10 = "16D"  # ANSI MH10.8.2: production date YYYYMMDD
_WHOLE_DAY = 8


def days_on(label: Label) -> dict[str, str]:
    """Return those days as ISO 8601 texts, by name; a day that is none is left out."""
    said = {field.identifier: field.text for field in label.fields}
    found: dict[str, date | None] = {}
    if label.kind in _GS1:
        found["best_before"] = gs1_date(said.get(BEST_BEFORE, ""))
        found["made"] = gs1_date(said.get(MADE, ""))
    else:
        found["made"] = _whole_day(said.get(MADE_MH10, ""))
    return {name: day.isoformat() for name, day in found.items() if day is not None}


def _whole_day(text: str) -> date | None:
    if not (len(text) == _WHOLE_DAY and text.isascii() and text.isdigit()):
        return None
    try:
        return date(int(text[:4]), int(text[4:6]), int(text[6:]))
    except ValueError:
        return None
