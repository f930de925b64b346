// One table of functions an instruction set and scalar type; the only thing the rest of the core sees of a target.
#pragma once

#include "gatewise/sequence.hpp"
#include "sequence/packed.hpp"
#include "sequence/schedule.hpp"

namespace gatewise {

/// The functions of one cell. Update polarity is not one: it is a sign in the packing.
template <class T>
struct CellKernels {
    void (*forward)(const Forward<T> &, const Schedule &);
    void (*backward)(const Backward<T> &, const Schedule &);
    Index (*stretch)(const Sequence<T> &);
    Index (*packed_size)(Index inputs, Index hidden);
    Packed<T> (*pack)(const Sequence<T> &, int threads, T *memory);
    void (*step)(const Packed<T> &, Index batch, const T *const *x, const T *const *h, T *const *h_out, T *const *c,
                 T *const *y, T *const *s, T *const *z, bool down);
    Index kept;
    bool has_c;
};

/// Elementary functions over arrays, for tests: out[i] = f(in[i]).
template <class T>
struct MathKernels {
    void (*sigmoid)(const T *in, T *out, Index count);
    void (*tanh)(const T *in, T *out, Index count);
};

template <class T>
struct Kernels {
    Index lanes;
    /// H filled up to whole vectors.
    Index padded(Index hidden) const { return (hidden + lanes - 1) / lanes * lanes; }
    CellKernels<T> rnn_tanh, rnn_relu, lstm, gru_after, gru_before;
    MathKernels<T> math;
};

struct Target {
    const char *name;
    bool (*runs_here)();
    const Kernels<float> *float32;
    const Kernels<double> *float64;
};

/// The target of that name, null for the best. Throws std::invalid_argument when this build or CPU does not have it.
const Target &target_named(const char *name);

template <class T>
const Kernels<T> &kernels_of(const Target &target);
template <>
inline const Kernels<float> &kernels_of<float>(const Target &t) {
    return *t.float32;
}
template <>
inline const Kernels<double> &kernels_of<double>(const Target &t) {
    return *t.float64;
}

template <class T>
const CellKernels<T> &cell_kernels(const Kernels<T> &k, Cell cell) {
    switch (cell) {
        case Cell::rnn_tanh: return k.rnn_tanh;
        case Cell::rnn_relu: return k.rnn_relu;
        case Cell::lstm: return k.lstm;
        case Cell::gru_before_keep:
        case Cell::gru_before_write: return k.gru_before;
        default: return k.gru_after;
    }
}

}  // namespace gatewise
