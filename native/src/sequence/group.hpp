// Groups of sequences in the backward pass. The sequences of a layer are dealt into a few groups; each takes
// its steps in stretches, last first. For each stretch
//   1. its sequences run back through the stretch (elementwise part, then D R), leaving the gate gradients D of the
//      stretch, and dx from them;
//   2. the parameters' gradients are summed over the stretch.
// Either part may be cut between threads, the first by sequence, the second by *output element*: every element of a
// gradient is summed in an order fixed by the shapes and the instruction set alone, rows in order of step and member,
// outer_rows of them at a time, these sums then added up, stretches from last to first.
#pragma once

#include "sequence/gradients.hpp"
#include "sequence/phases.hpp"

namespace gatewise::GW_TARGET {

/// What all groups of a backward pass share.
template <class C, class T>
struct BackwardJob {
    static constexpr int sets = C::staged > 0 ? 3 : 2, outer = C::gates - C::staged;  // outer: gates that multiply h_

    const Backward<T> *a;
    const Schedule *schedule;
    int negated;
    Index stretch, Hp, blocks, d_block, row_stride;
    Packed<T> w;                  // recompute only
    T *back_h, *back_s, *back_x;  // pack_back of hh, of its staged gates, of ih (dx wanted)
    T *dh, *dc, *ds, *c0;         // (B, Hp) by position, row_stride elements from row to row
    T *zeros;                     // (Hp,)
};

/// Sequences whose parameter gradients are summed together. A row is one member at one step of the stretch at hand;
/// rows are numbered by step, then by member.
template <class C, class T>
struct BackwardGroup {
    using Job = BackwardJob<C, T>;
    using V = Vec<T>;
    static constexpr Index L = V::lanes;
    static constexpr int sets = Job::sets, outer = Job::outer;
    static constexpr Index widths[] = {C::gates, outer, C::staged};  // of the sets, in gates

    const Job *job;
    Rows members;        // their positions
    Index begin, end;    // the stretch
    Index *first_row;    // (its steps + 1,)
    T *D, *rebuilt;      // its gate gradients; its gates, when recomputing
    Outer<T> set[sets];  // x with a one; h (with a one where the cell is split); s

    /// Memory for stretches of up to so many rows.
    void take(Scratch &scratch, Index most) {
        const Backward<T> &f = *job->a;
        first_row = scratch.take<Index>(job->stretch + 1);
        D = scratch.take<T>(job->d_block * job->blocks);
        if (f.recompute && C::kept) rebuilt = scratch.take<T>(most * C::kept * job->Hp);
        const int *grads[] = {C::by_input, C::by_hidden, by_operand()};
        Index columns[] = {f.inputs + 1, f.hidden + (C::split ? 1 : 0), f.hidden};
        for (int k = 0; k < sets; ++k) {
            Outer<T> &o = set[k];
            o.columns = columns[k];
            o.panel = outer_columns(int(widths[k]));
            o.panel_stride = spread<T>(most, o.panel);
            o.a = scratch.take<T>(o.panels() * o.panel_stride);
            o.grad = grads[k];
            o.total = scratch.take<T>(size(k));
        }
    }
    static constexpr const int *by_operand() {
        if constexpr (C::staged > 0) return C::by_operand;
        else return nullptr;
    }
    void clear() {
        for (int k = 0; k < sets; ++k) fill_zero(set[k].total, size(k));
    }
    /// Panels times blocks: what sums can be cut into.
    Index tasks() const {
        Index all = 0;
        for (const auto &o : set) all += o.panels() * job->blocks;
        return all;
    }
    /// Elements of the totals of set k.
    Index size(int k) const { return job->blocks * set[k].columns * widths[k] * L; }

    /// Turn to the steps [from, to).
    void enter(Index from, Index to) {
        begin = from;
        end = to;
        first_row[0] = 0;
        for (Index s = from; s < to; ++s) first_row[s - from + 1] = first_row[s - from] + active(s);
    }
    /// The first so many members take step s.
    GW_INLINE Index active(Index s) const { return members.among(job->schedule->active(s)); }
    GW_INLINE Index row_of(Index s, Index member) const { return first_row[s - begin] + member; }
    /// The member at step s, in a (B, T, ...) array with these strides.
    template <class P>
    GW_INLINE P *at(P *array, Index by_sequence, Index by_time, Index member, Index s) const {
        const Schedule &sc = *job->schedule;
        Index p = members.position(member);
        return array + sc.sequence(p) * by_sequence + sc.time(p, s) * by_time;
    }
    GW_INLINE const T *x_at(Index member, Index s) const { return at(job->a->x, job->a->x_b, job->a->x_t, member, s); }
    GW_INLINE const T *y_at(Index member, Index s) const { return at(job->a->y, job->a->y_b, job->a->y_t, member, s); }
    /// h before step s, H elements.
    GW_INLINE const T *h_before(Index member, Index s) const {
        if (s) return y_at(member, s - 1);
        const Backward<T> &f = *job->a;
        return f.h0 ? f.h0 + job->schedule->sequence(members.position(member)) * f.hidden : job->zeros;
    }
    GW_INLINE const T *kept_at(Index member, Index s) const {
        const Backward<T> &f = *job->a;
        if (f.recompute) return rebuilt + row_of(s, member) * C::kept * job->Hp;
        return f.saved + (job->schedule->offset(s) + members.position(member)) * C::kept * job->Hp;
    }
    /// c before step s and the distance between its blocks.
    GW_INLINE const T *c_before(Index member, Index s, Index &block_stride) const {
        const Backward<T> &f = *job->a;
        Index p = members.position(member);
        block_stride = L;
        if (s == 0) return job->c0 + p * job->row_stride;
        if (f.recompute && s == begin) return f.saved + ((s / job->stretch) * f.batch + p) * job->Hp;
        block_stride = C::kept * L;
        return kept_at(member, s - 1) + (C::kept - 1) * L;
    }

