"""The pages of the tasks: what stands on them, and what each tap on them asks for."""

import pytest

from kiosk.domain.messages import Tone
from kiosk.screens.intents import Back, Do
from kiosk.screens.parts import Shade
from kiosk.screens.values import (
    AskPage,
    HomePage,
    InstallPage,
    QuantityPage,
    RemovePage,
    SerialsPage,
    TypePage,
)
from kiosk.session.inputs import Key
from tests.pages.cell import Cell, action, does, note, titles, words
from tests.play import PUMP_BUILT, RECEIVED

AT_PUMP = RECEIVED + "C.BUILD\nPUMP\nP-1\n"


class TestReceiving:
    def test_parts_and_places_are_tapped_and_lead_to_the_line(self, cell: Cell) -> None:
        cell.play("1003\nC.RECEIVE")
        cell.take(does(note(cell.on(AskPage).rows, "Motor")))
        cell.take(does(note(cell.on(AskPage).rows, "SHELF")))
        line = cell.on(SerialsPage).line
        assert (line.name, line.place, words(line.tracking)) == ("Motor", "SHELF", "SERIAL")
        assert (cell.on(SerialsPage).rows, cell.on(SerialsPage).label) == ((), None)

    def test_a_unit_that_came_in_is_listed_with_its_label(self, cell: Cell) -> None:
        cell.play("1003\nC.RECEIVE\nMOTOR\nDOCK\nM-8\nM-9")
        page = cell.on(SerialsPage)
        assert [(each.number, each.serial, each.at) for each in page.rows] == [
            (2, "M-9", "14:05"),
            (1, "M-8", "14:05"),
        ]
        assert {words(each.label) for each in page.rows} == {"Label pending"}
        assert page.label is not None
        assert "M-9" in page.label.spoken or page.label.bits
        assert (page.band.code, words(page.band.side)) == ("M-9", "2")

    def test_a_unit_that_was_taken_back_is_gone_from_the_list(self, cell: Cell) -> None:
        cell.play("1003\nC.RECEIVE\nMOTOR\nDOCK\nM-8\nM-9\nC.UNDO")
        assert [each.serial for each in cell.on(SerialsPage).rows] == ["M-8"]

    def test_a_part_in_two_lines_lists_those_of_the_open_one(self, cell: Cell) -> None:
        cell.play("1003\nC.RECEIVE\nMOTOR\nDOCK\nM-8\nSENSOR\nDOCK\nS-9\nMOTOR\nSHELF\nM-9")
        assert [each.serial for each in cell.on(SerialsPage).rows] == ["M-9"]

    def test_what_is_rejected_goes_on_hold_and_the_button_says_which_way_it_is(
        self, cell: Cell
    ) -> None:
        cell.play("1003\nC.RECEIVE\nMOTOR\nDOCK\nM-7")
        reject = action(cell.on(SerialsPage).foot, "reject")
        assert not reject.on
        cell.take(does(reject))
        assert action(cell.on(SerialsPage).foot, "reject").on
        cell.scan("M-8")
        row = cell.on(SerialsPage).rows[0]
        assert (row.serial, row.shade, words(row.label)) == ("M-8", Shade.STOP, "On hold")
        cell.take(does(action(cell.on(SerialsPage).foot, "reject")))
        cell.scan("M-9")
        assert cell.on(SerialsPage).rows[0].shade is not Shade.STOP

    @pytest.mark.feature("C5")
    def test_posting_waits_for_every_serial_and_says_how_many(self, cell: Cell) -> None:
        cell.play("1003\nC.RECEIVE\nMOTOR\nDOCK\nC.QTY")
        assert isinstance(cell.page, QuantityPage)
        cell.take(Key("2"))
        post = action(cell.on(SerialsPage).foot, "post")
        assert (post.does, words(post.sub)) == (None, "still missing: 2")
        shown = cell.play("M-8\nC.DONE")
        assert (shown.said.code, shown.tone) == ("xR5", Tone.STOP)
        assert "1 of 2 units still need a serial" in words(cell.on(SerialsPage).band.detail)
        assert "receipt_posted" not in cell.shop.kinds()
        cell.scan("M-9")
        cell.take(does(action(cell.on(SerialsPage).foot, "post")))
        assert isinstance(cell.page, HomePage)
        assert "receipt_posted" in cell.shop.kinds()

    @pytest.mark.feature("C5")
    def test_posting_waits_for_the_lot(self, cell: Cell) -> None:
        cell.play("1003\nC.RECEIVE\nSEAL\nDOCK")
        assert action(cell.on(AskPage).foot, "post").does is None
        shown = cell.play("C.DONE")
        assert (shown.said.code, shown.tone) == ("xL1", Tone.STOP)
        assert "Scan or enter the lot" in words(cell.on(AskPage).band.detail)
        assert "receipt_posted" not in cell.shop.kinds()
        cell.play("L-1\n!key 5")
        cell.take(does(action(cell.on(AskPage).foot, "post")))
        assert cell.shop.kinds()[-1] == "receipt_posted"

    def test_a_lot_on_hand_is_tapped_to_add_to_it_and_a_new_one_numbered(self, cell: Cell) -> None:
        cell.play("1003\nC.RECEIVE\nSEAL\nDOCK\nL-1\n!key 5")
        cell.take(does(note(cell.on(AskPage).rows, "L-1")))
        page = cell.on(QuantityPage)
        assert (words(page.fields[0].value), page.point) == ("L-1", False)
        cell.take(Key("3"))
        assert cell.shop.lot("L-1").stock[0].quantity == 8
        cell.take(does(cell.on(AskPage).rows[0]))
        assert words(cell.on(QuantityPage).fields[0].value) == "numbered when saved"
        cell.take(Key("4"))
        assert cell.shown.recorded

    def test_a_count_shows_what_is_there_and_litres_take_fractions(self, cell: Cell) -> None:
        cell.play(RECEIVED + "C.RECEIVE\nWASHER\nDOCK")
        assert "30" in words(cell.on(QuantityPage).note)
        cell.play("C.CANCEL\nC.RECEIVE\nWIRE\nDOCK")
        assert cell.on(QuantityPage).point

    def test_a_receipt_with_entries_can_be_posted_between_its_lines(self, cell: Cell) -> None:
        cell.play("1003\nC.RECEIVE\nWASHER\nDOCK\n!key 5")
        post = action(cell.on(QuantityPage).foot, "post")
        assert words(post.sub) == "recorded: 1"
        cell.take(does(post))
        assert cell.shop.kinds()[-1] == "receipt_posted"


