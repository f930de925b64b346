// A row of the table of cells.
#pragma once

namespace gatewise {

template <class Kernels>
struct CellRow {
    const char *key;  // the same as in Python's gatewise.cells.CELLS
    Kernels kernels;
};

}  // namespace gatewise
