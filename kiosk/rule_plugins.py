"""Rules of others that block actions: entry points of the group `kiosk.rules` (P3).

Each names a function (happening: kiosk.domain.blocking.Happening) → Blocked | None; docs/rules.md
has an example. A rule may guard people, so one that cannot be asked is never passed over: while
it cannot be loaded, raises, takes too long or gives something else, what it would be asked about
is refused (xW3), and the log says why each time.
"""

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from importlib.metadata import EntryPoint, entry_points
from threading import Thread

from kiosk.domain.blocking import Blocked, Happening, RulePlugin, Unanswered
from kiosk.domain.messages import phrase
from kiosk.domain.text import hidden_character

GROUP = "kiosk.rules"
LONGEST_S = 2.0
"""How long a rule may take over all that one input records; meanwhile the operator waits."""

MOST_TITLE = 40
MOST_MESSAGE = 300
"""Characters of a title and a message; so much fits on the screen of a refusal."""

_LOG = logging.getLogger(__name__)

_Ask = Callable[[Happening], object]
_Answer = tuple[Blocked, ...] | Unanswered


def rule_plugins(longest_s: float = LONGEST_S) -> tuple[RulePlugin, ...]:
    """Return the plugins that block actions, in the order of their names."""
    found = sorted(entry_points(group=GROUP), key=lambda each: (each.name, each.value))
    return tuple(RulePlugin(name=each.name, ask=_asking(each, longest_s)) for each in found)


def _asking(entry: EntryPoint, longest_s: float) -> Callable[[Sequence[Happening]], _Answer]:
    try:
        ask: object = entry.load()
    except (Exception, SystemExit) as error:  # noqa: BLE001 - whatever others wrote must not stop the kiosk
        return _Missing(entry.name, f"{type(error).__name__}: {error}")
    if not callable(ask):
        return _Missing(entry.name, f"{entry.value} is no function")
    return Guarded(entry.name, ask, longest_s)


@dataclass(frozen=True, slots=True)
class _Missing:
    """A rule that is installed and cannot be loaded."""

    name: str
    why: str

    def __call__(self, _: Sequence[Happening]) -> Unanswered:
        _LOG.warning("rule %s cannot be loaded: %s", self.name, self.why)
        return Unanswered(phrase("rule_not_loaded"))


@dataclass(slots=True)
class _Asked:
    """What came of the asking, once its thread has ended.

    Attributes:
        blocked: by title, what is said of the first thing that has it.
        given_up: nobody waits for the answer any more.
    """

    blocked: dict[str, Blocked] = field(default_factory=dict[str, Blocked])
    problem: str = ""
    error: str = ""
    given_up: bool = False


class Guarded:
    """A plugin's function, which never raises and never takes longer than it may."""

    def __init__(self, name: str, ask: _Ask, longest_s: float) -> None:
        self.name = name
        self._ask = ask
        self._longest_s = longest_s
        self._late: Thread | None = None

    def __call__(self, happenings: Sequence[Happening]) -> _Answer:
        """Ask in a thread of its own, so that one that hangs leaves the kiosk free.

        The time is for all happenings together; of several that are the same, one is asked about.
        A thread cannot be stopped: while one hangs, the rule is not asked again.
        """
        if self._late is not None and self._late.is_alive():
            return self._failed("rule_too_late", "it still has not answered")
        asked = _Asked()
        each = tuple(dict.fromkeys(happenings))
        thread = Thread(target=self._run, args=(each, asked), name=GROUP, daemon=True)
        thread.start()
        thread.join(self._longest_s)
        if thread.is_alive():
            asked.given_up = True
            self._late = thread
            return self._failed("rule_too_late", f"no answer within {self._longest_s:g} s")
        if asked.error:
            return self._failed("rule_broke", asked.error)
        if asked.problem:
            return self._failed("rule_answered_badly", asked.problem)
        return tuple(asked.blocked.values())

    def _run(self, happenings: Sequence[Happening], asked: _Asked) -> None:
        """Ask about one after the other, until there is no answer; what is judged is a copy."""
        try:
            for each in happenings:
                answer = self._ask(each)
                asked.problem = "; ".join(_problems(answer))
                if asked.problem or asked.given_up:
                    return
                if isinstance(answer, Blocked):
                    said = Blocked(str(answer.title), str(answer.message), answer.lift is True)
                    _keep(asked.blocked, said)
        except BaseException as error:  # noqa: BLE001 - as above, in a thread that ends here
            asked.error = _named(error)

    def _failed(self, key: str, detail: str) -> Unanswered:
        _LOG.warning("rule %s failed: %s", self.name, detail)
        return Unanswered(phrase(key))


def _keep(blocked: dict[str, Blocked], said: Blocked) -> None:
    """Keep what is said under its title; where nobody may lift it once, nobody may at all."""
    before = blocked.get(said.title)
    if before is None or (before.lift and not said.lift):
        blocked[said.title] = said


def _named(error: BaseException) -> str:
    """Return what broke; the words of an error are others' program too."""
    try:
        return f"{type(error).__name__}: {error}"
    except BaseException:  # noqa: BLE001 - as above
        return type(error).__name__


def _problems(answer: object) -> Iterator[str]:
    """Say what is wrong with an answer; nothing where it is one."""
    if answer is None:
        return
    if not isinstance(answer, Blocked):
        yield f"gave {type(answer).__name__}, not Blocked or None"
        return
    for name, most in (("title", MOST_TITLE), ("message", MOST_MESSAGE)):
        text: object = getattr(answer, name)
        if not (isinstance(text, str) and text.strip() and hidden_character(text) is None):
            yield f"gave a {name} that is no printable text: {text!r}"
        elif len(text) > most:
            yield f"gave a {name} of {len(text)} characters, more than {most}"
    if answer.lift is not True and answer.lift is not False:
        yield f"gave lift={answer.lift!r}, neither True nor False"
