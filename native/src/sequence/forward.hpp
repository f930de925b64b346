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

/// Blocks [from, to) that piece `k` of `pieces` has: pieces begin at cache lines, which no two threads should write.
struct Blocks {
    Index from, to;
    GW_INLINE Blocks(Index blocks, Index k, Index pieces)
        : from(cut(blocks, k, pieces)), to(cut(blocks, k + 1, pieces)) {}
    static constexpr Index in_line = vector_bytes < 64 ? 64 / vector_bytes : 1;
    GW_INLINE static Index lines(Index blocks) { return (blocks + in_line - 1) / in_line; }

private:
    GW_INLINE static Index cut(Index blocks, Index k, Index pieces) {
        Index at = lines(blocks) * k / pieces * in_line;
        return at < blocks ? at : blocks;
    }
};

/// Elements that the packed parameters of a layer take.
template <class C, class T>
Index packed_size(Index inputs, Index hidden) {
    return blocks_of<T>(hidden) * Vec<T>::lanes * (C::gates * (inputs + hidden) + C::gates + 1);
}

/// A layer's parameters on their way into packed_size elements; of `a`, only the cell, sizes and parameters are used.
template <class C, class T>
class Packing {
    static constexpr Index L = Vec<T>::lanes, G = C::gates, outer = C::staged ? G - 1 : G;

public:
    Packing(const Sequence<T> &a, T *memory)
        : a_(a),
          blocks_(blocks_of<T>(a.hidden)),
          x_(memory),
          h_(x_ + blocks_ * a.inputs * G * L),
          last_(h_ + blocks_ * a.hidden * outer * L),
          bias_(h_ + blocks_ * a.hidden * G * L) {}

    /// Where they will lie.
    Packed<T> packed() const { return {a_.inputs, a_.hidden, blocks_, x_, h_, last_, bias_}; }

    /// Pack the blocks of piece `k` of `pieces`.
    void pack(Index k, Index pieces) const {
        Blocks mine(blocks_, k, pieces);
        const auto &w = a_.parameters;
        bool negate = negates_z(a_.cell);
        Index H = a_.hidden;
        pack_forward<T>(w.ih, H, a_.inputs, 0, G, group_of(G), negate, mine.from, mine.to, x_);
        pack_forward<T>(w.hh, H, H, 0, outer, C::staged ? outer : group_of(G), negate, mine.from, mine.to, h_);
        if constexpr (C::staged) pack_forward<T>(w.hh, H, H, G - 1, 1, 1, negate, mine.from, mine.to, last_);
        pack_bias<C, T>(w.b_ih, w.b_hh, H, negate, mine.from, mine.to, bias_);
    }

private:
    const Sequence<T> &a_;
    Index blocks_;
    T *x_, *h_, *last_, *bias_;
};

