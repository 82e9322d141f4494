"""Proving the record: every seal of every chain, and that the fold follows from the journal."""

from kiosk.store.verify.chain import BadEntry, StationReport, VerifyReport, Wrong, verify
from kiosk.store.verify.projections import Difference, RefoldReport, digest, refold

__all__ = [
    "BadEntry",
    "Difference",
    "RefoldReport",
    "StationReport",
    "VerifyReport",
    "Wrong",
    "digest",
    "refold",
    "verify",
]
