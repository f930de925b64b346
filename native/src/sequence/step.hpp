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
    T *const *c = nullptr;          // c, in and out (LSTM)
    T *const *y = nullptr;          // (H,) exactly; or null
    T *const *kept = nullptr;       // [block][kept][lane]; or null
    T *const *s = nullptr;          // staged cells: scratch for the operand
    T *const *z = nullptr;          // staged cells: scratch [block][2][lane] for z and the last gate's input part
};

template <class C, class T, int R, int NB>
GW_INLINE void input_part(const Step<T> &step, Index row, Index block, Vec<T> (&acc)[R][NB * C::gates]) {
    using V = Vec<T>;
    constexpr int G = C::gates, slots = G + (C::apart ? 1 : 0), L = V::lanes;
    if (step.pre) {
#pragma GCC unroll 8
        for (int r = 0; r < R; ++r)
#pragma GCC unroll 16
            for (int v = 0; v < NB * G; ++v) acc[r][v] = V::load(step.pre[row + r] + (block * G + v) * L);
        return;
    }
#pragma GCC unroll 4
    for (int b = 0; b < NB; ++b)
#pragma GCC unroll 4
        for (int g = 0; g < G; ++g) {
            V bias = V::load(step.w.bias + ((block + b) * slots + g) * L);
#pragma GCC unroll 8
            for (int r = 0; r < R; ++r) acc[r][b * G + g] = bias;
        }
    Index I = step.w.inputs;
    multiply<T, R, NB, G, G>(acc, step.x + row, 0, step.w.x + block * I * G * L, I * G * L, I);
}

/// New h (and c) from what is kept; store all of it.
template <class C, class T>
GW_INLINE void finish(const Step<T> &step, Index row, Index block, Vec<T> *slot) {
    using V = Vec<T>;
    constexpr int L = V::lanes;
    Index unit = block * L;
    if (step.h_out) {
        V c = V::zero();
        if constexpr (C::has_c) c = V::load(step.c[row] + unit);
        V h = C::update(slot, V::load(step.h[row] + unit), c);
        if constexpr (C::has_c) slot[C::c_slot].store(step.c[row] + unit);
        h.store(step.h_out[row] + unit);
        if (step.y) h.store_first(step.y[row] + unit, step.w.hidden - unit);
    }
    if (step.kept)
#pragma GCC unroll 8
        for (int k = 0; k < C::kept; ++k) slot[k].store(step.kept[row] + (block * C::kept + k) * L);
}

/// Cells with one recurrent product.
template <class C, class T, int R, int NB>
void step_tile(const Step<T> &step, Index row, Index block) {
    using V = Vec<T>;
    constexpr int G = C::gates, L = V::lanes;
    V acc[R][NB * G];
    input_part<C, T, R, NB>(step, row, block, acc);
    V part[R][NB];
    if constexpr (C::apart) {
#pragma GCC unroll 4
        for (int b = 0; b < NB; ++b) {
            V bias = V::load(step.w.bias + ((block + b) * (G + 1) + G) * L);
#pragma GCC unroll 8
            for (int r = 0; r < R; ++r) {
                part[r][b] = acc[r][b * G + G - 1];
                acc[r][b * G + G - 1] = bias;
            }
        }
    }
    Index H = step.w.hidden;
    multiply<T, R, NB, G, G>(acc, step.h + row, 0, step.w.h + block * H * G * L, H * G * L, H);
#pragma GCC unroll 8
    for (int r = 0; r < R; ++r)
#pragma GCC unroll 4
        for (int b = 0; b < NB; ++b) {
            V slot[C::kept ? C::kept : 1];
            C::activate(acc[r] + b * G, C::apart ? part[r][b] : V::zero(), slot);
            finish<C>(step, row + r, block + b, slot);
        }
}

/// Staged cells, first product: all gates but the last, and the operand of the last.
template <class C, class T, int R, int NB>
void first_stage_tile(const Step<T> &step, Index row, Index block) {
    using V = Vec<T>;
    constexpr int G = C::gates, L = V::lanes;
    V acc[R][NB * G];
    input_part<C, T, R, NB>(step, row, block, acc);
    Index H = step.w.hidden;
    multiply<T, R, NB, G, G - 1>(acc, step.h + row, 0, step.w.h + block * H * (G - 1) * L, H * (G - 1) * L, H);
#pragma GCC unroll 8
    for (int r = 0; r < R; ++r)
#pragma GCC unroll 4
        for (int b = 0; b < NB; ++b) {
            V slot[C::kept];
            C::activate(acc[r] + b * G, V::zero(), slot);
            Index unit = (block + b) * L;
            C::operand(slot[0], V::load_first(step.h[row + r] + unit, H - unit)).store(step.s[row + r] + unit);
            slot[1].store(step.z[row + r] + 2 * unit);
            acc[r][b * G + G - 1].store(step.z[row + r] + 2 * unit + L);
            if (step.kept) slot[0].store(step.kept[row + r] + (block + b) * C::kept * L);
        }
}

