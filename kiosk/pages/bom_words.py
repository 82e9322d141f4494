"""What the pages of bills of material share: who wrote them, their lines and cells in words."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from kiosk.domain.facts import BomLine
from kiosk.domain.ids import PartNumber
from kiosk.domain.messages import Phrase, Text, Tone, phrase
from kiosk.domain.quantity import grouped, plain
from kiosk.importer.bom_differences import Difference
from kiosk.importer.bom_draft import BETWEEN_SUBSTITUTES, Draft, as_written
from kiosk.importer.designators import shortened
from kiosk.importer.rows import BadRow
from kiosk.pages.beside import machine_band
from kiosk.pages.common import button, tracking_word, when
from kiosk.pages.scene import Scene
from kiosk.screens.intents import Open, Where
from kiosk.screens.parts import Action, Band, Note, Shade
from kiosk.screens.values import Column, Line
from kiosk.store.bom_drafts import draft_of
from kiosk.store.bom_past import Released, building

MOST_LINES = 300
VERSION_SHOWN = 8
"""Characters of a version that people see."""

COLUMNS = (
    Column(title=phrase("column_line"), share=3),
    Column(title=phrase("column_find"), share=3, spare=True),
    Column(title=phrase("column_component"), share=8, code=True),
    Column(title=phrase("column_name"), share=9),
    Column(title=phrase("column_tracking"), share=6, spare=True),
    Column(title=phrase("column_quantity"), share=6),
    Column(title=phrase("column_designators"), share=8, code=True),
    Column(title=phrase("column_or_else"), share=9),
)


def counted(found: int, whole: int) -> Text:
    """Return how many lines are shown of how many."""
    shown = min(found, MOST_LINES)
    if shown == whole:
        return phrase("n_lines", n=grouped(whole))
    return phrase("n_of_lines", n=grouped(shown), m=grouped(whole))


def version_word(version: str) -> str:
    """Return a version as people see it."""
    return version[:VERSION_SHOWN]


def name_of(scene: Scene, number: str) -> str:
    """Return the name of a part; "" for one that is not known."""
    part = scene.record.reader.catalogue.part(PartNumber(number))
    return "" if part is None else part.name


def drafted(scene: Scene, parent: str) -> Draft | None:
    """Return the draft of a parent's BOM."""
    return draft_of(scene.record.cursor(), PartNumber(parent))


def leads_to(key: str, icon: str, where: Where, subject: str, *, sub: Text = "") -> Action:
    """Return a button that opens a page."""
    return button(key, icon, Open(where, subject), sub=sub)


def asks(headline: Text, detail: Text, *, icon: str = "list-tree", check: bool = False) -> Band:
    """Return the band that says where one is, or what to look at."""
    return Band(
        tone=Tone.CHECK if check else Tone.IDLE,
        icon="triangle-alert" if check else icon,
        word=phrase("word_check" if check else "word_idle"),
        headline=headline,
        detail=detail,
    )


def telling(scene: Scene, own: Band | None, *, pressing: bool) -> Band | None:
    """Return what is told of an edit; what is wrong comes first, but for an edit that failed."""
    failed = scene.answer.said.key == "machine_bad"
    return own if pressing and not failed else machine_band(scene) or own


# --- a line


def quantity_words(quantity: Decimal, unit: str) -> Phrase:
    """Return a quantity with its unit."""
    return phrase("n_unit", n=plain(quantity), unit=unit)


def or_else(optional: object, substitutes: Sequence[str]) -> Text:
    """Return whether a line may be left out, and what may stand in for it."""
    parts = ", ".join(substitutes)
    if optional and parts:
        return phrase("bom_optional_or", parts=parts)
    if optional:
        return phrase("bom_optional")
    return phrase("bom_or", parts=parts) if parts else ""


