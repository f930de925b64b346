// A series cut into cycles of one period, as in gatewise/pretrained/cycles.py.
#pragma once

#include "series/eight.hpp"

namespace gatewise::GW_TARGET {

/// Straight line of least squares: mean + slope (i - middle) at the place i.
struct Line {
    double mean, slope, middle;
    GW_INLINE double at(double i) const { return mean + slope * (i - middle); }
};

/// Σ (i - (n - 1) / 2)² over n places.
GW_INLINE double squares_of_time(Index n) { return larger(double(n) * (double(n) * double(n) - 1.0) / 12.0, 1e-300); }

/// x is 0 past n.
inline Line straight_line(const Tables &tables, const double *x, Index n) {
    const double middle = double(n - 1) / 2.0;
    const Eight centre = Eight::set(middle);
    const double top =
        sum_of(n, [&](Index i) GW_FLAT { return Eight::load(x + i) * (Eight::load(tables.time + i) - centre); });
    return {sum(x, n) / double(n), top / squares_of_time(n), middle};
}

/// x - line, 0 past n.
inline void without_line(const Tables &tables, const double *x, Index n, Line line, double *to) {
    const Eight mean = Eight::set(line.mean), slope = Eight::set(line.slope), middle = Eight::set(line.middle);
    for (Index i = 0; i < n; i += 8)
        (Eight::load(x + i) - (mean + slope * (Eight::load(tables.time + i) - middle))).store(to + i);
    clear_tail(to, n);
}

/// sums[i] = a[0] + ... + a[i - 1], n + 1 of them.
inline void running_sums(const double *a, Index n, double *sums) {
    double total = sums[0] = 0.0;
    for (Index i = 0; i < n; ++i) sums[i + 1] = total += a[i];
}

/// a + share b
inline void add(double *a, const double *b, double share, Index n) {
    Index i = 0;
    for (const Eight s = Eight::set(share); i + 8 <= n; i += 8)
        (Eight::load(a + i) + s * Eight::load(b + i)).store(a + i);
    for (; i < n; ++i) a[i] += share * b[i];
}

/// A series cut into cycles of p readings; the newest ends with the last phase.
struct Cycles {
    Index n, p, count, more;  ///< cycles that hold every phase; phases, the last ones, that one cycle more holds
    double *y;                ///< distance from a moving average over one period, 0 past n

    /// Write values by phase at every place of the series.
    void spread(const double *table, double *to) const {
        copy(table + p - more, more, to);
        for (Index i = more; i < n; i += p) copy(table, p, to + i);
        clear_tail(to, n);
    }
};

inline Cycles cut(const Tables &tables, const double *x, Index n, Index p, Room &room) {
    Cycles c{n, p, n / p, n % p, room.take(n)};
    double *const y = c.y, *const sums = room.take(n + 1), *const line = room.take(n);
    without_line(tables, x, n, straight_line(tables, x, n), line);
    running_sums(line, n, sums);
    const Index half = p / 2, last = n - p;
    const double size = double(p);
    const Index begin = smaller(half, n), end = last + half;
    for (Index i = 0; i < begin; ++i) y[i] = line[i] - (sums[p] - sums[0]) / size;
    Index i = begin;
    for (const Eight by = Eight::set(size); i + 8 <= end; i += 8)
        (Eight::load(line + i) - (Eight::load(sums + i - half + p) - Eight::load(sums + i - half)) / by).store(y + i);
    for (; i < end; ++i) y[i] = line[i] - (sums[i - half + p] - sums[i - half]) / size;
    for (; i < n; ++i) y[i] = line[i] - (sums[n] - sums[last]) / size;
    clear_tail(y, n);
    return c;
}

/// 1 + share + share² + ..., `terms` of them; at least 1.
GW_INLINE double geometric(double share, const double *powers, Index terms) {
    return larger((1.0 - powers[terms]) / (1.0 - share), 1.0);
}

/// Mean of each phase over all cycles, or with `recent` with weight 0.8^cycle: table out (p,), here out the same at
/// every place; returns the variance of the table.
inline double means(const Tables &tables, const Cycles &c, bool recent, double *table, double *here, Room room) {
    const Index n = c.n, p = c.p;
    const double *const power = tables.power[brisk];
    double *const weight = room.take(n);
    clear(table, p);
    double total = 0.0;
    for (Index cycle = c.more ? c.count : c.count - 1, i = 0; i < n; --cycle) {
        const Index phase = cycle == c.count ? p - c.more : 0, length = p - phase;
        const double w = recent ? power[cycle] : 1.0;
        add(table + phase, c.y + i, w, length);
        for (Index k = 0; k < length; ++k) weight[i + k] = w;
        total += w * double(length);
        i += length;
    }
    double few = double(c.count), many = few + 1.0, few_squared = few, many_squared = many;
    if (recent) {
        const double *const squared = tables.power[brisk_squared];
        few = geometric(shares[brisk], power, c.count), many = geometric(shares[brisk], power, c.count + 1);
        few_squared = geometric(shares[brisk_squared], squared, c.count);
        many_squared = geometric(shares[brisk_squared], squared, c.count + 1);
    }
    for (Index k = 0; k < p; ++k) table[k] /= k < p - c.more ? few : many;
    clear_tail(table, p);
    const double mean = sum(table, p) / double(p);
    for (Index k = 0; k < p; ++k) table[k] -= mean;
    c.spread(table, here);
    clear_tail(weight, n);
    const double noise = sum_of(n, [&](Index i) GW_FLAT {
        const Eight rest = Eight::load(c.y + i) - Eight::load(here + i);
        return Eight::load(weight + i) * (rest * rest);
    });
    const double cycles =
        (double(p - c.more) * (few * few / few_squared) + double(c.more) * (many * many / many_squared)) / double(p);
    return noise / larger(total, 1e-300) / larger(cycles - 1.0, 0.5);
}

/// The share of a table's size that its own error does not explain (James and Stein).
inline double kept(const double *table, Index p, double variance) {
    const double share = 1.0 - variance / larger(dot(table, table, p) / double(p), 1e-300);
    return smaller(larger(share, 0.0), 1.0);
}

/// Each phase the mean of those around it, 1/16 of the period on each side; p is at least 16.
inline void smooth(const double *table, Index p, double *to, Room room) {
    double *const sums = room.take(p + 1);
    running_sums(table, p, sums);
    const Index reach = p / 16;
    for (Index k = 0; k < p; ++k) {
        const Index low = k - reach, high = k + reach + 1;
        double total = sums[smaller(high, p)] - sums[larger(low, Index(0))];
        total += low < 0 ? sums[p] - sums[low + p] : 0.0;
        total += high > p ? sums[high - p] : 0.0;
        to[k] = total / double(2 * reach + 1);
    }
    clear_tail(to, p);
}

}  // namespace gatewise::GW_TARGET
