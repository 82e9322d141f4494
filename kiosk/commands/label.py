"""`kiosk label CODE --png FILE`: a unit's, lot's, location's or badge's label as it prints."""

import argparse
from pathlib import Path
from typing import assert_never

from kiosk.commands.command import CommandError, Subparsers, out, out_json
from kiosk.commands.matches import described, matches, tell_several
from kiosk.devices.label.render import LabelRenderer, Rendered, png_bytes
from kiosk.devices.label.templates import load_templates
from kiosk.domain.facts import LocationDefined
from kiosk.domain.ids import OperatorId
from kiosk.domain.label_layout import TooBig
from kiosk.domain.labels import (
    Label,
    Unprintable,
    badge_label,
    location_label,
    lot_label,
    unit_label,
)
from kiosk.domain.messages import Refusal, stop
from kiosk.domain.naming import unprintable_named
from kiosk.domain.people import Operator
from kiosk.domain.records import LotRecord, PartRecord, Thing, UnitRecord
from kiosk.domain.unit import Status
from kiosk.session.speech import spoken
from kiosk.settings import Settings
from kiosk.store.reading import snapshot


def add(commands: Subparsers, shared: argparse.ArgumentParser) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "label",
        help="draw a label as a PNG file",
        description="Draw the label of a unit, lot, location or badge as it would print.",
        parents=[shared],
    )
    parser.add_argument("code", metavar="CODE", help="as it would be scanned")
    parser.add_argument("--png", metavar="FILE", type=Path, required=True, help="where it goes")
    parser.add_argument("--part", metavar="P", help="the part a serial or lot number is of")
    parser.add_argument("--json", action="store_true", help="one JSON object")
    parser.set_defaults(run=run)


def run(settings: Settings, arguments: argparse.Namespace) -> int:
    """Draw the label; 1 when there is no one thing, or no room for its code."""
    with snapshot(settings.database) as record:
        thing, *others = matches(record, arguments.code, arguments.part)
        if others:
            return tell_several(arguments.code, [thing, *others], as_json=arguments.json)
        zone = record.reader.policies["time_zone"]
    label = _label(thing)
    if isinstance(label, Unprintable):
        raise CommandError(_in_words(stop("xS6", problem=unprintable_named(label)), zone))
    template = load_templates()[label.template]
    rendered = LabelRenderer().render(label, template)
    if isinstance(rendered, TooBig):
        too_big = stop("xP5", x=rendered.needed_mm, y=rendered.available_mm)
        raise CommandError(_in_words(too_big, zone))
    path: Path = arguments.png
    path.write_bytes(png_bytes(rendered.image, template.dpi))
    _report(path, label, rendered, template.dpi, as_json=arguments.json)
    return 0


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
        case PartRecord():
            message = f"{described(thing)} has no label of its own: name a unit, lot or location"
            raise CommandError(message)
        case _:
            assert_never(thing)


def _unit_label(unit: UnitRecord) -> Label | Unprintable:
    state = unit.state
    if state.status is Status.VOIDED:
        now = f"; the number is now {unit.now}" if unit.now else ""
        message = f"{state.serial} was voided: its receipt was undone{now}"
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
        out(f"  The font has no {missing}; an empty box stands there.")
