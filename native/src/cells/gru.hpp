// GRU: r, z = sigmoid(a); h = z h_ + (1 - z) n, with
//   reset after   n = tanh(p_n + r q_n)   q_n = h_ R_n + b_hn      slots r, z, q_n, n      D: r, z, q_n, p_n
//   reset before  n = tanh(p_n + s R_n)   s = r h_                 slots r, z, n           D: r, z, n
// With 1 - z for z it is the same cell with the z block of the parameters negated: 1 - sigmoid(a) = sigmoid(-a).
#pragma once

#include "cells/cell.hpp"

namespace gatewise::GW_TARGET {

inline constexpr int gru_update_gate = 1;

template <class V>
GW_INLINE V gru_update(V z, V n, V h_) {
    return fma(z, h_ - n, n);
}

/// D of n and z, and the part of dh that passes to h_ directly.
template <class V>
GW_INLINE void gru_backward(V z, V n, V h_, V &dh, V &d_z, V &d_n) {
    V one = V::set(1);
    d_z = dh * (h_ - n) * z * (one - z);
    d_n = dh * (one - z) * fnma(n, n, one);
    dh = dh * z;
}

struct GruAfter {
    static constexpr int gates = 3, kept = 4, grads = 4, staged = 0;
    static constexpr bool has_c = false, split = true;
    static constexpr Activation activations[gates] = {Activation::sigmoid, Activation::sigmoid, Activation::none};
    static constexpr int by_input[] = {0, 1, 3}, by_hidden[] = {0, 1, 2};

    template <class V>
    GW_INLINE static V update(const V *gate, V p_n, V h_, V, V &n) {
        n = tanh(fma(gate[0], gate[2], p_n));
        return gru_update(gate[1], n, h_);
    }

    template <class V>
    GW_INLINE static void backward(const V *slot, V, V h_, V, V &dh, V &, V *d) {
        V one = V::set(1), r = slot[0];
        gru_backward(slot[1], slot[3], h_, dh, d[1], d[3]);
        d[2] = d[3] * r;
        d[0] = d[3] * slot[2] * r * (one - r);
    }
};

struct GruBefore {
    static constexpr int gates = 3, kept = 3, grads = 3, staged = 1, spent = 1;
    static constexpr bool has_c = false, split = false;
    static constexpr Activation activations[gates] = {Activation::sigmoid, Activation::sigmoid, Activation::tanh};
    static constexpr int by_input[] = {0, 1, 2}, by_hidden[] = {0, 1}, by_operand[] = {2}, operand_gates[] = {0};

    template <class V>
    GW_INLINE static V operand(const V *gate, V h_) {
        return gate[0] * h_;
    }

    template <class V>
    GW_INLINE static V update(const V *gate, V, V h_, V, V &) {
        return gru_update(gate[1], gate[2], h_);
    }

    template <class V>
    GW_INLINE static void backward(const V *slot, V, V h_, V, V &dh, V &, V *d) {
        gru_backward(slot[1], slot[2], h_, dh, d[1], d[2]);
        d[0] = V::set(-0.0f);  // r acts through the operand only; -0 + x is x, its zeros' signs included
    }

    template <class V>
    GW_INLINE static void backward_operand(const V *slot, V h_, V ds, V &dh, V *d) {
        V r = slot[0];
        d[0] = d[0] + ds * h_ * r * (V::set(1) - r);
        dh = fma(ds, r, dh);
    }
};

}  // namespace gatewise::GW_TARGET
