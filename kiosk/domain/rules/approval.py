"""Refusals that a supervisor's badge lifts, for the very input that was refused (N3)."""

LIFTED = frozenset({"xR9", "xR10", "xL3", "xL11", "xK4"})
"""Codes of rules that people may overrule: what they do is on record with who approved it."""
