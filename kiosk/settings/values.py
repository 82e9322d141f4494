"""What can be set for this machine: each key with its default and with what is allowed.

The type of a field is checked when the file is read, and its description ends the sentence
"KEY must be …".
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time
from enum import Enum
from pathlib import Path
from typing import Annotated

from msgspec import Meta

from kiosk.settings.backup import BackupSettings
from kiosk.settings.central import CentralSettings
from kiosk.settings.device_ports import PrinterPort, ScannerPort

MOST_NUMBER = 3
"""Characters that the station's tile has room for."""

_DIGITS_AT_END = re.compile(r"[0-9]+$")

Flag = Annotated[bool, Meta(description="true or false")]
Name = Annotated[str, Meta(min_length=1, description="a text that is not empty")]
TimeOfDay = Annotated[
    str,
    Meta(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$", description='a time such as "06:00"'),
]
FunctionKey = Annotated[str, Meta(pattern=r"^F([1-9]|1[0-9]|2[0-4])$")]


class Theme(Enum):
    """Which of the two palettes is shown."""

    AUTO = "auto"
    """by the time of day"""
    DAY = "day"
    NIGHT = "night"


class Language(Enum):
    """The languages that have a catalogue."""

    ENGLISH = "en"
    GERMAN = "de"


@dataclass(frozen=True, slots=True, kw_only=True)
class StationSettings:
    """Where this kiosk stands.

    Attributes:
        name: shown in every header; empty for one made from the station's id.
        number: shown in the tile beside it; empty for one made from the name.
        location: where completed units go; empty for one named after the station.
        lock_after_minutes: without a touch or scan, then the badge is asked for again.
        receive_as, move_as, build_as: codes of the operation types that these tasks are; empty
            for what is safe.
    """

    name: Name = ""
    number: Annotated[
        str, Meta(min_length=1, max_length=MOST_NUMBER, description="1 to 3 characters")
    ] = ""
    location: Name = ""
    lock_after_minutes: Annotated[
        int, Meta(ge=1, le=120, description="a whole number from 1 to 120")
    ] = 10
    receive_as: Name = ""
    move_as: Name = ""
    build_as: Name = ""

    def number_for(self, shown_name: str) -> str:
        """Return what stands in the tile of a station that is shown under `shown_name`.

        It is the number that is set, else the digits at the end of the name, the last three of
        them, else its first two letters as capitals, else 1.
        """
        if self.number:
            return self.number
        if digits := _DIGITS_AT_END.search(shown_name):
            return digits[0][-MOST_NUMBER:]
        letters = [each for each in shown_name if each.isalpha()]
        return "".join(letters[:2]).upper()[:MOST_NUMBER] or "1"


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenSettings:
    """The panel and what is shown on it.

    Attributes:
        diagonal_inch: of the visible area; what is touched gets its size in millimetres by it.
        day_from, night_from: local time, when `theme` is automatic.
    """

    diagonal_inch: Annotated[float, Meta(ge=5, le=60, description="a number from 5 to 60")] = 10.1
    theme: Annotated[Theme, Meta(description='"auto", "day" or "night"')] = Theme.AUTO
    day_from: TimeOfDay = "06:00"
    night_from: TimeOfDay = "20:00"
    language: Annotated[Language, Meta(description='"en" or "de"')] = Language.ENGLISH
    full_screen: Flag = True

    def is_day(self, local: time) -> bool:
        """Tell whether the day's palette is shown at a local time."""
        if self.theme is not Theme.AUTO:
            return self.theme is Theme.DAY
        day, night = time.fromisoformat(self.day_from), time.fromisoformat(self.night_from)
        if day < night:
            return day <= local < night
        return not night <= local < day


@dataclass(frozen=True, slots=True, kw_only=True)
class ScannerSettings:
    """A scanner that types as a keyboard does.

    Attributes:
        wedge: listen for one.
        wedge_prefix: what it types before each scan, such as STX; with one, no typing is ever
            taken for a scan and none of a scan for typing.
        wedge_min_length: characters; what is shorter and has no prefix is typed text.
        function_keys: the characters that it types as function keys, such as GS as F8.
    """

    wedge: Flag = True
    wedge_prefix: Annotated[str, Meta(max_length=4, description="at most 4 characters")] = ""
    wedge_min_length: Annotated[
        int, Meta(ge=1, le=20, description="a whole number from 1 to 20")
    ] = 4
    function_keys: Annotated[
        Mapping[FunctionKey, Annotated[str, Meta(min_length=1, max_length=4)]],
        Meta(description='a table of F1 to F24 with 1 to 4 characters each, F8 = "\\u001d"'),
    ] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True, kw_only=True)
class SoundSettings:
    """How verdicts are heard.

    Attributes:
        volume: in percent of the loudest.
        player: the program that plays; "auto" takes the first of those known that is there.
    """

    on: Flag = True
    volume: Annotated[int, Meta(ge=0, le=100, description="a whole number from 0 to 100")] = 80
    player: Annotated[
        str, Meta(min_length=1, description='"auto" or the name of a program such as "aplay"')
    ] = "auto"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What this machine is set to, one attribute a table of the file.

    `central` is None for a station that stands alone.
    """

    data_dir: Path
    station: StationSettings = StationSettings()
    screen: ScreenSettings = ScreenSettings()
    scanner: ScannerSettings = field(default_factory=ScannerSettings)
    sound: SoundSettings = SoundSettings()
    backup: BackupSettings = field(default_factory=BackupSettings)
    central: CentralSettings | None = None
    scanners: tuple[ScannerPort, ...] = ()
    printers: tuple[PrinterPort, ...] = ()

    @property
    def database(self) -> Path:
        """The record's file."""
        return self.data_dir / "kiosk.db"

    @property
    def backups(self) -> Path:
        """The folder that backups go to."""
        return self.data_dir / self.backup.folder
