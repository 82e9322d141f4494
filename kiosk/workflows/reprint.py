"""Asking why one more label of a thing is printed, wherever it is asked (xP6, D9)."""

from kiosk.domain.messages import Refusal, stop
from kiosk.domain.moment import from_us
from kiosk.domain.printing import Printed


def label_it_has(labels: tuple[Printed, ...]) -> Printed | None:
    """Return the newest label that exists or is owed; None where a thing has none."""
    return next((each for each in labels if each.stands), None)


def highest_copy(labels: tuple[Printed, ...]) -> int:
    """Return the highest copy there ever was; 0 for none."""
    return max((each.copy for each in labels), default=0)


def reason_needed(name: str, label: Printed) -> Refusal:
    """Refuse a further label without a reason; the next text from the keypad is one (xP6)."""
    return stop("xP6", sn=name, n=label.copy, date=from_us(label.queued_us))
