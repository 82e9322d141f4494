"""Names of files: whatever somebody called one, it is saved as one harmless file of a folder."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.files import MOST_NAME, file_name, is_picture, media_type

HOSTILE = {
    "../../etc/passwd": "passwd",
    "..\\..\\Windows\\win.ini": "win.ini",
    "C:report.pdf": "report.pdf",
    "/": "file",
    "..": "file",
    "": "file",
    ".bashrc": "bashrc",
    "photo\n\x1b[2J.jpg": "photo[2J.jpg",
    "a\u202egpj.exe": "agpj.exe",
    'what? "this" <it>|*.txt': "what this it.txt",
    "con.txt": "file con.txt",
    "LPT1": "file LPT1",
    "  spaced   name .pdf. ": "spaced name .pdf",
    "Prüfbericht Größe 5.pdf": "Prüfbericht Größe 5.pdf",
}


@pytest.mark.parametrize("given", HOSTILE)
def test_a_hostile_name_becomes_a_harmless_one(given: str) -> None:
    assert file_name(given) == HOSTILE[given]


@given(st.text(max_size=300))
def test_every_name_is_one_short_visible_name_that_stays_as_it_is(given: str) -> None:
    name = file_name(given)
    assert 0 < len(name) <= MOST_NAME
    assert not set(name) & set('/\\:*?"<>|\0')
    assert name.isprintable()
    assert not name.startswith(".")
    assert not name.endswith((".", " "))
    assert file_name(name) == name


def test_a_long_name_keeps_its_ending() -> None:
    assert file_name("a" * 300 + ".jpeg").endswith("a.jpeg")


def test_a_file_is_what_its_bytes_begin_like() -> None:
    assert media_type("x.txt", b"\x89PNG\r\n\x1a\n...") == "image/png"
    assert media_type("x.exe", b"\xff\xd8\xff\xe0") == "image/jpeg"
    assert media_type("x.jpg", b"%PDF-1.7") == "application/pdf"
    assert media_type("x.CSV", b"a;b") == "text/csv"
    assert media_type("x.jpg", b"MZ") == "application/octet-stream"
    assert [is_picture(each) for each in ("image/png", "image/svg+xml")] == [True, False]
