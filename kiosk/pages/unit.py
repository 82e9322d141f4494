"""The page of a unit: where it is now, its history, what is inside it, what it is inside of."""

from kiosk.domain.codes.own import print_unit
from kiosk.domain.facts import Tracking
from kiosk.domain.holding import foremost
from kiosk.domain.ids import PartNumber, unit_subject
from kiosk.domain.messages import Text, Tone, phrase
from kiosk.domain.naming import hold_named
from kiosk.domain.quantity import plain
from kiosk.domain.records import UnitRecord
from kiosk.pages.alerts import dates_issue, expiry_words
from kiosk.pages.common import (
    BACK,
    bar,
    choose,
    day,
    hour,
    print_button,
    status_pill,
    tab,
    tracking_word,
)
from kiosk.pages.files import TAB, file_rows, files_tab
from kiosk.pages.in_conflict import conflict_button, conflict_issue
from kiosk.pages.label_states import pending_issue
from kiosk.pages.scene import Scene
from kiosk.pages.timeline import place_text, timeline
from kiosk.pages.tracked import changing_buttons
from kiosk.pages.verdicts import answer_band
from kiosk.screens.intents import Turn
from kiosk.screens.parts import Action, Note, Shade
from kiosk.screens.values import Happened, Identity, Node, UnitPage
from kiosk.store.as_built import Built, as_built

TABS = (("history", "history"), ("inside", "list-tree"), ("path", "corner-left-up"))
TITLES = {**{name: f"title_{name}" for name, _ in TABS}, TAB: "title_files_of"}


def unit_page(scene: Scene, unit: UnitRecord) -> UnitPage:
    """Return the page of a unit, on its chosen tab."""
    state = unit.state
    chosen = scene.tab if scene.tab in TITLES else "history"
    subject = unit_subject(state.unit)
    events = timeline(scene, subject)
    built = as_built(scene.record, state.unit)
    path = _path(scene, unit)
    said = scene.answer.said
    return UnitPage(
        bar=bar(scene, phrase("sub_unit")),
        foot=(
            BACK,
            *_tabs(chosen, events, built, path),
            files_tab(scene, subject, on=chosen == TAB),
        ),
        band=answer_band(scene) if said.tone is not Tone.IDLE else None,
        head=_head(scene, unit),
        title=phrase(TITLES[chosen]),
        title_right=expiry_words(state.came.dates),
        events=events if chosen == "history" else (),
        tree=tuple(_node(scene, each) for each in built.children) if chosen == "inside" else (),
        path=path if chosen == "path" else (),
        files=file_rows(scene, subject) if chosen == TAB else (),
        empty=phrase(f"empty_{chosen}"),
        rail=(
            *conflict_button(scene, subject),
            print_button(scene, subject),
            *changing_buttons(scene, unit),
        ),
    )


def _tabs(
    chosen: str, events: tuple[Happened, ...], built: Built, path: tuple[Note, ...]
) -> tuple[Action, ...]:
    inside = len(built.children)
    subs: dict[str, Text] = {
        "history": phrase("n_events", n=len(events)),
        "inside": phrase("n_inside", n=inside) if inside else phrase("nothing_inside_sub"),
        "path": phrase("n_levels", n=len(path) - 1)
        if len(path) > 1
        else phrase("tab_not_installed"),
    }
    return tuple(
        tab(name, icon, Turn(name), on=name == chosen, sub=subs[name]) for name, icon in TABS
    )


def _head(scene: Scene, unit: UnitRecord) -> Identity:
    state = unit.state

    def named(subject: object) -> str:
        return unit.parent_serial or str(subject)

    since = phrase(
        "since_by",
        day=day(scene, state.since_us),
        time=hour(scene, state.since_us),
        who=unit.since_by,
    )
    issue = dates_issue(scene, state.came.dates) or pending_issue(scene, unit_subject(state.unit))
    if state.holds:
        issue = Note(
            icon="octagon-pause",
            title=phrase("held"),
            sub=hold_named(foremost(each.title for each in state.holds)),
            shade=Shade.CHECK,
        )
    issue = conflict_issue(scene, unit_subject(state.unit)) or issue
    rev = state.revision
    known = phrase("part_rev", part=state.part_number, rev=rev) if rev else state.part_number
    known = phrase("of_batch", part=known, batch=state.came.lot) if state.came.lot else known
    return Identity(
        kind=phrase("kind_unit", name=unit.part.name or state.part_number, part=known),
        code=state.serial,
        icon="package",
        status=status_pill(unit.status),
        place=place_text(state.place, named)
        or phrase("place_production" if state.run_open else "place_nowhere"),
        place_sub=since,
        issue=issue,
    )


def _node(scene: Scene, built: Built) -> Node:
    part = scene.record.reader.catalogue.part(PartNumber(built.part))
    tracking = part.tracking if part is not None else Tracking.SERIAL
    code = built.serial or built.lot or ""
    counted = tracking is not Tracking.SERIAL
    return Node(
        name=part.name if part is not None and part.name else built.part,
        part=built.part,
        code=code,
        tracking=tracking_word(tracking),
        quantity=phrase("n_unit", n=plain(built.quantity), unit=built.unit) if counted else "",
        position=built.position,
        flag=None,
        does=choose(code) if code else choose(built.part),
        children=tuple(_node(scene, each) for each in built.children),
    )


def _path(scene: Scene, unit: UnitRecord) -> tuple[Note, ...]:
    """Return the units from the outermost down to this one."""
    reader = scene.record.reader
    found = [unit]
    seen = {unit.state.unit}
    parent = unit.state.parent
    while parent is not None and parent not in seen:
        seen.add(parent)
        above = reader.unit(parent)
        if above is None:
            break
        found.append(above)
        parent = above.state.parent
    return tuple(_level(each, here=each is unit) for each in reversed(found))


def _level(unit: UnitRecord, *, here: bool) -> Note:
    state = unit.state
    position = state.position or state.line
    name = unit.part.name or state.part_number
    return Note(
        icon="package-check" if here else "package",
        title=state.serial,
        sub=phrase("at_position", name=name, position=position) if position else name,
        shade=Shade.OK if here else Shade.INFO,
        does=None if here else choose(print_unit(state.unit)),
    )
