"""A person says whether a label came out whose print is not known (xP4)."""

from dataclasses import replace

from kiosk.domain.facts import LabelPrinted, LabelRequested
from kiosk.domain.facts.labels import SEEN
from kiosk.domain.messages import phrase, stop
from kiosk.domain.printing import Asked, PrintState
from kiosk.domain.reprint import MISPRINT
from kiosk.operations.labels import queue_label
from kiosk.operations.ports import Recorded, Tx, Verdict
from kiosk.workflows.commands_labels import AnswerPrint


def answer_print(tx: Tx, command: AnswerPrint) -> Verdict:
    """Record that it came out, or ask for a further copy in its place, marked as such.

    Refused where nobody asks about that label any more (xS15).
    """
    asked = next((each for each in tx.asked() if each.job == command.job), None)
    if asked is None:
        return stop("xS15", input=phrase("that_tap"), prompt=phrase("ask_anything"))
    return _came_out(tx, asked) if command.came_out else _again(tx, asked)


def _came_out(tx: Tx, asked: Asked) -> Recorded:
    tx.settle_label(asked.job, PrintState.PRINTED)
    seen = LabelPrinted(subject=asked.subject, copy=asked.copy, printer=asked.printer, how=SEEN)
    return Recorded(tx.append(seen), _told(tx, asked, asked.copy))


def _again(tx: Tx, asked: Asked) -> Verdict:
    tx.settle_label(asked.job, PrintState.REPLACED)
    copy = 1 + max(each.copy for each in tx.printed(asked.subject))
    refused = queue_label(tx, replace(asked.label, copy=copy), asked.subject)
    if refused is not None:
        return refused
    entry = tx.append(LabelRequested(subject=asked.subject, copy=copy, reason=MISPRINT))
    return Recorded(entry, _told(tx, asked, copy))


def _told(tx: Tx, asked: Asked, copy: int) -> tuple[tuple[str, str | int], ...]:
    return (("sn", tx.name_of(asked.subject) or ""), ("copy", copy))
