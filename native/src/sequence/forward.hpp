// The time loop, forward: every piece of the batch runs all its steps on one thread, with no barrier.
#pragma once

#include "gatewise/sequence.hpp"
#include "sequence/schedule.hpp"
#include "sequence/step.hpp"
#include "threads/pool.hpp"

namespace gatewise::GW_TARGET {

/// Copy a row of H into a padded row, the rest zero; null means all zero.
template <class T>
GW_INLINE void copy_row(const T *from, Index hidden, Index padded, T *to) {
    for (Index i = 0; i < padded; i += Vec<T>::lanes) {
        Index n = hidden - i;
        (from ? Vec<T>::load_first(from + i, n > 0 ? n : 0) : Vec<T>::zero()).store(to + i);
    }
}
template <class T>
GW_INLINE void fill_zero(T *to, Index count) {
    for (Index i = 0; i < count; i += Vec<T>::lanes) Vec<T>::zero().store_first(to + i, count - i);
}
/// Rows of `width` elements one after the other.
template <class T>
GW_INLINE void line_up(T **rows, Index count, T *first, Index width) {
    for (Index i = 0; i < count; ++i) rows[i] = first + i * width;
}

template <class C, class T>
struct Packing {
    const Sequence<T> *a;
    bool negate_z;
    T *x, *h, *last;
    Index blocks, pieces;
    static void run(void *self, Index piece) {
        auto &p = *static_cast<Packing *>(self);
        Index from = p.blocks * piece / p.pieces, to = p.blocks * (piece + 1) / p.pieces;
        const auto &w = p.a->parameters;
        Index H = p.a->hidden, G = C::gates, outer = C::staged ? G - 1 : G;
        pack_forward<T>(w.ih, H, p.a->inputs, 0, G, group_of(C::gates), p.negate_z, from, to, p.x);
        pack_forward<T>(w.hh, H, H, 0, outer, C::staged ? outer : group_of(C::gates), p.negate_z, from, to, p.h);
        if constexpr (C::staged) pack_forward<T>(w.hh, H, H, G - 1, 1, 1, p.negate_z, from, to, p.last);
    }
};

/// Elements that the packed parameters of a layer take.
template <class C, class T>
Index packed_size(Index inputs, Index hidden) {
    return blocks_of<T>(hidden) * Vec<T>::lanes * (C::gates * (inputs + hidden) + C::gates + 1);
}

/// Pack a layer's parameters (only the sizes and parameters of `a` are looked at) into packed_size elements.
template <class C, class T>
Packed<T> pack(const Sequence<T> &a, bool negate_z, int threads, T *memory) {
    constexpr Index L = Vec<T>::lanes, G = C::gates, outer = C::staged ? G - 1 : G;
    Index I = a.inputs, H = a.hidden, blocks = blocks_of<T>(H);
    T *h = memory + blocks * I * G * L, *last = h + blocks * H * outer * L, *bias = h + blocks * H * G * L;
    Packing<C, T> job{&a, negate_z, memory, h, last, blocks, 1};
    if (G * H * (I + H) > 65536) job.pieces = threads < blocks ? threads : blocks;
    pack_bias<C, T>(a.parameters.b_ih, a.parameters.b_hh, H, negate_z, bias);
    parallel(job.pieces, threads, Packing<C, T>::run, &job);
    return {I, H, blocks, memory, h, last, bias};
}

/// How many pieces a batch is cut into: none so small that waking a thread costs more; two a thread where each still
/// fills its tiles and the weights are not streamed from far, so that a thread that lost its core can be helped out.
template <class T>
Index pieces_of(const Sequence<T> &a, Index steps_in_all) {
    double width = double(gates_of(a.cell) * a.hidden) * double(a.inputs + a.hidden);
    double work = double(steps_in_all) * width;
    Index pieces = a.threads < 1 ? 1 : a.threads;
    if (pieces > 1 && a.batch >= 32 * pieces && width * double(sizeof(T)) < 1e6) pieces *= 2;
    if (pieces > a.batch) pieces = a.batch;
    if (double(pieces) > work / 250000.0) pieces = Index(work / 250000.0);
    return pieces < 1 ? 1 : pieces;
}

template <class C, class T>
struct ForwardJob {
    const Forward<T> *a;
    const Schedule *schedule;
    Packed<T> w;
    Index pieces;
    Index stretch;  // steps between two saved c, when recomputing

    static void run(void *self, Index piece) { static_cast<ForwardJob *>(self)->rows(piece); }

