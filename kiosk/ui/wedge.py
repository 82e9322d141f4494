"""Takes a keyboard wedge's scans out of the key events of each window, whatever has the focus."""

from time import perf_counter

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from shiboken6 import isValid

from kiosk.session.keystrokes import Keystroke, Modifier, Role, Ruling, WedgeReader

Held = tuple[QWindow, QKeyEvent]
"""a key event, and the window it came for"""

_ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_ScrollLock,
        Qt.Key.Key_Mode_switch,
    }
)
_BESIDE_CHARACTERS = (
    Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
    | Qt.KeyboardModifier.GroupSwitchModifier
)


class WedgeFilter(QObject):
    """Keeps a scanner's keys from the widgets, and gives a person's back to them in order.

    It stands before the windows, not the application: only key events cost anything. Keys that a
    program makes up, as a keypad on the screen does, pass.

    Attributes:
        ended_s: `time.perf_counter` when the key came that ended what was scanned last.
        took_s: from its first key to its last.

    Signals:
        scanned: a `Scan` as soon as its last key came, or what is `Broken`.
    """

    scanned = Signal(object)

    def __init__(self, reader: WedgeReader[Held], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ended_s = 0.0
        self.took_s = 0.0
        self._reader = reader
        self._replaying = False
        self._looked = False
        self._silence = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._silence.timeout.connect(self._on_silence)

    @Slot(QWindow)
    def watch(self, window: QWindow | None) -> None:
        """Take scans from a window too; once more is no harm, and None is no window."""
        if window is not None:
            window.installEventFilter(self)

    def watch_all(self, app: QGuiApplication) -> None:
        """Take scans from whichever window of the application has the focus, now or later."""
        for window in app.topLevelWindows():
            self.watch(window)
        app.focusWindowChanged.connect(self.watch)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a key event from a window: True."""
        if (
            not isinstance(event, QKeyEvent)
            or not isinstance(watched, QWindow)
            or self._replaying
            or not event.spontaneous()
        ):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            claimed = self._reader.claims(_stroke(watched, event))
            event.setAccepted(claimed)
            return claimed
        came_s = perf_counter()
        ruling = self._reader.on_key(_stroke(watched, event))
        if ruling.outcome is not None:
            self.ended_s = came_s
        self._carry_out(ruling)
        return ruling.taken

    @Slot()
    def _on_silence(self) -> None:
        # The window may have been busy, with keys waiting all the while: they come first.
        if not self._looked:
            self._looked = True
            self._silence.start(0)
            return
        self._carry_out(self._reader.on_silence())

    def _carry_out(self, ruling: Ruling[Held]) -> None:
        self._looked = False
        if ruling.wake_ms is None:
            self._silence.stop()
        else:
            self._silence.start(ruling.wake_ms + 1)  # a gap of just so long goes on
        self._replay(ruling.replay)
        if ruling.outcome is not None:
            self.took_s = ruling.took_ms / 1000
            self.scanned.emit(ruling.outcome)

    def _replay(self, kept: tuple[Held, ...]) -> None:
        self._replaying = True
        try:
            for window, event in kept:
                if isValid(window):
                    QCoreApplication.sendEvent(window, event)
        finally:
            self._replaying = False


def _stroke(window: QWindow, event: QKeyEvent) -> Keystroke[Held]:
    key = event.key()
    function = key - Qt.Key.Key_F1 + 1 if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35 else 0
    return Keystroke(
        pressed=event.type() != QEvent.Type.KeyRelease,
        scan_code=event.nativeScanCode(),
        symbol=key,
        role=_role(key),
        function=f"F{function}" if function else "",
        text=event.text(),
        modifiers=_modifiers(event.modifiers()),
        repeated=event.isAutoRepeat(),
        time_ms=event.timestamp(),
        event=(window, QKeyEvent(event)),
    )


def _role(key: int) -> Role:
    if key in _ENDS:
        return Role.END
    return Role.MODIFIER if key in _MODIFIERS else Role.OTHER


def _modifiers(held: Qt.KeyboardModifier) -> Modifier:
    modifiers = Modifier.NONE
    if held & Qt.KeyboardModifier.ShiftModifier:
        modifiers |= Modifier.SHIFT
    if held & Qt.KeyboardModifier.ControlModifier:
        modifiers |= Modifier.CONTROL
    if held & _BESIDE_CHARACTERS:
        modifiers |= Modifier.OTHER
    return modifiers
