"""What an intent means to the session, which code it brings, and what is heard of its answer."""

from dataclasses import replace

from kiosk.domain.messages import Said, Tone
from kiosk.pages.beside import REASON
from kiosk.screens.intents import Do, Intent
from kiosk.session.answer import Answer
from kiosk.session.inputs import Broken, Event, Extra, Idle, Key, Scan, Several, Tap


def event_of(intent: Intent) -> Event | None:
    """Return what the session is to answer; None for what is only shown or done."""
    match intent:
        case Do(what="lock"):
            return Idle()
        case Do(what="list", value=text):
            return Tap("paste", text)
        case Do(what=what, value=value) if what.startswith(REASON):
            return Key(f"{what.removeprefix(REASON)} {value}".strip())
        case Scan() | Several() | Extra() | Broken() | Key() | Tap() | Idle():
            return intent
        case _:
            return None


def scans_of(event: Event | None) -> tuple[Scan, ...]:
    """Return what a scanner read; nothing for what no scanner made, or what broke off."""
    match event:
        case Scan():
            return (event,)
        case Several(scans=scans):
            return scans
        case Extra(scan=scan):
            return (scan,)
        case _:
            return ()


def is_row(event: Event) -> bool:
    """Whether a row of a page was tapped."""
    return isinstance(event, Tap) and event.name == "choose"


def code_of(event: Event) -> str:
    """Return the code that an input brought; "" for none."""
    match event:
        case Scan(text=text) | Key(text=text):
            return text
        case Tap(name="choose", argument=code):
            return code
        case _:
            return ""


def heard(event: Event, said: Said) -> Tone:
    """Return what is heard: every scan that is not refused is answered, asked for or not (E8)."""
    idle_scan = isinstance(event, Scan) and said.tone is Tone.IDLE
    return Tone.OK if idle_scan else said.tone


def without_notice(answer: Answer) -> Answer:
    """Return an answer without what the machine said: it was about the page before."""
    if not answer.said.key.startswith("machine"):
        return answer
    return replace(answer, said=answer.screen.prompt)
