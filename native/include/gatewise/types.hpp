// How sizes are counted, everywhere in the core.
//
// Letters: B batch, T time steps, I input size, H hidden size, G gates of a cell.
#pragma once

#include <cstddef>
#include <cstdint>

namespace gatewise {

/// Sizes, strides and indices; strides are counted in elements, never in bytes.
using Index = std::ptrdiff_t;

}  // namespace gatewise
