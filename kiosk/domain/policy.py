"""Rules that all stations share, each a PolicySet entry with a default (DESIGN 3)."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Policy:
    """One shared rule: what it may be set to (empty for free text), and until then is.

    Attributes:
        with_rule: the rule that must be on for this one to mean anything; empty for none (B10).
    """

    default: str
    allowed: tuple[str, ...]
    meaning: str
    with_rule: str = ""


POLICIES: Mapping[str, Policy] = MappingProxyType(
    {
        "serial_scope": Policy(
            "organisation",
            ("organisation", "family", "part", "supplier"),
            "a serial number is unique across all parts, within a part and its variants, within "
            "its part, or within what one supplier delivers of it",
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
        "expiry": Policy(
            "on",
            ("on", "off"),
            "whether lots and units have dates, and these are kept to",
            with_rule="lots_and_serials",
        ),
        "expired_use": Policy(
            "refuse",
            ("refuse", "supervisor"),
            "whether a supervisor may allow what expired to be built in",
            with_rule="expiry",
        ),
        "lots_and_serials": Policy(
            "on", ("on", "off"), "whether parts are tracked by lot and serial, or only counted"
        ),
        "free_batches": Policy(
            "off", ("off", "on"), "whether what is only counted may carry a batch, as a free label"
        ),
        "serial_edit": Policy(
            "on", ("on", "off"), "whether a supervisor may correct the serial number of a unit"
        ),
        "over_receipt": Policy(
            "supervisor",
            ("refuse", "supervisor", "allow"),
            "whether more may be received than an order asks for",
        ),
        "time_zone": Policy("UTC", (), "the plant's IANA time zone, such as Europe/Berlin"),
    }
)

Policies = Mapping[str, str]
"""Name to value; a name that was never set has its default."""


def effective(values: Mapping[str, str]) -> Policies:
    """Return every policy's value, set or default."""
    return {name: values.get(name, policy.default) for name, policy in POLICIES.items()}


def applies(name: str, policies: Policies) -> bool:
    """Whether a rule means anything as the others stand."""
    needed = POLICIES[name].with_rule
    return not needed or (policies[needed] == "on" and applies(needed, policies))
