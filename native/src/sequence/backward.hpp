// The time loop, backward. The sequences are dealt into a few groups. Where every thread gets as many of them, a thread
// takes a group through all its stretches: D stays in that core's own cache and no thread waits. Otherwise all groups
// go from stretch to stretch together, rows and sums divided between the threads. At the end the groups' sums are
// added, in order. No sum depends on the number of threads: groups follow from shapes and instruction set alone.
#pragma once

#include "sequence/forward.hpp"
#include "sequence/group.hpp"

namespace gatewise::GW_TARGET {

/// All groups of a layer, and how threads share them.
template <class C, class T>
class BackwardGroups {
    using Job = BackwardJob<C, T>;
    using Group = BackwardGroup<C, T>;
    using V = Vec<T>;
    static constexpr Index L = V::lanes;

public:
    /// Memory for all of it comes from `scratch`.
    BackwardGroups(const Backward<T> &f, const Schedule &sc, int negated, Scratch &scratch)
        : count_(groups_of<C, T>(f)) {
        Index B = f.batch, H = f.hidden, I = f.inputs, Hp = (job_.blocks = blocks_of<T>(H)) * L;
        job_.a = &f;
        job_.schedule = &sc;
        job_.negated = negated;
        job_.stretch = stretch_of<C, T>(f);
        job_.Hp = Hp;
        Index row_stride = job_.row_stride = whole_lines<T>(Hp);  // the next row may belong to another thread
        pack_weights(scratch);
        job_.dh = scratch.take<T>(B * row_stride);
        job_.zeros = scratch.take<T>(Hp);
        fill_zero(job_.zeros, Hp);
        if constexpr (C::staged > 0) job_.ds = scratch.take<T>(B * row_stride);
        if constexpr (C::has_c) {
            job_.dc = scratch.take<T>(B * row_stride);
            job_.c0 = scratch.take<T>(B * row_stride);
        }
        for (Index p = 0; p < B; ++p) {
            Index b = sc.sequence(p);
            copy_row(f.dh_n ? f.dh_n + b * H : nullptr, H, Hp, job_.dh + p * row_stride);
            if constexpr (C::has_c) {
                copy_row(f.dc_n ? f.dc_n + b * H : nullptr, H, Hp, job_.dc + p * row_stride);
                copy_row(f.c0 ? f.c0 + b * H : nullptr, H, Hp, job_.c0 + p * row_stride);
            }
            if (f.dx)
                for (Index t = sc.length_at(p); t < f.steps; ++t) fill_zero(f.dx + b * f.dx_b + t * f.dx_t, I);
        }
        // No group has more rows in a stretch than the first has in the first: fewer and fewer sequences are active.
        Index most = 0, first_end = job_.stretch < sc.longest() ? job_.stretch : sc.longest();
        Rows first = part_of(sc, B, 0, count_);
        for (Index s = 0; s < first_end; ++s) most += first.among(sc.active(s));
        job_.d_block = spread<T>(most, C::grads * L);
        for (Index k = 0; k < count_; ++k) {
            Group &g = group_[k];
            g.job = &job_;
            g.members = part_of(sc, B, k, count_);
            g.take(scratch, most);
        }
        share_out(most);
    }

    void run() {
        if (by_group_) group_by_group();
        else together();
        states();
        unpack();
    }

private:
    void pack_weights(Scratch &scratch) {
        const Backward<T> &f = *job_.a;
        Index H = f.hidden, I = f.inputs, outer = Job::outer, x_blocks = blocks_of<T>(I);
        job_.back_h = scratch.take<T>(job_.blocks * H * outer * L);
        pack_back<T>(f.parameters.hh, H, H, 0, outer, job_.negated, 0, job_.blocks, job_.back_h);
        if constexpr (C::staged > 0) {
            job_.back_s = scratch.take<T>(job_.blocks * H * C::staged * L);
            pack_back<T>(f.parameters.hh, H, H, outer, C::staged, job_.negated, 0, job_.blocks, job_.back_s);
        }
        if (f.dx) {
            job_.back_x = scratch.take<T>(x_blocks * H * C::gates * L);
            pack_back<T>(f.parameters.ih, H, I, 0, C::gates, job_.negated, 0, x_blocks, job_.back_x);
        }
        if (f.recompute && C::kept)
            job_.w = pack<C, T>(f, job_.negated, f.threads, scratch.take<T>(packed_size<C, T>(I, H)));
    }

    /// Each group to one thread, if every thread gets as many; else rows and sums are divided. No piece is so small
    /// that waking a thread for it costs more than it saves.
    void share_out(Index rows) {
        const Backward<T> &f = *job_.a;
        Index threads = f.threads < 1 ? 1 : f.threads, tasks = count_ * group_[0].tasks();
        backs_ = pieces_of<C>(f, job_.schedule->offset(f.steps));
        workers_ = backs_ < threads ? backs_ : threads;
        by_group_ = count_ > 1 && count_ % workers_ == 0;
        double work =
            double(count_ * rows) * double(C::gates * f.hidden) * double(f.inputs + f.hidden) / worth_a_thread;
        sums_ = double(threads) < work ? threads : Index(work);
        if (sums_ > tasks) sums_ = tasks;
        if (sums_ < 1) sums_ = 1;
    }

    /// Where the stretch begins that ends before step `end`.
    Index before(Index end) const { return (end - 1) / job_.stretch * job_.stretch; }

