"""Plays sounds by a program of the system, on a thread of its own that starts and watches it."""

import logging
import queue
import threading
import time
from enum import Enum
from pathlib import Path

from kiosk.devices.player import Player, Running, find_players
from kiosk.devices.sound import Hearing, Sound, at_volume
from kiosk.resources import SOUNDS

EVERY_S = 3.0
"""From one STOP to the next while one that blocks stands."""

LONGEST_S = 5.0
"""A player that is not done by then hangs; the longest sound takes one second."""

_LOOK_S = 0.05

log = logging.getLogger(__name__)


class _Order(Enum):
    REPEAT = "repeat"
    REST = "rest"
    CLOSE = "close"


class SystemSounder:
    """Plays by a program of the system, on a thread of its own that starts and watches it.

    When a player fails, the next one that is there plays the sound, and the ones after it.
    """

    def __init__(
        self,
        folder: Path,
        *,
        volume: int,
        player: str = "auto",
        every_s: float = EVERY_S,
        longest_s: float = LONGEST_S,
    ) -> None:
        """Play at `volume` percent; files of that volume are written into `folder`."""
        self.repeating = False
        self._orders: queue.SimpleQueue[Sound | _Order] = queue.SimpleQueue()
        self._worker = _Worker(find_players(player), every_s=every_s, longest_s=longest_s)
        self._thread = threading.Thread(
            target=self._worker.run,
            args=(self._orders, folder, volume),
            name="sounder",
            daemon=True,
        )
        self._thread.start()

    @property
    def state(self) -> Hearing:
        return self._worker.state

    def play(self, sound: Sound) -> None:
        self._orders.put(sound)

    def repeat_stop(self) -> None:
        if not self.repeating and self._thread.is_alive():
            self.repeating = True
            self._orders.put(_Order.REPEAT)

    def stop_repeating(self) -> None:
        self.repeating = False
        self._orders.put(_Order.REST)

    def close(self) -> None:
        self.repeating = False
        self._orders.put(_Order.CLOSE)
        self._thread.join()


class _Heard:
    """A sound that is being played: since when, by which player, the how-manieth tried."""

    def __init__(self, running: Running | None, *, player: int, tried: int) -> None:
        self.running = running
        self.player = player
        self.tried = tried
        self.since_s = time.monotonic()


class _Worker:
    """What the sounder's thread owns; `state` alone is read by others."""

    def __init__(self, players: tuple[Player, ...], *, every_s: float, longest_s: float) -> None:
        self._players = players
        self._every_s = every_s
        self._longest_s = longest_s
        self._current = 0
        self._files = {sound: SOUNDS / f"{sound.value}.wav" for sound in Sound}
        self._heard: dict[Sound, _Heard] = {}
        self._again_s: float | None = None
        self.state = Hearing(player=players[0].name if players else "", trouble="")
        if not players:
            self._tell("", "No program that plays sounds was found.")

    def run(self, orders: "queue.SimpleQueue[Sound | _Order]", folder: Path, volume: int) -> None:
        """Carry out orders until the last one."""
        self._files |= at_volume(folder, volume)
        order = self._next(orders)
        while order is not _Order.CLOSE:
            try:
                self._carry_out(order)
            except Exception:
                log.exception("a sound was not played")
            order = self._next(orders)
        for heard in self._heard.values():
            _end(heard.running)

    def _next(self, orders: "queue.SimpleQueue[Sound | _Order]") -> Sound | _Order | None:
        waits = [_LOOK_S] if self._heard else []
        if self._again_s is not None:
            waits.append(max(0.0, self._again_s - time.monotonic()))
        try:
            return orders.get(timeout=min(waits, default=None))
        except queue.Empty:
            return None

    def _carry_out(self, order: Sound | _Order | None) -> None:
        now_s = time.monotonic()
        for sound, heard in list(self._heard.items()):
            self._look_at(sound, heard, now_s)
        if isinstance(order, Sound):
            self._play(order)
        elif order is not None:
            self._again_s = now_s if order is _Order.REPEAT else None
        if self._again_s is not None and now_s >= self._again_s:
            self._again_s = now_s + self._every_s
            self._play(Sound.STOP)

    def _play(self, sound: Sound, *, tried: int = 0) -> None:
        if sound not in self._heard and self._players:
            running = self._players[self._current].start(self._files[sound])
            self._heard[sound] = _Heard(running, player=self._current, tried=tried + 1)

    def _look_at(self, sound: Sound, heard: _Heard, now_s: float) -> None:
        """See whether a player is done, and let the next one play what it could not."""
        status = heard.running.poll() if heard.running is not None else 1
        if status is None and now_s - heard.since_s < self._longest_s:
            return
        del self._heard[sound]
        name = self._players[heard.player].name
        if status == 0:
            self._tell(name, "")
            return
        _end(heard.running)
        self._current = (heard.player + 1) % len(self._players)
        if heard.tried < len(self._players):
            self._play(sound, tried=heard.tried)
        else:
            self._tell(
                name, f"{name} cannot play. Look at the loudspeaker and the system's sound."
            )

    def _tell(self, name: str, trouble: str) -> None:
        state = Hearing(player=name, trouble=trouble)
        if state != self.state:
            self.state = state
            log.info("sound: %s", trouble or f"{name} plays")


def _end(running: Running | None) -> None:
    if running is not None and running.poll() is None:
        running.kill()
        running.wait()