    // -- 1. back through the stretch ---------------------------------------------------------------------------

    /// Gates of the stretch from x and h: the same products as forward, all steps at once.
    void rebuild(const Rows &mine) {
        Scratch scratch;
        Index most = 0, Hp = job->Hp;
        for (Index s = begin; s < end; ++s) most += mine.among(active(s));
        const T **x = scratch.take<const T *>(most), **h = scratch.take<const T *>(most);
        T **kept = scratch.take<T *>(most);
        Index n = 0;
        for (Index s = begin; s < end; ++s)
            for (Index i = 0, m = mine.among(active(s)); i < m; ++i, ++n) {
                Index member = mine.position(i);
                x[n] = x_at(member, s);
                h[n] = h_before(member, s);
                kept[n] = rebuilt + row_of(s, member) * C::kept * Hp;
            }
        Step<T> step;
        step.w = job->w;
        step.x = x;
        step.h = h;
        step.kept = kept;
        if constexpr (C::staged > 0) {
            constexpr Index Z = between_of<C>();
            T **s = scratch.take<T *>(most), **between = scratch.take<T *>(most);
            line_up(s, most, scratch.take<T>(most * Hp), Hp);
            line_up(between, most, scratch.take<T>(Z * most * Hp), Z * Hp);
            step.s = s;
            step.between = between;
        }
        run_step<C, T>(step, n);
        if constexpr (C::has_c)
            for (Index s = begin; s < end; ++s)
                for (Index i = 0, m = mine.among(active(s)); i < m; ++i) {
                    Index member = mine.position(i), block_stride;
                    const T *c_ = c_before(member, s, block_stride);
                    T *slots = rebuilt + row_of(s, member) * C::kept * Hp;
                    for (Index block = 0; block < job->blocks; ++block, slots += C::kept * L) {
                        V gate[C::gates], c;
#pragma GCC unroll 8
                        for (int k = 0; k < C::gates; ++k) gate[k] = V::load(slots + k * L);
                        C::update(gate, V::zero(), V::zero(), V::load(c_ + block * block_stride), c);
                        c.store(slots + (C::kept - 1) * L);
                    }
                }
    }

    /// Fetch what a member's step will read; it lies too far from its neighbours' for the CPU's own prefetching.
    GW_INLINE void fetch_row(Index member, Index s) const {
        const Backward<T> &f = *job->a;
        Index bytes = f.hidden * Index(sizeof(T));
        fetch(h_before(member, s), bytes);
        if (f.dy) fetch(at(f.dy, f.dy_b, f.dy_t, member, s), bytes);
    }

    /// Elementwise part of one member's step.
    GW_INLINE void row_back(Index member, Index s) {
        const Backward<T> &f = *job->a;
        Index H = f.hidden, p = members.position(member), row = row_of(s, member), block_stride = 0;
        const T *dy = f.dy ? at(f.dy, f.dy_b, f.dy_t, member, s) : nullptr;
        const T *h_ = h_before(member, s), *h = C::kept ? nullptr : y_at(member, s);
        const T *kept = C::kept ? kept_at(member, s) : nullptr;
        const T *c_ = C::has_c ? c_before(member, s, block_stride) : nullptr;
        T *dh_row = job->dh + p * job->row_stride, *dc_row = C::has_c ? job->dc + p * job->row_stride : nullptr;
        for (Index block = 0; block < job->blocks; ++block) {
            Index unit = block * L, left = H - unit;
            V slot[C::kept ? C::kept : 1], d[C::grads];
#pragma GCC unroll 8
            for (int k = 0; k < C::kept; ++k) slot[k] = V::load(kept + (block * C::kept + k) * L);
            V g = V::load(dh_row + unit);
            if (dy) g = g + V::load_first(dy + unit, left);
            V gc = C::has_c ? V::load(dc_row + unit) : V::zero();
            V before = V::load_first(h_ + unit, left);
            C::backward(slot, C::kept ? V::zero() : V::load_first(h + unit, left), before,
                        C::has_c ? V::load(c_ + block * block_stride) : V::zero(), g, gc, d);
            g.store(dh_row + unit);
            if constexpr (C::has_c) gc.store(dc_row + unit);
            T *to = D + block * job->d_block + row * C::grads * L;
#pragma GCC unroll 8
            for (int k = 0; k < C::grads; ++k) d[k].store(to + k * L);
        }
        put_row<C::gates>(set[0], row, x_at(member, s), f.inputs);
        put_row<outer>(set[1], row, h_, H);
    }

