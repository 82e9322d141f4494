"""What went wrong with central, as a key of the words that people read."""

import re

import psycopg

from kiosk.sync.connecting import NoAnswerError

REFUSES = "central_refuses_entry"
"""The key for an entry of this station that central will never take."""

_BY_STATE = {
    "28P01": "central_password",
    "28000": "central_not_admitted",
    "42501": "central_disabled",
    "3D000": "central_no_database",
    "3F000": "central_no_database",
    "42883": "central_no_database",
    "42P01": "central_no_database",
    "53100": "central_disk_full",
    "53300": "central_busy",
    "55P03": "central_busy",
    "57014": "central_busy",
    "57P03": "central_starting",
    "KI001": REFUSES,
    "KI002": REFUSES,
    "KI004": REFUSES,
    "KI005": REFUSES,
}
"""SQLSTATE (PostgreSQL, appendix A; KI are central's own)."""

# While connecting, libpq tells of no SQLSTATE: only its text says what happened.
_BY_TEXT = tuple(
    (re.compile(pattern, re.IGNORECASE), key)
    for pattern, key in (
        (r"password authentication failed|no password supplied", "central_password"),
        (r"not permitted to log in", "central_disabled"),
        (r"could not translate host name|could not resolve", "central_name"),
        (r"certificate|SSL|TLS|channel binding", "central_certificate"),
        (r"no pg_hba\.conf entry|pg_hba\.conf rejects", "central_not_admitted"),
        (r"database .* does not exist|permission denied for database", "central_no_database"),
        (r"starting up|shutting down|recovery mode", "central_starting"),
        (r"too many (clients|connections)|remaining connection slots", "central_busy"),
        (r"connection refused", "central_not_running"),
        (r"timed? ?out|no route|unreachable", "central_no_route"),
    )
)

LOST = "central_lost"


def problem(error: Exception) -> str:
    """Return the key of `named_central` for an error on the way to central."""
    if isinstance(error, NoAnswerError):
        return "central_no_route"
    state = error.sqlstate if isinstance(error, psycopg.Error) else None
    if state is not None:
        return _BY_STATE.get(state, LOST)
    text = str(error)
    return next((key for pattern, key in _BY_TEXT if pattern.search(text)), LOST)


def is_refusal(error: Exception) -> bool:
    """Whether an append failed for what its entries are; some cannot even be put to central."""
    return isinstance(error, psycopg.DataError | UnicodeEncodeError) or problem(error) == REFUSES
