// Minimal gated unit: f = sigmoid(a); n = tanh(p_n + s R_n + b_hn), s = f h_; h = (1 - f) h_ + f n. Slots and D: f, n.
// f has two gradients: one through h, added to by one through the operand s.
#pragma once

#include "cells/cell.hpp"

namespace gatewise::GW_TARGET {

struct Mgu {
    static constexpr int gates = 2, kept = 2, grads = 2, staged = 1, spent = 0;
    static constexpr bool has_c = false, split = false;
    static constexpr Activation activations[gates] = {Activation::sigmoid, Activation::tanh};
    static constexpr int by_input[] = {0, 1}, by_hidden[] = {0}, by_operand[] = {1}, operand_gates[] = {0};

    template <class V>
    GW_INLINE static V operand(const V *gate, V h_) {
        return gate[0] * h_;
    }

    template <class V>
    GW_INLINE static V update(const V *gate, V, V h_, V, V &) {
        return fma(gate[0], gate[1] - h_, h_);
    }

    template <class V>
    GW_INLINE static void backward(const V *slot, V, V h_, V, V &dh, V &, V *d) {
        V one = V::set(1), f = slot[0], n = slot[1];
        d[0] = dh * (n - h_) * f * (one - f);
        d[1] = dh * f * fnma(n, n, one);
        dh = dh * (one - f);
    }

    template <class V>
    GW_INLINE static void backward_operand(const V *slot, V h_, V ds, V &dh, V *d) {
        V f = slot[0];
        d[0] = d[0] + ds * h_ * f * (V::set(1) - f);
        dh = fma(ds, f, dh);
    }
};

}  // namespace gatewise::GW_TARGET
