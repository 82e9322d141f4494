"""Input reports as HID-POS scanners send them, built from the printed layouts."""


def standard(code: bytes, symbol: bytes) -> list[bytes]:
    """Return reports: 02, length, AIM identifier, 56 bytes, two more, whether it goes on."""
    pieces = [code[at : at + 56] for at in range(0, len(code), 56)]
    return [
        bytes((2, len(piece)))
        + symbol
        + piece.ljust(56, b"\0")
        + b"\0\0"
        + bytes((number < len(pieces),))
        for number, piece in enumerate(pieces, start=1)
    ]


def microscan(code: bytes) -> list[bytes]:
    """Return reports: 01, length, 62 bytes; a code that fills its last one ends there."""
    pieces = [code[at : at + 62] for at in range(0, len(code), 62)]
    return [bytes((1, len(piece))) + piece.ljust(62, b"\0") for piece in pieces]
