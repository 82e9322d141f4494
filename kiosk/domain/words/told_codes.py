"""What is asked and told while a label is taught or a barcode is linked."""

from collections.abc import Mapping

from kiosk.domain.words.wording import Words

TOLD_CODES: Mapping[str, Words] = {
    "teach_sample": Words("SCAN THE LABEL", "Which label is to be read from now on?"),
    "teach_marks": Words(
        "TAP A FIELD", "The label has {n} pieces. Say which is the part, the lot, the serial."
    ),
    "teach_name": Words(
        "NAME THIS LABEL", "{k} pieces have a meaning. Enter whose label it is, or tap more."
    ),
    "teach_ready": Words("{name}: SAVE?", "Scan DONE if the fields are right, or tap others."),
    "label_taught": Words("{name}", "Labels like this one are read from now on."),
    "link_code": Words("SCAN THE SUPPLIER'S BARCODE", "Which barcode is to mean a thing of ours?"),
    "link_thing": Words(
        "SCAN OUR UNIT, LOT OR PART", "{raw} will mean what you scan next, here and everywhere."
    ),
    "barcode_linked": Words("{sn}", "{raw} means {sn} from now on. Choose a task."),
}
