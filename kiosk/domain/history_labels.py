"""Sentences about labels: asked for, seen to come out, scanned back."""

from typing import assert_never

from kiosk.domain.facts import LabelPrinted, LabelRequested, LabelVerified
from kiosk.domain.facts.labels import SCANNED_BACK
from kiosk.domain.history_phrases import Named

Labelling = LabelRequested | LabelPrinted | LabelVerified


def labelled(fact: Labelling, named: Named) -> str:
    """Say what a fact about a label says, without a full stop."""
    which = f"Label {fact.copy} of {named(fact.subject)}"
    match fact:
        case LabelRequested():
            because = f" ({fact.reason})" if fact.reason else ""
            return f"{which} was asked for{because}"
        case LabelPrinted():
            at = f" of {fact.printer}" if fact.printer else ""
            return f"{which} was seen to come out{at}"
        case LabelVerified():
            how = "scanned back" if fact.how == SCANNED_BACK else "scanned in use"
            return f"{which} was {how}"
        case _:
            assert_never(fact)
