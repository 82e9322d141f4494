"""The lock: nobody is signed on; how the station is, and what is kept open."""

from dataclasses import replace

from kiosk.domain.messages import Phrase, Tone, phrase
from kiosk.pages.common import HELP, bar, button, day_of
from kiosk.pages.home import open_work, worst
from kiosk.pages.scene import Scene
from kiosk.pages.verdicts import band_of
from kiosk.screens.intents import Do, Open, Where
from kiosk.screens.parts import Action, Band
from kiosk.screens.values import LockPage

KEPT = 2
"""Rows of work that is kept open, before the rest is only counted."""

_OF_THE_START = frozenset({"put_back", "put_back_lacking", "not_put_back"})


def lock_page(scene: Scene, parked: tuple[Phrase, ...], *, night: bool) -> LockPage:
    """Return the lock's page; `parked` is unfinished work in words, the newest last."""
    said = scene.answer.said
    return LockPage(
        bar=bar(scene, phrase("nobody")),
        foot=(_pin(scene), _language(), _theme(night=night), HELP),
        band=band_of(said) if said.tone is Tone.STOP else _put_back(scene),
        title=phrase("scan_badge"),
        sub=phrase("scan_badge_sub"),
        date=phrase(
            "date_time",
            day=day_of(scene.now, year=True),
            weekday=phrase(f"weekday_{scene.now.isoweekday()}"),
        ),
        devices_title=phrase("title_station"),
        devices=scene.devices,
        kept_title=phrase("title_kept"),
        kept=tuple(replace(each, does=None) for each in worst(open_work(scene, parked), KEPT)),
    )


def _put_back(scene: Scene) -> Band | None:
    """Return what came of a backup that this start put back; None where nothing did."""
    notice = scene.notice
    told = notice is not None and notice.key in _OF_THE_START
    return band_of(notice) if notice is not None and told else None


def _pin(scene: Scene) -> Action:
    _ = scene
    return button("pin", "keyboard", Open(Where.PEOPLE))


def _language() -> Action:
    return button("language", "languages", Open(Where.LANGUAGE))


def _theme(*, night: bool) -> Action:
    if night:
        return button("day", "sun", Do("theme", "day"))
    return button("night", "moon", Do("theme", "night"))
