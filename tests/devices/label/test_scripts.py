"""Any script prints: no empty box for what people write, in the order in which it is read."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices.label.fonts import font_set
from kiosk.devices.label.render import LabelRenderer, Rendered
from kiosk.domain.ids import LocationCode
from kiosk.domain.label_template import Face
from kiosk.domain.labels import Label, TemplateId, location_label
from tests.devices.label.samples import TEMPLATES

WORDS = {
    "signs": "µ Ω ° ± ≤ ² × … €",
    "Greek": "Ελληνικά",
    "Cyrillic": "Кириллица Ёж",
    "Hebrew": "עברית",
    "Arabic": "العربية لا",
    "Chinese": "中文 漢字",
    "Japanese": "日本語 かな カナ",
    "Korean": "한국어",
    "Thai": "ภาษาไทย",
    "Armenian": "Հայերեն",
    "marks": "g̃ ẍ",
}


def drawn(renderer: LabelRenderer, name: str) -> Rendered:
    label = location_label(LocationCode("A"), name=name)
    assert isinstance(label, Label)
    rendered = renderer.render(label, TEMPLATES[TemplateId("location-80")])
    assert isinstance(rendered, Rendered)
    return rendered


@pytest.mark.parametrize("script", WORDS)
def test_what_people_write_has_no_empty_box(renderer: LabelRenderer, script: str) -> None:
    assert drawn(renderer, WORDS[script]).substituted == ()


def test_each_letter_of_a_word_is_drawn_differently(renderer: LabelRenderer) -> None:
    widths = TEMPLATES[TemplateId("location-80")].widths[Face.BOLD]
    for word in WORDS.values():
        letters = [letter for letter in dict.fromkeys(word) if not letter.isspace()]
        shapes = [renderer._glyph(Face.BOLD, 60, letter, widths).mask for letter in letters]
        assert all(shape.getbbox() for shape in shapes)
        assert all(one.tobytes() != other.tobytes() for one, other in pairwise(shapes))


def test_a_text_that_runs_to_the_left_stands_at_the_right_edge(renderer: LabelRenderer) -> None:
    (text,) = [t for t in drawn(renderer, "עברית 12").layout.texts if "12" in t.text]
    widths = TEMPLATES[TemplateId("location-80")].widths[text.face]

    assert text.right_to_left
    assert text.left + widths.of(text.text, text.size) == text.box.right


@given(st.characters(min_codepoint=0x21, max_codepoint=0xFFFF, categories=("L", "N", "P", "S")))
def test_each_letter_of_the_basic_plane_is_in_some_font(character: str) -> None:
    assert all(character in widths for widths in font_set().widths.values())
