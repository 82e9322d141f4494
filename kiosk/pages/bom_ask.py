"""What is asked once more before it is done to a bill of material, with all it would change."""

from collections.abc import Callable, Sequence

from kiosk.domain.facts import BomLine
from kiosk.domain.ids import BomVersion, PartNumber
from kiosk.domain.messages import Text, phrase
from kiosk.importer.bom_differences import differences
from kiosk.pages.bom import bom_page, bom_version_page
from kiosk.pages.bom_draft import Judged, draft_page, judged_draft, unready
from kiosk.pages.bom_words import (
    asks,
    building_notes,
    difference_note,
    leads_to,
    name_of,
    tally,
    version_title,
    version_word,
)
from kiosk.pages.common import bar, primary, when
from kiosk.pages.devices import supervised
from kiosk.pages.machine import Machine
from kiosk.pages.scene import Scene
from kiosk.screens.intents import Do, Where
from kiosk.screens.parts import Action, Note, Shade
from kiosk.screens.values import ListPage, Shown


def ask_page(scene: Scene, machine: Machine, what: str) -> Shown | None:
    """Ask once more; `what` is as `Do` has it, `bom_release:PARENT`."""
    verb, _, rest = what.partition(":")
    if verb == "bom_put_back":
        return _ask_put_back(scene, machine, rest)
    seen = judged_draft(scene, rest) if supervised(scene) else None
    ask = _ASKS.get(verb)
    if seen is None or ask is None:
        return bom_page(scene, machine, rest)
    return ask(scene, seen) or draft_page(scene, machine, rest)


def _page(
    scene: Scene,
    question: tuple[Text, Text],
    title: Text,
    rows: tuple[Note, ...],
    foot: tuple[Action, ...],
) -> ListPage:
    headline, detail = question
    return ListPage(
        bar=bar(scene, phrase("sub_bom_draft")),
        foot=foot,
        band=asks(headline, detail, check=True),
        title=title,
        title_right="",
        rows=rows,
        empty=phrase("bom_no_difference"),
        side=(),
        side_title="",
        rail=(),
    )


def _named(scene: Scene, parent: str) -> Text:
    return phrase("part_named", part=parent, name=name_of(scene, parent))


def _to_draft(parent: str) -> Action:
    return leads_to("back", "arrow-left", Where.BOM_DRAFT, parent)


def _changes(
    scene: Scene, before: Sequence[BomLine], after: Sequence[BomLine]
) -> tuple[Note, ...]:
    return tuple(difference_note(scene, each) for each in differences(before, after))


def _ask_release(scene: Scene, seen: Judged) -> ListPage | None:
    """Ask whether to release: what changes, and which running builds keep what they have."""
    parent = seen.draft.parent
    if seen.meanwhile is not None or unready(seen):
        return None
    made = next(iter(seen.found.made), None)
    after = made.lines if made is not None else seen.lines
    odd = tuple(
        Note(
            icon="triangle-alert",
            title=phrase("title_bom_line", n=each.number, part=each.component, name=""),
            sub=seen.noted(each.number),
            shade=Shade.CHECK,
        )
        for each in seen.draft.kept
        if seen.noted(each.number)
    )
    return _page(
        scene,
        (phrase("bom_ask_release", part=parent), tally(differences(seen.lines, after))),
        _named(scene, parent),
        (*building_notes(scene, parent), *odd, *_changes(scene, seen.lines, after)),
        (_to_draft(parent), primary("bom_release", "check", Do(f"bom_release:{parent}"))),
    )


def _ask_discard(scene: Scene, seen: Judged) -> ListPage:
    """Ask whether to throw a draft away, whoever began it."""
    draft = seen.draft
    who = scene.record.reader.catalogue.named(draft.by)
    begun = phrase("bom_draft_by", who=who, when=when(scene, draft.at_us))
    made = next(iter(seen.found.made), None)
    rows = _changes(scene, seen.lines, made.lines) if made is not None else ()
    return _page(
        scene,
        (phrase("bom_ask_discard"), begun),
        _named(scene, draft.parent),
        rows,
        (
            _to_draft(draft.parent),
            primary("bom_discard", "trash-2", Do(f"bom_discard:{draft.parent}")),
        ),
    )


def _ask_take_up(scene: Scene, seen: Judged) -> ListPage | None:
    """Show what was released meanwhile, before the draft goes on from it."""
    if seen.meanwhile is None:
        return None
    parent = seen.draft.parent
    return _page(
        scene,
        (version_title(seen.meanwhile.version), phrase("bom_take_up_sub")),
        phrase("title_bom_meanwhile"),
        _changes(scene, seen.lines, seen.meanwhile.bom.lines),
        (_to_draft(parent), primary("bom_take_up", "git-merge", Do(f"bom_take_up:{parent}"))),
    )


def _ask_put_back(scene: Scene, machine: Machine, subject: str) -> Shown | None:
    """Ask whether a version is to be released again."""
    version, _, parent = subject.partition(":")
    catalogue = scene.record.reader.catalogue
    number = PartNumber(parent)
    lines = catalogue.bom(number, BomVersion(version))
    if not lines or not supervised(scene):
        return bom_version_page(scene, machine, subject)
    now = catalogue.released_bom(number)
    before = now.lines if now is not None else ()
    return _page(
        scene,
        (
            phrase("bom_ask_put_back", version=version_word(version)),
            tally(differences(before, lines)),
        ),
        _named(scene, parent),
        (*building_notes(scene, parent, but=version), *_changes(scene, before, lines)),
        (
            leads_to("back", "arrow-left", Where.BOM_VERSION, subject),
            primary("bom_put_back", "undo-2", Do(f"bom_put_back:{subject}")),
        ),
    )


_ASKS: dict[str, Callable[[Scene, Judged], ListPage | None]] = {
    "bom_release": _ask_release,
    "bom_discard": _ask_discard,
    "bom_take_up": _ask_take_up,
}
