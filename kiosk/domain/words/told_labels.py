"""What is said of labels and printers that is no refusal."""

from collections.abc import Mapping

from kiosk.domain.words.wording import Words

LABELS: Mapping[str, Words] = {
    "copy_queued": Words("LABEL {copy} QUEUED", "{sn}: it waits for the printer."),
    "labels_queued": Words("{n} LABELS QUEUED", "{sn}: they wait for the printer."),
    "print_item": Words("SCAN WHAT NEEDS A LABEL", "A unit, a lot or a location."),
    "print_reason": Words(
        "WHY ONE MORE LABEL?", "{sn}: Damaged · Lost · Misprint · Extra copy, or type it."
    ),
    "print_ready_one": Words(
        "PRINT 1 LABEL?", "{sn}. Scan more, enter the number of copies, or PRINT."
    ),
    "print_ready": Words(
        "PRINT {n} LABELS?",
        "{sn}, copies of each: {copies}. Scan more, enter the number of copies, or PRINT.",
    ),
    "print_back": Words(
        "SCAN BACK {sn}", "Label {copy}: stick it on, then scan it. {n} to go. DONE leaves."
    ),
    "label_verified": Words("{sn} ✓", "Label {copy} can be read and is where it belongs."),
    "label_came_out": Words("LABEL {copy} NOTED", "{sn}: it came out. Printing goes on."),
    "label_again": Words(
        "LABEL {copy} QUEUED", "{sn}: the one before is noted as misprinted. Printing goes on."
    ),
    "labels_out": Words("NO LABEL WAITS", "All that was asked for came out of the printer."),
    "labels_wait": Words("{n} LABELS WAIT", "They are printed as soon as a printer takes them."),
    "printers_woken": Words("TRYING AGAIN", "Every printer is asked once more."),
    "printer_cutter": Words(
        "CUTTER STUCK", "Switch {printer} off, free the cutter, switch it on, tap Retry."
    ),
    "printer_offline": Words(
        "PRINTER OFFLINE", "Press the feed or online button of {printer}. {n} labels wait."
    ),
    "printer_broken": Words(
        "PRINTER FAULT",
        "{printer} reports a fault that only a technician clears. {n} labels wait; another "
        "printer can take them in the settings.",
    ),
    "printer_unfit": Words(
        "LABELS DO NOT FIT",
        "{n} labels do not fit the paper in {printer}. Load wider paper or choose another "
        "template.",
    ),
    "printer_nowhere": Words(
        "NO PRINTER TAKES THESE",
        "{n} labels wait ({kinds}), and no printer is set to take them. A supervisor opens a "
        "printer in the settings and adds them to its labels, or adds a printer.",
    ),
    "printer_taken": Words(
        "PRINTER IN USE", "Another computer holds {printer}. Free it there. {n} labels wait."
    ),
    "printer_not_allowed": Words(
        "NO ACCESS TO THE PRINTER",
        "The system does not let the kiosk open {printer}. Ask an administrator. {n} labels wait.",
    ),
    "printer_no_driver": Words(
        "PRINTER NOT SET UP",
        "What {printer} needs is missing on this machine. Ask an administrator. {n} labels wait.",
    ),
}
