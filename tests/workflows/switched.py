"""A shift in which parts are switched, assigned, archived and corrected in every way."""

from kiosk.importer.report import ImportKind
from tests.play import Shop

PARTS = """\
part_number,tracking,serial_scheme
CLIP,untracked,
STUD,untracked,STUD-{seq:3}
BUSH,untracked,
FOOT,untracked,
"""

SHIFT = """\
C.CANCEL
1001
C.RECEIVE
CLIP
DOCK
!key 30
CLIP
SHELF
!key 5
STUD
DOCK
!key 20
BUSH
DOCK
!key 8
C.DONE
C.TRACKING
!tap help
FOOT
!tap decide lot
!tap help
!tap confirm
BUSH
!tap decide lot
!tap help
!tap decide archive
!tap confirm
STUD
!tap decide serial
!tap decide assign
!tap confirm
!tap help
STUD-X
!key 2
C.DONE
C.TRACKING
STUD
!tap help
!tap decide archive
!tap confirm
CLIP
!tap decide lot
!tap decide assign
!tap confirm
!tap help
DOCK
!tap help
CLIP-1
!tap help
!key 3
C.DONE
C.BUILD
FRAME
FRAME-1
CLIP
!tap decide old
C.CANCEL
C.ARCHIVE
!tap help
CLIP
!tap help
SHELF
!tap help
!key lost
STUD-X
!tap help
!key lost
C.RENUMBER
!tap help
FRAME-1
!tap help
!key FRAME-2
!tap help
!key FRAME-2
!tap help
!key misread
C.CANCEL
FRAME-1
C.RECEIVE
STUD
DOCK
C.BATCH
!tap help
B7
STUD-9
C.BATCH
!key
C.CANCEL
1002
C.RENUMBER
STUD-9
STUD-7
!key misread
!tap help
C.ARCHIVE
STUD-9
!key broken
!tap help
C.TRACKING
CLIP
!tap decide archive
!tap help
C.CANCEL
1001
"""


def switched(shop: Shop) -> None:
    """Play the shift; FRAME is built of a CLIP that is tracked by then."""
    shop.take(ImportKind.PARTS, PARTS + "FRAME,serial,\n")
    shop.take(ImportKind.BOM, "parent,component,quantity\nFRAME,CLIP,2\n")
    shop.play(SHIFT)
