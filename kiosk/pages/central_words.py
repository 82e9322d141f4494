"""How the link to the central database is, in words: for the bar, a verdict's note, its page."""

from kiosk.domain.link import Link, LinkState
from kiosk.domain.messages import Phrase, Text, phrase
from kiosk.pages.common import day, hour, local, when
from kiosk.pages.scene import Scene
from kiosk.screens.intents import Open, Where
from kiosk.screens.parts import Device, Shade

DAY_US = 86_400_000_000
WRONG_CLOCK_US = 5 * 60 * 1_000_000
"""From this difference on a clock is called wrong (xY5)."""

ICONS = {
    LinkState.ALONE: "database",
    LinkState.CONNECTING: "hourglass",
    LinkState.CONNECTED: "cloud-check",
    LinkState.OFFLINE: "cloud-off",
    LinkState.FROZEN: "octagon-pause",
    LinkState.OUTDATED: "cloud-upload",
}
"""A mark of its own for each state, so that none is told by its colour alone."""

_SHADES = {
    LinkState.CONNECTING: Shade.INFO,
    LinkState.OFFLINE: Shade.CHECK,
    LinkState.FROZEN: Shade.STOP,
    LinkState.OUTDATED: Shade.CHECK,
}


def shade(link: Link) -> Shade:
    """Return how the state of a link is coloured."""
    if in_part(link):
        return Shade.CHECK
    return _SHADES.get(link.state, Shade.OK)


def in_part(link: Link) -> bool:
    """Whether central is there, and not all goes to it or comes from it all the same."""
    return link.state is LinkState.CONNECTED and bool(link.problem)


def hears_all(link: Link) -> bool:
    """Whether what others record is here as they record it."""
    return link.online and link.loading is None and link.problem != "central_damaged_entry"


def at(scene: Scene, at_us: int) -> Text:
    """Return a time: of today the hour alone, else the day with it."""
    today = local(scene, at_us).date() == scene.now.date()
    return hour(scene, at_us) if today else when(scene, at_us)


def briefly(scene: Scene, at_us: int) -> Text:
    """Return a time where there is little room: of today the hour, else the day alone."""
    today = local(scene, at_us).date() == scene.now.date()
    return hour(scene, at_us) if today else day(scene, at_us)


def ago(scene: Scene, at_us: int) -> Text:
    """Return how long ago a time was: the day and hour, from a day on the days."""
    days = (scene.now - local(scene, at_us)).days
    if days < 1:
        return at(scene, at_us)
    return phrase("ago_day") if days == 1 else phrase("ago_days", n=days)


def is_old(link: Link, now_us: int) -> bool:
    """Whether the last complete pull is older than a day, while nothing more comes (xY2)."""
    away = link.state not in {LinkState.ALONE, LinkState.CONNECTED}
    return away and 0 < link.heard_us < now_us - DAY_US


def clock_off_min(link: Link) -> int:
    """Return by how many minutes the clock is ahead of central's; 0 where it is right (xY5)."""
    offset = link.offset_us or 0
    return round(offset / 60_000_000) if abs(offset) > WRONG_CLOCK_US else 0


def link_device(scene: Scene) -> Device:
    """Return the bar's entry of the record: how it stands with central (O5, O8)."""
    link = scene.link
    if link.state is LinkState.ALONE:
        return Device(
            icon=ICONS[link.state],
            name=phrase("device_record"),
            word=phrase("device_record"),
            detail=phrase("device_record_sub"),
            does=Open(Where.CENTRAL),
        )
    return Device(
        icon=ICONS[link.state],
        name=phrase("device_central"),
        word=_word(scene, link),
        detail=told(link),
        shade=shade(link),
        does=Open(Where.CENTRAL),
    )


def _word(scene: Scene, link: Link) -> Phrase:
    if link.state is LinkState.CONNECTED and link.loading is not None:
        return phrase("dot_link_loading", share=share(link.loading))
    if in_part(link):
        return phrase("dot_link_in_part")
    key = f"dot_link_{link.state.value}"
    if link.state is LinkState.OFFLINE:
        return phrase(key, time=briefly(scene, link.since_us))
    return phrase(key)


def share(loading: tuple[int, int]) -> int:
    """Return how much of what is loaded is here, in percent; 100 only once all of it is."""
    have, total = loading
    return 100 if have >= total else min(99, 100 * have // total)


def told(link: Link) -> Phrase:
    """Return how a link is, as a sentence."""
    state = link.state
    if state is LinkState.CONNECTED and link.loading is not None:
        have, total = link.loading
        return phrase("link_is_loading", have=have, all=total)
    if in_part(link):
        return phrase("link_is_in_part", n=link.unsent)
    if state is LinkState.CONNECTED and link.sending:
        return phrase("link_is_sending", n=link.unsent or link.sending)
    if state is LinkState.OFFLINE:
        if not link.unsent:
            return phrase("link_is_offline_none")
        return phrase("link_is_offline", n=link.unsent)
    return phrase(f"link_is_{state.value}")


def confidence(scene: Scene) -> tuple[Text, str]:
    """Return how sure the present verdict is, and its icon (R1); nothing where none recorded."""
    answer, link = scene.answer, scene.link
    if answer.entry is None:
        return "", ""
    if link.state is LinkState.ALONE:
        return phrase("note_alone"), "database"
    if answer.seq <= link.confirmed:
        return phrase("note_confirmed"), "cloud-check"
    if link.online or not link.heard_us:
        return phrase("note_saved"), "cloud-upload" if link.online else "cloud-off"
    return phrase("note_saved_since", time=briefly(scene, link.heard_us)), "cloud-off"
