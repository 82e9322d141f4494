"""How a line of a text file writes characters that no editor shows."""

import re

_ESCAPE = re.compile(r"\\(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|[\\ntr])")
_SIMPLE = {"\\": "\\", "n": "\n", "t": "\t", "r": "\r"}


def unescaped(text: str) -> str:
    r"""Return `text` with `\x1d`, `\u241d`, `\n`, `\t`, `\r` and `\\` as the characters."""

    def character(found: re.Match[str]) -> str:
        body = found.group(1)
        return _SIMPLE[body] if body in _SIMPLE else chr(int(body[1:], 16))

    return _ESCAPE.sub(character, text)
