// Eight numbers, in as many vectors as the target needs: sums have the same order, and so the same bits, on every
// target. For that reason a product and a sum are rounded apart here.
//
// Arrays of n numbers are walked in eights: they have room for whole eights, and zeros past n where sums are taken.
#pragma once

#include "series/tables.hpp"
#include "simd/vector.hpp"

namespace gatewise::GW_TARGET {

GW_INLINE double larger(double a, double b) { return a < b ? b : a; }
GW_INLINE double smaller(double a, double b) { return b < a ? b : a; }
GW_INLINE Index larger(Index a, Index b) { return a < b ? b : a; }
GW_INLINE Index smaller(Index a, Index b) { return b < a ? b : a; }

struct Eight {
    using V = Vec<double>;
    static constexpr int parts = 8 / V::lanes;
    static constexpr auto all = std::make_integer_sequence<int, V::lanes>();
    V part[parts];

#define GW_PARTS _Pragma("GCC unroll 4") for (int i = 0; i < parts; ++i)
    GW_INLINE static Eight set(double s) {
        Eight r;
        GW_PARTS r.part[i] = V::set(s);
        return r;
    }
    /// a four times, then b.
    GW_INLINE static Eight halves(double a, double b) {
        Eight r;
        if constexpr (parts == 1) r.part[0].v = halves(V::set(a), V::set(b), all);
        else GW_PARTS r.part[i] = V::set(i < parts / 2 ? a : b);
        return r;
    }
    GW_INLINE static Eight load(const double *p) {
        Eight r;
        GW_PARTS r.part[i] = V::load(p + i * V::lanes);
        return r;
    }
    GW_INLINE void store(double *p) const { GW_PARTS part[i].store(p + i * V::lanes); }
    GW_INLINE void store_halves(double *low, double *high) const {
        if constexpr (parts == 1) {
            typedef double Four __attribute__((vector_size(32), aligned(8), may_alias));
            constexpr int half = parts == 1 ? 4 : 0;
            *(Four *)low = __builtin_shufflevector(part[0].v, part[0].v, 0, 1, 2, 3);
            *(Four *)high = __builtin_shufflevector(part[0].v, part[0].v, half, half + 1, half + 2, half + 3);
        } else {
            GW_PARTS part[i].store(i < parts / 2 ? low + i * V::lanes : high + (i - parts / 2) * V::lanes);
        }
    }
#define GW_OPERATOR(op)                                    \
    GW_INLINE friend Eight operator op(Eight a, Eight b) { \
        Eight r;                                           \
        GW_PARTS r.part[i] = a.part[i] op b.part[i];       \
        return r;                                          \
    }
    GW_OPERATOR(+)
    GW_OPERATOR(-)
    GW_OPERATOR(*)
    GW_OPERATOR(/)
#undef GW_OPERATOR
    GW_INLINE Eight &operator+=(Eight b) { return *this = *this + b; }

    GW_INLINE double sum() const {
        alignas(64) double a[8];
        store(a);
        return ((a[0] + a[4]) + (a[2] + a[6])) + ((a[1] + a[5]) + (a[3] + a[7]));
    }
    GW_INLINE Eight reversed() const {
        Eight r;
        GW_PARTS r.part[i].v = reversed(part[parts - 1 - i].v, all);
        return r;
    }
    /// a < low ? low : a > high ? high : a
    GW_INLINE Eight between(Eight low, Eight high) const {
        Eight r;
        GW_PARTS {
            auto v = part[i].v;
            v = v < low.part[i].v ? low.part[i].v : v;
            r.part[i].v = v > high.part[i].v ? high.part[i].v : v;
        }
        return r;
    }
    /// Numbers of a, b, c, d in turn: 32 of them.
    GW_INLINE static void store_in_turn(Eight a, Eight b, Eight c, Eight d, double *p) {
        GW_PARTS {
            const V ac[2] = {interleave<false>(a.part[i], c.part[i], all), interleave<true>(a.part[i], c.part[i], all)};
            const V bd[2] = {interleave<false>(b.part[i], d.part[i], all), interleave<true>(b.part[i], d.part[i], all)};
            double *to = p + i * 4 * V::lanes;
            interleave<false>(ac[0], bd[0], all).store(to);
            interleave<true>(ac[0], bd[0], all).store(to + V::lanes);
            interleave<false>(ac[1], bd[1], all).store(to + 2 * V::lanes);
            interleave<true>(ac[1], bd[1], all).store(to + 3 * V::lanes);
        }
    }

private:
    template <int... k>
    GW_INLINE static typename V::N::vector halves(V a, V b, std::integer_sequence<int, k...>) {
        return __builtin_shufflevector(a.v, b.v, (k < 4 ? k : k + V::lanes)...);
    }
    template <int... k>
    GW_INLINE static typename V::N::vector reversed(typename V::N::vector v, std::integer_sequence<int, k...>) {
        return __builtin_shufflevector(v, v, (V::lanes - 1 - k)...);
    }
};

/// n filled up to whole eights.
GW_INLINE Index whole(Index n) { return (n + 7) / 8 * 8; }

/// Memory for arrays, handed out one after another; there is room for one eight more in each.
class Room {
public:
    GW_INLINE explicit Room(double *memory) : at_(memory) {}
    GW_INLINE double *take(Index n) {
        double *p = at_;
        at_ += whole(n) + 8;
        return p;
    }

private:
    double *at_;
};

inline void clear(double *a, Index n) {
    for (Index i = 0; i < n; i += 8) Eight::set(0.0).store(a + i);
}
/// Zeros past n.
GW_INLINE void clear_tail(double *a, Index n) {
    for (Index i = n; i < whole(n); ++i) a[i] = 0.0;
}
inline void copy(const double *from, Index n, double *to) {
    Index i = 0;
    for (; i + 8 <= n; i += 8) Eight::load(from + i).store(to + i);
    for (; i < n; ++i) to[i] = from[i];
}

/// Four sums at a time hide the addition's latency: f(i) -> an eight, for i = 0, 8, ... below n.
template <class F>
GW_INLINE double sum_of(Index n, F f) {
    Eight a = Eight::set(0.0), b = a, c = a, d = a;
    Index i = 0;
    for (; i + 32 <= n; i += 32) a += f(i), b += f(i + 8), c += f(i + 16), d += f(i + 24);
    for (; i < n; i += 8) a += f(i);
    return ((a + b) + (c + d)).sum();
}
inline double sum(const double *a, Index n) {
    return sum_of(n, [&](Index i) GW_FLAT { return Eight::load(a + i); });
}
inline double dot(const double *a, const double *b, Index n) {
    return sum_of(n, [&](Index i) GW_FLAT { return Eight::load(a + i) * Eight::load(b + i); });
}

}  // namespace gatewise::GW_TARGET
