"""A file that is to be imported."""

from dataclasses import dataclass

from kiosk.importer.mapping import ColumnMap
from kiosk.importer.report import ImportKind


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportFile:
    """A CSV file, and how it is to be taken.

    Attributes:
        mapping: for other headers than ours.
        skip_bad: import the good rows and leave the bad ones.
        check: only report.
    """

    kind: ImportKind
    data: bytes
    mapping: ColumnMap | None = None
    skip_bad: bool = False
    check: bool = False
