"""What a scanner means by the bytes of a code."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.codes.aim import split_symbol


@dataclass(frozen=True, slots=True)
class Meant:
    """A code's AIM identifier, None where the scanner did not say, and its text."""

    symbology: str | None
    text: str


class Meaning:
    """Reads codes of one scanner.

    Attributes:
        replaces: what it sends → what is meant. The longest fits first, and what was put in is
            not looked at again.
    """

    def __init__(self, replaces: Mapping[str, str]) -> None:
        self._replaces = {sent: meant for sent, meant in replaces.items() if sent}
        longest_first = sorted(self._replaces, key=len, reverse=True)
        self._sent = re.compile("|".join(map(re.escape, longest_first))) if longest_first else None

    def of(self, raw: bytes) -> Meant:
        """Return what is meant; undecodable bytes stand as lone surrogates, each for itself."""
        text = raw.decode("utf-8", "surrogateescape")
        if self._sent is not None:
            text = self._sent.sub(lambda found: self._replaces[found.group()], text)
        carried = split_symbol(text)
        return Meant(carried.symbol, carried.text)
