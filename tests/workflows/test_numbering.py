"""Serial and lot numbers as a plant sets them up: named schemes, whose numbers, counting on."""

from pathlib import Path

import pytest

from kiosk.importer.report import ImportKind
from tests.play import AT, PUMP_SHOP, Shop, open_shop

MARIA = "1001\n"
SCHEMES = """\
name,pattern,letter_case,validates,note
BOARDS,"BRD-{yy}{week}-{seq:5}-{check}",exact,yes,all boards
HAND,"{seq:3}",fold,no,
LOTS,"L{yyyy}{month}{day}-{hour}{minute}-{seq}",fold,no,
"""


ASKED = (
    "The next number of MOTOR is not known: {why}. Nothing was numbered. Scan this unit's "
    "number, or tap TYPE IT and enter it twice: keyed in alone, figures are a count."
)


def schemed(shop: Shop, *rows: str) -> None:
    shop.take(ImportKind.SCHEMES, SCHEMES)
    text = "part_number,tracking,serial_scheme,lot_pattern,numbered_by,family\n"
    shop.take(ImportKind.PARTS, text + "\n".join(rows) + "\n")


def serials(shop: Shop, part: str) -> list[str]:
    rows = shop.rows("select serial from unit where part_number = ? order by id", part)
    return [str(row[0]) for row in rows]


@pytest.mark.feature("A9")
def test_a_part_is_numbered_by_the_scheme_that_it_names(shop: Shop) -> None:
    schemed(shop, "BOARD,serial,BOARDS,,,")
    assert shop.verdicts(MARIA + "C.RECEIVE\nBOARD\nDOCK\n!key 2")[-1] == "ok"
    assert serials(shop, "BOARD") == ["BRD-2611-00001-K", "BRD-2611-00002-I"]


@pytest.mark.feature("A26")
def test_a_scheme_that_validates_refuses_what_does_not_fit_it(shop: Shop) -> None:
    schemed(shop, "BOARD,serial,BOARDS,,,")
    shop.play(MARIA + "C.RECEIVE\nBOARD\nDOCK\n")
    assert shop.said("BRD-2611-00001-C")[:2] == ("xR6", "WRONG SERIAL FORMAT")
    assert shop.verdicts("BRD-2611-00001-K") == ["ok"]


@pytest.mark.feature("A26")
def test_a_scheme_says_whether_case_makes_another_number(shop: Shop) -> None:
    schemed(shop, "BOARD,serial,HAND,,,", "MOTOR,serial,,,,")
    shop.play(MARIA + "C.RECEIVE\nBOARD\nDOCK\nab-1\n")
    assert shop.verdicts("AB-1\nAb-1") == ["xS7", "xS7"]
    assert shop.unit("AB-1").state.serial == "ab-1"


@pytest.mark.feature("A26")
def test_where_case_counts_two_numbers_are_found_apart(shop: Shop) -> None:
    shop.take(ImportKind.SCHEMES, 'name,pattern,letter_case\nFREE,"{part}{seq}",exact\n')
    shop.take(ImportKind.PARTS, "part_number,tracking,serial_scheme\nBOARD,serial,FREE\n")
    assert shop.verdicts(MARIA + "C.RECEIVE\nBOARD\nDOCK\nab-1\nAB-1\nab-1")[4:] == [
        *("ok", "ok", "xS7"),
    ]
    assert [each.state.serial for each in shop.units("ab-1")] == ["ab-1"]
    assert [each.state.serial for each in shop.units("AB-1")] == ["AB-1"]
    assert shop.units("Ab-1") == ()
    shop.policy("serial_case", "exact")
    assert [each.state.serial for each in shop.units("AB-1")] == ["AB-1"]


@pytest.mark.feature("A18")
def test_a_lot_pattern_with_a_name_is_filled_with_year_month_day_hour_and_minute(
    shop: Shop,
) -> None:
    schemed(shop, "CHIP,lot,,LOTS,,")
    shop.play(MARIA + "C.RECEIVE\nCHIP\nDOCK\n")
    assert "L20260309-1405-1" in str(shop.last("DOCK")["text"])
    assert shop.verdicts("!key generate\n!key 5") == ["idle", "ok"]
    assert [each[0] for each in shop.rows("select lot_number from lot")] == ["L20260309-1405-1"]


