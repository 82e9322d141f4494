"""The last scans at this station, as pages list them."""

from collections import deque
from datetime import datetime

from kiosk.domain.messages import Said, Text, Tone, phrase
from kiosk.domain.people import Operator
from kiosk.domain.text import visible
from kiosk.pages.common import headline_of
from kiosk.pages.verdicts import ICONS
from kiosk.screens.parts import Shade
from kiosk.screens.values import ScanRow

LAST_SCANS = 12
"""Scans that pages list."""

MOST_SHOWN = 40
"""Characters of a scan that a row shows."""

_SHADES = {
    Tone.OK: Shade.OK,
    Tone.CHECK: Shade.CHECK,
    Tone.STOP: Shade.STOP,
    Tone.IDLE: Shade.PLAIN,
}


class Recent:
    """Keeps the last scans of this run; what a badge says opens rights and is never kept."""

    def __init__(self) -> None:
        """Begin with none."""
        self._rows: deque[ScanRow] = deque(maxlen=LAST_SCANS)

    @property
    def rows(self) -> tuple[ScanRow, ...]:
        """The last scans, the newest first."""
        return tuple(self._rows)

    def answered(self, said: Said, scanned: str, person: Operator | None, at: datetime) -> None:
        """Keep a scan and its verdict; `person` wears it where it is a badge."""
        if person is not None:
            self._keep(person.name, phrase("scan_badge_row"), said.tone, at)
        else:
            self._keep(_code(said, scanned), headline_of(said), said.tone, at)

    def tested(self, code: str, at: datetime) -> None:
        """Keep a scan that was only shown."""
        self._keep(code, phrase("scan_tested"), Tone.IDLE, at)

    def _keep(self, code: str, what: Text, tone: Tone, at: datetime) -> None:
        row = ScanRow(
            at=f"{at:%H:%M:%S}",
            code=visible(code, most=MOST_SHOWN),
            what=what,
            icon=ICONS[tone],
            shade=_SHADES[tone],
        )
        self._rows.appendleft(row)


def _code(said: Said, scanned: str) -> str:
    """Return the serial or lot a verdict is about, else the text as it was scanned."""
    facts = dict(said.args)
    named = facts.get("sn") or facts.get("lot")
    return named if isinstance(named, str) and said.tone is not Tone.STOP else scanned
