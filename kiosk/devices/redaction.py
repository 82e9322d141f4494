"""What leaves the kiosk in a log or a support bundle names no secret."""

import re

REMOVED = "…"

_WORDS = "password|passwd|secret|token|pin"
_KEY = re.compile(_WORDS, re.IGNORECASE)
_GIVEN = re.compile(
    rf"(?<![a-z])((?:{_WORDS})(?![a-z])[\"']?\s*[:=]\s*)(?:\"[^\"]*\"|'[^']*'|[^\s,;)}}\]]+)",
    re.IGNORECASE,
)
_PIN = re.compile(r"(?<![a-z])(pin(?![a-z])\D{0,5})\d+", re.IGNORECASE)
_LOGIN = re.compile(r"(://)[^/\s@]+@")


def is_secret(key: str) -> bool:
    """Tell whether what stands under a key is nobody else's business."""
    return _KEY.search(key) is not None


def redacted(text: str) -> str:
    """Return a text without the values of secrets, PINs, and logins in addresses."""
    for pattern in (_GIVEN, _PIN):
        text = pattern.sub(rf"\1{REMOVED}", text)
    return _LOGIN.sub(rf"\1{REMOVED}@", text)
