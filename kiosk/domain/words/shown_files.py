"""What pages show of files that belong to a unit, lot or part."""

from collections.abc import Mapping

FILES: Mapping[str, str] = {
    "tab_files": "Files",
    "title_files_of": "Files",
    "n_files": "{n} files",
    "one_file": "1 file",
    "no_files_sub": "None",
    "empty_files": "No file was added to this yet.",
    "file_row": "{size}, {when}, by {who}",
    "size_kb": "{n} kB",
    "size_mb": "{n} MB",
    "sub_file": "File",
    "file_fetching": "Fetching …",
    "file_fetching_sub": "The server sends this file. Work may go on meanwhile.",
    "file_elsewhere": "Not here",
    "file_elsewhere_sub": "This file is at the server; it can be opened when connected.",
    "file_lost": "Not at the server yet",
    "file_lost_sub": "The station that added it has not sent it. Try again once it was connected.",
    "file_exported": "A copy was saved",
    "file_exported_sub": "It is in {path}. Take it from there to open it.",
    "file_unshown": "This picture cannot be shown",
    "file_unshown_sub": "It is damaged or too large. A copy is in {path}.",
    "file_failed": "No copy was saved",
    "file_failed_sub": "The disk did not take it: {problem}. Make room, then open it again.",
}
