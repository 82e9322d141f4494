"""UUID version 7, so that new ids sort after old ones and indexes grow at their end."""


def uuid7(at_us: int, random: bytes) -> bytes:
    """Return 16 bytes: 48 bits of milliseconds, version, 74 random bits (RFC 9562, 5.7).

    Args:
        at_us: microseconds since 1970 UTC.
        random: 10 random bytes.
    """
    head = (at_us // 1000 & (1 << 48) - 1).to_bytes(6, "big")
    return head + bytes(
        (
            0x70 | random[0] & 0x0F,
            random[1],
            0x80 | random[2] & 0x3F,
            *random[3:10],
        )
    )
