// The plain recurrent cell: h = tanh(a) or relu(a), a = x W + b_ih + h_ R + b_hh. Nothing is kept but h itself.
#pragma once

#include "cells/cell.hpp"

namespace gatewise::GW_TARGET {

template <bool rectified>
struct Rnn {
    static constexpr int gates = 1, kept = 0, grads = 1, staged = 0;
    static constexpr bool has_c = false, split = false;
    static constexpr Activation activations[gates] = {rectified ? Activation::relu : Activation::tanh};
    static constexpr int by_input[] = {0}, by_hidden[] = {0};

    template <class V>
    GW_INLINE static V update(const V *gate, V, V, V, V &) {
        return gate[0];
    }

    template <class V>
    GW_INLINE static void backward(const V *, V h, V, V, V &dh, V &, V *d) {
        V one = V::set(1);
        // dh - dh: zero, unless dh is NaN or infinite; then 0 dh is NaN.
        d[0] = rectified ? if_positive(h, dh, dh - dh) : dh * fnma(h, h, one);
        dh = V::zero();
    }
};

}  // namespace gatewise::GW_TARGET
