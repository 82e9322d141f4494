"""States of starting a build."""

from dataclasses import dataclass

from kiosk.domain.ids import PartNumber
from kiosk.workflows.step import NOTHING, Needs


@dataclass(frozen=True, slots=True)
class BuildItem:
    """Waits for the assembly to build."""

    @property
    def needs(self) -> Needs:
        return NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildNumber:
    """Waits for the new unit's serial, or for `generate`."""

    part: PartNumber

    @property
    def needs(self) -> Needs:
        return Needs(part=self.part)