/// Pack a layer's parameters into packed_size elements.
template <class C, class T>
Packed<T> pack(const Sequence<T> &a, int threads, T *memory) {
    Packing<C, T> packing(a, memory);
    struct Job {
        const Packing<C, T> *packing;
        Index pieces;
    } job{&packing, 1};
    Index lines = Blocks::lines(blocks_of<T>(a.hidden));
    if (C::gates * a.hidden * (a.inputs + a.hidden) > 65536) job.pieces = threads < lines ? threads : lines;
    parallel(
        job.pieces, threads,
        [](void *j, Index piece) {
            const Job &all = *static_cast<Job *>(j);
            all.packing->pack(piece, all.pieces);
        },
        &job);
    return packing.packed();
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

/// Rows on their way through time, in phases: the input part of some steps ahead, a step, its second stage. A phase
/// walks over blocks of units that do not depend on each other, so that threads may share it, a piece of the blocks
/// each; what one phase writes, the next reads.
template <class C, class T>
class Walk {
    static constexpr Index L = Vec<T>::lanes, stages = C::staged ? 2 : 1;
    /// What a piece keeps to itself: its step and the places of its rows there.
    struct alignas(64) Piece {  // lines of its own
        Step<T> step;
        const T **x, **ahead_x;
        T **y, **kept, **ahead_pre;
        char apart[64];
    };

public:
    /// `stretch`: steps between two saved c, when recomputing.
    Walk(const Forward<T> &f, const Schedule &sc, const Packed<T> &w, Rows mine, Index stretch, Index pieces)
        : f_(f),
          sc_(sc),
          mine_(mine),
          n_(mine.count),
          H_(w.hidden),
          Hp_(w.blocks * L),
          blocks_(w.blocks),
          stretch_(stretch),
          pieces_(pieces),
          longest_(sc.length_at(mine.position(0))),
          keeps_(f.saved && !f.recompute && C::kept) {
        // With few rows the input part of many steps is one product with tall tiles; with many it is cheaper inside.
        Index width = C::gates * Hp_;
        if (n_ < 4 && w.inputs >= 4) {
            ahead_ = 65536 / (n_ * width) + 1;
            if (ahead_ > 64) ahead_ = 64;
            if (ahead_ * n_ < 8) ahead_ = 8;
        }
        auto rows = [&](Index count, Index wide) {
            T **list = scratch_.template take<T *>(count);
            line_up(list, count, scratch_.template take<T>(count * wide), wide);
            return list;
        };
        ping_ = rows(n_, Hp_);
        pong_ = rows(n_, Hp_);
        Step<T> step;
        step.w = w;
        if constexpr (C::has_c) step.c = c_ = rows(n_, Hp_);
        if constexpr (C::staged) {
            step.s = rows(n_, Hp_);
            step.z = rows(n_, 2 * Hp_);
        }
        if (ahead_ > 1) pre_ = rows(ahead_ * n_, width);
        piece_ = scratch_.template take<Piece>(pieces);
        for (Index k = 0; k < pieces; ++k) {
            Piece &p = piece_[k];
            p.step = step;
            p.step.x = p.x = scratch_.template take<const T *>(n_);
            p.step.y = p.y = scratch_.template take<T *>(n_);
            p.kept = scratch_.template take<T *>(n_);
            p.step.kept = keeps_ ? p.kept : nullptr;
            if (ahead_ == 1) continue;
            p.ahead_x = scratch_.template take<const T *>(ahead_ * n_);
            p.ahead_pre = scratch_.template take<T *>(ahead_ * n_);
        }
        for (Index i = 0; i < n_; ++i) {
            Index b = sc.sequence(mine.position(i));
            copy_row(f.h0 ? f.h0 + b * H_ : nullptr, H_, Hp_, ping_[i]);
            if constexpr (C::has_c) copy_row(f.c0 ? f.c0 + b * H_ : nullptr, H_, Hp_, c_[i]);
        }
    }

    Index phases() const {
        Index fills = ahead_ > 1 ? (longest_ + ahead_ - 1) / ahead_ : 0;
        return fills + longest_ * stages;
    }

    /// Blocks of piece `k` in phase `at`.
    void phase(Index at, Index k) {
        Piece &piece = piece_[k];
        Blocks mine(blocks_, k, pieces_);
        Index a_chunk = ahead_ * stages + (ahead_ > 1 ? 1 : 0), begun = at / a_chunk * ahead_, within = at % a_chunk;
        if (ahead_ > 1 && within-- == 0) return look_ahead(piece, begun, mine);
        Index s = begun + within / stages, rows = mine_.among(sc_.active(s));
        if (C::staged && within % stages == 1) return run_second<C>(piece.step, rows, mine.from, mine.to);
        step(piece, s, s - begun, rows, mine);
    }

    /// The last states, and zeros past each sequence's end.
    void finish() {
        for (Index i = 0; i < n_; ++i) {
            Index p = mine_.position(i), b = sc_.sequence(p), length = sc_.length_at(p);
            const T *h = (length % 2 ? pong_ : ping_)[i];
            for (Index k = 0; k < Hp_; k += L) {
                Vec<T>::load(h + k).store_first(f_.h_n + b * H_ + k, H_ - k);
                if constexpr (C::has_c) Vec<T>::load(c_[i] + k).store_first(f_.c_n + b * H_ + k, H_ - k);
            }
            for (Index t = length; t < f_.steps; ++t) fill_zero(f_.y + b * f_.y_b + t * f_.y_t, H_);
        }
    }

private:
    const T *x_at(Index p, Index s) const { return f_.x + sc_.sequence(p) * f_.x_b + sc_.time(p, s) * f_.x_t; }

    /// Input part of the steps begun ... begun + ahead - 1.
    void look_ahead(Piece &piece, Index begun, Blocks mine) {
        Index count = 0;
        for (Index s = begun; s < begun + ahead_ && s < longest_; ++s)
            for (Index i = 0, m = mine_.among(sc_.active(s)); i < m; ++i, ++count) {
                piece.ahead_x[count] = x_at(mine_.position(i), s);
                piece.ahead_pre[count] = pre_[(s - begun) * n_ + i];
            }
        Step<T> step;
        step.w = piece.step.w;
        step.x = piece.ahead_x;
        run_input<C>(step, piece.ahead_pre, count, mine.from, mine.to);
    }

    void step(Piece &piece, Index s, Index since, Index rows, Blocks mine) {
        Index first = mine.from * L, width = (mine.to - mine.from) * L;
        for (Index i = 0; i < rows; ++i) {
            Index p = mine_.position(i);
            piece.x[i] = x_at(p, s);
            piece.y[i] = f_.y + sc_.sequence(p) * f_.y_b + sc_.time(p, s) * f_.y_t;
            if (keeps_) piece.kept[i] = f_.saved + (sc_.offset(s) + p) * C::kept * Hp_;
            if constexpr (C::has_c)
                if (f_.saved && f_.recompute && s % stretch_ == 0)
                    copy_row(c_[i] + first, width, width, f_.saved + ((s / stretch_) * f_.batch + p) * Hp_ + first);
        }
        piece.step.pre = ahead_ > 1 ? pre_ + since * n_ : nullptr;
        T **h = s % 2 ? pong_ : ping_, **out = s % 2 ? ping_ : pong_;
        piece.step.down = s % 2;
        piece.step.h = h;
        piece.step.h_out = out;
        if (pieces_ > 1)
            for (Index i = 0; i < rows; ++i) {
                fetch(h[i], Hp_ * Index(sizeof(T)));
                fetch_to_write(out[i] + first, width * Index(sizeof(T)));
            }
        run_first<C>(piece.step, rows, mine.from, mine.to);
    }

    const Forward<T> &f_;
    const Schedule &sc_;
    Rows mine_;
    Index n_, H_, Hp_, blocks_, stretch_, pieces_, longest_;
    Index ahead_ = 1;
    bool keeps_;
    Scratch scratch_;
    T **ping_, **pong_, **c_ = nullptr, **pre_ = nullptr;
    Piece *piece_;
};

template <class C, class T>
struct ForwardJob {
    const Forward<T> *a;
    const Schedule *schedule;
    Packed<T> w;
    Index pieces, stretch;

    static void run(void *self, Index piece) {
        const auto &job = *static_cast<ForwardJob *>(self);
        Rows mine = rows_of(*job.schedule, piece, job.pieces);
        if (mine.count <= 0) return;
        Walk<C, T> walk(*job.a, *job.schedule, job.w, mine, job.stretch, 1);
        for (Index at = 0, phases = walk.phases(); at < phases; ++at) walk.phase(at, 0);
        walk.finish();
    }
};

/// How many threads share the units of a batch too small to be shared by rows, each with work for some hundred
/// nanoseconds a step.
template <class T>
Index sharers_of(const Sequence<T> &a, Index pieces) {
    double weights = double(gates_of(a.cell) * a.hidden) * double(a.hidden);
    // Shared by rows, every thread would read all weights, from far where they are many; but so each product is wider.
    bool far = weights * double(sizeof(T)) > 512e3;
    if (a.batch >= (far ? 3 * pieces : 2) || a.batch * 2 > a.threads * (far ? 4 : 1)) return 1;
    double most = double(a.batch) * weights / 4096;
    Index n = Blocks::lines(blocks_of<T>(a.hidden));
    if (n > a.threads) n = a.threads;
    if (n > march_pieces) n = march_pieces;
    if (double(n) > most) n = Index(most);
    return n < 1 ? 1 : n;
}

/// All rows at once, their units shared by threads that go from phase to phase together; the first phase packs.
template <class C, class T>
struct SharedForward {
    const Packing<C, T> &packing;
    Index sharers;
    Walk<C, T> &walk;

    static void run(void *self, Index phase, Index piece) {
        auto &all = *static_cast<SharedForward *>(self);
        if (phase == 0) all.packing.pack(piece, all.sharers);
        else all.walk.phase(phase - 1, piece);
    }
};

template <class C, class T>
void run_forward(const Forward<T> &f, const Schedule &schedule, Index stretch) {
    Scratch scratch;
    T *memory = scratch.take<T>(packed_size<C, T>(f.inputs, f.hidden));
    Index pieces = pieces_of(f, schedule.offset(f.steps)), sharers = sharers_of(f, pieces);
    if (sharers > 1) {
        Packing<C, T> packing(f, memory);
        Walk<C, T> walk(f, schedule, packing.packed(), {0, 1, f.batch}, stretch, sharers);
        SharedForward<C, T> all{packing, sharers, walk};
        march(1 + walk.phases(), sharers, SharedForward<C, T>::run, &all);
        return walk.finish();
    }
    ForwardJob<C, T> job{&f, &schedule, pack<C, T>(f, int(pieces), memory), pieces, stretch};
    parallel(pieces, f.threads, ForwardJob<C, T>::run, &job);
}

}  // namespace gatewise::GW_TARGET
