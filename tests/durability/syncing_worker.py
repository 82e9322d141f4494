"""The same kiosk, which syncs with a central database while it works, until it is killed."""

import json
import sys
from dataclasses import asdict
from pathlib import Path

from kiosk.app import App
from kiosk.store.sync_record import StoreRecord
from kiosk.sync.address import Address
from kiosk.sync.worker import Syncing
from tests.durability.worker import serve
from tests.sync.docks import QUICK

WHERE = "central.json"


def write_where(folder: Path, address: Address, secret: str) -> None:
    """Leave in the data folder how central is reached."""
    where = {**asdict(address), "secret": secret}
    (folder / WHERE).write_text(json.dumps(where), encoding="utf-8")


def syncing(app: App) -> Syncing:
    """Return the sync thread of a kiosk, not started; it hears of every commit."""
    where = json.loads((app.settings.data_dir / WHERE).read_text(encoding="utf-8"))
    secret = where.pop("secret")
    record = StoreRecord(app.store)
    made = Syncing(record, Address(**where), secret, app.link.post, app.clock, QUICK)
    app.store.on_commit = made.poke
    return made


if __name__ == "__main__":
    serve(Path(sys.argv[1]), lambda app: syncing(app).start())
