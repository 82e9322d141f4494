"""PostgreSQL computes the seal of an entry as the kiosk does."""

import uuid

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.journal import SealedEntry, seal
from tests.central.servers import CentralDatabase

BIGINT = st.integers(-(1 << 63), (1 << 63) - 1)
ID = st.binary(min_size=16, max_size=16)
TEXT = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")),
    st.just("ä€😀" * 50_000),
)

QUERY = "select k.seal(%b, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)"


@st.composite
def entries(draw: st.DrawFn) -> SealedEntry:
    return SealedEntry(
        station_id=draw(ID),
        seq=draw(BIGINT),
        entry_id=draw(ID),
        group_id=draw(ID),
        kind=draw(TEXT),
        subjects=draw(TEXT),
        hlc=draw(BIGINT),
        at_us=draw(BIGINT),
        actor=draw(TEXT),
        envelope=draw(TEXT),
        payload=draw(TEXT),
        prev_hash=draw(st.binary(min_size=32, max_size=32)),
        hash=b"",
    )


@pytest.mark.feature("R5")
@pytest.mark.slow
@given(entry=entries())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_seal_in_sql_is_the_seal_in_python(
    central: CentralDatabase, entry: SealedEntry
) -> None:
    connection = central.connect()
    with connection:
        row = connection.execute(
            QUERY.encode(),
            [
                entry.prev_hash,
                uuid.UUID(bytes=entry.entry_id),
                uuid.UUID(bytes=entry.station_id),
                entry.seq,
                entry.hlc,
                entry.at_us,
                uuid.UUID(bytes=entry.group_id),
                entry.kind,
                entry.actor,
                entry.subjects,
                entry.envelope,
                entry.payload,
            ],
        ).fetchone()
    assert row == (seal(entry),)
