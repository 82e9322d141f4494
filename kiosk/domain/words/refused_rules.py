"""What rules of the plant refuse, in the plant's words, and what is no lot that is made here."""

from collections.abc import Mapping

from kiosk.domain.words.wording import Words

REFUSED_RULES: Mapping[str, Words] = {
    "xW1": Words(
        "{title}", "{message} Nothing was recorded. Ask your supervisor; the rule is {rule}."
    ),
    "xW2": Words(
        "{title}",
        "{message} Nothing was recorded. A supervisor can let it pass: scan a badge here now. "
        "The rule is {rule}.",
    ),
    "xW3": Words(
        "RULE GIVES NO ANSWER",
        "The rule {plugin} {why}, so nobody knows whether this is allowed. Nothing was recorded. "
        "Call your administrator: mend {plugin} or take it away; the log says more.",
    ),
    "xB7": Words("NOT TRACKED BY LOT", "{part} is not tracked by lot. Nothing was made. {todo}"),
    "xB8": Words(
        "NO MORE FOR THIS LOT",
        "Lot {lot} of {part} {why}. Nothing was made. Scan the batch on the traveller of what you "
        "make.",
    ),
}

RULES: Mapping[str, str] = {
    "rule_not_loaded": "cannot be loaded",
    "rule_too_late": "did not answer in time",
    "rule_broke": "broke down",
    "rule_answered_badly": "gave an answer that is none",
    "instead_serial": "Its units are built one by one: scan BUILD.",
    "instead_untracked": "It is only counted: receive it.",
    "lot_came_from": "came from {supplier}",
    "lot_came_in": "came in, and was not made here",
    "lot_expired_on": "expired on {date}",
    "nothing_made": "Nothing was made.",
    "task_makelot": "MAKE A LOT",
    "right_to_makelot": "the right to make lots",
    "done_made": "made",
}
"""Words inside sentences about both."""

RULES_SHOWN: Mapping[str, str] = {
    "evidence_rule": "Rule",
    "step_rule": "Do what the message says",
    "step_rule_ask": "Ask a supervisor if it is not clear",
    "step_rule_badge": "A supervisor who agrees scans a badge now",
    "step_rule_else": "Or go on with something else",
    "step_rule_mend": "An administrator mends the rule",
    "button_read": "I have read it",
}
"""What the screen of such a refusal shows besides."""
