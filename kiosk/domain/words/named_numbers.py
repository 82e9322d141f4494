"""Words that stand inside sentences about numbers and their schemes."""

from collections.abc import Mapping

NUMBERS: Mapping[str, str] = {
    # what the pieces of a numbering scheme mean
    "piece_text": 'the text "{text}"',
    "piece_seq": "running number",
    "piece_seq_wide": "running number, {n} digits with leading zeros",
    "piece_n": "which of its receipt or of the day's builds it is, from 1",
    "piece_n_wide": "which of its receipt or of the day's builds it is, from 1, {n} digits",
    "piece_check_letters": "check over the letters and digits before it ({standard})",
    "piece_check_digits": "check over the digits before it ({standard})",
    "piece_yyyy": "year, four digits; beside a week the year of that week",
    "piece_yy": "year, two digits; beside a week the year of that week",
    "piece_week": "week, 01 to 53, from Monday (ISO 8601)",
    "piece_month": "month, 01 to 12",
    "piece_day": "day of the month, 01 to 31",
    "piece_doy": "day of the year, 001 to 366",
    "piece_hour": "hour, 00 to 23",
    "piece_minute": "minute, 00 to 59",
    "piece_revision": "revision of the part; may be empty",
    "piece_part": "part number",
    # why there is no next number
    "counting_is_shared": "kiosks that share their record need a scheme to number from",
    "counting_has_no_start": "it has no unit yet",
    "counting_cannot": "its last one, {sn}, is not made of digits alone",
    # what is wrong with a list of numbers
    "bulk_empty": "there is no number here",
    "bulk_hidden": "it holds a character that cannot be seen",
    "bulk_too_long": "it is longer than {longest} characters",
    "bulk_backwards": 'the second end is below the first; in "quotes" it is one number',
    "bulk_width": 'the leading zeros do not fit both ends; in "quotes" it is one number',
    "bulk_unfinished": 'the other end is missing; in "quotes" it is one number',
    "bulk_quote": "the quotes around it are not closed",
    "bulk_twice": "one of its numbers stands here twice",
    "bulk_too_many": "these would be more than {most} numbers",
    "bulk_no_next": "no next number is known",
}
