"""Colour arithmetic: contrast as WCAG 2.2 defines it, distance in OKLab, colour blindness.

Colour blindness as simulated by Machado, Oliveira and Fernandes, "A Physiologically-based Model
for Simulation of Color Vision Deficiency", IEEE TVCG 15 (2009), severity 1.0, on linear light.
OKLab as published by Björn Ottosson, "A perceptual color space for image processing" (2020).
"""

import math
from collections.abc import Sequence
from typing import NamedTuple

Matrix = tuple[tuple[float, float, float], ...]

PROTAN: Matrix = (
    (0.152286, 1.052583, -0.204868),
    (0.114503, 0.786281, 0.099216),
    (-0.003882, -0.048116, 1.051998),
)
DEUTAN: Matrix = (
    (0.367322, 0.860646, -0.227968),
    (0.280085, 0.672501, 0.047413),
    (-0.011820, 0.042940, 0.968881),
)
TRITAN: Matrix = (
    (1.255528, -0.076749, -0.178779),
    (-0.078411, 0.930809, 0.147602),
    (0.004733, 0.691367, 0.303900),
)
NORMAL: Matrix = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
EYES = {"normal": NORMAL, "protan": PROTAN, "deutan": DEUTAN, "tritan": TRITAN}

_TO_CONES: Matrix = (
    (0.4122214708, 0.5363325363, 0.0514459929),
    (0.2119034982, 0.6806995451, 0.1073969566),
    (0.0883024619, 0.2817188376, 0.6299787005),
)
_TO_LAB: Matrix = (
    (0.2104542553, 0.7936177850, -0.0040720468),
    (1.9779984951, -2.4285922050, 0.4505937099),
    (0.0259040371, 0.7827717662, -0.8086757660),
)


class Rgb(NamedTuple):
    """A colour, 0 to 255 each."""

    red: int
    green: int
    blue: int

    def __str__(self) -> str:
        return f"#{self.red:02X}{self.green:02X}{self.blue:02X}"


def parsed(name: str) -> Rgb:
    """Return the colour written #RRGGBB."""
    return Rgb(*bytes.fromhex(name.removeprefix("#")))


def mixed(ink: Rgb, ground: Rgb, opacity: float) -> Rgb:
    """Return what an ink looks like that lets its ground through."""
    pairs = zip(ink, ground, strict=True)
    return Rgb(*(round(one * opacity + other * (1 - opacity)) for one, other in pairs))


def _linear(part: int) -> float:
    value = part / 255
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def luminance(colour: Rgb) -> float:
    """Return the relative luminance, 0 to 1 (WCAG 2.2, definition "relative luminance")."""
    red, green, blue = map(_linear, colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Rgb, other: Rgb) -> float:
    """Return the contrast ratio, 1 to 21 (WCAG 2.2, definition "contrast ratio")."""
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _times(matrix: Matrix, vector: Sequence[float]) -> list[float]:
    return [sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix]


def distance(one: Rgb, other: Rgb, eyes: Matrix = NORMAL) -> float:
    """Return how far apart two colours look, in hundredths of OKLab's unit."""
    return 100 * math.dist(_oklab(one, eyes), _oklab(other, eyes))


def _oklab(colour: Rgb, eyes: Matrix) -> list[float]:
    seen = [min(1.0, max(0.0, each)) for each in _times(eyes, [*map(_linear, colour)])]
    return _times(_TO_LAB, [math.cbrt(each) for each in _times(_TO_CONES, seen)])
