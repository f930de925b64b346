// Seasons and simple forecasts of one series, as in gatewise/pretrained/candidates.py.
#pragma once

#include "series/burg.hpp"
#include "series/periods.hpp"
#include "series/waves.hpp"

namespace gatewise::GW_TARGET {

struct Hint {
    Index given, usual;
    bool sure;
};
struct Seasons {
    Index first, second;
    double strength[2];
};

/// The n readings x (n,), 0 past n, of a row of `width` places.
inline Seasons seasons_of(const Tables &tables, const double *x, Index n, Index width, Hint hint, Room room) {
    const Index most = width / 2 + 1;
    Found found = detect(tables, x, n, most, 0, room);
    const auto brief = [&](Index p) { return hint.sure && p > 1 && 2 * p > n && 7 * n >= 8 * p; };
    if (brief(hint.given)) return {hint.given, hint.given, {0.5, 0.0}};
    if (hint.given > 0 && 2 * hint.given <= n && found.period != hint.given) found = {hint.given, 0.5};
    if (brief(hint.usual) && found.period > 1 && 10 * found.period < 6 * hint.usual)
        return {found.period, hint.usual, {found.strength, 0.3}};
    if (brief(hint.usual)) return {hint.usual, hint.usual, {0.3, 0.0}};
    if (hint.usual > 1 && 2 * hint.usual <= n) {
        const Index away = found.period < hint.usual ? hint.usual - found.period : found.period - hint.usual;
        if (found.period == 1) found = {hint.usual, 0.3};
        else if (hint.sure && 8 * away <= hint.usual) found.period = hint.usual;
    }
    Seasons result{found.period, found.period, {found.strength, 0.0}};
    if (found.period == 1) return result;
    double *const table = room.take(found.period), *const rest = room.take(n);
    const Cycles cycles = cut(tables, x, n, found.period, room);
    means(tables, cycles, false, table, rest, room);
    for (Index i = 0; i < n; i += 8) (Eight::load(x + i) - Eight::load(rest + i)).store(rest + i);
    const Found again = detect(tables, rest, n, most, found.period, room);
    if (again.period > 1 && detrended_size(tables, rest, n, room) > 1e-6 * detrended_size(tables, x, n, room)) {
        result.second = again.period;
        result.strength[1] = again.strength;
    }
    return result;
}

/// Take a share of a table off x and give the table's steps ahead, by phase 0, 1, ...: ahead (p,).
inline void take_off(double *x, const double *here, double share, Index n, const double *table, Index p,
                     double *ahead) {
    add(x, here, -share, whole(n));
    for (Index k = 0; k < p; ++k) ahead[k] = table[k] * share;
}

/// The season of all cycles (of their means in `table`), smoothed, by phase; `quiet` loses it.
inline void calm_season(const Cycles &c, double *table, double *here, double variance, double *quiet, double *calm,
                        Room room) {
    const Index p = c.p;
    double share;
    if (p >= 16) {
        double *const smoothed = room.take(p);
        smooth(table, p, smoothed, room);
        c.spread(smoothed, here);
        share = kept(smoothed, p, variance / double(2 * (p / 16) + 1));
        take_off(quiet, here, share, c.n, smoothed, p, calm);
    } else {
        share = kept(table, p, variance);
        take_off(quiet, here, share, c.n, table, p, calm);
    }
}

/// The mean season, stretched and moved to fit the last cycle of x best, by phase: shape (p,).
inline void shape_of(const double *x, Index n, Index p, const double *table, double *shape, Room room) {
    double *const last = room.take(p), *const apart = room.take(p);
    copy(x + n - p, p, last);
    clear_tail(last, p);
    const double level = sum(last, p) / double(p), middle = sum(table, p) / double(p);
    for (Index k = 0; k < p; ++k) apart[k] = table[k] - middle;
    clear_tail(apart, p);
    const double stretch = dot(apart, last, p) / larger(dot(apart, apart, p), 1e-300);
    const double share = smaller(larger(stretch, 0.0), 3.0);
    for (Index k = 0; k < p; ++k) shape[k] = level + share * apart[k];
}

GW_INLINE double median(const double (&a)[5]) {
    const double low = larger(smaller(a[0], a[1]), smaller(a[2], a[3]));
    const double high = smaller(larger(a[0], a[1]), larger(a[2], a[3]));
    return larger(smaller(low, high), smaller(larger(low, high), a[4]));
}

/// The last period again, the mean of the last three, the median of the last five, by phase.
struct Repeated {
    double *once, *mean, *middle;
};
inline Repeated repeated(const double *x, Index n, Index p, Index h, Room &room) {
    const Index phases = smaller(p, h);
    Repeated r{room.take(phases), room.take(phases), room.take(phases)};
    for (Index k = 0; k < phases; ++k) {
        const Index place = n - p + k, seen = place / p + 1;
        double again[5];
        // A phase that was seen fewer than five times: its readings take turns.
        for (Index cycle = 0; cycle < 5; ++cycle) again[cycle] = x[place - cycle % seen * p];
        const double more[2] = {seen > 1 ? again[1] : 0.0, seen > 2 ? again[2] : 0.0};
        r.once[k] = again[0];
        r.mean[k] = (again[0] + more[0] + more[1]) / double(smaller(seen, Index(3)));
        r.middle[k] = median(again);
    }
    return r;
}

/// Mean of the last period minus that of the one before; 0 where there is no period or only one cycle.
GW_INLINE double step_of_periods(const double *x, Index n, Index p) {
    if (p == 1 || 2 * p > n) return 0.0;
    double now = 0.0, before = 0.0;
    for (Index i = n - p; i < n; ++i) now += x[i], before += x[i - p];
    return (now - before) / double(p);
}

/// Level at the end and slope of a straight line with weights share^age.
struct Discounted {
    double level, slope;
};
inline Discounted discounted(const Tables &t, Share which, const double *d, Index n) {
    const Index at = longest_row - n;
    const double s0 = t.sum0[which][n], s1 = t.sum1[which][n], s2 = t.sum2[which][n];
    const double y0 = dot(d, t.weight[which] + at, n), y1 = dot(d, t.aged[which] + at, n);
    const double bottom = larger(s0 * s2 - s1 * s1, 1e-12 * s0 * s2 + 1e-300);
    const double slope = -(s0 * y1 - s1 * y0) / bottom;
    return {(y0 + slope * s1) / s0, slope};
}
inline double smoothed(const Tables &t, Share which, const double *d, Index n) {
    return dot(d, t.weight[which] + longest_row - n, n) / t.sum0[which][n];
}

/// One of the forecasts of all steps: out[k * simple_count] = f(k).
template <class F>
GW_INLINE void write(double *out, Index h, F f) {
    for (Index k = 0; k < h; ++k) out[k * simple_count] = f(k);
}

/// x (n,), 0 past n, of a row of `width` places -> out (h, simple_count), rest (n,).
inline void forecasts_of(const Tables &tables, const double *x, Index n, Index width, Index first, Index second,
                         Index h, double *out, double *rest, Room room) {
    double *const quiet = room.take(n), *const season = room.take(h), *const calm = room.take(h);
    copy(x, whole(n), rest);
    copy(x, whole(n), quiet);
    clear(season, h);
    clear(calm, h);
    const double last = x[n - 1];
    if (first == 1) write(out + 18, h, [&](Index) GW_FLAT { return last; });
    const Index periods[2] = {first, second};
    for (Index which = 0; which < (second == first ? 1 : 2); ++which) {
        const Index p = periods[which];
        if (p == 1) continue;  // its season is zero
        Room inner = room;
        double *const table = inner.take(p), *const here = inner.take(n), *const ahead = inner.take(p);
        double *const all = inner.take(p), *const everywhere = inner.take(n), *const calm_ahead = inner.take(p);
        Cycles cycles = cut(tables, rest, n, p, inner);
        const double variance = means(tables, cycles, true, table, here, inner);
        take_off(rest, here, kept(table, p, variance), n, table, p, ahead);
        if (which) cycles = cut(tables, quiet, n, p, inner);
        const double of_all = means(tables, cycles, false, all, everywhere, inner);
        if (!which) {
            double *const shape = inner.take(p);
            shape_of(x, n, p, all, shape, inner);
            for (Index k = 0, phase = 0; k < h; ++k, phase = phase + 1 < p ? phase + 1 : 0)
                out[k * simple_count + 18] = shape[phase];
        }
        calm_season(cycles, all, everywhere, of_all, quiet, calm_ahead, inner);
        for (Index k = 0, phase = 0; k < h; ++k, phase = phase + 1 < p ? phase + 1 : 0) {
            season[k] += ahead[phase];
            calm[k] += calm_ahead[phase];
        }
    }

    Room inner = room;
    const Repeated r = repeated(x, n, first, h, inner), other = second == first ? r : repeated(x, n, second, h, inner);
    const double step = step_of_periods(x, n, first);
    double ahead_by = step;
    for (Index k = 0, phase = 0, other_phase = 0; k < h; ++k) {
        double *const to = out + k * simple_count;
        to[0] = last;
        to[1] = r.once[phase], to[2] = r.mean[phase], to[16] = r.middle[phase];
        to[3] = other.once[other_phase], to[4] = other.mean[other_phase], to[17] = other.middle[other_phase];
        to[5] = r.once[phase] + ahead_by;
        if (++phase == first) phase = 0, ahead_by = step * double((k + 1) / first + 1);
        if (++other_phase == second) other_phase = 0;
    }

    const double *const d = rest;
    const double end = d[n - 1], fast_level = smoothed(tables, fast, d, n), slow_level = smoothed(tables, slow, d, n);
    const Line line = straight_line(tables, d, n), quiet_line = straight_line(tables, quiet, n);
    const double final = double(n - 1), before = double(n - 2);
    const double drift = line.at(final) - line.at(before), quiet_end = quiet_line.at(final);
    const double quiet_drift = quiet_end - quiet_line.at(before), quiet_level = smoothed(tables, slow, quiet, n);
    const Discounted usual = discounted(tables, slow, d, n), damped = discounted(tables, brisk, d, n);
    const Discounted slow_line = discounted(tables, slowest, d, n);
    double power = 1.0;
    for (Index k = 0; k < h; ++k) {
        double *const to = out + k * simple_count;
        const double steps = double(k + 1);
        power *= 0.9;
        to[6] = season[k] + fast_level;
        to[7] = season[k] + slow_level;
        to[8] = season[k] + end + drift * steps;
        to[9] = season[k] + usual.level + usual.slope * steps;
        to[10] = season[k] + damped.level + damped.slope * (0.9 * (1.0 - power) / 0.1);
        to[13] = calm[k] + quiet_level;
        to[14] = calm[k] + quiet_end + quiet_drift * steps;
        to[15] = season[k] + slow_line.level + slow_line.slope * steps;
    }

    double *const ahead = room.take(h), *const waves_ahead = room.take(h), *const waves = room.take(n);
    line_and_waves(tables, x, n, first, second, h, ahead, waves_ahead, waves, room);
    for (Index i = 0; i < n; i += 8) (Eight::load(x + i) - Eight::load(waves + i)).store(waves + i);
    const double level = smoothed(tables, wave, waves, n);
    write(out + 19, h, [&](Index k) GW_FLAT { return ahead[k]; });
    write(out + 20, h, [&](Index k) GW_FLAT { return waves_ahead[k] + level; });

    constexpr Index most_readings = 256;
    const Index tail = smaller(n, most_readings),
                order = smaller(most_order, larger(Index(2), smaller(width, most_readings) / 8));
    double *const newest = waves;
    copy(d + n - tail, tail, newest);
    clear_tail(newest, tail);
    const double mean = sum(newest, tail) / double(tail);
    for (Index i = 0; i < tail; ++i) newest[i] -= mean;
    autoregression(newest, tail, order, h, ahead, room);
    write(out + 11, h, [&](Index k) GW_FLAT { return season[k] + mean + ahead[k]; });
    for (Index i = 0; i + 1 < tail; ++i) newest[i] = d[n - tail + i + 1] - d[n - tail + i];
    clear_tail(newest, tail - 1);
    autoregression(newest, tail - 1, order, h, ahead, room);
    double moved = 0.0;
    write(out + 12, h, [&](Index k) GW_FLAT {
        moved += ahead[k];
        return season[k] + end + moved;
    });
}

}  // namespace gatewise::GW_TARGET
