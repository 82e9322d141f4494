"""`kiosk own`: whose a location is, as an entry of the record."""

import pytest

from kiosk.app import open_app
from kiosk.domain.facts import LocationOwned
from kiosk.domain.ids import LocationCode
from kiosk.operations.ports import Acting
from kiosk.settings import load
from tests.commands.shell import Shell


@pytest.mark.feature("R10")
def test_a_location_is_kept_for_this_station_and_given_back(shop: Shell) -> None:
    before = shop.json("verify")[0]["entries"]
    assert isinstance(before, int)
    kept = shop.run("own", "DOCK")
    assert kept.status == 0
    assert kept.out.startswith("DOCK is kept for ")
    assert kept.out.endswith(" now.\n")
    assert shop.run("own", "DOCK").out.endswith(" already.\n")
    assert shop.run("own", "DOCK", "--nobody").out == "DOCK is everybody's now.\n"
    assert shop.run("own", "DOCK", "--nobody").out == "DOCK is everybody's already.\n"
    assert shop.json("verify")[0]["entries"] == before + 2


def test_a_location_that_another_station_keeps_is_not_taken_over(shop: Shell) -> None:
    app = open_app(load(shop.folder))
    theirs = LocationOwned(code=LocationCode("DOCK"), station="ab" * 16, station_name="DOCK-2")
    acting = Acting(actor="admin:test", evidence=None, here=LocationCode(""))
    app.store.write(acting, lambda tx: tx.append(theirs))
    app.close()
    ran = shop.run("own", "DOCK")
    assert ran.status == 1
    assert "DOCK is kept for DOCK-2" in ran.err
    assert shop.run("own", "DOCK", "--nobody").status == 0
    assert shop.run("own", "DOCK").status == 0


def test_a_location_that_is_not_there_cannot_be_kept(shop: Shell) -> None:
    ran = shop.run("own", "NOWHERE")
    assert ran.status == 1
    assert "there is no location NOWHERE. Import it" in ran.err
