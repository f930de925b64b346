// Products of the backward pass: D R, D W and the gradients of the parameters.
//
// D, the gate gradients of one stretch of steps, lies as [block][row][grad][lane]; a row is one sequence at one step.
#pragma once

#include "sequence/step.hpp"

namespace gatewise::GW_TARGET {

/// Rows of outputs: out[r][block] (+)= sum over unit blocks, listed gates and lanes of D * packed.
template <class T>
struct BackProduct {
    Index hidden, outputs;  // H; outputs in all (the last block may be partial)
    const T *packed;        // [output block][H * gates][lane] (pack_back)
    const T *const *d;      // (rows,) block 0 of each row of D
    Index d_block;          // elements from one block of D to the next
    const int *grad;        // which of D, (gates,)
    int gates;
    T *const *out;  // (rows,)
    bool add;       // start from out instead of zero
    bool exact;     // rows of `outputs` elements, instead of padded ones
};

/// Unit blocks [from, to) of the sum.
template <class T, int R, int NB>
void back_tile(const BackProduct<T> &p, Index from, Index to, Index row, Index block) {
    using V = Vec<T>;
    constexpr Index L = V::lanes;
    bool add = p.add || from > 0;
    V acc[R][NB];
#pragma GCC unroll 12
    for (int r = 0; r < R; ++r)
#pragma GCC unroll 8
        for (int b = 0; b < NB; ++b) {
            Index unit = (block + b) * L;
            if (!add) acc[r][b] = V::zero();
            else if (p.exact) acc[r][b] = V::load_first(p.out[row + r] + unit, p.outputs - unit);
            else acc[r][b] = V::load(p.out[row + r] + unit);
        }
    Index stride = p.hidden * p.gates * L;
    const T *w = p.packed + block * stride + from * p.gates * L * L;
    const T *a[R];
#pragma GCC unroll 12
    for (int r = 0; r < R; ++r) a[r] = p.d[row + r];
    for (Index unit = from; unit < to; ++unit) {
        Index K = p.hidden - unit * L;
        for (int g = 0; g < p.gates; ++g) {
            Index k = unit * p.d_block + p.grad[g] * L;
            if (K >= L) {
#pragma GCC unroll 8
                for (int lane = 0; lane < int(L); ++lane)
                    multiply_once<T, R, NB, 1, 1>(acc, a, k + lane, w + lane * L, stride);
                w += L * L;
            } else {
                for (Index end = k + K; k < end; ++k, w += L) multiply_once<T, R, NB, 1, 1>(acc, a, k, w, stride);
            }
        }
    }
#pragma GCC unroll 12
    for (int r = 0; r < R; ++r)
#pragma GCC unroll 8
        for (int b = 0; b < NB; ++b) {
            Index unit = (block + b) * L;
            if (p.exact) acc[r][b].store_first(p.out[row + r] + unit, p.outputs - unit);
            else acc[r][b].store(p.out[row + r] + unit);
        }
}
template <class T>
struct BackKind {
    template <int R, int NB>
    GW_INLINE static void run(const BackProduct<T> &p, Index from, Index to, Index row, Index block) {
        back_tile<T, R, NB>(p, from, to, row, block);
    }
};
/// A stretch of the sum at a time, so that its weights stay in the first-level cache while all rows pass.
template <class T>
void run_back(const BackProduct<T> &p, Index rows) {
    constexpr Index L = Vec<T>::lanes;
    Index units = blocks_of<T>(p.hidden), bytes = p.gates * L * 2 * L * Index(sizeof(T));
    constexpr Index whole = 65536, a_part = 24576;  // bytes: twice a first-level cache is still left whole
    Index most = units * bytes <= whole ? units : a_part / bytes;
    if (most < 1) most = 1;
    if (rows <= tile_rows(1)) most = units;
    for (Index from = 0; from < units; from += most) {
        Index to = from + most < units ? from + most : units;
        for_tiles<1>(rows, BlockOrder{0, blocks_of<T>(p.outputs)}, [&](Index row, Index block, int R, int log) GW_FLAT {
            pick_tile<BackKind<T>, 1>(R, log, p, from, to, row, block);
        });
    }
}

/// Columns of the tile of parameter gradients of G gates.
constexpr int outer_columns(int gates) { return gates == 1 ? 12 : accumulators / gates; }
/// Rows summed at once: D of one block for so many stays in the first-level cache while all columns pass.
template <class T>
constexpr Index outer_rows(int grads) {
    return 16384 / (grads * Vec<T>::lanes * Index(sizeof(T)));
}
/// So many elements or a few more that end with a line of the cache.
template <class T>
constexpr Index whole_lines(Index count) {
    constexpr Index line = 64 / Index(sizeof(T));
    return (count + line - 1) / line * line;
}
/// `row` elements times `count`, and so many more that the same row of neighbouring arrays does not fall into one set
/// of the first-level cache.
template <class T>
GW_INLINE Index spread(Index count, Index row) {
    constexpr Index page = 1024 / Index(sizeof(T));
    return (count * row + page - 1) / page * page + whole_lines<T>(row);
}

/// One set of parameter gradients: sum over rows of (columns of `a`) x (listed gates of D).
/// Columns lie in panels of `panel` columns: [panel][row][column in panel], the last panel narrower but taking the same
/// room.
template <class T>
struct Outer {
    Index columns, panel;
    T *a;                // panels
    Index panel_stride;  // elements from one panel to the next
    const int *grad;
    T *total;  // [block][column][gates][lane], added to
    GW_INLINE Index panels() const { return (columns + panel - 1) / panel; }
    GW_INLINE Index width(Index p) const { return columns - p * panel < panel ? columns - p * panel : panel; }
};

/// Copy a row (count elements of `from`, then a one if the set ends with it) into the panels of a set of G gates.
template <int G, class T>
GW_INLINE void put_row(const Outer<T> &o, Index row, const T *from, Index count) {
    constexpr Index N = outer_columns(G);
    Index c = 0;
    T *panel = o.a;
    for (; c + N <= count; c += N, panel += o.panel_stride) __builtin_memcpy(panel + row * N, from + c, N * sizeof(T));
    Index width = o.columns - c;  // of the last panel, if there is one: fewer columns, or N with the one
    for (Index j = 0; j < width; ++j) panel[row * width + j] = c + j < count ? from[c + j] : T(1);
}

/// Rows of one panel and one block, from `a` and `d` on: their sum is added to `total`.
template <class T, int N, int G>
void outer_tile(const int *grad, const T *a, const T *d, Index d_row, Index rows, T *total) {
    using V = Vec<T>;
    constexpr Index L = V::lanes;
    V acc[N][G];
#pragma GCC unroll 12
    for (int n = 0; n < N; ++n)
#pragma GCC unroll 4
        for (int g = 0; g < G; ++g) acc[n][g] = V::zero();
    const T *gate[G];
#pragma GCC unroll 4
    for (int g = 0; g < G; ++g) gate[g] = d + grad[g] * L;
    for (Index k = 0, end = rows * d_row; k < end; k += d_row, a += N) {
        if constexpr (G <= N) {
            V v[G];
#pragma GCC unroll 4
            for (int g = 0; g < G; ++g) v[g] = V::load(gate[g] + k);
#pragma GCC unroll 12
            for (int n = 0; n < N; ++n) {
                V s = V::set(a[n]);
#pragma GCC unroll 4
                for (int g = 0; g < G; ++g) acc[n][g] = fma(s, v[g], acc[n][g]);
            }
        } else {
            V s[N];
#pragma GCC unroll 12
            for (int n = 0; n < N; ++n) s[n] = V::set(a[n]);
#pragma GCC unroll 4
            for (int g = 0; g < G; ++g) {
                V v = V::load(gate[g] + k);
#pragma GCC unroll 12
                for (int n = 0; n < N; ++n) acc[n][g] = fma(s[n], v, acc[n][g]);
            }
        }
    }
#pragma GCC unroll 12
    for (int n = 0; n < N; ++n)
#pragma GCC unroll 4
        for (int g = 0; g < G; ++g) {
            T *to = total + (n * G + g) * L;
            (V::load(to) + acc[n][g]).store(to);
        }
}

/// The tile of the panel's width.
template <class T, int G, int N = outer_columns(G)>
GW_INLINE void pick_outer(Index width, const int *grad, const T *a, const T *d, Index d_row, Index rows, T *total) {
    if constexpr (N > 0) {
        if (width == N) return outer_tile<T, N, G>(grad, a, d, d_row, rows, total);
        pick_outer<T, G, N - 1>(width, grad, a, d, d_row, rows, total);
    }
}

/// Panels [from, to) of one block.
template <class T, int G>
GW_INLINE void run_outer(const Outer<T> &o, const T *d, Index d_row, Index rows, Index block, Index from, Index to) {
    Index most = outer_rows<T>(int(d_row / Vec<T>::lanes));
    for (Index row = 0; row < rows; row += most) {
        Index n = rows - row < most ? rows - row : most;
        for (Index panel = from; panel < to; ++panel) {
            Index width = o.width(panel);
            pick_outer<T, G>(width, o.grad, o.a + panel * o.panel_stride + row * width, d + row * d_row, d_row, n,
                             o.total + (block * o.columns + panel * o.panel) * G * Vec<T>::lanes);
        }
    }
}

}  // namespace gatewise::GW_TARGET
