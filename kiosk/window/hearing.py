"""Which verdict is heard as what; a STOP that blocks sounds again until it is acknowledged."""

from kiosk.devices.sound import Hearing, SilentSounder, Sound, Sounder
from kiosk.devices.system_sound import SystemSounder
from kiosk.domain.messages import Tone
from kiosk.pages.display import Display
from kiosk.settings import Settings

_SOUNDS = {Tone.OK: Sound.OK, Tone.CHECK: Sound.CHECK, Tone.STOP: Sound.STOP}


class Verdicts:
    """Lets verdicts be heard (E8); for one thread."""

    def __init__(self, sounder: Sounder) -> None:
        """Play by `sounder`."""
        self._sounder = sounder

    def hear(self, display: Display, *, on: bool) -> None:
        """Let the verdict of a display be heard, where sounds are `on`."""
        if not display.blocked:
            self._sounder.stop_repeating()
        sound = _SOUNDS.get(display.tone) if display.tone is not None else None
        if sound is None or not on:
            return
        if display.blocked:
            self._sounder.repeat_stop()
        else:
            self._sounder.play(sound)

    def test(self) -> None:
        """Play all three."""
        for sound in Sound:
            self._sounder.play(sound)

    @property
    def state(self) -> Hearing:
        """What plays, and what is wrong with it; from any thread."""
        return self._sounder.state

    def close(self) -> None:
        """End what is heard."""
        self._sounder.close()


def sounder_for(settings: Settings, *, silent: bool) -> Sounder:
    """Return what plays the verdicts of this station; one that plays nothing where `silent`."""
    sound = settings.sound
    if silent or not sound.on:
        return SilentSounder()
    return SystemSounder(settings.data_dir, volume=sound.volume, player=sound.player)
