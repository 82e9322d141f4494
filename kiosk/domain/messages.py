"""What the kiosk says: a tone, a key of the catalogue, and the facts to put into the words."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from enum import Enum


@dataclass(frozen=True, slots=True)
class Phrase:
    """A few words of the catalogue, such as a status or a button's caption, in no language yet."""

    key: str
    args: tuple[tuple[str, "Arg"], ...] = ()


Arg = str | int | Decimal | datetime | Phrase
"""A fact in a sentence; quantities and times are written out where the words are chosen."""

Text = str | Phrase
"""What a screen shows: a name or code as it is, or words of the catalogue."""


def phrase(key: str, **args: Arg) -> Phrase:
    """Return words of the catalogue with the facts they mention."""
    return Phrase(key, tuple(args.items()))


class Tone(Enum):
    """How a verdict sounds and looks."""

    OK = "ok"
    """something was recorded"""
    IDLE = "idle"
    """asked for the next thing"""
    CHECK = "check"
    """recorded or repeated, with a notice"""
    STOP = "stop"
    """refused; nothing changed"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One verdict or prompt, not yet in any language.

    Attributes:
        key: the catalogue's key; for refusals and notices their code, such as `xR1`.
        code: the code shown with it, or None.
    """

    tone: Tone
    key: str
    code: str | None
    args: tuple[tuple[str, Arg], ...] = ()

    def knowing(self, more: Mapping[str, Arg]) -> "Said":
        """Return this with `more` facts, learnt when the command was carried out."""
        return replace(self, args=tuple({**dict(self.args), **more}.items()))


Refusal = Said
"""A `Said` with tone STOP: a value, not an exception."""


def ok(key: str, **args: Arg) -> Said:
    """Say that something was recorded."""
    return Said(tone=Tone.OK, key=key, code=None, args=tuple(args.items()))


def idle(key: str, **args: Arg) -> Said:
    """Ask for the next thing."""
    return Said(tone=Tone.IDLE, key=key, code=None, args=tuple(args.items()))


def check(code: str, **args: Arg) -> Said:
    """Say that something was recorded or repeated, with a notice."""
    return Said(tone=Tone.CHECK, key=code, code=code, args=tuple(args.items()))


def stop(code: str, **args: Arg) -> Refusal:
    """Refuse, and say why and what to do."""
    return Said(tone=Tone.STOP, key=code, code=code, args=tuple(args.items()))