    void rows(Index piece) {
        constexpr Index L = Vec<T>::lanes;
        const Forward<T> &f = *a;
        const Schedule &sc = *schedule;
        Rows mine = rows_of(sc, piece, pieces);
        Index n = mine.count, H = w.hidden, Hp = w.blocks * L;
        if (n <= 0) return;
        Scratch scratch;
        T *h_rows = scratch.take<T>(2 * n * Hp);
        T *c_rows = C::has_c ? scratch.take<T>(n * Hp) : nullptr;
        T **ping = scratch.take<T *>(n), **pong = scratch.take<T *>(n), **c = scratch.take<T *>(n);
        const T **x = scratch.take<const T *>(n);
        T **y = scratch.take<T *>(n), **kept = scratch.take<T *>(n);
        line_up(ping, n, h_rows, Hp);
        line_up(pong, n, h_rows + n * Hp, Hp);
        if (c_rows) line_up(c, n, c_rows, Hp);
        for (Index i = 0; i < n; ++i) {
            Index b = sc.sequence(mine.position(i));
            copy_row(f.h0 ? f.h0 + b * H : nullptr, H, Hp, ping[i]);
            if constexpr (C::has_c) copy_row(f.c0 ? f.c0 + b * H : nullptr, H, Hp, c[i]);
        }
        Step<T> step;
        step.w = w;
        step.c = c;
        step.y = y;
        if constexpr (C::staged) {
            T **s = scratch.take<T *>(n), **z = scratch.take<T *>(n);
            line_up(s, n, scratch.take<T>(n * Hp), Hp);
            line_up(z, n, scratch.take<T>(2 * n * Hp), 2 * Hp);
            step.s = s;
            step.z = z;
        }
        // With few rows the input part of many steps is one product with tall tiles; with many it is cheaper inside.
        Index ahead = 1;
        if (n < 4 && w.inputs >= 4) {
            ahead = 65536 / (n * C::gates * Hp) + 1;
            if (ahead > 64) ahead = 64;
            if (ahead * n < 8) ahead = 8;
        }
        Index width = C::gates * Hp;
        const T **ahead_x = nullptr;
        T **pre = nullptr;
        if (ahead > 1) {
            ahead_x = scratch.take<const T *>(ahead * n);
            pre = scratch.take<T *>(ahead * n);
            line_up(pre, ahead * n, scratch.take<T>(ahead * n * width), width);
        }
        Index filled = 0, begun = 0,
              taken = 0;  // steps [begun, filled) have their input part in pre; rows taken so far
        bool keeps = f.saved && !f.recompute && C::kept;
        Index longest = n ? sc.length_at(mine.position(0)) : 0;
        for (Index s = 0; s < longest; ++s) {
            Index rows = mine.among(sc.active(s));
            if (rows == 0) break;
            for (Index i = 0; i < rows; ++i) {
                Index p = mine.position(i), b = sc.sequence(p), t = sc.time(p, s);
                x[i] = f.x + b * f.x_b + t * f.x_t;
                y[i] = f.y + b * f.y_b + t * f.y_t;
                if (keeps) kept[i] = f.saved + (sc.offset(s) + p) * C::kept * Hp;
            }
            if constexpr (C::has_c)
                if (f.saved && f.recompute && s % stretch == 0)
                    for (Index i = 0; i < rows; ++i)
                        copy_row(c[i], H, Hp, f.saved + ((s / stretch) * f.batch + mine.position(i)) * Hp);
            step.x = x;
            step.pre = nullptr;
            if (ahead > 1) {
                if (s == filled) {
                    begun = s;
                    Index count = 0;
                    for (; filled < longest && filled - begun < ahead; ++filled)
                        for (Index i = 0, m = mine.among(sc.active(filled)); i < m; ++i) {
                            Index p = mine.position(i);
                            ahead_x[count++] = f.x + sc.sequence(p) * f.x_b + sc.time(p, filled) * f.x_t;
                        }
                    step.x = ahead_x;
                    run_input<C, T>(step, pre, count);
                    taken = 0;
                }
                step.pre = pre + taken;
                taken += rows;
            }
            step.h = s % 2 ? pong : ping;
            step.h_out = s % 2 ? ping : pong;
            step.kept = keeps ? kept : nullptr;
            run_step<C, T>(step, rows);
        }
        for (Index i = 0; i < n; ++i) {
            Index p = mine.position(i), b = sc.sequence(p), length = sc.length_at(p);
            const T *h = (length % 2 ? pong : ping)[i];
            for (Index k = 0; k < Hp; k += L) {
                Vec<T>::load(h + k).store_first(f.h_n + b * H + k, H - k);
                if constexpr (C::has_c) Vec<T>::load(c[i] + k).store_first(f.c_n + b * H + k, H - k);
            }
            for (Index t = length; t < f.steps; ++t) fill_zero(f.y + b * f.y_b + t * f.y_t, H);
        }
    }
};

template <class C, class T>
void run_forward(const Forward<T> &f, const Schedule &schedule, Index stretch) {
    Scratch scratch;
    Index all = schedule.offset(f.steps);
    ForwardJob<C, T> job{&f, &schedule, {}, pieces_of(f, all), stretch};
    bool negate_z = f.cell == Cell::gru_after_write || f.cell == Cell::gru_before_write;
    job.w = pack<C, T>(f, negate_z, int(job.pieces), scratch.take<T>(packed_size<C, T>(f.inputs, f.hidden)));
    parallel(job.pieces, f.threads, ForwardJob<C, T>::run, &job);
}

}  // namespace gatewise::GW_TARGET
