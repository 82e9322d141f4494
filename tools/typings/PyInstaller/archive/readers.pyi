from collections.abc import Mapping

class ZlibArchiveReader:
    toc: Mapping[str, object]
    def extract(self, name: str, raw: bool = False) -> bytes | None: ...

class CArchiveReader:
    toc: Mapping[str, object]
    def __init__(self, filename: str) -> None: ...
    def open_embedded_archive(self, name: str) -> ZlibArchiveReader: ...
