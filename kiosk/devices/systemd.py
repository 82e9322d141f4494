"""Tells systemd how the kiosk is: the notification protocol of sd_notify(3) and its watchdog.

A message is one datagram to the Unix socket that the service manager names in the environment:

    READY=1                 the first screen is painted
    WATCHDOG=1              alive; from the thread that paints, so that a hung window is restarted
    STATUS=Waiting for …    one line for `systemctl status`
    STOPPING=1              it ends because it was asked to
"""

import os
import socket
from collections.abc import Mapping

READY = "READY=1"
WATCHDOG = "WATCHDOG=1"
STOPPING = "STOPPING=1"

PATTED_IN_A_PERIOD = 3
"""How often the watchdog is told within its time, so that one late message does no harm."""

_US_PER_S = 1_000_000


def status(text: str) -> str:
    """Return the state that shows `text`, made one line."""
    return f"STATUS={' '.join(text.split())}"


def notify(state: str, environment: Mapping[str, str] = os.environ) -> bool:
    """Send a state without waiting; return whether it was sent.

    Without a service manager, or with one that does not listen, nothing happens.
    """
    address = environment.get("NOTIFY_SOCKET", "")
    if not address.startswith(("/", "@")):
        return False
    if address.startswith("@"):
        # The name of an abstract socket begins with a zero byte, which no variable can hold.
        address = f"\0{address[1:]}"
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sender:
            sender.settimeout(0)
            sender.sendto(state.encode(), address)
    except OSError:
        return False
    return True


def watchdog_period(environment: Mapping[str, str] = os.environ) -> float | None:
    """Return after how many seconds each to send WATCHDOG; None where nobody watches.

    WATCHDOG_PID is not looked at: it names the service's main process, which in a kiosk session is
    the compositor that started the kiosk (the unit says NotifyAccess=all).
    """
    given = environment.get("WATCHDOG_USEC", "")
    if not (given.isascii() and given.isdigit() and int(given)):
        return None
    return int(given) / _US_PER_S / PATTED_IN_A_PERIOD
