"""PINs: 4 to 8 digits, kept only as a salted scrypt hash (RFC 7914), never in clear."""

import hashlib
import hmac
import re

SALT_BYTES = 16
HASH_BYTES = 32

_PIN = re.compile(r"[0-9]{4,8}")
_COST = 14  # RFC 7914: N = 2^14, r = 8, p = 1; 16 MiB and some 50 ms a try
_BLOCK = 8
_PARALLEL = 1
_HEX = "[0-9a-f]{{{}}}"
_STORED = re.compile(
    f"scrypt:{_COST}:({_HEX.format(2 * SALT_BYTES)}):({_HEX.format(2 * HASH_BYTES)})"
)


def is_pin(text: str) -> bool:
    """Tell whether `text` can be a PIN: 4 to 8 of the digits 0 to 9."""
    return _PIN.fullmatch(text) is not None


def hashed(pin: str, salt: bytes) -> str:
    """Return what is kept of a PIN: `scrypt:14:SALT:HASH`, both in hexadecimal.

    Args:
        pin: 4 to 8 digits.
        salt: 16 random bytes, new for each PIN.
    """
    return f"scrypt:{_COST}:{salt.hex()}:{_derived(pin, salt).hex()}"


def matches(text: str, kept: str) -> bool:
    """Tell whether `text` is the PIN that `kept` was made of; False where there is none."""
    found = _STORED.fullmatch(kept)
    if found is None or not is_pin(text):
        return False
    salt, digest = (bytes.fromhex(each) for each in found.groups())
    return hmac.compare_digest(_derived(text, salt), digest)


def _derived(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(
        pin.encode(), salt=salt, n=1 << _COST, r=_BLOCK, p=_PARALLEL, dklen=HASH_BYTES
    )