/// Staged cells, second product: the last gate and the new h. (kept's r was stored by the first.)
template <class C, class T, int R, int NB>
void second_stage_tile(const Step<T> &step, Index row, Index block) {
    using V = Vec<T>;
    constexpr int L = V::lanes;
    V acc[R][NB];
#pragma GCC unroll 8
    for (int r = 0; r < R; ++r)
#pragma GCC unroll 4
        for (int b = 0; b < NB; ++b) acc[r][b] = V::load(step.z[row + r] + (2 * (block + b) + 1) * L);
    Index H = step.w.hidden;
    multiply<T, R, NB, 1, 1>(acc, step.s + row, 0, step.w.last + block * H * L, H * L, H);
#pragma GCC unroll 8
    for (int r = 0; r < R; ++r)
#pragma GCC unroll 4
        for (int b = 0; b < NB; ++b) {
            V slot[C::kept];
            if (step.kept) slot[0] = V::load(step.kept[row + r] + (block + b) * C::kept * L);
            else slot[0] = V::zero();
            slot[1] = V::load(step.z[row + r] + 2 * (block + b) * L);
            slot[2] = C::activate_last(acc[r][b]);
            finish<C>(step, row + r, block + b, slot);
        }
}

/// Only the input part with its bias, stored to step.pre's rows (written through `out`).
template <class C, class T, int R, int NB>
void input_tile(const Step<T> &step, T *const *out, Index row, Index block) {
    using V = Vec<T>;
    V acc[R][NB * C::gates];
    input_part<C, T, R, NB>(step, row, block, acc);
#pragma GCC unroll 8
    for (int r = 0; r < R; ++r)
#pragma GCC unroll 16
        for (int v = 0; v < NB * C::gates; ++v) acc[r][v].store(out[row + r] + (block * C::gates + v) * V::lanes);
}

/// Pick the instantiation for (R, log2 NB) and call it. `Kind::run<R, NB>(...)` must exist.
template <class Kind, int width, int R, class... A>
GW_INLINE void pick_blocks(int log, A &&...a) {
    constexpr int most = tile_blocks_log(R, width);
    if constexpr (most >= 2) {
        if (log == 2) return Kind::template run<R, 4>(a...);
    }
    if constexpr (most >= 1) {
        if (log == 1) return Kind::template run<R, 2>(a...);
    }
    return Kind::template run<R, 1>(a...);
}
template <class Kind, int width, class... A>
GW_INLINE void pick_tile(int R, int log, A &&...a) {
    constexpr int most = tile_rows(width);
    switch (R) {
        case 1: return pick_blocks<Kind, width, 1>(log, a...);
        case 2: return pick_blocks<Kind, width, 2>(log, a...);
        case 3: return pick_blocks<Kind, width, 3>(log, a...);
        case 4:
            if constexpr (most >= 4) return pick_blocks<Kind, width, 4>(log, a...);
            break;
        case 5:
            if constexpr (most >= 5) return pick_blocks<Kind, width, 5>(log, a...);
            break;
        case 6:
            if constexpr (most >= 6) return pick_blocks<Kind, width, 6>(log, a...);
            break;
        case 7:
            if constexpr (most >= 7) return pick_blocks<Kind, width, 7>(log, a...);
            break;
        case 8:
            if constexpr (most >= 8) return pick_blocks<Kind, width, 8>(log, a...);
            break;
        default: break;
    }
}

template <class C, class T>
struct StepKind {
    template <int R, int NB>
    GW_INLINE static void run(const Step<T> &s, Index row, Index block) {
        if constexpr (C::staged) first_stage_tile<C, T, R, NB>(s, row, block);
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

/// One step of all rows.
template <class C, class T>
void run_step(const Step<T> &step, Index rows) {
    for_tiles<C::gates>(rows, step.w.blocks, [&](Index row, Index block, int R, int log) GW_FLAT {
        pick_tile<StepKind<C, T>, C::gates>(R, log, step, row, block);
    });
    if constexpr (C::staged)
        for_tiles<1>(rows, step.w.blocks, [&](Index row, Index block, int R, int log) GW_FLAT {
            pick_tile<SecondKind<C, T>, 1>(R, log, step, row, block);
        });
}

/// The input part of all rows, for many steps at once.
template <class C, class T>
void run_input(const Step<T> &step, T *const *out, Index rows) {
    for_tiles<C::gates>(rows, step.w.blocks, [&](Index row, Index block, int R, int log) GW_FLAT {
        pick_tile<InputKind<C, T>, C::gates>(R, log, step, out, row, block);
    });
}

}  // namespace gatewise::GW_TARGET