class TestBuilding:
    def test_assemblies_are_tapped_and_numbered_by_their_scheme(self, cell: Cell) -> None:
        cell.play("1002\nC.BUILD")
        assert titles(cell.on(AskPage).rows) == ["Board", "Pump", "Test rig"]
        cell.take(does(note(cell.on(AskPage).rows, "Pump")))
        cell.take(does(cell.on(AskPage).rows[0]))
        assert cell.shop.unit("PUMP-0001").state.run_open

    def test_units_in_production_are_listed_for_install_and_remove(self, cell: Cell) -> None:
        cell.play(AT_PUMP + "C.BUILD\nPUMP\nP-2\nC.CANCEL\nC.INSTALL")
        assert set(titles(cell.on(AskPage).rows)) == {"P-1", "P-2"}
        cell.take(does(note(cell.on(AskPage).rows, "P-1")))
        assert cell.on(InstallPage).unit.serial == "P-1"
        cell.play("C.CANCEL\nC.REMOVE")
        cell.take(does(note(cell.on(AskPage).rows, "P-2")))
        assert words(cell.on(RemovePage).empty)


class TestInstalling:
    def test_the_lines_say_what_is_fitted_and_which_is_next(self, cell: Cell) -> None:
        cell.play(AT_PUMP + "B-1")
        page = cell.on(InstallPage)
        assert [(each.part, each.state, f"{each.have}/{each.need}") for each in page.lines] == [
            ("BOARD", "current", "1/2"),
            ("MOTOR", "open", "0/1"),
            ("SEAL", "open", "0/8"),
            ("WASHER", "open", "0/12"),
            ("GLUE", "open", "0/0.5"),
        ]
        assert page.unit.segments == (0.5, 0.0, 0.0, 0.0, 0.0)
        assert page.lines[0].value == "B-1"
        assert (page.band.code, words(page.band.side)) == ("B-1", "1 of 2")
        cell.scan("B-2")
        line = cell.on(InstallPage).lines[0]
        assert (line.state, words(line.value_sub)) == ("done", "last serial")

    def test_the_lot_to_draw_from_is_named_and_one_that_is_short_too(self, cell: Cell) -> None:
        cell.play(AT_PUMP)
        seal = cell.on(InstallPage).lines[2]
        assert (words(seal.value), words(seal.left), seal.low) == ("Lot L-1", "5 left", True)
        shown = cell.play("L-1")
        assert shown.said.code == "xK1"
        cell.take(does(action(cell.on(InstallPage).foot, "take_short")))
        assert cell.on(InstallPage).lines[2].have == "5"
        cell.scan("L-2")
        assert cell.on(InstallPage).lines[2].state == "done"

    def test_where_no_lot_is_on_hand_the_line_says_so(self, cell: Cell) -> None:
        cell.play("1001\nC.BUILD\nPUMP\nP-1")
        assert words(cell.on(InstallPage).lines[2].value) == "no lot on hand"

    def test_a_counted_line_is_confirmed_by_its_button(self, cell: Cell) -> None:
        cell.play(AT_PUMP + "B-1\nB-2\nM-1\nL-2")
        cell.take(does(action(cell.on(InstallPage).foot, "confirm_count")))
        page = cell.on(QuantityPage)
        assert (page.quantity, page.unit) == ("12", "ea")
        cell.take(Key(page.quantity))
        assert cell.on(InstallPage).lines[3].state == "done"

    def test_how_much_of_a_lot_is_asked_and_proposed(self, cell: Cell) -> None:
        cell.play(AT_PUMP + "SEAL\nC.QTY")
        assert cell.on(QuantityPage).quantity == "8"
        cell.play("!key 3\nL-2")
        assert cell.on(InstallPage).lines[2].have == "3"

    def test_done_is_offered_when_all_is_in(self, cell: Cell) -> None:
        cell.play(AT_PUMP)
        assert action(cell.on(InstallPage).foot, "complete").does is None
        cell.play("B-1\nB-2\nM-1\nL-2\nWASHER\n!key 12")
        cell.take(does(action(cell.on(InstallPage).foot, "complete")))
        assert not cell.shop.unit("P-1").state.run_open

    def test_the_last_scans_stand_beside(self, cell: Cell) -> None:
        cell.play(AT_PUMP + "B-1\nNOTHING")
        rows = cell.on(InstallPage).scans
        assert [(each.code, each.shade) for each in rows[:2]] == [
            ("NOTHING", Shade.STOP),
            ("B-1", Shade.OK),
        ]
        assert len(rows) == 12


