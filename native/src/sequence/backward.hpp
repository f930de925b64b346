// The time loop, backward. Steps are taken in stretches, last first; for each stretch
//   1. every piece of the batch runs its own sequences back through the stretch (elementwise part, then D R), leaving
//      the gate gradients D of the stretch, and dx from them;
//   2. the parameters' gradients are summed over the stretch, cut by *output element* between the threads.
// Every element of a gradient is therefore summed in an order fixed by the shapes and the instruction set alone: rows
// in order of step and position, outer_rows of them at a time, these sums then added up, stretches from last to first.
// The number of threads does not enter.
#pragma once

#include "sequence/forward.hpp"
#include "sequence/gradients.hpp"

namespace gatewise::GW_TARGET {

template <class C, class T>
struct BackwardJob {
    static constexpr Index L = Vec<T>::lanes;
    static constexpr int sets = C::staged ? 3 : 2;
    using V = Vec<T>;

    const Backward<T> *a;
    const Schedule *schedule;
    bool negate_z;
    Index pieces, outer_pieces, stretch, Hp, blocks, capacity, d_block;
    Packed<T> w;                     // recompute only
    T *back_h, *back_last, *back_x;  // pack_back of hh, of its last gate (staged), of ih (dx wanted)
    T *dh, *dc, *ds, *c0, *zeros;    // (B, Hp) by position; zeros (Hp,)
    T *D, *rebuilt;                  // one stretch
    Outer<T> set[sets];              // x with a one; h (with a one where apart); s
    Index begin, end;                // the stretch at hand

    static constexpr int outer_grads = C::staged ? C::gates - 1 : C::gates;
    static constexpr int last_grad[] = {C::gates - 1};

    GW_INLINE Index row_of(Index s, Index p) const { return schedule->offset(s) + p - schedule->offset(begin); }
    GW_INLINE const T *x_at(Index p, Index s) const {
        return a->x + schedule->sequence(p) * a->x_b + schedule->time(p, s) * a->x_t;
    }
    GW_INLINE const T *y_at(Index p, Index s) const {
        return a->y + schedule->sequence(p) * a->y_b + schedule->time(p, s) * a->y_t;
    }
    /// h before step s, H elements.
    GW_INLINE const T *h_before(Index p, Index s) const {
        if (s) return y_at(p, s - 1);
        return a->h0 ? a->h0 + schedule->sequence(p) * a->hidden : zeros;
    }
    GW_INLINE const T *kept_at(Index p, Index s) const {
        if (a->recompute) return rebuilt + row_of(s, p) * C::kept * Hp;
        return a->saved + (schedule->offset(s) + p) * C::kept * Hp;
    }
    /// c before step s and the distance between its blocks.
    GW_INLINE const T *c_before(Index p, Index s, Index &apart) const {
        apart = L;
        if (s == 0) return c0 + p * Hp;
        if (a->recompute && s == begin) return a->saved + ((s / stretch) * a->batch + p) * Hp;
        apart = C::kept * L;
        return kept_at(p, s - 1) + (C::kept - 1) * L;
    }

    // -- 1. back through the stretch ---------------------------------------------------------------------------

    static void run_rows(void *self, Index piece) { static_cast<BackwardJob *>(self)->rows(piece); }

