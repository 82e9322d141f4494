"""The page of the link to central: how it is, since when, what is not checked meanwhile (O5, O8).

It is opened by tapping the link in the bar, or from the settings.
"""

from dataclasses import replace

from kiosk.domain.link import Link, LinkState
from kiosk.domain.messages import Phrase, Text, Tone, phrase
from kiosk.pages.beside import list_page, machine_band
from kiosk.pages.central_words import (
    ICONS,
    ago,
    at,
    clock_off_min,
    hears_all,
    is_old,
    shade,
    share,
    told,
)
from kiosk.pages.common import BACK, button, when
from kiosk.pages.devices import supervised
from kiosk.pages.frozen import frozen_steps
from kiosk.pages.machine import Done, Machine
from kiosk.pages.scene import Scene
from kiosk.screens.intents import Open, Where
from kiosk.screens.parts import Action, Band, Field, Note, Shade
from kiosk.screens.values import ListPage
from kiosk.session.inputs import Tap
from kiosk.store import showing

_UNCHECKED = (
    ("serials", "barcode"),
    ("lots", "layers"),
    ("holds", "octagon-pause"),
    ("conflicts", "git-merge"),
)
_TONES = {Shade.CHECK: Tone.CHECK, Shade.STOP: Tone.STOP}
_SECOND_US = 1_000_000


def central_page(scene: Scene, machine: Machine) -> ListPage:
    """Return how the link is, what is checked without it, and its figures."""
    joined = machine.enrolled()
    page = list_page(
        scene,
        sub=phrase("sub_central"),
        title=phrase("title_checked" if scene.link.frozen is None else "title_frozen"),
        rows=(*_doubts(scene), *_checked(scene)),
        band=_joined(joined) if joined is not None else machine_band(scene) or _band(scene),
    )
    return replace(
        page,
        foot=(BACK, _conflicts(scene), _enrol(scene)),
        side=link_facts(scene),
        side_title=phrase("title_central"),
    )


def _conflicts(scene: Scene) -> Action:
    does = Tap("conflicts") if scene.operator is not None else None
    return button("conflicts", "git-merge", does)


def _enrol(scene: Scene) -> Action:
    may = supervised(scene)
    why = "" if may else phrase("tile_needs_supervisor")
    return button("enrol", "network", Open(Where.ENROL) if may else None, sub=why)


def _joined(done: Done) -> Band:
    tone = Tone.IDLE if done.good else Tone.STOP
    icon = "network" if done.good else "octagon-x"
    return Band(tone=tone, icon=icon, word=phrase(f"word_{tone.value}"), headline=done.text)


def _band(scene: Scene) -> Band:
    link = scene.link
    tone = _TONES.get(shade(link), Tone.IDLE)
    return Band(
        tone=tone,
        icon=ICONS[link.state],
        word=phrase(f"word_{tone.value}"),
        headline=told(link),
        detail=_what_to_do(link),
    )


def _what_to_do(link: Link) -> Text:
    if link.state is LinkState.FROZEN:
        return phrase(f"frozen_{link.frozen.value}") if link.frozen is not None else ""
    if link.problem:
        return phrase(link.problem)
    return phrase(f"central_do_{link.state.value}")


def _doubts(scene: Scene) -> tuple[Note, ...]:
    """Return what is wrong and what to do about it, the worst first."""
    link = scene.link
    found: list[Note] = []
    if link.frozen is not None:
        found += frozen_steps(scene, link.frozen)
    if is_old(link, round(scene.now.timestamp() * _SECOND_US)):
        heard = ago(scene, link.heard_us)
        old = phrase("central_old_sub", ago=heard)
        found.append(_doubt("history", phrase("central_old"), old, Shade.CHECK))
    minutes = clock_off_min(link)
    if minutes:
        way = "ahead" if minutes > 0 else "behind"
        off = phrase(f"central_clock_{way}", m=abs(minutes))
        found.append(_doubt("clock", phrase("central_clock"), off, Shade.CHECK))
    return tuple(found)


def _doubt(icon: str, title: Text, sub: Text, mark: Shade) -> Note:
    return Note(icon=icon, title=title, sub=sub, shade=mark)


def _checked(scene: Scene) -> tuple[Note, ...]:
    """Return what is checked, and what is not while the network is away."""
    link = scene.link
    if link.state is LinkState.ALONE:
        here: Text = phrase("checked_here_alone")
        return (Note(icon="circle-check", title=phrase("checked_here"), sub=here, shade=Shade.OK),)
    if hears_all(link):
        first = Note(
            icon="circle-check",
            title=phrase("checked_all"),
            sub=phrase("checked_all_sub"),
            shade=Shade.OK,
        )
        since: Phrase = phrase("unchecked_offline")
    else:
        heard: Text = when(scene, link.heard_us) if link.heard_us else phrase("never_heard")
        first = Note(
            icon="circle-check",
            title=phrase("checked_here"),
            sub=phrase("checked_here_sub", when=heard),
            shade=Shade.OK,
        )
        since = (
            phrase("unchecked_since", when=heard) if link.heard_us else phrase("unchecked_ever")
        )
    mark = Shade.PLAIN if link.online else Shade.CHECK
    return (
        first,
        *(
            Note(icon=icon, title=phrase(f"unchecked_{what}"), sub=since, shade=mark)
            for what, icon in _UNCHECKED
        ),
    )


# --- figures


def link_facts(scene: Scene) -> tuple[Field, ...]:
    """Return the figures of the link, for its page and for diagnostics; at most six."""
    link = scene.link
    state = Field(
        name=phrase("fact_link"),
        value=phrase("link_is_alone")
        if link.state is LinkState.ALONE
        else phrase(f"dot_link_{link.state.value}", time=at(scene, link.since_us)),
        icon=ICONS[link.state],
        shade=shade(link),
    )
    open_ones = Field(
        name=phrase("fact_conflicts"),
        value=str(showing.conflicts_open(scene.record)),
        icon="git-merge",
    )
    if link.state is LinkState.ALONE:
        return (state, open_ones)
    last = _clock(link) if link.loading is None else _loading(link.loading)
    return (
        state,
        Field(name=phrase("fact_server"), value=link.server, icon="network"),
        _unsent(scene, link),
        Field(
            name=phrase("fact_heard"),
            value=at(scene, link.heard_us) if link.heard_us else phrase("never_heard"),
            icon="history",
        ),
        open_ones,
        last,
    )


def _unsent(scene: Scene, link: Link) -> Field:
    oldest: Text = ""
    if link.unsent and link.oldest_us:
        oldest = phrase("fact_unsent_oldest", when=at(scene, link.oldest_us))
    return Field(
        name=phrase("fact_unsent"), value=str(link.unsent), origin=oldest, icon="cloud-upload"
    )


def _loading(loading: tuple[int, int]) -> Field:
    have, total = loading
    return Field(
        name=phrase("fact_loading"),
        value=phrase("fact_loading_of", have=have, all=total),
        origin=f"{share(loading)} %",
        icon="import",
    )


def _clock(link: Link) -> Field:
    minutes = clock_off_min(link)
    value: Text = phrase("never_heard")
    if minutes:
        value = phrase("clock_off", m=abs(minutes))
    elif link.offset_us is not None:
        value = phrase("clock_right", s=f"{abs(link.offset_us) / _SECOND_US:.1f}")
    mark = Shade.CHECK if minutes else Shade.PLAIN
    return Field(name=phrase("fact_clock"), value=value, icon="clock", shade=mark)
