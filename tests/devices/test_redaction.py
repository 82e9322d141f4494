"""Secrets do not leave the kiosk, and what only looks like one does not vanish."""

import pytest

from kiosk.devices.redaction import is_secret, redacted


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("pin=1234", "pin=…"),
        ("PIN 1234 is wrong", "PIN … is wrong"),
        ("pin is 1234", "pin is …"),
        ("password = 'a b c', next", "password = …, next"),
        ('{"api_token": "abc", "n": 1}', '{"api_token": …, "n": 1}'),
        ("central_secret: xyz; more", "central_secret: …; more"),
        ("postgresql://u:p@h/db", "postgresql://…@h/db"),
        ("mapping: 12", "mapping: 12"),
        ("PINION-4", "PINION-4"),
        ("scan of W2611-0417 at http://h/x", "scan of W2611-0417 at http://h/x"),
    ],
)
def test_only_the_values_of_secrets_are_left_out(text: str, left: str) -> None:
    assert redacted(text) == left


@pytest.mark.parametrize("key", ["pin", "PIN_hash", "dbPassword", "auth.token", "client-secret"])
def test_a_key_that_may_name_a_secret_counts_as_one(key: str) -> None:
    assert is_secret(key)


@pytest.mark.parametrize("key", ["name", "wedge_prefix", "volume"])
def test_other_keys_do_not(key: str) -> None:
    assert not is_secret(key)
