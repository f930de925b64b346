// The cells of this build. A cell is named by its key, the same as in Python's `gatewise.cells.CELLS`.
#pragma once

#include "gatewise/types.hpp"

namespace gatewise {

/// The shape of a cell.
struct Cell {
    const char *key;  ///< such as "lstm" or "gru-before-write"
    Index gates;      ///< G, blocks of H rows in the parameters
    Index states;     ///< arrays (B, H) in a state: 1 (h) or 2 (h, c)
};

/// All cells, ended by one whose key is null.
const Cell *cells();

/// The cell of that key. Throws std::invalid_argument, whose text lists the keys, when there is none.
const Cell &cell_named(const char *key);

}  // namespace gatewise