    /// Gates of the stretch from x and h: the same products as forward, all steps at once.
    void rebuild(const Rows &mine) {
        Scratch scratch;
        Index most = 0;
        for (Index s = begin; s < end; ++s) most += mine.among(schedule->active(s));
        const T **x = scratch.take<const T *>(most), **h = scratch.take<const T *>(most);
        T **kept = scratch.take<T *>(most);
        Index n = 0;
        for (Index s = begin; s < end; ++s)
            for (Index i = 0, m = mine.among(schedule->active(s)); i < m; ++i, ++n) {
                Index p = mine.position(i);
                x[n] = x_at(p, s);
                h[n] = h_before(p, s);
                kept[n] = rebuilt + row_of(s, p) * C::kept * Hp;
            }
        Step<T> step;
        step.w = w;
        step.x = x;
        step.h = h;
        step.kept = kept;
        if constexpr (C::staged) {
            T **s = scratch.take<T *>(most), **z = scratch.take<T *>(most);
            line_up(s, most, scratch.take<T>(most * Hp), Hp);
            line_up(z, most, scratch.take<T>(2 * most * Hp), 2 * Hp);
            step.s = s;
            step.z = z;
        }
        run_step<C, T>(step, n);
        if constexpr (C::has_c)
            for (Index s = begin; s < end; ++s)
                for (Index i = 0, m = mine.among(schedule->active(s)); i < m; ++i) {
                    Index p = mine.position(i), apart;
                    const T *c_ = c_before(p, s, apart);
                    T *slots = rebuilt + row_of(s, p) * C::kept * Hp;
                    for (Index block = 0; block < blocks; ++block, slots += C::kept * L) {
                        V gate[C::gates], c;
#pragma GCC unroll 8
                        for (int k = 0; k < C::gates; ++k) gate[k] = V::load(slots + k * L);
                        C::update(gate, V::zero(), V::zero(), V::load(c_ + block * apart), c);
                        c.store(slots + (C::kept - 1) * L);
                    }
                }
    }

    /// Have at hand what a sequence's step will read far from its neighbours': the CPU's own prefetching does not find
    /// it.
    GW_INLINE void fetch_row(Index p, Index s) const {
        const Backward<T> &f = *a;
        Index bytes = f.hidden * Index(sizeof(T));
        fetch(h_before(p, s), bytes);
        if (f.dy) fetch(f.dy + schedule->sequence(p) * f.dy_b + schedule->time(p, s) * f.dy_t, bytes);
    }

    /// Elementwise part of one sequence's step.
    GW_INLINE void row_back(Index p, Index s) {
        const Backward<T> &f = *a;
        Index H = f.hidden, row = row_of(s, p), b = schedule->sequence(p), t = schedule->time(p, s), apart = 0;
        const T *dy = f.dy ? f.dy + b * f.dy_b + t * f.dy_t : nullptr;
        const T *h_ = h_before(p, s), *h = C::kept ? nullptr : y_at(p, s);
        const T *kept = C::kept ? kept_at(p, s) : nullptr;
        const T *c_ = C::has_c ? c_before(p, s, apart) : nullptr;
        T *dh_row = dh + p * Hp, *dc_row = C::has_c ? dc + p * Hp : nullptr;
        for (Index block = 0; block < blocks; ++block) {
            Index unit = block * L, left = H - unit;
            V slot[C::kept ? C::kept : 1], d[C::grads];
#pragma GCC unroll 8
            for (int k = 0; k < C::kept; ++k) slot[k] = V::load(kept + (block * C::kept + k) * L);
            V g = V::load(dh_row + unit);
            if (dy) g = g + V::load_first(dy + unit, left);
            V gc = C::has_c ? V::load(dc_row + unit) : V::zero();
            V before = V::load_first(h_ + unit, left);
            C::backward(slot, C::kept ? V::zero() : V::load_first(h + unit, left), before,
                        C::has_c ? V::load(c_ + block * apart) : V::zero(), g, gc, d);
            g.store(dh_row + unit);
            if constexpr (C::has_c) gc.store(dc_row + unit);
            T *to = D + block * d_block + row * C::grads * L;
#pragma GCC unroll 8
            for (int k = 0; k < C::grads; ++k) d[k].store(to + k * L);
        }
        put_row<C::gates>(set[0], row, x_at(p, s), f.inputs);
        put_row<outer_grads>(set[1], row, h_, H);
    }

    /// Staged cells: D of the first gate and the operand, once the operand's gradient is known.
    GW_INLINE void row_back_operand(Index p, Index s, const T *ds_row, T *operand) {
        Index H = a->hidden, row = row_of(s, p);
        const T *h_ = h_before(p, s), *kept = kept_at(p, s);
        T *dh_row = dh + p * Hp;
        for (Index block = 0; block < blocks; ++block) {
            Index unit = block * L;
            V r = V::load(kept + block * C::kept * L), before = V::load_first(h_ + unit, H - unit);
            V g = V::load(dh_row + unit), d_r;
            C::backward_operand(r, before, V::load(ds_row + unit), g, d_r);
            g.store(dh_row + unit);
            d_r.store(D + block * d_block + row * C::grads * L);
            C::operand(r, before).store(operand + unit);
        }
        put_row<1>(set[2], row, operand, H);
    }

