"""The band: a verdict as large as a third of the screen, with what it is about the largest."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from kiosk.domain.messages import Arg, Said, Text, Tone, phrase
from kiosk.pages.central_words import confidence
from kiosk.pages.common import headline_of, text_of
from kiosk.pages.scene import Scene
from kiosk.screens.parts import Band

ICONS = {
    Tone.OK: "circle-check",
    Tone.CHECK: "triangle-alert",
    Tone.STOP: "octagon-x",
    Tone.IDLE: "scan-barcode",
}
"""A circle, a triangle and an octagon: told apart without colour."""

_NOTICES = {
    "link_offline": "cloud-off",
    "link_back": "cloud-check",
    "link_sending": "cloud-upload",
    "link_accepted": "cloud-check",
    "link_disputed": "git-merge",
    "link_frozen": "octagon-pause",
}
"""Notices that have a mark of their own."""


@dataclass(frozen=True, slots=True)
class _Big:
    """How a verdict that names one thing is laid out.

    Attributes:
        code: the fact shown largest.
        counted: the words below "k of n"; "" where nothing is counted.
    """

    code: str
    counted: str = ""


_BIG: Mapping[str, _Big] = {
    "unit_received": _Big("sn", "side_received"),
    "unit_received_of": _Big("sn", "side_received"),
    "unit_received_listed": _Big("sn", "side_received"),
    "unit_rejected": _Big("sn", "side_received"),
    "lot_received": _Big("lot"),
    "lot_made": _Big("lot"),
    "stock_received": _Big("part"),
    "unit_to_inspect": _Big("sn", "side_received"),
    "unit_brought": _Big("sn", "side_received"),
    "lot_to_inspect": _Big("lot"),
    "lot_rejected": _Big("lot"),
    "stock_to_inspect": _Big("part"),
    "stock_rejected": _Big("part"),
    "run_started": _Big("sn"),
    "unit_installed": _Big("sn", "side_fitted"),
    "lot_taken": _Big("lot", "side_fitted"),
    "taken_corrected": _Big("lot", "side_fitted"),
    "stock_taken": _Big("part", "side_fitted"),
    "run_completed": _Big("sn"),
    "removed": _Big("sn"),
    "unit_moved": _Big("sn"),
    "stock_moved": _Big("sn"),
    "xI19": _Big("sn", "side_fitted"),
    "xS7": _Big("sn"),
}
"""Verdicts on one thing; the catalogue's `band_KEY` is the line above it, `under_KEY` below."""


def band(scene: Scene, name: str = "", about: tuple[Text, Text] | None = None) -> Band:
    """Return the band of the present answer.

    Args:
        scene: the moment.
        name: of the part that is worked on.
        about: what the page is about, shown where nothing was answered but what is next.
    """
    answer = scene.answer
    if scene.notice is not None and answer.said.tone is not Tone.STOP:
        return band_of(scene.notice)
    if about is not None and answer.said.key == answer.screen.prompt.key:
        ready = phrase("word_idle")
        icon = ICONS[Tone.IDLE]
        return Band(tone=Tone.IDLE, icon=icon, word=ready, headline=about[0], detail=about[1])
    return answer_band(scene, name)


def asking(icon: str, headline: Text, detail: Text) -> Band:
    """Return the band of a page that asks for something of its own."""
    ready = phrase("word_idle")
    return Band(tone=Tone.IDLE, icon=icon, word=ready, headline=headline, detail=detail)


def answer_band(scene: Scene, name: str = "") -> Band:
    """Return the present verdict as a band, with how sure it is (R1)."""
    said = scene.answer.said
    made = band_of(said, name)
    if said.tone not in {Tone.OK, Tone.CHECK}:
        return made
    note, icon = confidence(scene)
    return replace(made, note=note, note_icon=icon) if note else made


def band_of(said: Said, name: str = "") -> Band:
    """Return a verdict or a notice as a band."""
    facts: dict[str, Arg] = dict(said.args)
    big = _BIG.get(said.key)
    word = phrase(f"word_{said.tone.value}")
    icon = _NOTICES.get(said.key, ICONS[said.tone])
    if big is None or big.code not in facts:
        return Band(
            tone=said.tone,
            icon=icon,
            word=word,
            headline=headline_of(said),
            detail=text_of(said),
        )
    facts = {"name": name or str(facts.get("part", "")), **facts}
    side, side_sub = _counted(facts, big)
    return Band(
        tone=said.tone,
        icon=icon,
        word=word,
        headline=phrase(f"band_{said.key}", **facts),
        code=str(facts[big.code]),
        detail=phrase(f"under_{said.key}", **facts),
        side=side,
        side_sub=side_sub,
    )


def _counted(facts: Mapping[str, Arg], big: _Big) -> tuple[Text, Text]:
    count, need = facts.get("k"), facts.get("n")
    if not big.counted or count is None:
        return "", ""
    if need:
        return phrase("k_of_n", k=count, n=need), phrase(big.counted)
    return str(count), phrase(big.counted)