    /// Staged cells: what the operand's gradient adds to D of its gates and to dh; the operand itself.
    GW_INLINE void row_back_operand(Index member, Index s, const T *ds_row, T *operand) {
        Index H = job->a->hidden, row = row_of(s, member);
        const T *h_ = h_before(member, s), *kept = kept_at(member, s);
        T *dh_row = job->dh + members.position(member) * job->row_stride;
        for (Index block = 0; block < job->blocks; ++block) {
            Index unit = block * L;
            T *to = D + block * job->d_block + row * C::grads * L;
            V slot[outer], d[outer], before = V::load_first(h_ + unit, H - unit), g = V::load(dh_row + unit);
#pragma GCC unroll 8
            for (int k = 0; k < outer; ++k) slot[k] = V::load(kept + (block * C::kept + k) * L);
#pragma GCC unroll 8
            for (int k : C::operand_gates) d[k] = V::load(to + k * L);
            C::backward_operand(slot, before, V::load(ds_row + unit), g, d);
            g.store(dh_row + unit);
#pragma GCC unroll 8
            for (int k : C::operand_gates) d[k].store(to + k * L);
            C::operand(slot, before).store(operand + unit);
        }
        put_row<C::staged>(set[2], row, operand, H);
    }

    /// Some of the members.
    void back(const Rows &mine) {
        const Backward<T> &f = *job->a;
        if (mine.count <= 0 || mine.among(active(begin)) == 0) return;
        if (f.recompute && C::kept) rebuild(mine);
        Scratch scratch;
        Index n = mine.count, Hp = job->Hp, d_block = job->d_block;
        const T **d = scratch.take<const T *>(n);
        T **out = scratch.take<T *>(n), **operand_grad = scratch.take<T *>(n);
        T *operand = C::staged > 0 ? scratch.take<T>(Hp) : nullptr;
        for (Index i = 0; i < n; ++i) {
            Index p = members.position(mine.position(i));
            out[i] = job->dh + p * job->row_stride;
            if constexpr (C::staged > 0) operand_grad[i] = job->ds + p * job->row_stride;
        }
        BackProduct<T> product{f.hidden, f.hidden, job->back_h, d, d_block, C::by_hidden, outer, out, true, false};
        BackProduct<T> inner{f.hidden,     f.hidden,  job->back_s,  d,     d_block,
                             by_operand(), C::staged, operand_grad, false, false};
        for (Index s = end - 1; s >= begin; --s) {
            Index m = mine.among(active(s));
            for (Index i = 0; i < m; ++i) {
                Index member = mine.position(i);
                d[i] = D + row_of(s, member) * C::grads * L;
                if (i + 1 < m) fetch_row(mine.position(i + 1), s);
                row_back(member, s);
            }
            if constexpr (C::staged > 0) {
                run_back(inner, m);
                for (Index i = 0; i < m; ++i) row_back_operand(mine.position(i), s, operand_grad[i], operand);
            }
            run_back(product, m);
        }
        if (f.dx) input_gradient(mine);
    }

    /// dx of all rows of the stretch.
    void input_gradient(const Rows &mine) {
        const Backward<T> &f = *job->a;
        Scratch scratch;
        Index all = 0, k = 0;
        for (Index s = begin; s < end; ++s) all += mine.among(active(s));
        const T **from = scratch.take<const T *>(all);
        T **to = scratch.take<T *>(all);
        for (Index s = begin; s < end; ++s)
            for (Index i = 0, m = mine.among(active(s)); i < m; ++i, ++k) {
                Index member = mine.position(i);
                from[k] = D + row_of(s, member) * C::grads * L;
                to[k] = at(f.dx, f.dx_b, f.dx_t, member, s);
            }
        run_back(
            BackProduct<T>{f.hidden, f.inputs, job->back_x, from, job->d_block, C::by_input, C::gates, to, false, true},
            all);
    }

    // -- 2. the parameters' gradients --------------------------------------------------------------------------

    /// Output elements of the tasks [from, to).
    void sum(Index from, Index to) {
        Index blocks = job->blocks, first = 0;
        Index rows = first_row[end - begin], d_row = C::grads * L;
        for (int k = 0; k < sets; ++k) {
            Index panels = set[k].panels(), count = panels * blocks;
            Index at = from > first ? from - first : 0, last = to - first < count ? to - first : count;
            while (at < last) {
                Index block = at / panels, left = at % panels, next = block * panels + panels;
                Index right = next < last ? panels : last - block * panels;
                const T *d = D + block * job->d_block;
                if (k == 0) run_outer<T, C::gates>(set[0], d, d_row, rows, block, left, right);
                else if (k == 1) run_outer<T, outer>(set[1], d, d_row, rows, block, left, right);
                else if constexpr (C::staged > 0) run_outer<T, C::staged>(set[k], d, d_row, rows, block, left, right);
                at = next;
            }
            first += count;
        }
    }
};

}  // namespace gatewise::GW_TARGET
