import pytest

from kiosk.domain.facts import (
    ConflictResolved,
    LabelPrinted,
    Moved,
    Reversed,
    ScanRefused,
    UnitInstalled,
)
from kiosk.domain.rights import lacks

NOON = 1_767_268_800_000_000
"""2026-01-01 12:00 UTC."""


@pytest.mark.parametrize(
    ("kind", "role", "lacking"),
    [
        (Moved.kind, "clerk", False),
        (Moved.kind, "operator", True),
        (UnitInstalled.kind, "clerk", True),
        (UnitInstalled.kind, "operator", False),
        (ConflictResolved.kind, "operator", True),
        (ConflictResolved.kind, "supervisor", False),
        (Reversed.kind, "clerk", False),
        (ScanRefused.kind, "nobody", False),
        (LabelPrinted.kind, "nobody", False),
        (Moved.kind, "a role of a newer program", True),
    ],
)
def test_a_role_has_the_rights_to_its_own_facts(kind: str, role: str, *, lacking: bool) -> None:
    assert lacks(kind, NOON, role, "") is lacking


@pytest.mark.parametrize(
    ("until", "lacking"),
    [
        ("", False),
        ("2026-01-01", False),
        ("2025-12-31", True),
        ("2025-12-30", True),
        ("never", False),
    ],
)
def test_access_ends_when_its_last_day_is_over_everywhere(until: str, *, lacking: bool) -> None:
    assert lacks(Moved.kind, NOON, "clerk", until) is lacking
    assert not lacks(Moved.kind, NOON - 1, "clerk", "2025-12-31")
    assert not lacks(ScanRefused.kind, NOON, "clerk", until)
