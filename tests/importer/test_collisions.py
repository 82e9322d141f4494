"""One text, one thing: a badge, a part and a location never share what is scanned."""

from kiosk.importer.report import ImportKind
from tests.importer.support import FakeMasterData

TELL = "; a scan could not tell them apart"


def test_a_name_that_a_thing_of_another_kind_has_is_refused() -> None:
    data = FakeMasterData()
    data.imported(ImportKind.PARTS, "part_number,tracking\nMOTOR,serial")
    data.imported(ImportKind.LOCATIONS, "code,name\nDOCK,Dock")
    data.imported(ImportKind.OPERATORS, "badge,name,role\n1001,Maria,supervisor")

    badge = data.imported(ImportKind.OPERATORS, "badge,name,role\nMOTOR,E,clerk\nDOCK,A,clerk")
    part = data.imported(ImportKind.PARTS, "part_number,tracking\nDOCK,lot\n1001,lot")
    place = data.imported(ImportKind.LOCATIONS, "code,name\nMOTOR,Motors\n1001,Hers")

    assert [
        [(row.line, row.reason) for row in each.report.bad] for each in (badge, part, place)
    ] == [
        [(2, f"a part has this number{TELL}"), (3, f"a location has this code{TELL}")],
        [(2, f"a location has this code{TELL}"), (3, f"a badge has this text{TELL}")],
        [(2, f"a part has this number{TELL}"), (3, f"a badge has this text{TELL}")],
    ]
