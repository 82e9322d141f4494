"""What is told of numbers that were given where this record does not know of it."""

from kiosk.domain.facts import NewestTold


def newest_told(fact: NewestTold) -> str:
    """Return what was said to be printed last, after the record was put back (A3)."""
    what = "lot number" if fact.lots else "serial number"
    said = f"is {fact.number}" if fact.number else "is on record: none was printed since"
    return f"After a restore: the newest {what} of {fact.part_number} {said}"
