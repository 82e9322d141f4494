"""OK, CHECK and STOP are told apart without seeing their colour: by brightness, shape and word."""

from collections.abc import Mapping
from itertools import combinations

import pytest

from kiosk.domain.messages import Tone
from kiosk.pages.verdicts import ICONS
from kiosk.screens.parts import Band
from kiosk.screens.values import Shown
from kiosk.ui.theme import THEMES
from tests.ui.look.colours import EYES, contrast, distance, parsed
from tests.ui.look.scenes import BOTH

VERDICTS = (Tone.OK, Tone.CHECK, Tone.STOP)
PAIRS = list(combinations(VERDICTS, 2))
LEAST_DISTANCE = 9.0
"""In hundredths of OKLab; plain green and red are 2.5 apart for a deuteranope (UI.md, D)."""
LEAST_BRIGHTER = 1.5


@pytest.mark.parametrize("theme", BOTH)
@pytest.mark.parametrize("eyes", EYES)
@pytest.mark.parametrize("pair", PAIRS)
def test_two_verdicts_never_look_alike(pair: tuple[Tone, Tone], eyes: str, theme: str) -> None:
    one, other = (parsed(THEMES[theme].fill(tone)[0]) for tone in pair)
    assert distance(one, other, EYES[eyes]) >= LEAST_DISTANCE


@pytest.mark.parametrize("theme", BOTH)
def test_verdicts_differ_in_brightness_alone(theme: str) -> None:
    fills = [parsed(THEMES[theme].fill(tone)[0]) for tone in VERDICTS]
    assert min(contrast(*pair) for pair in combinations(fills, 2)) >= LEAST_BRIGHTER


def test_each_verdict_has_a_shape_of_its_own() -> None:
    assert len({ICONS[tone] for tone in Tone}) == len(Tone)


@pytest.mark.timeout(120)
def test_each_verdict_has_a_word_of_its_own(plant: Mapping[str, Shown]) -> None:
    bands = [getattr(page, "band", None) for page in plant.values()]
    words = {(each.tone, each.word) for each in bands if isinstance(each, Band)}
    assert {tone for tone, _ in words} >= set(VERDICTS) - {Tone.STOP}
    assert len({word for _, word in words}) == len(words) == len({tone for tone, _ in words})


def test_plain_green_and_red_would_not_do() -> None:
    green, red = parsed("#00A000"), parsed("#E00000")
    assert distance(green, red, EYES["deutan"]) < LEAST_DISTANCE
    assert distance(green, red) > LEAST_DISTANCE
