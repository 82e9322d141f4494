"""`kiosk label CODE --png FILE`: the label of a thing, badge or command as it prints."""

import argparse
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import assert_never

from kiosk.commands.command import CommandError, Subparsers, out, out_json
from kiosk.commands.matches import described, matches, tell_several
from kiosk.devices.label.render import LabelRenderer, Rendered, png_bytes
from kiosk.devices.label.templates import DPI, BadTemplate, load_templates
from kiosk.domain.codes.code import Command
from kiosk.domain.facts import LocationDefined
from kiosk.domain.ids import OperatorId
from kiosk.domain.label_cards import command_card, command_label
from kiosk.domain.label_choice import what_fits
from kiosk.domain.label_layout import TooBig
from kiosk.domain.label_template import Template
from kiosk.domain.labels import (
    Label,
    TemplateId,
    Unprintable,
    badge_label,
    location_label,
    lot_label,
    unit_label,
)
from kiosk.domain.messages import Refusal, phrase, stop
from kiosk.domain.naming import unprintable_named
from kiosk.domain.orders import Order
from kiosk.domain.people import Operator
from kiosk.domain.records import LotRecord, PartRecord, Thing, UnitRecord
from kiosk.domain.unit import Status
from kiosk.domain.words import Part, template
from kiosk.plugins import label_hooks
from kiosk.session.speech import spoken
from kiosk.settings import Settings
from kiosk.store.reading import snapshot

CARD = "C.*"
"""Names the card of all commands."""


def add(commands: Subparsers, shared: argparse.ArgumentParser) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "label",
        help="draw a label as a PNG file",
        description="Draw the label of a unit, lot, location, badge or command as it would print.",
        parents=[shared],
    )
    parser.add_argument(
        "code", metavar="CODE", help=f"as it would be scanned; {CARD} for the command card"
    )
    parser.add_argument("--png", metavar="FILE", type=Path, required=True, help="where it goes")
    parser.add_argument("--part", metavar="P", help="the part a serial or lot number is of")
    parser.add_argument("--template", metavar="ID", help="such as unit-80; else the usual one")
    parser.add_argument(
        "--dpi", type=int, choices=(DPI, 300), default=DPI, help="dots an inch of the printer"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object")
    parser.set_defaults(run=run)


def run(settings: Settings, arguments: argparse.Namespace) -> int:
    """Draw the label; 1 when there is no one thing, or no room for its code."""
    label, zone = _of_command(arguments.code), "UTC"
    if label is None:
        with snapshot(settings.database) as record:
            thing, *others = matches(record, arguments.code, arguments.part)
            if others:
                return tell_several(arguments.code, [thing, *others], as_json=arguments.json)
            zone = record.reader.policies["time_zone"]
        label = _label(thing)
    if isinstance(label, Unprintable):
        raise CommandError(_in_words(stop("xS6", problem=unprintable_named(label)), zone))
    templates = load_templates(
        dpi=arguments.dpi, own=settings.data_dir / "labels", refuse=_tell_bad
    )
    wanted = _template(label, arguments.template, templates)
    label = replace(label, template=wanted.template_id)
    for hook in label_hooks():
        label = hook(label)
    rendered = LabelRenderer().render(label, wanted)
    if isinstance(rendered, TooBig):
        raise CommandError(_too_big(rendered, label, templates, zone))
    path: Path = arguments.png
    path.write_bytes(png_bytes(rendered.image, wanted.dpi))
    _report(path, label, rendered, wanted.dpi, as_json=arguments.json)
    return 0


def _tell_bad(error: BadTemplate) -> None:
    print(f"kiosk: {error}", file=sys.stderr)


def _of_command(code: str) -> Label | Unprintable | None:
    does = {word: template(f"card_{word.name.lower()}", Part.PHRASE) for word in Command}
    if code == CARD:
        return command_card(does)
    try:
        word = Command(code.upper())
    except ValueError:
        return None
    return command_label(word, does=does[word])


def _template(
    label: Label, named: str | None, templates: Mapping[TemplateId, Template]
) -> Template:
    if named is None:
        return templates[label.template]
    there = {name: each for name, each in templates.items() if each.kind is label.kind}
    if named not in there:
        names = ", ".join(sorted(there))
        message = f"a {label.kind.value} label has no template {named}; there are {names}"
        raise CommandError(message)
    return there[TemplateId(named)]


def _too_big(
    too_big: TooBig, label: Label, templates: Mapping[TemplateId, Template], zone: str
) -> str:
    roomy = what_fits(label, templates)
    remedy = phrase("no_template") if roomy is None else phrase("try_template", name=roomy)
    refusal = stop("xP5", x=too_big.needed_mm, y=too_big.available_mm, remedy=remedy)
    return _in_words(refusal, zone)


def _label(thing: Thing) -> Label | Unprintable:
    match thing:
        case UnitRecord():
            return _unit_label(thing)
        case LotRecord():
            return lot_label(
                thing.lot,
                part=thing.part.part_number,
                lot_number=thing.lot_number,
                name=thing.part.name,
            )
        case LocationDefined():
            return location_label(thing.code, name=thing.name)
        case Operator():
            return badge_label(
                OperatorId(thing.badge), name=thing.name, role=thing.role.value.title()
            )
        case PartRecord() | Order():
            message = f"{described(thing)} has no label of its own: name a unit, lot or location"
            raise CommandError(message)
        case _:
            assert_never(thing)


def _unit_label(unit: UnitRecord) -> Label | Unprintable:
    state = unit.state
    if state.status is Status.VOIDED:
        now = f"; the number is now {unit.now}" if unit.now else ""
        why = "it was recorded twice" if state.merged_into else "its receipt was undone"
        message = f"{state.serial} was voided: {why}{now}"
        raise CommandError(message)
    return unit_label(
        state.unit,
        part=state.part_number,
        serial=state.serial,
        name=unit.part.name,
        revision=state.revision,
    )


def _in_words(refusal: Refusal, zone: str) -> str:
    headline, text = spoken(refusal, zone)
    return f"{refusal.code} {headline}: {text}"


def _report(path: Path, label: Label, rendered: Rendered, dpi: int, *, as_json: bool) -> None:
    size = rendered.image.size
    if as_json:
        out_json(
            {
                "file": str(path),
                "kind": label.kind.value,
                "code": label.code,
                "template": label.template,
                "width": size[0],
                "height": size[1],
                "dpi": dpi,
                "substituted": list(rendered.substituted),
            }
        )
        return
    out(f"{label.kind.value.title()} label {label.code} of {label.title} written to {path}:")
    out(f"  {label.template}, {size[0]} × {size[1]} dots at {dpi} dpi.")
    if rendered.substituted:
        missing = " ".join(rendered.substituted)
        out(f"  No font has {missing}; an empty box stands there.")
