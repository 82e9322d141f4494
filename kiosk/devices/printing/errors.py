"""What goes wrong between the kiosk and a printer: what, where, and what to do about it.

DeviceError
 ├ TransportError            the way to the printer
 │  ├ NotThere               no such port, file or device, or nobody listens at the address
 │  ├ NotAnswered            it was reached, and said nothing in time
 │  ├ Disconnected           the link ended in the middle
 │  ├ Stalled                it takes no more bytes
 │  ├ Taken                  another program or host holds it
 │  ├ PermissionDenied       the system does not let the kiosk open it
 │  ├ BackendMissing         a library or program is not there
 │  └ QueueRefused           the system's print queue took nothing of the job
 └ RealTimeCommand           a label holds a command that a printer obeys inside of data
"""

import errno
from typing import ClassVar

from kiosk.domain.printing import Fault


class DeviceError(Exception):
    """Something between the kiosk and a device went wrong; the text tells what to do."""


class TransportError(DeviceError):
    """The way to a printer does not work.

    Attributes:
        fault: what the operator is told.
    """

    fault: ClassVar[Fault] = Fault.NOT_ANSWERING


class NotThere(TransportError):
    """There is no such port, file or device, or nobody listens at the address."""

    def __init__(self, address: str, reason: str) -> None:
        """Say where, and what the system said."""
        super().__init__(
            f"K330: no printer at {address} ({reason}). Check cable, power and the address."
        )


class NotAnswered(TransportError):
    """The printer was reached and says nothing."""

    def __init__(self, address: str, waited_s: float) -> None:
        """Say where, and how long it was given."""
        super().__init__(
            f"K331: the printer at {address} said nothing for {waited_s:g} s. "
            "Check that it is on, and that no other computer prints on it."
        )


class SilentInUse(NotAnswered):
    """A printer that is known to answer says nothing: another host holds its only connection."""

    fault = Fault.TAKEN


class Disconnected(TransportError):
    """The link ended in the middle."""

    def __init__(self, address: str, reason: str) -> None:
        """Say where, and what the system said."""
        super().__init__(
            f"K332: the link to the printer at {address} broke ({reason}). Check its cable."
        )


class Stalled(TransportError):
    """The printer takes no more bytes, or so many were never taken."""

    def __init__(self, address: str, left: int) -> None:
        """Say where, and how many bytes are left."""
        super().__init__(
            f"K333: the printer at {address} does not take the last {left} bytes. "
            "Check its paper and its cover."
        )


class Taken(TransportError):
    """Another program or host holds the printer."""

    fault = Fault.TAKEN

    def __init__(self, address: str) -> None:
        """Say where."""
        super().__init__(f"K334: another program uses the printer at {address}. Close that one.")


class PermissionDenied(TransportError):
    """The system does not let the kiosk open the printer."""

    fault = Fault.NOT_ALLOWED

    def __init__(self, address: str) -> None:
        """Say where."""
        super().__init__(
            f"K335: the system does not let the kiosk open {address}. "
            "Add its user to the groups lp and dialout, then start it again."
        )


class BackendMissing(TransportError):
    """A library or program that the printer needs is not there."""

    fault = Fault.NO_DRIVER

    def __init__(self, what: str) -> None:
        """Name it."""
        super().__init__(f"K336: {what} is not on this machine. Install it.")


class QueueRefused(TransportError):
    """The system's print queue took nothing of the job."""

    fault = Fault.NO_DRIVER

    def __init__(self, queue: str, reason: str) -> None:
        """Name the queue, and what the system said."""
        super().__init__(
            f"K337: the queue {queue} did not take the label ({reason}). "
            "Look at the system's printers."
        )


class RealTimeCommand(DeviceError):
    """A label holds a command that a printer obeys even inside of data."""

    def __init__(self, found: bytes) -> None:
        """Show the bytes."""
        super().__init__(
            f"K338: a label holds the real-time command {found.hex(' ')} and was not sent. "
            "Report this fault."
        )


def translated(address: str, error: OSError, *, opening: bool) -> TransportError:
    """Return what an error of the system means for a printer.

    Args:
        address: of the printer.
        error: what the system said.
        opening: whether it came from opening, and not in the middle of a job.
    """
    reason = error.strerror or type(error).__name__
    match error.errno:
        case errno.EBUSY | errno.EAGAIN if opening:
            return Taken(address)
        case errno.EACCES | errno.EPERM:
            return PermissionDenied(address)
        case _ if opening:
            return NotThere(address, reason)
        case _:
            return Disconnected(address, reason)
