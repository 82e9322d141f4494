from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Self

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget

class SignalBlocker:
    args: list[object] | None
    signal_triggered: bool
    def __enter__(self) -> Self: ...
    def __exit__(self, *raised: object) -> None: ...

class QtBot:
    def addWidget(self, widget: QWidget) -> None: ...
    def wait(self, ms: int) -> None: ...
    def waitActive(
        self, widget: QWidget | QWindow, *, timeout: int = 5000
    ) -> AbstractContextManager[object]: ...
    def waitExposed(
        self, widget: QWidget | QWindow, *, timeout: int = 5000
    ) -> AbstractContextManager[object]: ...
    def waitSignal(
        self,
        signal: object,
        *,
        timeout: int = 5000,
        raising: bool | None = None,
        check_params_cb: Callable[..., bool] | None = None,
    ) -> SignalBlocker: ...
    def assertNotEmitted(
        self, signal: object, *, wait: int = 0
    ) -> AbstractContextManager[object]: ...
    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = 5000) -> None: ...
    def keyClick(
        self,
        widget: QWidget | QWindow,
        key: Qt.Key | str,
        modifier: Qt.KeyboardModifier = ...,
        delay: int = -1,
    ) -> None: ...
    def keyClicks(
        self,
        widget: QWidget,
        sequence: str,
        modifier: Qt.KeyboardModifier = ...,
        delay: int = -1,
    ) -> None: ...
    def mouseClick(
        self,
        widget: QWidget | QWindow,
        button: Qt.MouseButton,
        modifier: Qt.KeyboardModifier = ...,
        pos: QPoint = ...,
        delay: int = -1,
    ) -> None: ...
    def mouseDClick(
        self,
        widget: QWidget | QWindow,
        button: Qt.MouseButton,
        modifier: Qt.KeyboardModifier = ...,
        pos: QPoint = ...,
        delay: int = -1,
    ) -> None: ...
    def mousePress(
        self,
        widget: QWidget | QWindow,
        button: Qt.MouseButton,
        modifier: Qt.KeyboardModifier = ...,
        pos: QPoint = ...,
        delay: int = -1,
    ) -> None: ...
    def mouseRelease(
        self,
        widget: QWidget | QWindow,
        button: Qt.MouseButton,
        modifier: Qt.KeyboardModifier = ...,
        pos: QPoint = ...,
        delay: int = -1,
    ) -> None: ...