class TestRemoving:
    def test_a_component_is_tapped_then_where_it_goes(self, cell: Cell) -> None:
        cell.play(PUMP_BUILT + "C.REMOVE\nP-1")
        page = cell.on(RemovePage)
        assert titles(page.rows) == ["B-1", "B-2", "M-1", "L-2", "WASHER"]
        assert page.choices == ()
        cell.take(does(note(page.rows, "B-1")))
        assert [each.key for each in cell.on(RemovePage).choices] == [
            "to_stock",
            "to_hold",
            "to_scrap",
        ]
        cell.take(does(action(cell.on(RemovePage).choices, "to_hold")))
        assert cell.shop.unit("B-1").status.value == "on hold"
        cell.take(does(action(cell.on(RemovePage).foot, "put_in")))
        cell.scan("B-3")
        assert cell.shop.unit("B-3").parent_serial == "P-1"

    def test_a_lot_and_a_counted_part_come_out_by_a_tap_too(self, cell: Cell) -> None:
        cell.play(PUMP_BUILT + "C.REMOVE\nP-1")
        for title in ("L-2", "WASHER"):
            cell.take(does(note(cell.on(RemovePage).rows, title)))
            cell.take(does(action(cell.on(RemovePage).choices, "to_stock")))
            assert cell.shown.recorded

    def test_where_a_reason_is_required_it_is_asked_for(self, cell: Cell) -> None:
        cell.shop.policy("require_reason", "on")
        cell.play(PUMP_BUILT + "C.REMOVE\nP-1\nB-1")
        cell.take(does(action(cell.on(RemovePage).choices, "to_scrap")))
        page = cell.on(TypePage)
        cell.take(Back())
        assert isinstance(cell.page, RemovePage)
        cell.take(Do(page.send, "cracked glass"))
        assert cell.shown.recorded
        assert cell.shop.unit("B-1").status.value == "scrapped"


@pytest.mark.parametrize("lines", ["C.RECEIVE", "C.BUILD", "C.INSTALL", "C.REMOVE", "C.LOOKUP"])
def test_back_leaves_every_task(cell: Cell, lines: str) -> None:
    cell.play(RECEIVED + lines)
    cell.take(does(action(cell.page.foot, "back")))
    assert isinstance(cell.page, HomePage)
