// Packed parameters of a layer, as pack.hpp lays them out; plain pointers, the same for every instruction set.
#pragma once

#include "gatewise/types.hpp"

namespace gatewise {

template <class T>
struct Packed {
    Index inputs = 0, hidden = 0, blocks = 0;
    const T *x = nullptr;     // [block][group][I][gates][lane]
    const T *h = nullptr;     // [block][group][H][gates, without the last of a staged cell][lane]
    const T *last = nullptr;  // staged cells: [block][H][1][lane]
    const T *bias = nullptr;  // [block][gates (+ 1)][lane]
};

}  // namespace gatewise
