"""What a step asks for when a list of serials was given (C9)."""

from dataclasses import dataclass

from kiosk.domain.ids import PartNumber


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadList:
    """Keep the numbers that a text lists, to be checked; nothing is received yet."""

    list_id: str
    part_number: PartNumber
    text: str
