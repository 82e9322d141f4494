"""Labels such as come up on the floor, and one with a character that no font here has."""

from decimal import Decimal

from kiosk.devices.label.render import LabelRenderer, Rendered
from kiosk.devices.label.templates import load_templates
from kiosk.domain.ids import LocationCode, LotId, OperatorId, PartNumber, UnitId
from kiosk.domain.labels import Label, badge_label, location_label, lot_label, unit_label

TEMPLATES = load_templates()
UNIT = UnitId("7K3M9QXA2B4C6D8E")
LOT = LotId("0J8YWQ5M3T9RN1KB")
LONG_NAME = "Spannungsversorgungsüberwachungsbaugruppe mit Überspannungsschutz und Leitung"
LONG_SERIAL = "SN:ABCDEFGH-2026-0000123/XYZ-98765"

LABELS = {
    "short serial": unit_label(UNIT, part=PartNumber("M3x8"), serial="7", revision="B"),
    "long serial, long name": unit_label(
        UNIT, part=PartNumber("KABEL-24x0.5-ROT"), serial=LONG_SERIAL, name=LONG_NAME
    ),
    "lot": lot_label(
        LOT,
        part=PartNumber("C-0805-100N"),
        lot_number="L2026W47-001",
        quantity=(Decimal(4000), "ea"),
        name="Keramikkondensator 100 nF ±10 % X7R",
    ),
    "location": location_label(LocationCode("R1-A-03"), name="Rack 1, bay A, shelf 3"),
    "escaped location": location_label(LocationCode("Regal Süd/3 links")),
    "badge": badge_label(
        OperatorId("1001"), name="Marie-Theres Żółkiewska-Hohenfels", role="supervisor"
    ),
    "no glyphs": unit_label(
        UNIT, part=PartNumber("Ω"), serial="漢字-1", name="e\u0301 \U0001f600"
    ),
}


def drawn(renderer: LabelRenderer, label: Label) -> Rendered:
    rendered = renderer.render(label, TEMPLATES[label.template])
    assert isinstance(rendered, Rendered)
    return rendered
