"""Rules of the plant that block an action (P3): what is about to happen, and what forbids it.

Rules are facts (`RuleDefined`) or programs of the plant's own, which the kiosk finds by their
entry points (kiosk.plugins_rules). Both are asked the same thing; docs/rules.md tells of both.
"""

import re
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from kiosk.domain.alike import alike
from kiosk.domain.facts import Action, PartDefined, RuleDefined
from kiosk.domain.messages import Phrase, Refusal, stop
from kiosk.domain.people import Role
from kiosk.domain.quantity import plain

BLOCKED = "xW1"
LIFTABLE = "xW2"
"""How a rule refuses that nobody may lift, and one that a supervisor may."""

SCRAP = "scrap"
"""The place that something goes to which is thrown away; every other one is a location's code."""

NOTHING = "-"
"""What a message says for a fact that an action has not."""

_BETWEEN = "\n"
"""Between several rules; no code, name or title can hold it."""

_TOKEN = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """An action that is about to be recorded, of one unit, lot or count.

    A text is empty where the action has no such thing, as a lot has no serial; None where it is
    not known yet, which a program of the plant's own never sees.

    Attributes:
        part: as it is defined now; None for what is of no part, such as a badge that is printed.
        serial: of the unit; empty for one that is numbered here, which is not known before.
        lot: of goods their lot, of a unit its batch; empty for one that is numbered here.
        quantity: in the unit of the part.
        place: code of the location where it goes, or where it lies if it goes nowhere; `scrap`.
        within: the place, and the locations that it stands in, from the inside out.
        supplier: by name; empty where nobody said.
        parent: serial of the unit that it goes into or comes out of.
        who: name of who acts.
        at: now, aware, in the plant's zone.
        station: code of the station's own location.
    """

    action: Action
    part: PartDefined | None
    serial: str | None
    lot: str | None
    quantity: Decimal | None
    place: str | None
    within: tuple[str, ...]
    supplier: str | None
    parent: str
    who: str
    role: Role
    at: datetime
    station: str


@dataclass(frozen=True, slots=True)
class Blocked:
    """A rule forbids it.

    Attributes:
        title: fills the screen; up to 40 characters.
        message: what is the matter and what to do; up to 300 characters.
        lift: a supervisor's badge lets it pass.
    """

    title: str
    message: str
    lift: bool = False


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A program of the plant's own gave no answer that counts; `why` ends a sentence about it."""

    why: Phrase


@dataclass(frozen=True, slots=True)
class Found:
    """A rule that applies.

    Attributes:
        rule: its code, or the name of a program of the plant's own.
        said: what it says of the first thing that it blocks.
        known_by: tells it from others: a supervisor lets pass what was told by this, and no more.
    """

    rule: str
    said: Blocked
    known_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RulePlugin:
    """A program of the plant's own that blocks actions.

    Attributes:
        ask: takes all that one command does, and gives what the program blocks of it, each title
            once; or that there is no answer. It never raises and takes a bounded time.
    """

    name: str
    ask: Callable[[Sequence[Happening]], tuple[Blocked, ...] | Unanswered]


VARIABLES: Mapping[str, Callable[[Happening], str | None]] = {
    "part": lambda seen: seen.part.part_number if seen.part else "",
    "sn": lambda seen: seen.serial,
    "lot": lambda seen: seen.lot,
    "quantity": lambda seen: plain(seen.quantity) if seen.quantity is not None else "",
    "place": lambda seen: seen.place,
    "supplier": lambda seen: seen.supplier,
    "parent": lambda seen: seen.parent,
    "who": lambda seen: seen.who,
}
"""What a title or message may name in braces."""


def unknown_variables(text: str) -> tuple[str, ...]:
    """Return what stands in braces in a title or message and is no variable."""
    return tuple(dict.fromkeys(each for each in _TOKEN.findall(text) if each not in VARIABLES))


def blocked_by(rules: Iterable[RuleDefined], seen: Happening) -> tuple[Found, ...]:
    """Return what each rule that applies says, in the order of the rules."""
    return tuple(
        Found(
            rule.code,
            Blocked(_worded(rule.title, seen), _worded(rule.message, seen), rule.lift),
            known_by=rule.code,
        )
        for rule in rules
        if applies(rule, seen)
    )


def blocked_by_plugin(name: str, answers: Iterable[Blocked]) -> tuple[Found, ...]:
    """Return what a program of the plant's own blocks; each title is as a rule of its own."""
    return tuple(Found(name, each, known_by=f"{name}: {each.title}") for each in answers)


def applies(rule: RuleDefined, seen: Happening) -> bool:
    """Whether a rule that is on blocks an action: each condition that it has is met."""
    if not rule.active or rule.action is not seen.action:
        return False
    part = seen.part
    return (
        _met(rule.part, part.part_number if part else "")
        and _met(rule.category, part.category if part else "")
        and _met(rule.supplier, seen.supplier)
        and _met(rule.lot, seen.lot)
        and _met(rule.serial, seen.serial)
        and (not rule.place or any(_met(rule.place, each) for each in seen.within))
        and _met(rule.role, seen.role.value)
    )


def refusal(found: Iterable[Found], passed: Container[str] = ()) -> Refusal | None:
    """Return how an action is refused; None where nothing blocks it.

    What nobody may lift is told first, alone; of what a supervisor may lift, all is told at once.

    Args:
        found: the rules that apply to anything that is done.
        passed: what a supervisor let pass already, as `told` gave it.
    """
    every = {each.known_by: each for each in reversed(tuple(found))}
    for each in reversed(every.values()):
        if not each.said.lift:
            message = _ended(each.said.message)
            return stop("xW1", title=each.said.title, message=message, rule=each.rule)
    untold = [each for key, each in reversed(every.items()) if key not in passed]
    if not untold:
        return None
    return stop(
        "xW2",
        title=untold[0].said.title,
        message=" ".join(_ended(each.said.message) for each in untold),
        rule=", ".join(dict.fromkeys(each.rule for each in untold)),
        told=_BETWEEN.join(each.known_by for each in untold),
    )


def told(refused: Refusal) -> tuple[str, ...]:
    """Return by what the rules are known that a refusal told of, for a badge to lift."""
    text = dict(refused.args).get("told") if refused.key == LIFTABLE else None
    return tuple(text.split(_BETWEEN)) if isinstance(text, str) else ()


def _worded(text: str, seen: Happening) -> str:
    def filled(token: re.Match[str]) -> str:
        fact = VARIABLES.get(token[1])
        return token[0] if fact is None else fact(seen) or NOTHING

    return _TOKEN.sub(filled, text)


def _ended(message: str) -> str:
    return message if message.endswith((".", "!", "?")) else f"{message}."


def _met(condition: str, text: str | None) -> bool:
    if not condition:
        return True
    return text is not None and alike(condition, text)
