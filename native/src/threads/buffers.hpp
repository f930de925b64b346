// Large arrays that outlive a call: what forward saves for backward. A training step asks for the same sizes again and
// again; fresh pages from the system would cost a tenth of the step, so freed buffers wait here to be taken again.
#pragma once

#include "gatewise/types.hpp"

namespace gatewise {

/// `bytes` bytes at a multiple of 64, not cleared. Throws std::bad_alloc.
void *take_buffer(Index bytes);

/// Give back what take_buffer gave for `bytes`. At most 256 MiB wait; the longest unused goes first.
void give_buffer(void *memory, Index bytes) noexcept;

}  // namespace gatewise
