"""A change of people leaves somebody who can sign on and change it back."""

from datetime import date

import pytest

from kiosk.domain.ids import OperatorId
from kiosk.domain.people import Operator, Role
from kiosk.domain.rules.people import locks_out

TODAY = date(2026, 3, 9)


def person(badge: str, role: Role = Role.SUPERVISOR, until: date | None = None) -> Operator:
    return Operator(
        operator_id=OperatorId(badge), badge=badge, name=badge, role=role, access_until=until
    )


ADA, BEN = person("ada"), person("ben")


@pytest.mark.parametrize(
    ("after", "everybody", "why"),
    [
        (person("ada"), (ADA,), None),
        (person("ada", Role.CLERK), (ADA, BEN), "edit_own_rights"),
        (person("ada", until=date(2026, 3, 8)), (ADA, BEN), "edit_own_rights"),
        (person("ada", until=TODAY), (ADA,), None),
        (person("ben", Role.OPERATOR), (ADA, BEN), None),
        (person("ben", Role.OPERATOR), (BEN,), "edit_last_supervisor"),
        (
            person("ben", Role.OPERATOR),
            (BEN, person("ada", until=date(2026, 3, 8))),
            "edit_last_supervisor",
        ),
        (person("new", Role.OPERATOR), (ADA,), None),
    ],
)
def test_nobody_is_locked_out(
    after: Operator, everybody: tuple[Operator, ...], why: str | None
) -> None:
    assert locks_out(after, "ada", everybody, TODAY) == why
