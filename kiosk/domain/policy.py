"""Rules that all stations share, each a PolicySet entry with a default (DESIGN 3)."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Policy:
    """One shared rule: what it may be set to (empty for free text), and until then is."""

    default: str
    allowed: tuple[str, ...]
    meaning: str


POLICIES: Mapping[str, Policy] = MappingProxyType(
    {
        "serial_scope": Policy(
            "organisation",
            ("organisation", "part"),
            "a serial number is unique across all parts, or within its part",
        ),
        "serial_case": Policy(
            "fold", ("fold", "exact"), "whether sn-1 and SN-1 are one number or two"
        ),
        "validate_serials": Policy(
            "off", ("off", "on"), "whether a scanned serial must fit the part's scheme"
        ),
        "any_revision": Policy(
            "off", ("off", "on"), "whether a unit of another revision may be installed"
        ),
        "take_from": Policy(
            "anywhere", ("anywhere", "station"), "where components are taken from"
        ),
        "require_reason": Policy("off", ("off", "on"), "whether a removal needs a reason"),
        "scan_back": Policy(
            "off", ("off", "on"), "whether a unit's label is scanned before it is completed"
        ),
        "acknowledge_refusals": Policy(
            "off", ("off", "on"), "whether a refusal waits for a button before the next scan"
        ),
        "time_zone": Policy("UTC", (), "the plant's IANA time zone, such as Europe/Berlin"),
    }
)

Policies = Mapping[str, str]
"""Name to value; a name that was never set has its default."""


def effective(values: Mapping[str, str]) -> Policies:
    """Return every policy's value, set or default."""
    return {name: values.get(name, policy.default) for name, policy in POLICIES.items()}
