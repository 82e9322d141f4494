"""Reading widths from a font file: against FreeType, and refusing what is no font."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ImageFont

from kiosk.devices.label.fontfile import FontFile, UnreadableFont, read_widths
from kiosk.devices.label.fonts import font_path
from kiosk.domain.label_template import THOUSAND, Face
from kiosk.resources import FONTS

LATIN = "".join(map(chr, (*range(0x20, 0x7F), *range(0xC0, 0x180)))) + "±°…€"


@pytest.mark.parametrize("face", Face)
def test_widths_are_those_that_freetype_measures_at_a_thousand_dots(face: Face) -> None:
    path = font_path(FONTS, face)
    font = ImageFont.truetype(path, THOUSAND, layout_engine=ImageFont.Layout.BASIC)
    widths = read_widths(path)

    known = [character for character in LATIN if character in widths]
    assert len(known) > 180
    # FreeType's hinting moves some by one.
    assert [c for c in known if abs(widths[c] - font.getlength(c)) > 1] == []


def test_what_cannot_stand_alone_or_is_not_drawn_counts_as_missing() -> None:
    widths = read_widths(font_path(FONTS, Face.REGULAR))

    assert not [character for character in "\u0301\u202e漢\U0001f600" if character in widths]


def test_the_licence_lies_beside_the_fonts() -> None:
    assert "SIL OPEN FONT LICENSE" in (FONTS / "OFL.txt").read_text(encoding="utf-8")


@given(cut=st.integers(0, 3000), junk=st.binary(max_size=20))
def test_a_damaged_file_is_refused_by_name(
    tmp_path_factory: pytest.TempPathFactory, cut: int, junk: bytes
) -> None:
    path = tmp_path_factory.mktemp("fonts") / "broken.ttf"
    path.write_bytes(font_path(FONTS, Face.REGULAR).read_bytes()[:cut] + junk)

    with pytest.raises(UnreadableFont, match=r"broken\.ttf"):
        read_widths(path)


def test_a_font_file_is_asked_for_where_fonts_lie() -> None:
    assert font_path(Path("f"), Face.BOLD) == Path("f/AtkinsonHyperlegibleNext-Bold.ttf")


@given(cut=st.integers(0, 400_000))
def test_a_damaged_compressed_file_is_refused_by_name(
    tmp_path_factory: pytest.TempPathFactory, cut: int
) -> None:
    path = tmp_path_factory.mktemp("fonts") / "broken.ttf.gz"
    whole = (FONTS / "DejaVuSans.ttf.gz").read_bytes()
    path.write_bytes(whole[: cut % len(whole)])

    with pytest.raises(UnreadableFont, match=r"broken\.ttf\.gz"):
        FontFile(path)
