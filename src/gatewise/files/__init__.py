"""Files: written whole or not at all (``atomic``), sealed files of arrays and a description (``sealed``), locks on
folders (``locks``)."""

from gatewise.files.atomic import TEMPORARY_SUFFIX, atomic_write, rehearse_write
from gatewise.files.container import DTYPES, Entry
from gatewise.files.locks import LOCK_NAME, FolderLock
from gatewise.files.sealed import FORMAT, Description, FileType, Sealed, read_description, read_sealed, write_sealed

__all__ = [
    "DTYPES",
    "FORMAT",
    "LOCK_NAME",
    "TEMPORARY_SUFFIX",
    "Description",
    "Entry",
    "FileType",
    "FolderLock",
    "Sealed",
    "atomic_write",
    "read_description",
    "read_sealed",
    "rehearse_write",
    "write_sealed",
]
