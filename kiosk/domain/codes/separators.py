"""The control characters that separate fields, and the disguises in which scanners send them."""

import re

GROUP_SEPARATOR = "\x1d"  # FNC1 as sent; GS1 General Specifications 7.8.6
RECORD_SEPARATOR = "\x1e"  # ends a record; ISO/IEC 15434:2019, 4.2
END_OF_TRANSMISSION = "\x04"  # ends the message; ISO/IEC 15434:2019, 4.2

_CONTROLS = {"gs": GROUP_SEPARATOR, "rs": RECORD_SEPARATOR, "eot": END_OF_TRANSMISSION}

# Neither control pictures nor braces occur in GS1's character set 82; `<GS>` does, but in no lot.
_DISGUISED = re.compile(r"[\u241d\u241e\u2404]|\{(?:GS|RS|EOT)\}|<(?:GS|RS|EOT)>", re.IGNORECASE)
_PICTURES = {
    "\u241d": GROUP_SEPARATOR,
    "\u241e": RECORD_SEPARATOR,
    "\u2404": END_OF_TRANSMISSION,
}


def undisguised(text: str) -> str:
    """Return `text` with pictures (`␝`) and names (`{GS}`, `<gs>`) as control characters."""
    return _DISGUISED.sub(_control, text)


def _control(found: re.Match[str]) -> str:
    return _PICTURES.get(found[0]) or _CONTROLS[found[0][1:-1].lower()]
