"""The central database of a play: connected where the station has enrolled, and as told."""

import threading
import time
from collections.abc import Callable
from dataclasses import replace

from kiosk.app import App
from kiosk.domain.link import LinkState
from kiosk.session.answer import Answer

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

    def go(self, *, online: bool) -> None:
        """Lose the network, or have it back; without a central it changes nothing."""
        linked = self._linked
        if linked is None:
            return
        if online:
            linked.resume()
            self._until(lambda: self._settled)
        else:
            linked.pause()
            self._until(lambda: not self._app.link().online)

    @property
    def _settled(self) -> bool:
        link = self._app.link()
        return link.state not in {LinkState.CONNECTING, LinkState.OFFLINE} and not link.unsent

    def _until(self, there: Callable[[], bool]) -> None:
        until = time.monotonic() + PATIENCE_S
        wait = threading.Event()
        while not there() and time.monotonic() < until:
            wait.wait(_LOOK_S)

    def close(self) -> None:
        """End the connection."""
        if self._linked is not None:
            self._linked.stop()
