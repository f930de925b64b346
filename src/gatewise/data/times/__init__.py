"""Written times -> arrays: text, numbers, parts in several columns, zones.

One file for each way: `text` (with `clock`, `words`, `order` of day and month, `form` for formats), `numbers`, `parts`
(a date and an hour in two columns...), `zoned` (hours that exist twice or not at all). `stamps` chooses among them.
"""

from .numbers import write_numbers
from .stamps import Stamps, stamps
from .text import looks_like_time, read_time

__all__ = ["Stamps", "looks_like_time", "read_time", "stamps", "write_numbers"]
