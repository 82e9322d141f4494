"""The central database of a play: connected where the station has enrolled, and as told."""

import threading
import time
from collections.abc import Callable
from dataclasses import replace

from kiosk.app import App
from kiosk.domain.link import LinkState
from kiosk.domain.messages import Said, idle
from kiosk.domain.moment import from_us
from kiosk.session.answer import Answer
from kiosk.store.own_entries import disputed
from kiosk.store.own_station import own_station

PATIENCE_S = 5.0
"""How long a change of the network may take until a step goes on all the same."""

CONFIRM_S = 2.0
"""How long a step waits for central to have what it recorded, while it is connected."""

_LOOK_S = 0.01


class PlayCentral:
    """Lets a play wait for central where a kiosk would show the change later."""

    def __init__(self, app: App) -> None:
        """Connect, if this station has enrolled."""
        self._app = app
        self._linked = app.linking(app.settings)
        if self._linked is not None:
            self._linked.start()
            self._until(lambda: app.link().state is not LinkState.CONNECTING)

    def confirmed(self, answer: Answer) -> Answer:
        """Return an answer with the confidence that it has once central was waited for (R1)."""
        linked = self._linked
        if linked is None or not answer.seq or not self._app.link().online:
            return answer
        known = linked.wait_confirmed(answer.seq, CONFIRM_S)
        return replace(answer, confidence="confirmed") if known else answer

    def go(self, *, online: bool) -> Said | None:
        """Lose the network, or have it back, and say what came of it, as a window would.

        None where this station never enrolled: it changes nothing.
        """
        linked = self._linked
        if linked is None:
            return None
        confirmed, head = self._app.link().confirmed, self._head()
        if not online:
            linked.pause()
            self._until(lambda: not self._app.link().online)
            return self._told(0, head)
        linked.resume()
        self._until(lambda: self._settled(head))
        return self._told(confirmed, head)

    def _head(self) -> int:
        return self._app.store.read(lambda record: own_station(record.cursor()).seq)

    def _settled(self, head: int) -> bool:
        """Whether all that waited is sent, and what it contradicts is known here."""
        link = self._app.link()
        if not link.online:
            return link.state not in {LinkState.CONNECTING, LinkState.OFFLINE}
        return link.confirmed >= head and link.heard_us >= link.since_us

    def _told(self, confirmed: int, head: int) -> Said:
        link = self._app.link()
        match link.state:
            case LinkState.CONNECTED if link.confirmed < head:
                return idle("link_sending", n=head - link.confirmed)
            case LinkState.CONNECTED if confirmed < head:
                return self._sent(confirmed, head)
            case LinkState.CONNECTED:
                return idle("link_back")
            case LinkState.FROZEN:
                return idle("link_frozen")
            case LinkState.OUTDATED:
                return idle("xY8")
            case _:
                return idle("link_offline", time=from_us(link.since_us))

    def _sent(self, confirmed: int, head: int) -> Said:
        """Say how much of what had waited is accepted, and how much contradicts others."""
        wrong = self._app.store.read(lambda record: disputed(record, confirmed, head))
        if wrong:
            return idle("link_disputed", k=max(0, head - confirmed - wrong), n=wrong)
        return idle("link_accepted", n=head - confirmed)

    def _until(self, there: Callable[[], bool]) -> None:
        until = time.monotonic() + PATIENCE_S
        wait = threading.Event()
        while not there() and time.monotonic() < until:
            wait.wait(_LOOK_S)

    def close(self) -> None:
        """End the connection."""
        if self._linked is not None:
            self._linked.stop()
