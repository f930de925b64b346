// Packed parameters of a layer, as pack.hpp lays them out; plain pointers, the same for every instruction set.
#pragma once

#include "gatewise/types.hpp"

namespace gatewise {

template <class T>
struct Packed {
    Index inputs = 0, hidden = 0, blocks = 0;
    const T *x = nullptr;     // [block][bundle][I][gates][lane]
    const T *h = nullptr;     // [block][bundle][H][gates that multiply h_][lane]
    const T *s = nullptr;     // staged cells: [block][H][gates that multiply the operand][lane]
    const T *bias = nullptr;  // [block][gates (+ 1)][lane]
};

}  // namespace gatewise