    void rows(Index piece) {
        const Backward<T> &f = *a;
        const Schedule &sc = *schedule;
        Rows mine = rows_of(sc, piece, pieces);
        if (mine.count <= 0 || mine.among(sc.active(begin)) == 0) return;
        if (f.recompute && C::kept) rebuild(mine);  // with forward's own arithmetic: before what follows
        TinyIsZero fast;
        Scratch scratch;
        Index n = mine.count;
        const T **d = scratch.take<const T *>(n);
        T **out = scratch.take<T *>(n), **operand_grad = scratch.take<T *>(n);
        T *operand = C::staged ? scratch.take<T>(Hp) : nullptr;
        for (Index i = 0; i < n; ++i) {
            out[i] = dh + mine.position(i) * Hp;
            if constexpr (C::staged) operand_grad[i] = ds + mine.position(i) * Hp;
        }
        BackProduct<T> product{f.hidden, f.hidden, back_h, d, d_block, C::by_hidden, outer_grads, out, true, false};
        BackProduct<T> inner{f.hidden, f.hidden, back_last, d, d_block, last_grad, 1, operand_grad, false, false};
        for (Index s = end - 1; s >= begin; --s) {
            Index m = mine.among(sc.active(s));
            for (Index i = 0; i < m; ++i) {
                d[i] = D + row_of(s, mine.position(i)) * C::grads * L;
                if (i + 1 < m) fetch_row(mine.position(i + 1), s);
                row_back(mine.position(i), s);
            }
            if constexpr (C::staged) {
                run_back(inner, m);
                for (Index i = 0; i < m; ++i) row_back_operand(mine.position(i), s, operand_grad[i], operand);
            }
            run_back(product, m);
        }
        if (f.dx) {
            Index all = 0;
            for (Index s = begin; s < end; ++s) all += mine.among(sc.active(s));
            const T **from = scratch.take<const T *>(all);
            T **to = scratch.take<T *>(all);
            Index k = 0;
            for (Index s = begin; s < end; ++s)
                for (Index i = 0, m = mine.among(sc.active(s)); i < m; ++i, ++k) {
                    Index p = mine.position(i);
                    from[k] = D + row_of(s, p) * C::grads * L;
                    to[k] = f.dx + sc.sequence(p) * f.dx_b + sc.time(p, s) * f.dx_t;
                }
            run_back(BackProduct<T>{f.hidden, f.inputs, back_x, from, d_block, C::by_input, C::gates, to, false, true},
                     all);
        }
    }

    // -- 2. the parameters' gradients --------------------------------------------------------------------------

    static void run_outer_pieces(void *self, Index piece) { static_cast<BackwardJob *>(self)->outer(piece); }

    void outer(Index piece) {
        TinyIsZero fast;
        Index tasks = 0;
        for (const auto &o : set) tasks += o.panels() * blocks;
        Index from = tasks * piece / outer_pieces, to = tasks * (piece + 1) / outer_pieces, first = 0;
        Index rows = schedule->offset(end) - schedule->offset(begin), d_row = C::grads * L;
        for (int k = 0; k < sets; ++k) {
            Index panels = set[k].panels(), count = panels * blocks;
            Index at = from > first ? from - first : 0, last = to - first < count ? to - first : count;
            while (at < last) {
                Index block = at / panels, left = at % panels, next = block * panels + panels;
                Index right = next < last ? panels : last - block * panels;
                const T *d = D + block * d_block;
                if (k == 0) run_outer<T, C::gates>(set[0], d, d_row, rows, block, left, right);
                else if (k == 1) run_outer<T, outer_grads>(set[1], d, d_row, rows, block, left, right);
                else if constexpr (C::staged) run_outer<T, 1>(set[k], d, d_row, rows, block, left, right);
                at = next;
            }
            first += count;
        }
    }

