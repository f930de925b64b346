// One time step of some rows: products and gates, the gates applied while the products are still in registers.
#pragma once

#include "sequence/packed.hpp"
#include "sequence/tile.hpp"

namespace gatewise::GW_TARGET {

/// Where each row's vectors lie; all arrays are (rows,), rows as wide as blocks * lanes unless it says otherwise.
template <class T>
struct Step {
    Packed<T> w;
    const T *const *x = nullptr;    // (I,) exactly; or null: pre is given
    const T *const *pre = nullptr;  // [block][gates][lane] input part with bias
    const T *const *h = nullptr;    // previous h
    T *const *h_out = nullptr;      // new h; or null: rebuild only what is kept
    T *const *c = nullptr;          // c, in and out; cells that have one
    T *const *y = nullptr;          // (H,) exactly; or null
    T *const *kept = nullptr;       // [block][kept][lane]; or null
    T *const *s = nullptr;          // staged cells: scratch for the operand
    T *const *between = nullptr;    // staged cells: scratch [block][between_of][lane] from stage to stage
    bool down = false;              // the last blocks first: whose weights the step before has left in the cache
};

/// Vectors a unit that a staged cell keeps from its first stage to its second: the activated gates that are not spent,
/// then the input part of the staged ones.
template <class C>
constexpr int between_of() {
    if constexpr (C::staged > 0) return C::gates - C::spent;
    else return 0;
}

/// acc = input part and bias of gates first ... first+P-1.
template <class C, class T, int R, int NB, int P>
GW_INLINE void input_part(const Step<T> &step, Index row, Index block, int first, Vec<T> (&acc)[R][NB * P]) {
    using V = Vec<T>;
    constexpr int G = C::gates, slots = G + (C::split ? 1 : 0), L = V::lanes;
    if (step.pre) {
#pragma GCC unroll 12
        for (int r = 0; r < R; ++r)
#pragma GCC unroll 24
            for (int v = 0; v < NB * P; ++v)
                acc[r][v] = V::load(step.pre[row + r] + ((block + v / P) * G + first + v % P) * L);
        return;
    }
#pragma GCC unroll 24
    for (int v = 0; v < NB * P; ++v) {
        V bias = V::load(step.w.bias + ((block + v / P) * slots + first + v % P) * L);
#pragma GCC unroll 12
        for (int r = 0; r < R; ++r) acc[r][v] = bias;
    }
    constexpr int N = bundle_of(G);
    Index I = step.w.inputs;
    multiply<T, R, NB * P / N, N, N>(acc, step.x + row, step.w.x + (block * G + first) * I * L, I * N * L, I);
}

/// Activate gates first ... first+P-1. One gate of all rows and blocks after the other: what lies side by side does not
/// wait for each other.
template <class C, int first, int P, int g = 0, class V, int R, int NB>
GW_INLINE void activate_all(V (&acc)[R][NB * P], V (&gate)[R * NB][C::gates]) {
    if constexpr (g < P) {
#pragma GCC unroll 24
        for (int i = 0; i < R * NB; ++i)
            gate[i][first + g] = activate<C::activations[first + g]>(acc[i / NB][i % NB * P + g]);
        activate_all<C, first, P, g + 1, V, R, NB>(acc, gate);
    }
}

/// The new h (and c) of one row and block; store it and what is kept. gates before `from` are stored already.
template <class C, class T, int from = 0>
GW_INLINE void finish(const Step<T> &step, Index row, Index block, const Vec<T> *gate, Vec<T> input) {
    using V = Vec<T>;
    constexpr int L = V::lanes;
    Index unit = block * L;
    V extra = V::zero();
    if (step.h_out) {
        V c = V::zero();
        if constexpr (C::has_c) c = V::load(step.c[row] + unit);
        V h = C::update(gate, input, V::load(step.h[row] + unit), c, extra);
        if constexpr (C::has_c) extra.store(step.c[row] + unit);
        h.store(step.h_out[row] + unit);
        if (step.y) h.store_first(step.y[row] + unit, step.w.hidden - unit);
    } else if constexpr (C::kept > C::gates && !C::has_c) {
        C::update(gate, input, V::zero(), V::zero(), extra);
    }
    if (step.kept) {
        T *kept = step.kept[row] + block * C::kept * L;
#pragma GCC unroll 8
        for (int k = from; k < C::kept; ++k) (k < C::gates ? gate[k] : extra).store(kept + k * L);
    }
}

template <class C, class T, int R, int NB, int first = 0>
GW_INLINE void passes(const Step<T> &step, Index row, Index block, Vec<T> (&gate)[R * NB][C::gates],
                      Vec<T> (&input)[R * NB]) {
    using V = Vec<T>;
    constexpr int G = C::gates, P = pass_of(R, G), L = V::lanes;
    static_assert(P == G || NB == 1, "of blocks side by side, one bundle does not follow the other");
    if constexpr (first < G) {
        V acc[R][NB * P];
        input_part<C, T, R, NB, P>(step, row, block, first, acc);
        if constexpr (C::split) {
#pragma GCC unroll 24
            for (int i = 0; i < R * NB; ++i) {
                V &last = acc[i / NB][i % NB * P + G - 1];
                input[i] = last;
                last = V::load(step.w.bias + ((block + i % NB) * (G + 1) + G) * L);
            }
        }
        constexpr int N = bundle_of(G);
        Index H = step.w.hidden;
        multiply<T, R, NB * P / N, N, N>(acc, step.h + row, step.w.h + (block * G + first) * H * L, H * N * L, H);
        activate_all<C, first, P, 0, V, R, NB>(acc, gate);
        passes<C, T, R, NB, first + P>(step, row, block, gate, input);
    }
}

/// Cells with one recurrent product.
template <class C, class T, int R, int NB>
void step_tile(const Step<T> &step, Index row, Index block) {
    using V = Vec<T>;
    V gate[R * NB][C::gates], input[R * NB];
    passes<C, T, R, NB>(step, row, block, gate, input);
#pragma GCC unroll 24
    for (int i = 0; i < R * NB; ++i)
        finish<C>(step, row + i / NB, block + i % NB, gate[i], C::split ? input[i] : V::zero());
}

/// Whether the operand is made from gate g.
template <class C>
constexpr bool makes_operand(int g) {
    for (int gate : C::operand_gates)
        if (gate == g) return true;
    return false;
}

template <class C>
constexpr bool spent_gates_make_the_operand() {
    for (int g = 0; g < C::spent; ++g)
        if (!makes_operand<C>(g)) return false;
    return true;
}

/// Activate the operand's gates where their sums lie, one gate of all rows and blocks after the other.
template <class C, int g = 0, class V, int R, int N>
GW_INLINE void activate_operand_gates(V (&acc)[R][N]) {
    constexpr int G = C::gates, NB = N / G;
    if constexpr (g < G) {
        if constexpr (makes_operand<C>(g)) {
#pragma GCC unroll 24
            for (int i = 0; i < R * NB; ++i) {
                V &a = acc[i / NB][i % NB * G + g];
                a = activate<C::activations[g]>(a);
            }
        }
        activate_operand_gates<C, g + 1>(acc);
    }
}

/// Store what the second stage needs, from gate g on; activate the gates that are not yet.
template <class C, int g = C::spent, class V, class T>
GW_INLINE void store_between(const V *gate, T *to) {
    if constexpr (g < C::gates) {
        constexpr bool pending = g < C::gates - C::staged && !makes_operand<C>(g);
        (pending ? activate<C::activations[g]>(gate[g]) : gate[g]).store(to);
        store_between<C, g + 1>(gate, to + V::lanes);
    }
}

/// Staged cells, first stage: the gates that multiply h_, and the operand of the others. Kept: those that are spent.
template <class C, class T, int R, int NB>
void first_stage_tile(const Step<T> &step, Index row, Index block) {
    using V = Vec<T>;
    constexpr int G = C::gates, outer = G - C::staged, Z = between_of<C>(), L = V::lanes;
    static_assert(spent_gates_make_the_operand<C>());
    V acc[R][NB * G];
    input_part<C, T, R, NB, G>(step, row, block, 0, acc);
    Index H = step.w.hidden;
    multiply<T, R, NB, G, outer>(acc, step.h + row, step.w.h + block * H * outer * L, H * outer * L, H);
    activate_operand_gates<C>(acc);
#pragma GCC unroll 24
    for (int i = 0; i < R * NB; ++i) {
        V *a = acc[i / NB] + i % NB * G;
        Index at = row + i / NB, unit = (block + i % NB) * L;
        C::operand(a, V::load_first(step.h[at] + unit, H - unit)).store(step.s[at] + unit);
        store_between<C>(a, step.between[at] + Z * unit);
        if (step.kept) {
#pragma GCC unroll 8
            for (int g = 0; g < C::spent; ++g) a[g].store(step.kept[at] + (block + i % NB) * C::kept * L + g * L);
        }
    }
}

template <class C, int k = 0, class V>
GW_INLINE void activate_staged(V *gate, const V *sum) {
    if constexpr (k < C::staged) {
        constexpr int g = C::gates - C::staged + k;
        gate[g] = activate<C::activations[g]>(sum[k]);
        activate_staged<C, k + 1>(gate, sum);
    }
}

/// Staged cells, second stage: the gates that multiply the operand, and the new h.
template <class C, class T, int R, int NB>
void second_stage_tile(const Step<T> &step, Index row, Index block) {
    using V = Vec<T>;
    constexpr int G = C::gates, S = C::staged, outer = G - S, Z = between_of<C>(), L = V::lanes;
    V acc[R][NB * S];
#pragma GCC unroll 24
    for (int i = 0; i < R * NB; ++i)
#pragma GCC unroll 8
        for (int k = 0; k < S; ++k)
            acc[i / NB][i % NB * S + k] =
                V::load(step.between[row + i / NB] + (Z * (block + i % NB) + outer - C::spent + k) * L);
    Index H = step.w.hidden;
    multiply<T, R, NB, S, S>(acc, step.s + row, step.w.s + block * H * S * L, H * S * L, H);
#pragma GCC unroll 24
    for (int i = 0; i < R * NB; ++i) {
        V gate[G];
#pragma GCC unroll 8
        for (int g = 0; g < outer; ++g)
            gate[g] = g < C::spent ? V::zero()
                                   : V::load(step.between[row + i / NB] + (Z * (block + i % NB) + g - C::spent) * L);
        activate_staged<C>(gate, acc[i / NB] + i % NB * S);
        finish<C, T, C::spent>(step, row + i / NB, block + i % NB, gate, V::zero());
    }
}

/// Only the input part with its bias, stored to step.pre's rows (written through `out`).
template <class C, class T, int R, int NB, int first = 0>
GW_INLINE void input_passes(const Step<T> &step, T *const *out, Index row, Index block) {
    using V = Vec<T>;
    constexpr int G = C::gates, P = pass_of(R, G);
    if constexpr (first < G) {
        V acc[R][NB * P];
        input_part<C, T, R, NB, P>(step, row, block, first, acc);
#pragma GCC unroll 12
        for (int r = 0; r < R; ++r)
#pragma GCC unroll 24
            for (int v = 0; v < NB * P; ++v)
                acc[r][v].store(out[row + r] + ((block + v / P) * G + first + v % P) * V::lanes);
        input_passes<C, T, R, NB, first + P>(step, out, row, block);
    }
}
template <class C, class T, int R, int NB>
void input_tile(const Step<T> &step, T *const *out, Index row, Index block) {
    input_passes<C, T, R, NB>(step, out, row, block);
}

/// Pick the instantiation for (R, log2 NB) and call it. `Kind::run<R, NB>(...)` must exist.
template <class Kind, int width, int R, class... A>
GW_INLINE void pick_blocks(int log, A &&...a) {
    constexpr int most = tile_blocks_log(R, width);
    if constexpr (most >= 3) {
        if (log == 3) return Kind::template run<R, 8>(a...);
    }
    if constexpr (most >= 2) {
        if (log == 2) return Kind::template run<R, 4>(a...);
    }
    if constexpr (most >= 1) {
        if (log == 1) return Kind::template run<R, 2>(a...);
    }
    return Kind::template run<R, 1>(a...);
}
template <class Kind, int width, int R = 1, class... A>
GW_INLINE void pick_tile(int rows, int log, A &&...a) {
    if constexpr (R <= tile_rows(width)) {
        if (rows == R) return pick_blocks<Kind, width, R>(log, a...);
        pick_tile<Kind, width, R + 1>(rows, log, a...);
    }
}

template <class C, class T>
struct StepKind {
    template <int R, int NB>
    GW_INLINE static void run(const Step<T> &s, Index row, Index block) {
        if constexpr (C::staged > 0) first_stage_tile<C, T, R, NB>(s, row, block);
        else step_tile<C, T, R, NB>(s, row, block);
    }
};
template <class C, class T>
struct SecondKind {
    template <int R, int NB>
    GW_INLINE static void run(const Step<T> &s, Index row, Index block) {
        second_stage_tile<C, T, R, NB>(s, row, block);
    }
};
template <class C, class T>
struct InputKind {
    template <int R, int NB>
    GW_INLINE static void run(const Step<T> &s, T *const *out, Index row, Index block) {
        input_tile<C, T, R, NB>(s, out, row, block);
    }
};

/// One step of all rows, blocks [from, to) of it: all of a cell with one stage, the first stage of a staged one.
template <class C, class T>
void run_first(const Step<T> &step, Index rows, Index from, Index to) {
    Index weights = step.w.hidden * (C::gates - C::staged) * vector_bytes;
    for_tiles<C::gates>(rows, BlockOrder{from, to, step.down, weights},
                        [&](Index row, Index block, int R, int log)
                            GW_FLAT { pick_tile<StepKind<C, T>, C::gates>(R, log, step, row, block); });
}

/// The second stage of a staged cell, once all blocks have had their first.
template <class C, class T>
void run_second(const Step<T> &step, Index rows, Index from, Index to) {
    if constexpr (C::staged > 0)
        for_tiles<C::staged>(rows, BlockOrder{from, to, step.down},
                             [&](Index row, Index block, int R, int log)
                                 GW_FLAT { pick_tile<SecondKind<C, T>, C::staged>(R, log, step, row, block); });
}

/// One step of all rows.
template <class C, class T>
void run_step(const Step<T> &step, Index rows) {
    run_first<C>(step, rows, 0, step.w.blocks);
    run_second<C>(step, rows, 0, step.w.blocks);
}

/// The input part of all rows, for many steps at once.
template <class C, class T>
void run_input(const Step<T> &step, T *const *out, Index rows, Index from, Index to) {
    for_tiles<C::gates>(rows, BlockOrder{from, to}, [&](Index row, Index block, int R, int log) GW_FLAT {
        pick_tile<InputKind<C, T>, C::gates>(R, log, step, out, row, block);
    });
}

}  // namespace gatewise::GW_TARGET
