// LSTM: i, f, o = sigmoid(a), g = tanh(a_g); c = f c_ + i g; h = o tanh(c). Slots: i, f, g, o, c.
#pragma once

#include "cells/cell.hpp"

namespace gatewise::GW_TARGET {

struct Lstm {
    static constexpr int gates = 4, kept = 5, grads = 4, staged = 0;
    static constexpr bool has_c = true, split = false;
    static constexpr Activation activations[gates] = {Activation::sigmoid, Activation::sigmoid, Activation::tanh,
                                                      Activation::sigmoid};
    static constexpr int by_input[] = {0, 1, 2, 3}, by_hidden[] = {0, 1, 2, 3};

    template <class V>
    GW_INLINE static V update(const V *gate, V, V, V c_, V &c) {
        c = fma(gate[1], c_, gate[0] * gate[2]);
        return gate[3] * tanh(c);
    }

    template <class V>
    GW_INLINE static void backward(const V *slot, V, V, V c_, V &dh, V &dc, V *d) {
        V one = V::set(1);
        V i = slot[0], f = slot[1], g = slot[2], o = slot[3], t = tanh(slot[4]);
        V e = fma(dh * o, fnma(t, t, one), dc);  // total gradient of c
        d[0] = e * g * i * (one - i);
        d[1] = e * c_ * f * (one - f);
        d[2] = e * i * fnma(g, g, one);
        d[3] = dh * t * o * (one - o);
        dh = V::zero();
        dc = e * f;
    }
};

}  // namespace gatewise::GW_TARGET
