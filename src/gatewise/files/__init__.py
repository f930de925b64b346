"""Files: written whole or not at all (``atomic``), and sealed files of arrays and a description (``sealed``)."""

from gatewise.files.atomic import TEMPORARY_SUFFIX, atomic_write
from gatewise.files.container import DTYPES, Entry
from gatewise.files.sealed import FORMAT, Description, FileType, Sealed, read_description, read_sealed, write_sealed

__all__ = [
    "DTYPES",
    "FORMAT",
    "TEMPORARY_SUFFIX",
    "Description",
    "Entry",
    "FileType",
    "Sealed",
    "atomic_write",
    "read_description",
    "read_sealed",
    "write_sealed",
]
