"""How a scene comes to know of the link: the bar's entry, and the notice of its last change."""

from dataclasses import replace
from functools import partial

from kiosk.domain.link import Link
from kiosk.pages.central_news import News, Tidings
from kiosk.pages.central_words import ago, at, link_device
from kiosk.pages.scene import Scene
from kiosk.store.own_entries import disputed


def linked(scene: Scene, link: Link, news: News | None, times_us: tuple[int, int]) -> Scene:
    """Return a scene that knows how the station stands with central.

    Args:
        scene: the moment.
        link: to the central database.
        news: what is to be said of its changes; None where a verdict is being shown.
        times_us: now, and when something was answered last.
    """
    now_us, answered_us = times_us
    scene = replace(scene, link=link)
    scene = replace(scene, devices=(*scene.devices, link_device(scene)))
    if news is None:
        return scene
    words = Tidings(
        disputed=partial(disputed, scene.record), at=partial(at, scene), ago=partial(ago, scene)
    )
    news.follow(link, now_us, words)
    notice = news.due(now_us, answered_us, scene.answer.said)
    return replace(scene, notice=scene.notice or notice)