    // -- 3. the totals -> parameters' shapes ---------------------------------------------------------------------

    static void run_unpack(void *self, Index piece) {
        auto &job = *static_cast<BackwardJob *>(self);
        Index from = job.blocks * piece / job.outer_pieces, to = job.blocks * (piece + 1) / job.outer_pieces;
        const auto &f = *job.a;
        const auto &g = f.gradients;
        job.unpack(job.set[0], C::gates, 0, f.inputs, from, to, g.ih, g.b_ih, C::apart ? nullptr : g.b_hh);
        job.unpack(job.set[1], outer_grads, 0, f.hidden, from, to, g.hh, C::apart ? g.b_hh : nullptr, nullptr);
        if constexpr (C::staged) job.unpack(job.set[2], 1, C::gates - 1, f.hidden, from, to, g.hh, nullptr, nullptr);
    }

    /// Blocks [from, to) of one set -> (G*H, columns) from gate `first` on, and its last column (of ones) -> bias. By
    /// squares, as in pack_forward.
    void unpack(const Outer<T> &o, Index gates, Index first, Index columns, Index from, Index to, T *matrix, T *bias,
                T *bias_too) const {
        Index H = a->hidden;
        V square[L];
        for (Index block = from; block < to; ++block)
            for (Index g = 0; g < gates; ++g) {
                V sign = V::set(sign_of<T>(first + g, negate_z));
                const T *total = o.total + (block * o.columns * gates + g) * L;
                Index unit = (first + g) * H + block * L, units = H - block * L < L ? H - block * L : L;
                for (Index start = 0; start < columns; start += L) {
                    Index n = columns - start < L ? columns - start : L;
                    for (Index c = 0; c < L; ++c)
                        square[c] = c < n ? sign * V::load(total + (start + c) * gates * L) : V::zero();
                    transpose(square);
                    for (Index u = 0; u < units; ++u) square[u].store_first(matrix + (unit + u) * columns + start, n);
                }
                if (o.columns > columns) {
                    V sum = sign * V::load(total + columns * gates * L);
                    if (bias) sum.store_first(bias + unit, units);
                    if (bias_too) sum.store_first(bias_too + unit, units);
                }
            }
    }
};

/// Steps of a stretch: D of all its rows fits beside the rest in the second-level cache. By shapes alone, because the
/// order of summation depends on it.
template <class C, class T>
Index stretch_of(Index batch, Index hidden) {
    Index bytes = C::grads * blocks_of<T>(hidden) * Vec<T>::lanes * Index(sizeof(T));
    Index rows = (Index(768) << 10) / bytes;
    if (rows < 64) rows = 64;
    Index steps = batch ? rows / batch : 1;
    return steps < 1 ? 1 : steps;
}

template <class C, class T>
void run_backward(const Backward<T> &f, const Schedule &sc, Index stretch) {
    constexpr Index L = Vec<T>::lanes, G = C::gates;
    Scratch scratch;
    Index B = f.batch, H = f.hidden, I = f.inputs;
    BackwardJob<C, T> job{};
    job.a = &f;
    job.schedule = &sc;
    job.negate_z = negates_z(f.cell);
    job.blocks = blocks_of<T>(H);
    job.stretch = stretch;
    Index Hp = job.Hp = job.blocks * L, all = sc.offset(f.steps);
    job.pieces = pieces_of(f, all);
    Index outer = BackwardJob<C, T>::outer_grads, x_blocks = blocks_of<T>(I);
    bool z = job.negate_z;
    job.back_h = scratch.take<T>(job.blocks * H * outer * L);
    pack_back<T>(f.parameters.hh, H, H, 0, outer, z, 0, job.blocks, job.back_h);
    if constexpr (C::staged) {
        job.back_last = scratch.take<T>(job.blocks * H * L);
        pack_back<T>(f.parameters.hh, H, H, G - 1, 1, z, 0, job.blocks, job.back_last);
        job.ds = scratch.take<T>(B * Hp);
    }
    if (f.dx) {
        job.back_x = scratch.take<T>(x_blocks * H * G * L);
        pack_back<T>(f.parameters.ih, H, I, 0, G, z, 0, x_blocks, job.back_x);
    }
    if (f.recompute && C::kept) job.w = pack<C, T>(f, int(job.pieces), scratch.take<T>(packed_size<C, T>(I, H)));
    job.dh = scratch.take<T>(B * Hp);
    job.zeros = scratch.take<T>(Hp);
    fill_zero(job.zeros, Hp);
    if constexpr (C::has_c) {
        job.dc = scratch.take<T>(B * Hp);
        job.c0 = scratch.take<T>(B * Hp);
    }
    for (Index p = 0; p < B; ++p) {
        Index b = sc.sequence(p);
        copy_row(f.dh_n ? f.dh_n + b * H : nullptr, H, Hp, job.dh + p * Hp);
        if constexpr (C::has_c) {
            copy_row(f.dc_n ? f.dc_n + b * H : nullptr, H, Hp, job.dc + p * Hp);
            copy_row(f.c0 ? f.c0 + b * H : nullptr, H, Hp, job.c0 + p * Hp);
        }
        if (f.dx)
            for (Index t = sc.length_at(p); t < f.steps; ++t) fill_zero(f.dx + b * f.dx_b + t * f.dx_t, I);
    }
    Index longest = sc.longest();
    job.capacity = 0;
    for (Index s = 0; s < longest; s += stretch) {
        Index end = s + stretch < longest ? s + stretch : longest, rows = sc.offset(end) - sc.offset(s);
        if (rows > job.capacity) job.capacity = rows;
    }
    job.d_block = spread<T>(job.capacity, C::grads * L);
    job.D = scratch.take<T>(job.d_block * job.blocks);
    if (f.recompute && C::kept) job.rebuilt = scratch.take<T>(job.capacity * C::kept * Hp);
    const int *grads[] = {C::by_input, C::by_hidden, BackwardJob<C, T>::last_grad};
    Index columns[] = {I + 1, H + (C::apart ? 1 : 0), H};
    Index widths[] = {G, outer, 1};
    for (int k = 0; k < BackwardJob<C, T>::sets; ++k) {
        Outer<T> &o = job.set[k];
        o.columns = columns[k];
        o.panel = outer_columns(int(widths[k]));
        o.apart = spread<T>(job.capacity, o.panel);
        o.a = scratch.take<T>(o.panels() * o.apart);
        o.grad = grads[k];
        Index size = job.blocks * o.columns * widths[k] * L;
        o.total = scratch.take<T>(size);
        fill_zero(o.total, size);
    }
    Index tasks = 0;
    for (int k = 0; k < BackwardJob<C, T>::sets; ++k) tasks += job.set[k].panels() * job.blocks;
    Index wanted = f.threads < 1 ? 1 : f.threads;
    double work = double(job.capacity) * double(G * H) * double(I + H);
    if (double(wanted) > work / 250000.0) wanted = Index(work / 250000.0);
    job.outer_pieces = wanted < 1 ? 1 : (wanted < tasks ? wanted : tasks);
    for (job.end = longest; job.end > 0; job.end = job.begin) {
        job.begin = (job.end - 1) / stretch * stretch;
        parallel(job.pieces, f.threads, BackwardJob<C, T>::run_rows, &job);
        parallel(job.outer_pieces, f.threads, BackwardJob<C, T>::run_outer_pieces, &job);
    }
    for (Index p = 0; p < B; ++p) {
        Index b = sc.sequence(p);
        for (Index k = 0; k < Hp; k += L) {
            Vec<T>::load(job.dh + p * Hp + k).store_first(f.dh0 + b * H + k, H - k);
            if constexpr (C::has_c) Vec<T>::load(job.dc + p * Hp + k).store_first(f.dc0 + b * H + k, H - k);
        }
    }
    if (job.outer_pieces > job.blocks) job.outer_pieces = job.blocks;
    parallel(job.outer_pieces, f.threads, BackwardJob<C, T>::run_unpack, &job);
}

}  // namespace gatewise::GW_TARGET
