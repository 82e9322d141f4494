"""Signing off: nobody is signed on, and unfinished work is put aside for who left it (N4)."""

from kiosk.domain.ids import LocationCode
from kiosk.operations.ports import Acting
from kiosk.session import saved
from kiosk.session.parking import park
from kiosk.session.ports import Record
from kiosk.session.saved import Standing


def signed_off(standing: Standing) -> Standing:
    """Return the standing with nobody signed on."""
    return Standing(parked=park(standing).parked, tries=standing.tries)


def sign_off(record: Record, standing: Standing) -> None:
    """Save that nobody is signed on any more, wherever the operator stood; no entry is made.

    Raises:
        NotSavedError: it was not saved.
        StationFrozenError: nothing is recorded here at present.
    """
    acting = Acting(actor=standing.operator, evidence=None, here=LocationCode(""))
    content = saved.write(signed_off(standing))
    record.write(acting, lambda tx: tx.save_session(content))
