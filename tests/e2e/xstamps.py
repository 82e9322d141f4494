"""When the X server itself saw keys: a machine under load stretches gaps that it is to keep.

Raw events of the X Input Extension 2.0 (XI2proto.txt) are told beside those that windows get, so
asking for them changes nothing.
"""

import ctypes
from itertools import pairwise

_GENERIC_EVENT = 35  # X.h
_RAW_KEY_PRESS = 13  # XI2.h
_ALL_MASTER_DEVICES = 1  # XI2.h


class _Mask(ctypes.Structure):
    """XIEventMask."""

    _fields_ = (
        ("device", ctypes.c_int),
        ("length", ctypes.c_int),
        ("mask", ctypes.c_char_p),
    )


class _Cookie(ctypes.Structure):
    """XGenericEventCookie, and the room of an XEvent."""

    _fields_ = (
        ("kind", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("sent", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("extension", ctypes.c_int),
        ("event", ctypes.c_int),
        ("cookie", ctypes.c_uint),
        ("data", ctypes.c_void_p),
        ("room", ctypes.c_long * 24),
    )


class _Raw(ctypes.Structure):
    """XIRawEvent, as far as its time, in milliseconds of the server."""

    _fields_ = (
        ("kind", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("sent", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("extension", ctypes.c_int),
        ("event", ctypes.c_int),
        ("time", ctypes.c_ulong),
    )


class Stamps:
    """Times of the keys that were pressed at a display, whoever got them."""

    def __init__(self, display: str) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._input = ctypes.CDLL("libXi.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XOpenDisplay.argtypes = [ctypes.c_char_p]
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        for each in (
            *(self._x.XDefaultRootWindow, self._x.XPending, self._x.XSync, self._x.XNextEvent),
            *(self._x.XGetEventData, self._x.XFreeEventData, self._x.XCloseDisplay),
        ):
            each.argtypes = [ctypes.c_void_p]
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))
        root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))
        major, minor = ctypes.c_int(2), ctypes.c_int(0)
        self._input.XIQueryVersion(self._display, ctypes.byref(major), ctypes.byref(minor))
        wanted = bytes((0, 1 << (_RAW_KEY_PRESS - 8)))
        mask = _Mask(_ALL_MASTER_DEVICES, len(wanted), wanted)
        self._input.XISelectEvents(self._display, root, ctypes.byref(mask), 1)
        self._x.XSync(self._display, 0)

    def longest_gap_ms(self) -> int:
        """Return the longest time from one key to the next since this was asked last."""
        self._x.XSync(self._display, 0)
        times: list[int] = []
        while self._x.XPending(self._display):
            event = _Cookie()
            self._x.XNextEvent(self._display, ctypes.byref(event))
            if event.kind == _GENERIC_EVENT and self._x.XGetEventData(
                self._display, ctypes.byref(event)
            ):
                times.append(ctypes.cast(event.data, ctypes.POINTER(_Raw)).contents.time)
                self._x.XFreeEventData(self._display, ctypes.byref(event))
        return max((later - earlier for earlier, later in pairwise(times)), default=0)

    def close(self) -> None:
        """Hang up; the server must still be there."""
        self._x.XCloseDisplay(self._display)
