// The table of cells: one row a form, {key, kernels}. A new cell is its header in cells/ and its row here.
#pragma once

#include "cells/gru.hpp"
#include "cells/lstm.hpp"
#include "cells/mgu.hpp"
#include "cells/rnn.hpp"
#include "targets/row.hpp"

namespace gatewise::GW_TARGET {

inline constexpr int no_gate = -1;

/// What `Make` makes of cell C, with the parameters of one gate negated or of none.
template <class C, class Make>
constexpr auto kernels_for(int negated = no_gate) {
    return Make::template kernels<C>(negated);
}

template <class M>
constexpr CellRow<typename M::Kernels> cell_rows[] = {
    {"rnn-tanh", kernels_for<Rnn<false>, M>()},
    {"rnn-relu", kernels_for<Rnn<true>, M>()},
    {"lstm", kernels_for<Lstm, M>()},
    {"gru-after-keep", kernels_for<GruAfter, M>()},
    {"gru-after-write", kernels_for<GruAfter, M>(gru_update_gate)},
    {"gru-before-keep", kernels_for<GruBefore, M>()},
    {"gru-before-write", kernels_for<GruBefore, M>(gru_update_gate)},
    {"mgu", kernels_for<Mgu, M>()},
};

}  // namespace gatewise::GW_TARGET
