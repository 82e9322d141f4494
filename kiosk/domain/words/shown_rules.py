"""The table of rules that block actions: its columns, what they mean, and the actions."""

from collections.abc import Mapping

RULE_TABLE: Mapping[str, str] = {
    "table_rules": "Rules that block",
    "table_rules_sub": "What may not be done, and what is said then",
    "cell_action": "Action",
    "cell_title": "Title",
    "cell_message": "Message",
    "cell_active": "On",
    "cell_supplier": "Supplier",
    "cell_lot": "Lot",
    "cell_serial": "Serial",
    "cell_place": "Place",
    "cell_lift": "Supervisor may lift",
    "means_rules_code": "Its key: what people ask about, shown with the message. It stays",
    "means_rules_action": "What it blocks",
    "means_rules_title": "Fills the screen. Up to 40 characters",
    "means_rules_message": (
        "What is the matter and what to do, up to 300 characters. Filled in: {{part}} {{sn}} "
        "{{lot}} {{quantity}} {{place}} {{supplier}} {{parent}} {{who}}"
    ),
    "means_rules_active": "A rule that is off blocks nothing",
    "means_rules_part_number": "Only this part. * is any text: PCB-*. Not set: all",
    "means_rules_category": "Only parts of this category. * is any text. Not set: all",
    "means_rules_supplier": "Only what this supplier delivered. * is any text. Not set: all",
    "means_rules_lot": "Only this lot, or units of this batch. * is any text. Not set: all",
    "means_rules_serial": "Only this serial. * is any text: W2611-*. Not set: all",
    "means_rules_place": "Only there or inside of it. scrap: what is thrown away. Not set: all",
    "means_rules_role": "Only who signed on as this. Not set: everybody",
    "means_rules_lift": "Whether a supervisor's badge lets that one action pass",
    "choice_action_receive": "receive",
    "choice_action_make": "make a lot",
    "choice_action_build": "start a build",
    "choice_action_install": "install",
    "choice_action_remove": "remove",
    "choice_action_complete": "complete a build",
    "choice_action_move": "move",
    "choice_action_inspect": "inspect",
    "choice_action_print": "print a label",
    "choice_action_archive": "archive",
    "choice_action_renumber": "correct a serial",
    "choice_action_assign": "give numbers to old stock",
}
