"""The words on the screen, in the language of the station."""

from PySide6.QtCore import QTranslator

from kiosk.domain.messages import Said, Text
from kiosk.domain.words import Part, template
from kiosk.resources import TRANSLATIONS
from kiosk.session.speech import Voice, unchanged
from kiosk.ui.pseudo import isolated, mirrored, stretched

CONTEXT = "kiosk"
"""The context of all texts in the files of Qt Linguist."""

ENGLISH = "en"
PSEUDO = "pseudo"
"""English with accents and longer words: what does not fit in it will not fit in another."""
MIRRORED = "rtl"
"""English laid out from right to left."""
_DRAWN = {ord("→"): "\u203a"}  # single right-pointing angle quotation mark
"""What the shipped font lacks, and a sign for it that turns with the line of reading."""


class LanguageError(ValueError):
    """There are no words in the language that the settings name."""


def languages() -> tuple[str, ...]:
    """Return the languages that the kiosk speaks, English first."""
    files = sorted(path.stem.partition("_")[2] for path in TRANSLATIONS.glob("kiosk_*.qm"))
    return (ENGLISH, *files)


class Speaker:
    """Says verdicts and phrases in one language; what it has no translation of, in English.

    Attributes:
        language: its code, such as `de`.
        zone: IANA name of the zone in which times are written.
        right_to_left: whether screens are laid out from right to left.
    """

    def __init__(self, language: str, zone: str) -> None:
        """Load a language; times are written in the IANA `zone`.

        Raises:
            LanguageError: there is no such language, or its file cannot be read.
        """
        self.language = language
        self.zone = zone
        self.right_to_left = language == MIRRORED
        self._translator = _translator(language)
        self._templates: dict[tuple[str, Part], str] = {}
        fact = isolated if self.right_to_left else unchanged
        self._voice = Voice(zone, self._template, fact)

    def said(self, said: Said) -> tuple[str, str]:
        """Return headline and text of a verdict or prompt."""
        return self._voice.said(said)

    def text(self, text: Text) -> str:
        """Return the words of a phrase; a name or code as it is."""
        return self._voice.text(text)

    def _template(self, key: str, part: Part) -> str:
        known = self._templates.get((key, part))
        if known is None:
            words = self._translated(key, template(key, part))
            known = self._templates[key, part] = words.translate(_DRAWN)
        return known

    def _translated(self, key: str, english: str) -> str:
        if self._translator is not None:
            return self._translator.translate(CONTEXT, english, key) or english
        if self.language == PSEUDO:
            return stretched(english)
        return mirrored(english) if self.language == MIRRORED else english


def _translator(language: str) -> QTranslator | None:
    if language in {ENGLISH, PSEUDO, MIRRORED}:
        return None
    if language not in languages():
        raise LanguageError(
            f"K510: the kiosk does not speak {language!r}. Set one of: {', '.join(languages())}."
        )
    translator = QTranslator()
    if not translator.load(str(TRANSLATIONS / f"kiosk_{language}.qm")):
        raise LanguageError(
            f"K511: the words of {language!r} cannot be read. Install the kiosk anew."
        )
    return translator
