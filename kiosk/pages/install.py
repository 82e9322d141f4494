"""Installing: the lines of the BOM, the unit's card, the last scans."""

from decimal import Decimal

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.facts import Tracking
from kiosk.domain.messages import Text, phrase
from kiosk.domain.quantity import plain
from kiosk.domain.records import Build, LotRecord, Requirement
from kiosk.pages.alerts import expiry_words
from kiosk.pages.ask import building_page
from kiosk.pages.coming import next_lot
from kiosk.pages.common import (
    LEAVE,
    MORE,
    TYPE,
    UNDO,
    bar,
    button,
    choose,
    following,
    on_hand,
    primary,
    tracking_word,
    word,
)
from kiosk.pages.quantity import quantity_page
from kiosk.pages.scene import Scene
from kiosk.pages.verdicts import band
from kiosk.screens.parts import Action, LineHead
from kiosk.screens.values import AskPage, InstallPage, PartLine, QuantityPage, UnitCard
from kiosk.session.inputs import Tap
from kiosk.workflows.screens import InstallScreen
from kiosk.workflows.states import InstallCount, Installing

SUB = phrase("tile_install")


def install_page(scene: Scene, screen: InstallScreen) -> AskPage | InstallPage | QuantityPage:
    """Return the page of an open build."""
    build, state = screen.build, screen.state
    if build is None:
        return building_page(scene, "install")
    if isinstance(state, InstallCount):
        requirement = build.named(state.line)
        if requirement is not None:
            return _count(scene, build, requirement)
    if isinstance(state, Installing) and state.asking:
        return _wanted(scene, build, state)
    return _components(scene, build, state if isinstance(state, Installing) else None)


def unit_card(build: Build) -> UnitCard:
    """Return the card of the unit that is worked on."""
    state = build.unit.state
    filled = sum(each.full for each in build.requirements)
    return UnitCard(
        kind=phrase("unit_kind", name=build.unit.part.name or state.part_number),
        serial=state.serial,
        progress=phrase("lines_filled", k=filled, n=len(build.requirements)),
        segments=tuple(_share(each) for each in build.requirements),
    )


def _share(requirement: Requirement) -> float:
    quantity = requirement.line.quantity
    return min(1.0, float(requirement.filled / quantity)) if quantity else 1.0


def _components(scene: Scene, build: Build, state: Installing | None) -> InstallPage:
    current = _current(build, state.chosen if state is not None else "")
    name = _name_of_said(scene, build)
    card = unit_card(build)
    return InstallPage(
        bar=bar(scene, build.unit.part.name or SUB),
        foot=_foot(build, state, current),
        band=band(scene, name, (card.serial, card.kind)),
        next=following(scene, "hand" if not build.missing else "scan-line"),
        no_lines=phrase("no_lines"),
        lines_title=phrase("title_lines"),
        value_title=phrase("title_values"),
        fitted_title=phrase("title_fitted"),
        lines=tuple(_line(scene, each, current=each is current) for each in build.requirements),
        unit=card,
        scans_title=phrase("title_scans"),
        scans=scene.scans,
        no_scans=phrase("no_scans"),
    )


def _name_of_said(scene: Scene, build: Build) -> str:
    part = dict(scene.answer.said.args).get("part")
    parts = (each.part for each in build.requirements)
    return next((each.name for each in parts if each.part_number == part), "")


def _current(build: Build, chosen: str) -> Requirement | None:
    if chosen:
        named = build.named(chosen)
        if named is not None and not named.full:
            return named
    return next((each for each in build.requirements if not each.full), None)


def _foot(
    build: Build, state: Installing | None, current: Requirement | None
) -> tuple[Action, ...]:
    missing = len(build.missing)
    short = state is not None and state.short is not None
    done = primary(
        "complete",
        "check",
        word(Word.DONE) if not missing else None,
        sub=phrase("lines_left", n=missing) if missing else phrase("all_fitted"),
    )
    if current is not None and current.part.tracking is Tracking.UNTRACKED:
        number = current.part.part_number
        sub = phrase("n_times", n=plain(current.open), part=number)
        done = primary("confirm_count", "check", choose(number), sub=sub)
    if state is not None and state.old:
        done = primary("old_stock", "boxes", Tap("decide", "old"))
    if short and state is not None:
        sub = phrase("take_what_is_there", n=plain(state.short_has))
        done = primary("take_short", "hand", Tap("confirm"), sub=sub)
    return (LEAVE, UNDO, button("remove", "package-minus", word(Word.REMOVE)), TYPE, MORE, done)


def _line(scene: Scene, each: Requirement, *, current: bool) -> PartLine:
    value, sub = _value(each)
    left: Text = ""
    share = 0.0
    low = False
    if each.part.tracking is Tracking.LOT and not each.full:
        lot = next_lot(scene, each.line.component)
        if lot is not None:
            value, sub, left, share, low = _lot(lot, each)
        elif not value:
            value = phrase("no_lot_on_hand")
    return PartLine(
        name=each.part.name or each.part.part_number,
        part=each.part.part_number,
        state="done" if each.full else "current" if current else "open",
        tracking=tracking_word(each.part.tracking),
        value=value,
        value_sub=sub,
        have=plain(each.filled),
        need=plain(each.line.quantity),
        share=_share(each),
        left=left,
        left_share=share,
        low=low,
    )


def _value(each: Requirement) -> tuple[Text, Text]:
    if not each.fitted:
        return "", ""
    last = each.fitted[-1]
    if each.part.tracking is Tracking.UNTRACKED:
        return phrase("counted_in"), ""
    if len(each.fitted) == 1:
        return last.label, last.position or ""
    kind = "last_serial" if each.part.tracking is Tracking.SERIAL else "last_lot"
    return last.label, phrase(kind)


def _lot(lot: LotRecord, each: Requirement) -> tuple[Text, Text, Text, float, bool]:
    """Return the lot that is drawn from next, how much is left, and whether it will not do."""
    have = on_hand(lot.stock)
    most = max(have, each.line.quantity * 10)
    low = have < each.open
    left = phrase("n_left", n=plain(have))
    until = expiry_words(lot.dates)
    return phrase("lot_named", lot=lot.lot_number), until, left, float(have / most), low


def requirement_head(build: Build, requirement: Requirement) -> LineHead:
    """Return the head of a line of an open build."""
    part = requirement.part
    return LineHead(
        tracking=tracking_word(part.tracking),
        name=part.name or part.part_number,
        sub=phrase("needed_in", part=part.part_number, unit=build.unit.state.serial),
        place="",
    )


def _count(scene: Scene, build: Build, requirement: Requirement) -> QuantityPage:
    return quantity_page(
        scene,
        requirement_head(build, requirement),
        name=phrase("quantity_count"),
        start=plain(requirement.open),
        unit=requirement.part.unit,
        note=phrase("note_needed", n=plain(requirement.open)),
        ok=phrase("ok_confirm"),
        sub=SUB,
    )


def _wanted(scene: Scene, build: Build, state: Installing) -> QuantityPage:
    requirement = _current(build, state.taken.line if state.taken else state.chosen)
    requirement = requirement or build.requirements[0]
    need = plain(requirement.open) if requirement.open != Decimal(0) else ""
    return quantity_page(
        scene,
        requirement_head(build, requirement),
        name=phrase("quantity_taken"),
        start=need,
        unit=requirement.part.unit,
        note=phrase("note_needed", n=need) if need else "",
        ok=phrase("ok_set"),
        sub=SUB,
    )
