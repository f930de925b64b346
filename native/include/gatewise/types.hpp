// Words shared by every header of the core: which cell, which instruction set, how sizes are counted.
//
// Letters: B batch, T time steps, I input size, H hidden size, G gates of a cell.
#pragma once

#include <cstddef>
#include <cstdint>

namespace gatewise {

/// Sizes, strides and indices; strides are counted in elements, never in bytes.
using Index = std::ptrdiff_t;

/// The cells. The two update polarities of a GRU differ only in the sign of the update gate's weights:
/// 1 - sigmoid(a) = sigmoid(-a), so "write" is "keep" with the z block negated (negates_z in pack.hpp).
enum class Cell : int {
    rnn_tanh = 0,
    rnn_relu = 1,
    lstm = 2,
    gru_after_keep = 3,
    gru_after_write = 4,
    gru_before_keep = 5,
    gru_before_write = 6,
};

inline constexpr int cell_count = 7;

/// Number of gate blocks G in the parameters.
[[gnu::always_inline]] constexpr Index gates_of(Cell cell) {
    return cell == Cell::lstm ? 4 : (cell == Cell::rnn_tanh || cell == Cell::rnn_relu ? 1 : 3);
}

/// Number of arrays (B, H) in a state: 1 (h) or 2 (h, c).
[[gnu::always_inline]] constexpr Index states_of(Cell cell) { return cell == Cell::lstm ? 2 : 1; }

}  // namespace gatewise