@pytest.mark.feature("A18")
@pytest.mark.parametrize(
    ("pattern", "lot"), [("", "20260309"), ("{yy}W{week}", "26W11"), ("{hh}{min}", "1405")]
)
def test_a_lot_without_a_pattern_has_the_date_as_its_number(
    shop: Shop, pattern: str, lot: str
) -> None:
    shop.take(ImportKind.PARTS, f"part_number,tracking,lot_pattern\nCHIP,lot,{pattern}\n")
    shop.play(MARIA + "C.RECEIVE\nCHIP\nDOCK\n!key generate\n!key 5")
    assert [each[0] for each in shop.rows("select lot_number from lot")] == [lot]


@pytest.mark.feature("A10")
def test_ours_without_a_scheme_are_counted_on_from_the_last_with_its_zeros(shop: Shop) -> None:
    schemed(shop, "MOTOR,serial,,,ours,", "SENSOR,serial,,,,")
    shop.play(MARIA + "C.RECEIVE\nMOTOR\nDOCK\n0098\nC.DONE\nC.RECEIVE\nSENSOR\nDOCK\n0100\n")
    assert shop.verdicts("C.DONE\nC.RECEIVE\nMOTOR\nDOCK\n!key 3")[-1] == "ok"
    assert serials(shop, "MOTOR") == ["0098", "0099", "0101", "0102"]


@pytest.mark.feature("A10")
@pytest.mark.feature("A23")
def test_a_number_of_ours_is_used_for_good_though_all_that_gave_it_is_taken_back(
    shop: Shop,
) -> None:
    schemed(shop, "MOTOR,serial,,,ours,", "BOARD,serial,HAND,,,", "SEAL,lot,,LOTS,,")
    shop.play(MARIA + "C.RECEIVE\nMOTOR\nDOCK\n0098\n!key 1\nC.UNDO")
    assert shop.verdicts("0099\n!key 1") == ["xR4", "ok"]
    shop.play("C.DONE\nC.RENUMBER\n0098\n!tap decide generate\n!key smeared\nC.UNDO\nC.DONE")
    assert shop.verdicts("C.RECEIVE\nMOTOR\nDOCK\n0101\n!key 1")[-2:] == ["xR1", "ok"]
    assert serials(shop, "MOTOR") == ["0098", "0099", "0100", "0102"]
    shop.play("C.DONE\nC.RECEIVE\nBOARD\nDOCK\n!key 1\nC.UNDO")
    assert shop.verdicts("001\n!key 1") == ["xR4", "ok"]
    assert serials(shop, "BOARD") == ["001", "002"]
    shop.play("C.DONE\nC.RECEIVE\nSEAL\nDOCK\n!key generate\n!key 5\nC.UNDO\nC.DONE")
    shop.play("C.RECEIVE\nSEAL\nDOCK\n!key generate\n!key 5")
    lots = [str(each[0]) for each in shop.rows("select lot_number from lot order by lot_number")]
    assert lots == ["L20260309-1405-1", "L20260309-1405-2"]


@pytest.mark.feature("A10")
@pytest.mark.parametrize(
    ("first", "why"),
    [("", "it has no unit yet"), ("M-7\n", "its last one, M-7, is not made of digits alone")],
)
def test_where_there_is_nothing_to_count_on_the_kiosk_asks(
    shop: Shop, first: str, why: str
) -> None:
    schemed(shop, "MOTOR,serial,,,ours,")
    shop.play(MARIA + "C.RECEIVE\nMOTOR\nDOCK\n" + first)
    assert shop.said("!key 1") == (
        "xR30",
        "WHICH NUMBER?",
        ASKED.format(why=why),
    )
    assert shop.verdicts("41\n!key 1") == ["ok", "ok"]
    assert serials(shop, "MOTOR")[-1] == "42"


@pytest.mark.feature("A28")
def test_no_number_of_ours_is_given_to_what_the_maker_numbers(shop: Shop) -> None:
    schemed(shop, "BOARD,serial,HAND,,theirs,", "PUMP,serial,HAND,,theirs,")
    assert shop.verdicts(MARIA + "C.RECEIVE\nBOARD\nDOCK\n!key 2\nB-9")[-2:] == ["xR15", "ok"]
    assert shop.verdicts("C.DONE\nC.BUILD\nPUMP\n!key generate")[-1] == "xR15"


