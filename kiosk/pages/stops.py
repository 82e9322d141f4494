"""Refusals that fill the screen: those that could put a wrong thing into a unit or the stock."""

from collections.abc import Mapping
from dataclasses import replace

from kiosk.domain.codes.aim import split_symbol
from kiosk.domain.messages import Arg, Phrase, Said, Text, Tone, phrase, stop
from kiosk.pages.common import bar, headline_of, text_of
from kiosk.pages.scene import Scene
from kiosk.pages.seen import only
from kiosk.screens.intents import Back, Open, Where
from kiosk.screens.parts import Action, Kind, Shade
from kiosk.screens.values import Evidence, StopPage
from kiosk.session.answer import Answer
from kiosk.session.frozen import STOPS
from kiosk.session.inputs import Tap
from kiosk.session.session import Session

FULL = frozenset(
    {
        *("xR1", "xR2", "xR3", "xR4", "xR7", "xB1"),
        *("xI1", "xI2", "xI3", "xI7", "xI9", "xI10", "xI12", "xI14", "xI16", "xK5"),
        *("xW1", "xW2", "xW3"),
    }
)
"""Duplicate, retired, wrong part, installed elsewhere, on hold, blocked by a rule of the plant."""

_RULED: Mapping[str, tuple[Text, ...]] = {
    "xW1": (phrase("step_rule"), phrase("step_rule_ask")),
    "xW2": (phrase("step_rule_badge"), phrase("step_rule_else")),
    "xW3": (phrase("step_call"), phrase("step_rule_mend")),
}
"""What to do where a rule of the plant blocks; its message says what of."""

SWAPPED = "xP7"
"""Labels swapped: this fills the screen too, with both labels side by side."""

BLOCKING = frozenset({"xS17", "xS18"}) | STOPS
"""These wait for a button or a supervisor's badge."""

RED_BIN = frozenset({"xR1", "xR2", "xR3", "xR4", "xB1", "xI7", "xI8", "xI10"})
"""What may be no good, or somebody else's; all else goes back where it came from."""

_OTHER: Mapping[str, tuple[str, str, str]] = {
    "xR1": ("evidence_exists", "sn", "at_since"),
    "xR2": ("evidence_exists", "sn", "inside_since"),
    "xR3": ("evidence_exists", "sn", "shipped_since"),
    "xR4": ("evidence_exists", "sn", "retired_since"),
    "xR7": ("evidence_line", "b", ""),
    "xB1": ("evidence_exists", "sn", ""),
    "xI2": ("evidence_needed", "b", "rev_needed"),
    "xI3": ("evidence_is_in", "other", "position_since"),
    "xI16": ("evidence_needed", "b", ""),
    "xK5": ("evidence_needed", "need", ""),
    SWAPPED: ("evidence_should_be", "b", ""),
    **dict.fromkeys(("xW1", "xW2"), ("evidence_rule", "rule", "")),
    "xW3": ("evidence_rule", "plugin", ""),
}
"""The second card: its caption, the fact shown large, and the catalogue's key of its text."""

_GOOD = {"evidence_needed", "evidence_line", "evidence_should_be"}


def first_answer(session: Session) -> Answer:
    """Return where a session stands when the kiosk starts; a STOP that waits stands first."""
    answer = session.prompt()
    blocked = session.standing.blocked
    if not blocked:
        return answer
    frozen = session.frozen() if blocked in STOPS else None
    return replace(answer, said=frozen or stop("xS18", refusal=blocked))


def is_full(said: Said) -> bool:
    """Whether a verdict fills the screen."""
    return said.tone is Tone.STOP and said.key in FULL | BLOCKING | {SWAPPED}


def stop_page(scene: Scene, *, blocked: bool) -> StopPage:
    """Return the refusal of the present answer as a page of its own."""
    said = scene.answer.said
    facts = dict(said.args)
    steps = _steps(said.key, blocked=blocked)
    return StopPage(
        bar=bar(scene, phrase("sub_stop")),
        foot=(),
        title=headline_of(said),
        text=text_of(said),
        evidence=_evidence(scene, said.key, facts),
        steps=steps,
        buttons=_buttons(scene, said.key, blocked=blocked),
    )


def _steps(key: str, *, blocked: bool) -> tuple[Text, ...]:
    if key == SWAPPED:
        return (phrase("step_swap_back"), phrase("step_acknowledge"), phrase("step_scan_both"))
    if blocked or key in BLOCKING:
        return (phrase("step_call"), phrase("step_acknowledge"))
    if key in _RULED:
        return _RULED[key]
    if key not in RED_BIN:
        return (phrase("step_put_back"), phrase("step_scan_right"))
    return (phrase("step_red_bin"), phrase("step_scan_right"))


def _evidence(scene: Scene, key: str, facts: Mapping[str, Arg]) -> tuple[Evidence, ...]:
    cards: list[Evidence] = []
    if scene.raw and key not in _RULED:
        part = facts.get("part")
        cards.append(
            Evidence(
                name=phrase("evidence_scanned"),
                code=str(facts["a"]) if key == SWAPPED else split_symbol(scene.raw).text,
                sub=part if isinstance(part, str) and part != scene.raw else "",
                icon="octagon-x",
                shade=Shade.STOP,
            )
        )
    caption, fact, under = _OTHER.get(key, ("", "", ""))
    shown = facts.get(fact)
    if caption and shown is not None:
        good = caption in _GOOD
        cards.append(
            Evidence(
                name=phrase(caption),
                code=str(shown),
                sub=phrase(under, **facts) if under else "",
                icon="circle-check" if good else "info",
                shade=Shade.OK if good else Shade.INFO,
            )
        )
    return tuple(cards)


def _buttons(scene: Scene, key: str, *, blocked: bool) -> tuple[Action, ...]:
    if blocked or key in BLOCKING:
        does = Tap("confirm")
        decides = dict(scene.answer.said.args).get("button")
        caption = decides if isinstance(decides, Phrase) else phrase("button_acknowledge")
        acknowledge = Action(
            key="acknowledge", text=caption, icon="check", does=does, kind=Kind.PRIMARY
        )
        if caption is not decides:
            return (acknowledge,)
        look = phrase("button_only_look")
        return (acknowledge, Action(key="look", text=look, icon="scan-search", does=Tap("no")))
    aside = Action(
        key="set_aside",
        text=phrase("button_read" if key in _RULED else "button_set_aside"),
        icon="check",
        does=Back(),
        kind=Kind.PRIMARY,
    )
    if only(scene.record.identify(scene.record.read(scene.raw))) is None:
        return (aside,)
    show = Action(
        key="show",
        text=phrase("button_show"),
        icon="scan-search",
        does=Open(Where.THING, scene.raw),
    )
    return (aside, show)
