"""Drawing the remainder of a short lot from the next ones, in one group (I6)."""

from kiosk.domain.messages import Arg, Text, phrase, stop
from kiosk.domain.naming import listed
from kiosk.operations.install import install_lot
from kiosk.operations.ports import Recorded, Tx, Verdict
from kiosk.workflows.commands import InstallLot, InstallLots


def install_lots(tx: Tx, command: InstallLots) -> Verdict:
    """Take each draw in its order; refused as one where one of them is."""
    told: list[dict[str, Arg]] = []
    last: Recorded | None = None
    for draw in command.draws:
        verdict = install_lot(
            tx,
            InstallLot(
                parent=command.parent,
                lot=draw.lot,
                line=command.line,
                location=draw.location,
                quantity=draw.quantity,
            ),
        )
        if not isinstance(verdict, Recorded):
            return verdict
        told.append(dict(verdict.args))
        last = verdict
    if last is None:
        return stop("xL7", problem=phrase("nothing"))
    also: list[Text] = [
        phrase("lot_counted", lot=each["lot"], before=each["before"], after=each["after"])
        for each in told[1:]
    ]
    learnt = {**told[0], "k": told[-1]["k"], "also": listed(also)}
    return Recorded(last.entry, tuple(learnt.items()))
