// A forward pass of some rows, in phases.
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

/// A forward pass of some rows, in phases: the input part of some steps ahead, a step, its second stage. A phase covers
/// blocks of units that do not depend on each other, so that threads may divide it, a piece of the blocks each; what
/// one phase writes, the next reads.
template <class C, class T>
class ForwardPhases {
    static constexpr Index L = Vec<T>::lanes, stages = C::staged > 0 ? 2 : 1;
    /// What a piece keeps to itself: its step and the places of its rows there.
    struct alignas(64) Piece {  // lines of its own
        Step<T> step;
        const T **x, **ahead_x;
        T **y, **kept, **ahead_pre;
        char padding[64];
    };

public:
    /// `stretch`: steps between two saved c, when recomputing.
    ForwardPhases(const Forward<T> &f, const Schedule &sc, const Packed<T> &w, Rows mine, Index stretch, Index pieces)
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
            constexpr Index elements = 65536;  // half a second-level cache in float32
            ahead_ = elements / (n_ * width) + 1;
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
        if constexpr (C::staged > 0) {
            step.s = rows(n_, Hp_);
            step.between = rows(n_, between_of<C>() * Hp_);
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
        if (stages == 2 && within % stages == 1) return run_second<C>(piece.step, rows, mine.from, mine.to);
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

}  // namespace gatewise::GW_TARGET
