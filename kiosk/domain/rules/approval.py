"""Refusals that a supervisor's badge lifts, for the very input that was refused (N3)."""

from kiosk.domain.policy import Policies

LIFTED = frozenset({"xR9", "xR10", "xR21", "xR49", "xL3", "xL14", "xK4", "xJ2", "xT6", "xW2"})
"""Codes of rules that people may overrule: what they do is on record with who approved it."""


def may_lift(code: str, policies: Policies) -> bool:
    """Whether a supervisor's badge lets pass what `code` refused."""
    if code == "xR9" and policies["over_receipt"] == "refuse":
        return False
    return code in LIFTED or (code == "xI8" and policies["expired_use"] == "supervisor")
