"""What a change of people must leave: somebody who can sign on and change it back."""

from collections.abc import Iterable
from datetime import date

from kiosk.domain.people import Operator, Role


def locks_out(
    after: Operator, actor: str, everybody: Iterable[Operator], today: date
) -> str | None:
    """Return why a person's rights cannot become so, as a key of the catalogue; None if they can.

    Args:
        after: the person as they would be.
        actor: id of who changes it.
        everybody: all people as they are, this one too.
        today: a day of the plant's zone.
    """
    if _supervises(after, today):
        return None
    if after.operator_id == actor:
        return "edit_own_rights"
    others = (each for each in everybody if each.operator_id != after.operator_id)
    if any(_supervises(each, today) for each in others):
        return None
    return "edit_last_supervisor"


def _supervises(person: Operator, today: date) -> bool:
    return person.role is Role.SUPERVISOR and not person.access_ended(today)