@pytest.mark.feature("A21")
def test_units_of_a_receipt_and_builds_of_a_day_have_a_number_within_them(shop: Shop) -> None:
    pattern = "{yy}{doy}-{n:2}-{seq:4}"
    text = f"part_number,tracking,serial_scheme\nPUMP,serial,{pattern}\nBOARD,serial,{pattern}\n"
    shop.take(ImportKind.PARTS, text)
    shop.play(MARIA + "C.BUILD\nPUMP\n!key generate\nC.BUILD\nPUMP\n!key generate\n")
    shop.play("C.RECEIVE\nBOARD\nDOCK\n!key 2\n")
    shop.play("!clock 2026-03-10 06:00\n1001\nC.BUILD\nPUMP\n!key generate\n")
    assert serials(shop, "PUMP") == ["26068-01-0001", "26068-02-0002", "26069-01-0001"]
    assert serials(shop, "BOARD") == ["26068-01-0003", "26068-02-0004"]


SAME_NUMBER = MARIA + "C.RECEIVE\nMOTOR\nDOCK\nX-1\nC.DONE\nC.RECEIVE\nMOTOR-X\nDOCK\nX-1\n"
OTHER_FAMILY = "C.CANCEL\nC.RECEIVE\nSENSOR\nDOCK\nX-1\n"


@pytest.mark.parametrize(
    ("scope", "variant", "stranger"),
    [
        pytest.param("organisation", "xR1", "xR1", marks=pytest.mark.feature("A7")),
        pytest.param("family", "xR1", "ok", marks=pytest.mark.feature("A6")),
        ("part", "ok", "ok"),
    ],
)
def test_a_serial_is_unique_within_what_the_plant_says(
    shop: Shop, scope: str, variant: str, stranger: str
) -> None:
    schemed(shop, "MOTOR-X,serial,,,,MOTOR")
    shop.policy("serial_scope", scope)
    assert shop.verdicts(SAME_NUMBER)[-1] == variant
    assert shop.verdicts(OTHER_FAMILY)[-1] == stranger
    assert shop.verdicts("C.DONE\nC.RECEIVE\nMOTOR\nDOCK\nX-1")[-1] == "xR1"


@pytest.mark.feature("A6")
@pytest.mark.parametrize("first", ["organisation", "family", "part", "supplier"])
@pytest.mark.parametrize("then", ["organisation", "family", "part", "supplier"])
def test_a_part_never_gets_a_number_twice_however_the_scope_was_changed(
    shop: Shop, first: str, then: str
) -> None:
    schemed(shop, "MOTOR-X,serial,HAND,,,MOTOR")
    shop.policy("serial_scope", first)
    shop.play(MARIA + "C.RECEIVE\nMOTOR-X\nDOCK\n001\n002\nC.DONE\n")
    shop.policy("serial_scope", then)
    assert shop.verdicts("C.RECEIVE\nMOTOR-X\nDOCK\n001\n!key 1")[-2:] == ["xR1", "ok"]
    assert serials(shop, "MOTOR-X") == ["001", "002", "003"]


def label(serial: str, maker: str) -> str:
    said = f"\\x1dS{serial}" + (f"\\x1d1V{maker}" if maker else "")
    return f"[)>\\x1e06\\x1dPMOTOR{said}\\x1e\\x04"


@pytest.mark.feature("A6")
def test_a_number_is_anothers_where_another_supplier_delivers_it(shop: Shop) -> None:
    shop.policy("serial_scope", "supplier")
    shop.play(MARIA + "C.RECEIVE\nMOTOR\nDOCK\n")
    lines = [label("7", "ACME"), label("7", "ZENITH"), label("7", "acme"), label("7", ""), "7"]
    assert shop.verdicts("\n".join(lines)) == ["ok", "ok", "xS7", "xS7", "xS7"]
    assert [row[0] for row in shop.rows("select scope from unit order by id")] == [
        *("MOTOR\tACME", "MOTOR\tZENITH"),
    ]


def test_a_shop_opened_anew_goes_on_numbering_by_its_named_scheme(tmp_path: Path) -> None:
    shop = open_shop(tmp_path, PUMP_SHOP)
    shop.play(f"!clock {AT}")
    schemed(shop, "BOARD,serial,HAND,,,")
    shop.play(MARIA + "C.RECEIVE\nBOARD\nDOCK\n!key 1")
    shop.play("!restart\n!key 1")
    assert serials(shop, "BOARD") == ["001", "002"]
    shop.close()
