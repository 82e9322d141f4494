"""A scanner or printer that is lost is said, and changes no verdict (DESIGN 9, xS10)."""

from tests.play import Shop


def test_a_lost_scanner_is_named_with_the_time_and_what_to_do(shop: Shop) -> None:
    shop.play("1003\nC.RECEIVE\nMOTOR\nDOCK")
    assert shop.said("!scanner lost") == (
        "idle",
        "SCANNER LOST",
        "No answer from the scanner since 2026-03-09 14:05. Reconnect it or tap TYPE IT.",
    )
    assert shop.verdicts("SN-1\n!scanner back\nSN-2") == ["ok", "idle", "ok"]
