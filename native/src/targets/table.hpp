// What a target, one instruction set, gives to the rest of the core: a table of its kernels, one row a cell.
#pragma once

#include "gatewise/cells.hpp"
#include "gatewise/sequence.hpp"
#include "sequence/packed.hpp"
#include "sequence/schedule.hpp"
#include "targets/row.hpp"

namespace gatewise {

/// The functions of one cell. `negated` is the gate whose parameters change their sign on the way in, or -1.
template <class T>
struct CellKernels {
    Index gates, states;
    Index kept;     // vectors a unit and step that forward saves
    Index between;  // vectors a unit between the two stages of a step; 0: one stage
    int negated;
    void (*forward)(const Forward<T> &, const Schedule &, int negated);
    void (*backward)(const Backward<T> &, const Schedule &, int negated);
    Index (*stretch)(const Sequence<T> &);
    Index (*packed_size)(Index inputs, Index hidden);
    Packed<T> (*pack)(const Sequence<T> &, int negated, int threads, T *memory);
    void (*step)(const Packed<T> &, Index batch, const T *const *x, const T *const *h, T *const *h_out, T *const *c,
                 T *const *y, T *const *s, T *const *between, bool down);
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
    const CellRow<CellKernels<T>> *cells;
    Index cell_count;
    MathKernels<T> math;
    /// H filled up to whole vectors.
    Index padded(Index hidden) const { return (hidden + lanes - 1) / lanes * lanes; }
};

struct SeriesKernels;

struct Target {
    const char *name;
    bool (*runs_here)();
    const Kernels<float> *float32;
    const Kernels<double> *float64;
    const SeriesKernels *series;  // null: none
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

/// The kernels of the cell of that key. Throws std::invalid_argument, whose text lists the keys, when there is none.
template <class T>
const CellKernels<T> &cell_kernels(const Kernels<T> &kernels, const char *key);

}  // namespace gatewise
