"""What is queued for the printer, and what is waited for after it."""

from kiosk.domain.messages import Text, ok, phrase
from kiosk.workflows.commands_labels import PrintLabels
from kiosk.workflows.outcome import Step
from kiosk.workflows.print_back import awaited_of
from kiosk.workflows.print_states import PrintBack, PrintItem, PrintReady


def named(ready: PrintReady) -> Text:
    """Return what the labels are for: the last thing, and how many more."""
    name = ready.things[-1].name if ready.things else ""
    more = len(ready.things) - 1
    return phrase("things_and_more", sn=name, n=more) if more > 0 else name


def queued(state: PrintReady) -> Step:
    """Queue the labels, and wait for each to be scanned back."""
    awaited = awaited_of(state)
    command = PrintLabels(
        subjects=tuple(each.subject for each in state.things),
        copies=state.copies,
        reason=state.reason,
        template=state.template,
    )
    count = len(state.things) * state.copies
    said = ok("labels_queued", n=count, sn=named(state)) if count > 1 else ok("copy_queued")
    return Step(PrintBack(awaited=awaited) if awaited else PrintItem(), said, command)
