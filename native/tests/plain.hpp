// One step of one sequence as the equations are written: products by the book, then the cell's own arithmetic, unit by
// unit. What the tiles, threads and stages of the time loop are compared with. The arithmetic itself is compared with
// the reference, from Python (tests/kernels).
#pragma once

#include <vector>

#include "gatewise/types.hpp"

namespace gatewise::tests {

struct PlainLayer {
    Index inputs, hidden;
    std::vector<double> ih, hh, b_ih, b_hh;
};
/// x (I,); h and c (H,), in and out.
using PlainStep = void (*)(const PlainLayer &, int negated, const double *x, std::vector<double> &h,
                           std::vector<double> &c);

/// The step of the cell of that key, one of the table's.
void plain_step(const char *key, const PlainLayer &layer, const double *x, std::vector<double> &h,
                std::vector<double> &c);

}  // namespace gatewise::tests

#if defined(GW_TARGET)  // in a file that compiles cells

#include "cells/cell.hpp"

namespace gatewise::GW_TARGET {

inline double activated(Activation how, double a) {
    using V = Vec<double>;
    V v = V::set(a);
    if (how == Activation::sigmoid) v = sigmoid(v);
    else if (how == Activation::tanh) v = tanh(v);
    else if (how == Activation::relu) v = relu(v);
    return v.v[0];
}

template <class C>
void step_by_the_book(const tests::PlainLayer &l, int negated, const double *x, std::vector<double> &h,
                      std::vector<double> &c) {
    using V = Vec<double>;
    constexpr Index G = C::gates, outer = G - C::staged;
    Index I = l.inputs, H = l.hidden;
    auto row = [&](const std::vector<double> &w, const std::vector<double> &b, Index r, Index n, const double *v) {
        double sum = b[std::size_t(r)];
        for (Index k = 0; k < n; ++k) sum += w[std::size_t(r * n + k)] * v[k];
        return sum;
    };
    auto part = [&](bool recurrent, Index gate, Index unit, const double *v) {
        double sum = recurrent ? row(l.hh, l.b_hh, gate * H + unit, H, v) : row(l.ih, l.b_ih, gate * H + unit, I, v);
        return gate == negated ? -sum : sum;
    };
    std::vector<double> next(h), next_c(c), operand(h);
    std::vector<V> gates(std::size_t(H * G));
    for (Index u = 0; u < H; ++u) {
        V *gate = &gates[std::size_t(u * G)];
        for (Index g = 0; g < outer; ++g) {
            bool split = C::split && g == G - 1;
            double a = part(true, g, u, h.data()) + (split ? 0.0 : part(false, g, u, x));
            gate[g] = V::set(activated(C::activations[g], a));
        }
        if constexpr (C::staged > 0) operand[std::size_t(u)] = C::operand(gate, V::set(h[std::size_t(u)])).v[0];
    }
    for (Index u = 0; u < H; ++u) {
        auto k = std::size_t(u);
        V *gate = &gates[std::size_t(u * G)], extra = V::zero();
        for (Index g = outer; g < G; ++g)
            gate[g] = V::set(activated(C::activations[g], part(false, g, u, x) + part(true, g, u, operand.data())));
        V input = V::set(C::split ? part(false, G - 1, u, x) : 0.0);
        next[k] = C::update(gate, input, V::set(h[k]), V::set(c[k]), extra).v[0];
        if (C::has_c) next_c[k] = extra.v[0];
    }
    h = next;
    c = next_c;
}

}  // namespace gatewise::GW_TARGET

#endif
