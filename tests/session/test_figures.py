"""Scan to verdict and to paint, as the diagnostics page shows it."""

import time

import pytest

from kiosk.session.figures import Figure, Figures, Span


def test_before_the_first_scan_there_is_no_figure() -> None:
    assert [Figures().of(span, accepted=True) for span in Span] == [None, None]


def test_half_and_99_of_100_did_not_take_longer_than_the_figure_says() -> None:
    figures = Figures()
    for each in (*range(2, 101, 2), *range(99, 0, -2)):
        figures.record(Span.PAINT, each / 1000, accepted=True)
    figure = figures.of(Span.PAINT, accepted=True)
    assert figure is not None
    assert figure.n == 100
    assert (figure.p50_ms, figure.p99_ms, figure.max_ms) == pytest.approx((50, 99, 100))


def test_a_single_scan_is_its_own_figure() -> None:
    figures = Figures()
    figures.record(Span.VERDICT, 0.25, accepted=False)
    assert figures.of(Span.VERDICT, accepted=False) == Figure(
        n=1, p50_ms=250, p99_ms=250, max_ms=250
    )


def test_accepted_and_refused_and_both_spans_are_kept_apart() -> None:
    figures = Figures()
    for count, (span, accepted) in enumerate(
        [(span, accepted) for span in Span for accepted in (True, False)], start=1
    ):
        for _ in range(count):
            figures.record(span, count, accepted=accepted)
    found = [figures.of(span, accepted=accepted) for span in Span for accepted in (True, False)]
    assert [(each.n, each.max_ms) for each in found if each] == [
        (1, 1000),
        (2, 2000),
        (3, 3000),
        (4, 4000),
    ]


def test_only_the_last_thousand_count() -> None:
    figures = Figures()
    figures.record(Span.PAINT, 60, accepted=True)
    for _ in range(1_000):
        figures.record(Span.PAINT, 0.5, accepted=True)
    assert figures.of(Span.PAINT, accepted=True) == Figure(
        n=1_000, p50_ms=500, p99_ms=500, max_ms=500
    )


def test_keeping_a_time_costs_less_than_five_microseconds() -> None:
    figures = Figures()
    rounds_s: list[float] = []
    for _ in range(5):
        begun_s = time.perf_counter()
        for _ in range(2_000):
            figures.record(Span.VERDICT, 0.001, accepted=True)
        rounds_s.append(time.perf_counter() - begun_s)
    assert min(rounds_s) / 2_000 < 5e-6
