"""How this station stands with the central database: what every verdict's confidence rests on."""

from dataclasses import dataclass
from enum import Enum


class LinkState(Enum):
    """Whether the central database is there; each has its words on the bar (O5, O8)."""

    ALONE = "alone"
    """no central was ever enrolled with: this station's record is the whole record"""
    CONNECTING = "connecting"
    """the kiosk has just started and has not reached it yet, nor failed to"""
    CONNECTED = "connected"
    OFFLINE = "offline"
    FROZEN = "frozen"
    """the record here is not the one central knows: nothing is recorded until a person acts"""
    OUTDATED = "outdated"
    """this program is too old for the central database: work is kept and not sent (xY8)"""


class Frozen(Enum):
    """Why a station is frozen; a person decides how it goes on."""

    CLONE = "clone"
    """another machine has used this station's identity since: two copies of one disk"""
    BEHIND = "behind"
    """central has entries of this station that are not here: an older copy was put back"""
    FORK = "fork"
    """an older copy was put back and has been worked with: two histories under one name"""
    MOVED = "moved"
    """the data folder was made on another machine; known without a network"""
    RESTORED = "restored"
    """the record is a backup that was put back; known without a network"""


KNOWN_HERE = frozenset({Frozen.MOVED, Frozen.RESTORED})
"""Known without a network: central is not even greeted, for that would say who is the true one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """How this station stands with the central database.

    Attributes:
        since_us: when `state` began, microseconds since 1970 UTC.
        server: the name that people know it by; empty where the station is alone.
        heard_us: when all that central had was here the last time; 0 for never.
        confirmed: the seq of this station's last entry that central is known to have.
        unsent: own entries that central is not known to have; `oldest_us` when the first of them
            was recorded, 0 for none.
        sending: how many were unsent when the connection came back, until they are all sent.
        loading: entries of others fetched and to be fetched, while many are still to come.
        offset_us: by how much this station's clock is ahead of central's; None where unknown.
        frozen: why nothing is recorded; None unless `state` is FROZEN.
        problem: why it is not connected, or what does not get through although it is, a phrase's
            key of `named_central`; empty for none.
    """

    state: LinkState
    since_us: int = 0
    server: str = ""
    heard_us: int = 0
    confirmed: int = 0
    unsent: int = 0
    oldest_us: int = 0
    sending: int = 0
    loading: tuple[int, int] | None = None
    offset_us: int | None = None
    frozen: Frozen | None = None
    problem: str = ""

    @property
    def online(self) -> bool:
        """Whether what others record reaches this station as they record it."""
        return self.state is LinkState.CONNECTED


ALONE = Link(state=LinkState.ALONE)
"""How a station stands that never enrolled."""
