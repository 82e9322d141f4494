"""Joining a central database on screen: scan the code, see whose it is, confirm, wait."""

from dataclasses import replace

from kiosk.domain.messages import Text, Tone, phrase
from kiosk.pages import meant
from kiosk.pages.beside import list_page
from kiosk.pages.central import central_page
from kiosk.pages.common import bar, button
from kiosk.pages.devices import supervised
from kiosk.pages.machine import Machine
from kiosk.pages.scene import Scene
from kiosk.pages.verdicts import ICONS
from kiosk.screens.intents import Do, Open, Where
from kiosk.screens.parts import Band, Next, Note, Shade
from kiosk.screens.values import AskPage, ListPage, Shown
from kiosk.session.inputs import Event
from kiosk.sync.enrolment import Enrolment, read_enrolment

BEGINS = "E."
"""How an enrolment code begins, as no other code of the kiosk does."""

_BACK = button("back", "arrow-left", Open(Where.CENTRAL))


def enrolment_in(event: Event | None) -> str | None:
    """Return the enrolment code that was scanned; None for all else.

    It never reaches the session, which would keep it: it holds a password.
    """
    texts = (each.text for each in meant.scans_of(event))
    return next((each for each in texts if each.startswith(BEGINS) and read_enrolment(each)), None)


def enrol_page(scene: Scene, machine: Machine, code: str, *, new: bool = False) -> Shown:
    """Ask for the code, then whether it is the right one; for supervisors only.

    Args:
        scene: the moment.
        machine: around the record.
        code: that was scanned; "" before that.
        new: nobody can sign on here yet, so anybody may.
    """
    if not new and not supervised(scene):
        page = central_page(scene, machine)
        band = _band(phrase("enrol_needs"), phrase("enrol_waits"), Tone.CHECK)
        return replace(page, band=band)
    found = read_enrolment(code) if code else None
    return _ask(scene) if found is None else _confirm(scene, found, code)


def _ask(scene: Scene) -> AskPage:
    return AskPage(
        bar=bar(scene, phrase("sub_enrol")),
        foot=(_BACK,),
        band=_band(phrase("sub_enrol"), phrase("enrol_waits"), Tone.IDLE),
        next=Next(text=phrase("enrol_scan"), sub=phrase("enrol_scan_sub"), icon="scan-line"),
        title="",
        rows=(),
        empty=phrase("enrol_hold"),
    )


def _confirm(scene: Scene, found: Enrolment, code: str) -> ListPage:
    rows = (
        Note(
            icon="network",
            title=phrase("enrol_now", seat=found.seat),
            sub=phrase("enrol_now_sub"),
            shade=Shade.OK,
            does=Do("enrol", code),
        ),
        Note(
            icon="arrow-left",
            title=phrase("enrol_not"),
            sub=phrase("enrol_not_sub"),
            shade=Shade.INFO,
            does=Open(Where.CENTRAL),
        ),
    )
    about = phrase("enrol_ask_sub", database=found.database, server=found.host)
    page = list_page(
        scene,
        sub=phrase("sub_enrol"),
        title=phrase("title_enrol"),
        rows=rows,
        band=_band(phrase("enrol_ask", seat=found.seat), about, Tone.IDLE),
    )
    return replace(page, foot=(_BACK,))


def _band(headline: Text, detail: Text, tone: Tone) -> Band:
    icon = "network" if tone is Tone.IDLE else ICONS[tone]
    word = phrase(f"word_{tone.value}")
    return Band(tone=tone, icon=icon, word=word, headline=headline, detail=detail)
