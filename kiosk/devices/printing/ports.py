"""What the printer's worker needs from the record: the spool, and the labels in it."""

from typing import Protocol

from kiosk.domain.printing import PrintJob, PrintState


class PrintSpool(Protocol):
    """The spool as a printer's worker sees it; may be called from any thread."""

    def recover(self, printer: str) -> bool:
        """Make what a killed process left SENDING on a printer UNKNOWN.

        Returns whether its last label ended as it should, also when that was another day: if not,
        the printer may still wait for the rest of it, whatever a person said of the label since.
        """
        ...

    def next_job(
        self, printer: str, kinds: frozenset[str], besides: frozenset[int] = frozenset()
    ) -> PrintJob | None:
        """Return the oldest QUEUED label that goes to a printer; None while one is UNKNOWN there.

        Args:
            printer: by its name.
            kinds: the label kinds (`unit`, `lot`, `location`, `operator`, …) routed to it.
            besides: labels to pass over: they do not fit that printer.
        """
        ...

    def still_queued(self, jobs: frozenset[int]) -> frozenset[int]:
        """Return those of some labels that are QUEUED."""
        ...

    def begin(self, job: PrintJob, printer: str, content: bytes) -> bool:
        """Keep the bytes and their SHA-256 and make the job SENDING, durably.

        Returns False where the job was withdrawn meanwhile: then no byte may leave.
        """
        ...

    def end(self, job: int, state: PrintState, note: str) -> None:
        """Note how a print ended: PRINTED, PROCESSED, SENT, UNKNOWN, or QUEUED where no byte left.

        Args:
            job: its number.
            state: how it ended.
            note: what happened, for the log and for support; no person reads it in haste.
        """
        ...

    def unknown(self, printer: str) -> int:
        """Return the job whose print is not known on a printer; 0 for none."""
        ...
