// Periods of a series, as in gatewise/pretrained/periods.py.
#pragma once

#include "series/cycles.hpp"
#include "series/fourier.hpp"

extern "C" double log(double);

namespace gatewise::GW_TARGET {

/// Periods of clocks and calendars, as in periods.py.
inline constexpr Index usual_periods[] = {4, 5, 7, 12, 24, 30, 48, 52, 60, 96, 144, 168, 288, 336, 365, 672};

struct Found {
    Index period;
    double strength;
};

/// Cut what is beyond four standard deviations; a is 0 past n.
inline void clip(double *a, Index n) {
    const double limit = 4.0 * __builtin_sqrt(dot(a, a, n) / double(larger(n, Index(1))));
    const Eight low = Eight::set(-limit), high = Eight::set(limit);
    for (Index i = 0; i < n; i += 8) Eight::load(a + i).between(low, high).store(a + i);
}

/// Scale to a sum of squares of 1; one that is too small to count as at least 1e-300 stays too small.
inline double to_unit(double *a, Index n) {
    const double energy = dot(a, a, n);
    const Eight size = Eight::set(__builtin_sqrt(larger(energy, 1e-300)));
    for (Index i = 0; i < n; i += 8) (Eight::load(a + i) / size).store(a + i);
    return energy;
}

/// Whether r[k] is the highest of the allowed lags within 3, at small lags within fewer. `later` is r where a lag is
/// allowed, else minus infinity, three lags further than k.
GW_INLINE bool peak(const double *r, const double *later, Index k) {
    for (Index reach = 1; reach <= 3; ++reach)
        if (!(r[k] >= larger(later[k + reach], k >= reach ? r[k - reach] : r[k])) && !(reach > 1 && k < 2 * reach))
            return false;
    return true;
}

/// x is 0 past n. `beside`: a period found already, or 0; `most` lags are looked at for how readings wander.
inline Found detect(const Tables &tables, const double *x, Index n, Index most, Index beside, Room room) {
    Index size = smallest_transform;
    while (size < 2 * n) size *= 2;
    const Complex z{room.take(size), room.take(size)}, other{room.take(size), room.take(size)};
    clear(z.re, size);
    clear(z.im, size);
    without_line(tables, x, n, straight_line(tables, x, n), z.re);
    clip(z.re, n);
    for (Index i = 0; i + 1 < n; ++i) z.im[i] = x[i + 1] - x[i];
    const double step = sum(z.im, n) / double(larger(n - 1, Index(1)));
    for (Index i = 0; i + 1 < n; ++i) z.im[i] -= step;
    clip(z.im, n - 1);
    const bool moves = to_unit(z.re, n) > 1e-300, changes_move = to_unit(z.im, n - 1) > 1e-300;

    const Complex sums = correlations(tables, z, other, size);
    double *const levels = sums.re, *const changes = sums.im;
    const Index lags = n / 2, seen = larger(smaller(most, size / 2), lags + 1);
    const double count = double(n);
    {
        const double by = moves ? levels[0] : double(size), by_changes = changes_move ? changes[0] : double(size);
        for (Index k = 0; k <= seen; ++k) {
            levels[k] = levels[k] / by * (count / larger(count - double(k), 1.0));
            changes[k] = changes[k] / by_changes * ((count - 1.0) / larger(count - 1.0 - double(k), 1.0));
        }
    }
    double wandering = 0.0;
    for (Index k = 0; k <= seen && levels[k] > 0.0; ++k) wandering += levels[k] * levels[k];

    double strict = 1.0;
    if (beside) {
        // What a mean of c cycles leaves is less varied, and its autocorrelation more, than that of noise.
        const double cycles = larger(count / double(beside), 1.5);
        strict = 1.25 * __builtin_sqrt(cycles / (cycles - 1.0));
    }
    const double rare = strict * (__builtin_sqrt(2.0 * log(count / 2.0)) + 0.5);
    const double wander = strict * 2.0 * __builtin_sqrt(larger(2.0 * wandering - 1.0, 0.0) / count);
    constexpr double nowhere = -__builtin_inf();
    const Index room_for = lags + 5;
    double *const later = room.take(room_for), *const later_changes = room.take(room_for);
    double *const every = room.take(room_for), *const r = room.take(room_for);
    for (Index k = 0; k < room_for; ++k) later[k] = later_changes[k] = nowhere, every[k] = r[k] = 0.0;
    for (Index k = 2; k <= lags; ++k)
        if (!beside || double(k) < 0.6 * double(beside) || double(k) > 1.4 * double(beside))
            later[k] = levels[k], later_changes[k] = changes[k];

    double trough = smaller(levels[0], levels[1]), best = 0.0;
    const Index *usual = usual_periods, *const end = usual + sizeof usual_periods / sizeof *usual_periods;
    for (Index k = 2; k <= lags; ++k) {
        trough = smaller(trough, levels[k]);
        const bool easy = usual < end && k == *usual;
        if (easy) ++usual;
        if (later[k] == nowhere) continue;
        const double noise = rare / tables.roots[n - k], easier = easy ? 0.75 : 1.0;
        const bool in_levels = levels[k] > larger(larger(wander, noise) * easier, 0.15) && levels[k] - trough > 0.15;
        const bool in_changes = changes[k] > noise * easier;
        every[k] = smaller(larger(in_levels ? levels[k] : 0.0, in_changes ? changes[k] : 0.0), 1.0);
        if ((in_levels && peak(levels, later, k)) || (in_changes && peak(changes, later_changes, k))) r[k] = every[k];
        best = larger(best, r[k]);
    }
    if (!(best > 0.0)) return {1, 0.0};
    Index first = 2;
    while (!(r[first] > 0.0 && r[first] >= 0.8 * best)) ++first;
    // A peak of noise may stand just before the true one: the highest of the next half period is taken.
    Index period = first;
    for (Index k = first; k <= lags && double(k) < 1.5 * double(first); ++k)
        if (r[k] > r[period]) period = k;
    const double close = larger(0.35, 1.6 * double(period) / count) / __builtin_sqrt(count), top = every[period];
    Index likely = 0;
    for (Index k : usual_periods) {
        const Index away = k < period ? period - k : k - period;
        if (k > lags || double(away) > double(period) / 8.0) continue;
        if (every[k] > 0.0 && every[k] >= top - close && (!likely || every[k] > every[likely])) likely = k;
    }
    if (likely) period = likely;
    return {period, every[period]};
}

/// Sum of squares around the straight line.
inline double detrended_size(const Tables &tables, const double *x, Index n, Room room) {
    double *const rest = room.take(n);
    without_line(tables, x, n, straight_line(tables, x, n), rest);
    return dot(rest, rest, n);
}

}  // namespace gatewise::GW_TARGET
