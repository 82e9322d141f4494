"""The control characters that separate fields, and the disguises in which scanners send them."""

GROUP_SEPARATOR = "\x1d"  # FNC1 as sent; GS1 General Specifications 7.8.6
RECORD_SEPARATOR = "\x1e"  # ends a record; ISO/IEC 15434:2019, 4.2
END_OF_TRANSMISSION = "\x04"  # ends the message; ISO/IEC 15434:2019, 4.2

# Neither the control pictures nor braces occur in GS1's character set 82.
_DISGUISES = (
    ("\u241d", GROUP_SEPARATOR),
    ("\u241e", RECORD_SEPARATOR),
    ("\u2404", END_OF_TRANSMISSION),
    ("{GS}", GROUP_SEPARATOR),
    ("{RS}", RECORD_SEPARATOR),
    ("{EOT}", END_OF_TRANSMISSION),
)


def undisguised(text: str) -> str:
    """Return `text` with pictures (`␝`) and names in braces (`{GS}`) as control characters."""
    for disguise, control in _DISGUISES:
        text = text.replace(disguise, control)
    return text