def line_of(scene: Scene, line: BomLine) -> Line:
    """Return a released line; tapped it leads to the component's own BOM, or to its page."""
    catalogue = scene.record.reader.catalogue
    part = catalogue.part(line.component)
    has_bom = catalogue.released(line.component) is not None
    cells: tuple[Text, ...] = (
        line.line,
        line.find_number,
        line.component,
        part.name if part is not None else "",
        tracking_word(part.tracking) if part is not None else "",
        quantity_words(line.quantity, part.unit if part is not None else ""),
        shortened(line.reference_designators),
        or_else(line.optional, line.substitutes),
    )
    return Line(
        cells=cells,
        spoken=(*cells[:6], " ".join(line.reference_designators), cells[7]),
        does=Open(Where.BOM if has_bom else Where.THING, line.component),
    )


def texts_of(scene: Scene, line: BomLine) -> tuple[str, ...]:
    """Return all of a released line that is sought in."""
    own = (line.component, name_of(scene, line.component), line.find_number)
    return (*own, *line.reference_designators, *line.substitutes)


def cell_words(name: str, text: str) -> Text:
    """Return what stands in a cell; a dash for nothing."""
    if name == "optional":
        return phrase("bom_yes" if text else "bom_no")
    return text or "–"


def wrong_words(bad: BadRow) -> Text:
    """Return what is wrong with a line, as the importer says it."""
    if not bad.column:
        return bad.why
    key = "bom_wrong" if bad.value else "bom_wrong_empty"
    return phrase(key, column=phrase(f"bom_cell_{bad.column}"), value=bad.value, reason=bad.why)


# --- versions


def tally(found: Iterable[Difference]) -> Text:
    """Return how many lines were added, changed and removed."""
    each = tuple(found)
    added = sum(one.before is None for one in each)
    removed = sum(one.after is None for one in each)
    return phrase("bom_tally", added=added, changed=len(each) - added - removed, removed=removed)


def difference_note(scene: Scene, found: Difference) -> Note:
    """Return a row for a line that two versions differ in."""
    line = found.after or found.before
    assert line is not None  # noqa: S101 a difference has one side at least
    title = phrase("part_named", part=line.component, name=name_of(scene, line.component))
    if found.before is None:
        part = scene.record.reader.catalogue.part(line.component)
        unit = "" if part is None else part.unit
        sub = phrase("bom_line_added", n=plain(line.quantity), unit=unit)
        return Note(icon="plus", title=title, sub=sub, shade=Shade.OK)
    if found.after is None:
        return Note(icon="minus", title=title, sub=phrase("bom_line_removed"), shade=Shade.CHECK)
    was, now = as_written(found.before, 1).cells, as_written(found.after, 1).cells
    sub = joined(_became(name, was[name], now[name]) for name in found.cells)
    return Note(icon="pencil", title=title, sub=sub, shade=Shade.INFO)


def _became(name: str, was: str, now: str) -> Phrase:
    return phrase(
        "bom_became",
        column=phrase(f"bom_cell_{name}"),
        was=cell_words(name, was),
        now=cell_words(name, now),
    )


def joined(words: Iterable[Phrase]) -> Text:
    """Return several phrases as one; "" for none."""
    made: Text = ""
    for each in words:
        made = phrase("found_at", kind=made, place=each) if made else each
    return made


def version_title(version: str) -> Phrase:
    """Return which version it is."""
    return phrase("bom_version", version=version_word(version))


def released_words(scene: Scene, released: Released) -> Phrase:
    """Return when and by whom a version was released."""
    return phrase("bom_released", when=when(scene, released.at_us), who=released.who)


def building_notes(scene: Scene, parent: str, *, but: str = "") -> tuple[Note, ...]:
    """Return how many units are being built with which version, all of which keep theirs."""
    found = building(scene.record, PartNumber(parent))
    return tuple(
        Note(
            icon="hammer",
            title=phrase("bom_building", n=count, version=version_word(version) or "–"),
            sub=phrase("bom_building_keeps"),
            shade=Shade.INFO,
        )
        for version, count in found
        if version != but
    )


def substitutes_of(text: str) -> tuple[str, ...]:
    """Return the substitutes that a cell lists, as this kiosk writes them."""
    return tuple(each.strip() for each in text.split(BETWEEN_SUBSTITUTES.strip()) if each.strip())