    /// Each group through all its stretches, by the next free thread.
    void group_by_group() {
        parallel(
            count_, int(workers_),
            [](void *self, Index k) {
                auto &all = *static_cast<BackwardGroups *>(self);
                Group &g = all.group_[k];
                g.clear();
                for (Index end = all.job_.schedule->longest(), begin; end > 0; end = begin) {
                    begin = all.before(end);
                    g.enter(begin, end);
                    g.back({0, 1, g.members.count});
                    g.sum(0, g.tasks());
                }
            },
            this);
    }

    /// All groups from stretch to stretch.
    void together() {
        for (Index k = 0; k < count_; ++k) group_[k].clear();
        for (Index end = job_.schedule->longest(), begin; end > 0; end = begin) {
            begin = before(end);
            for (Index k = 0; k < count_; ++k) group_[k].enter(begin, end);
            parallel(
                backs_, job_.a->threads,
                [](void *self, Index piece) {
                    auto &all = *static_cast<BackwardGroups *>(self);
                    Rows mine = part_of(*all.job_.schedule, all.job_.a->batch, piece, all.backs_);
                    for (Index k = 0; k < all.count_; ++k) all.group_[k].back(common(all.group_[k].members, mine));
                },
                this);
            parallel(
                sums_, job_.a->threads,
                [](void *self, Index piece) {
                    auto &all = *static_cast<BackwardGroups *>(self);
                    Index tasks = all.group_[0].tasks(), in_all = tasks * all.count_;
                    Index from = in_all * piece / all.sums_, to = in_all * (piece + 1) / all.sums_;
                    for (Index k = 0; k < all.count_; ++k, from -= tasks, to -= tasks)
                        all.group_[k].sum(from > 0 ? from : 0, to < tasks ? to : tasks);
                },
                this);
        }
    }

    /// The groups' sums -> parameters' shapes.
    void unpack() {
        parallel(
            workers_, int(workers_),
            [](void *self, Index piece) {
                auto &all = *static_cast<BackwardGroups *>(self);
                Blocks mine(all.job_.blocks, piece, all.workers_);
                const auto &f = *all.job_.a;
                const auto &g = f.gradients;
                constexpr Index outer = Job::outer;
                all.unpack_set(0, C::gates, 0, f.inputs, mine.from, mine.to, g.ih, g.b_ih, C::split ? nullptr : g.b_hh);
                all.unpack_set(1, outer, 0, f.hidden, mine.from, mine.to, g.hh, C::split ? g.b_hh : nullptr, nullptr);
                if constexpr (C::staged > 0)
                    all.unpack_set(2, C::staged, outer, f.hidden, mine.from, mine.to, g.hh, nullptr, nullptr);
            },
            this);
    }

    /// Blocks [from, to) of set `k` -> (G*H, columns) from gate `first` on, and its last column (of ones) -> bias. By
    /// squares, as in pack_forward.
    void unpack_set(int k, Index gates, Index first, Index columns, Index from, Index to, T *matrix, T *bias,
                    T *bias_too) const {
        Index H = job_.a->hidden, all_columns = group_[0].set[k].columns;
        V square[L];
        for (Index block = from; block < to; ++block)
            for (Index g = 0; g < gates; ++g) {
                V sign = V::set(sign_of<T>(first + g, job_.negated));
                auto total = [&](Index column) GW_FLAT {
                    Index at = ((block * all_columns + column) * gates + g) * L;
                    V sum = V::load(group_[0].set[k].total + at);
                    for (Index i = 1; i < count_; ++i) sum = sum + V::load(group_[i].set[k].total + at);
                    return sign * sum;
                };
                Index unit = (first + g) * H + block * L, units = H - block * L < L ? H - block * L : L;
                for (Index start = 0; start < columns; start += L) {
                    Index n = columns - start < L ? columns - start : L;
                    for (Index c = 0; c < L; ++c) square[c] = c < n ? total(start + c) : V::zero();
                    transpose(square);
                    for (Index u = 0; u < units; ++u) square[u].store_first(matrix + (unit + u) * columns + start, n);
                }
                if (all_columns > columns) {
                    V sum = total(columns);
                    if (bias) sum.store_first(bias + unit, units);
                    if (bias_too) sum.store_first(bias_too + unit, units);
                }
            }
    }

    /// Gradients of the first states.
    void states() const {
        const Backward<T> &f = *job_.a;
        Index H = f.hidden, Hp = job_.Hp, row_stride = job_.row_stride;
        for (Index p = 0; p < f.batch; ++p) {
            Index b = job_.schedule->sequence(p);
            for (Index k = 0; k < Hp; k += L) {
                V::load(job_.dh + p * row_stride + k).store_first(f.dh0 + b * H + k, H - k);
                if constexpr (C::has_c) V::load(job_.dc + p * row_stride + k).store_first(f.dc0 + b * H + k, H - k);
            }
        }
    }

    Job job_{};
    Group group_[most_groups];
    Index count_;         // of groups
    Index backs_, sums_;  // pieces that rows and sums are cut into where groups are not shared out whole
    Index workers_;       // threads with enough to do
    bool by_group_;       // each group by one thread
};

template <class C, class T>
void run_backward(const Backward<T> &f, const Schedule &schedule, int negated) {
    Scratch scratch;
    BackwardGroups<C, T>(f, schedule, negated, scratch).run();
}

}  // namespace gatewise::GW_TARGET
