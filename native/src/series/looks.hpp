// What the pre-trained network takes of a look at a series, as in gatewise/pretrained/inputs.py and heldback.py.
#pragma once

#include "series/bends.hpp"
#include "series/forecasts.hpp"
#include "series/kernels.hpp"

namespace gatewise::GW_TARGET {

inline constexpr double least_error = 1e-4;
/// The simple forecasts, filled up to whole eights.
inline constexpr Index whole_count = 24;
static_assert(whole_count > simple_count && whole_count % 8 == 0);

/// One look: n readings at the end of a row of `width` places, 0 past n here. On what the simple forecasts are tested:
/// readings `before` each of two stretches, and those from their ends on to `end`, of which m count.
struct Look {
    const double *x;
    const bool *known;
    Index n, width;
    bool bend;
    const double *before[2], *end;  ///< null: the end of the look itself
    Index left[2], m;
};

/// Where what is made of a look goes; see LooksMade.
struct Made {
    float *patches, *facts, *steps, *forecasts, *prior, *unit;
    double *readings;
    Index first, second;
    double centre, scale, strength[2];
    Bend bend;
};

/// How many readings are held back at a time, and how far from the end the second stretch starts.
GW_INLINE Index stretch(Index n, Index period) {
    return larger(smaller(smaller(n / 4, larger((n - period - period / 2) / 2, n / 8)), longest_stretch), Index(1));
}
GW_INLINE Index second_stretch(Index n, Index m, Index first, Index second) {
    const Index longest = larger(first, second);
    return longest >= m && 5 * longest <= 2 * n ? longest : 2 * m;
}

struct Scaled {
    double centre, spread, scale;
};
/// z out (n,), 0 past n: x relative to its last reading.
inline Scaled scaled(const double *x, Index n, double *z, Room room) {
    const Eight centre = Eight::set(x[n - 1]);
    double *const apart = room.take(n);
    for (Index i = 0; i < n; i += 8) (Eight::load(x + i) - centre).store(z + i);
    clear_tail(z, n);
    const Eight mean = Eight::set(sum(z, n) / double(n));
    for (Index i = 0; i < n; i += 8) (Eight::load(z + i) - mean).store(apart + i);
    clear_tail(apart, n);
    const double spread = __builtin_sqrt(dot(apart, apart, n) / double(n));
    for (Index i = 0; i + 1 < n; ++i) apart[i] = __builtin_fabs(z[i + 1] - z[i]);
    clear_tail(apart, n - 1);
    return {x[n - 1], spread, sum(apart, n - 1) / double(n - 1) + 0.5 * spread};
}

/// Missing readings: the mean of those one period before and after, where these are known.
inline void fill_by_season(double *z, const bool *known, Index n, Index p, Room room) {
    if (p < 2) return;
    double *const before = room.take(n);
    copy(z, n, before);
    for (Index i = 0; i < n; ++i) {
        if (known[i]) continue;
        double total = 0.0, count = 0.0;
        if (i >= p && known[i - p]) total += before[i - p], count += 1.0;
        if (i + p < n && known[i + p]) total += before[i + p], count += 1.0;
        if (count > 0.0) z[i] = total / count;
    }
}

/// Mean absolute errors over the first steps of m and over the others, of both stretches.
struct Errors {
    double early[whole_count], late[whole_count];
};
inline Errors tested(const Tables &tables, const Look &look, const double *z, double centre, double divisor,
                     Index first, Index second, Index m, Room room) {
    Errors errors = {};
    const Index early = larger(m / 4, Index(1)), others = larger(m - early, Index(1));
    const Index backs[2] = {m, second_stretch(look.n, m, first, second)};
    double *const before = room.take(look.width), *const rest = room.take(look.width);
    double *const ahead = room.take(m * simple_count);
    for (int origin = 0; origin < 2; ++origin) {
        Index left = look.n - backs[origin];
        const double *from = z, *truth = z + left, *last = z + look.n - 1;
        double shift = 0.0, by = 1.0;
        if (look.end) {
            left = look.left[origin], from = look.before[origin], truth = from + left, last = look.end - 1;
            shift = centre, by = divisor;
        }
        for (Index i = 0; i < left; ++i) before[i] = (from[i] - shift) / by;
        clear_tail(before, left);
        const Index p = first <= left ? first : 1, q = second <= left ? second : p;
        forecasts_of(tables, before, left, look.width, p, q, m, ahead, rest, room);
        double near[simple_count] = {}, far[simple_count] = {};
        for (Index k = 0; k < m; ++k) {
            const double right = (truth[smaller(k, Index(last - truth))] - shift) / by;
            double *const to = k < early ? near : far;
            for (Index c = 0; c < simple_count; ++c) to[c] += __builtin_fabs(ahead[k * simple_count + c] - right);
        }
        for (Index c = 0; c < simple_count; ++c) {
            near[c] /= double(early);
            errors.early[c] += 0.5 * near[c];
            errors.late[c] += 0.5 * (m > early ? far[c] / double(others) : near[c]);
        }
    }
    return errors;
}

/// How much each step's phase changes from cycle to cycle, relative to the mean of all: careful and raw; 1 where there
/// is no period. Of the last ten cycles.
inline void phases(const double *z, Index n, Index p, Index steps, double *careful, double *raw, Room room) {
    double *const table = room.take(p), *const smoothed = room.take(p);
    double total = 0.0;
    for (Index phase = 0; phase < p; ++phase) {
        double size = 0.0, count = 0.0;
        for (Index i = n - p + phase, cycle = 0; cycle < 10 && i >= p; ++cycle, i -= p)
            size += __builtin_fabs(z[i] - z[i - p]), count += 1.0;
        table[phase] = size / larger(count, 1.0);
        total += table[phase];
    }
    const bool none = p == 1 || total <= 1e-9 * double(p);
    const double mean = larger(total / double(p), 1e-12);
    const double seen = smaller(double(n) / double(p) - 1.0, 10.0);
    const double *around = table;
    if (p >= 16) smooth(table, p, smoothed, room), around = smoothed;
    for (Index k = 0, phase = 0; k < steps; ++k, phase = phase + 1 < p ? phase + 1 : 0) {
        careful[k] = none ? 1.0 : (seen * around[phase] / mean + 4.0) / (seen + 4.0);
        raw[k] = none ? 1.0 : table[phase] / mean + 0.01;
    }
}

/// Mean square of the change over a span.
inline double change(const double *rest, Index n, Index span) {
    double total = 0.0;
    for (Index i = 0; i + span < n; ++i) {
        const double by = rest[i + span] - rest[i];
        total += by * by;
    }
    return total / double(larger(n - span, Index(1)));
}

inline void facts_of(const double *z, const double *rest, Index n, const Made &made, const Errors &errors,
                     double spread, double size, float *facts) {
    constexpr Index c = simple_count, logs = 2 * c + 4, spans = 6;
    double a[2 * whole_count], ratio[8], own[8] = {};
    static_assert(logs <= 2 * whole_count);
    for (Index i = 0; i < c; ++i) a[i] = errors.early[i] + least_error, a[c + i] = errors.late[i] + least_error;
    a[2 * c] = size, a[2 * c + 1] = double(n), a[2 * c + 2] = double(made.first), a[2 * c + 3] = double(made.second);
    for (Index i = logs; i < whole(logs); ++i) a[i] = 1.0;
    logarithm(a, logs);
    for (Index i = 0; i < 2 * c; ++i) facts[i] = float(a[i] - a[2 * c]);
    facts += 2 * c;
    facts[0] = float(a[2 * c]);
    for (Index i = 1; i < 4; ++i) facts[i] = float(a[2 * c + i] / 4.0);
    facts[4] = float(made.strength[0]), facts[5] = float(made.strength[1]), facts[6] = float(spread);
    double low = z[0], high = z[0], recent = 0.0;
    for (Index i = 0; i < n; ++i) low = smaller(low, z[i]), high = larger(high, z[i]);
    Index near = 0;
    for (Index i = 0; i < n; ++i) near += z[i] <= low + 1e-9;
    const Index tail = larger(n / 4, Index(1));
    for (Index i = n - tail; i < n; ++i) recent += z[i];
    own[0] = low, own[1] = high, own[2] = sum(z, n) / double(n), own[3] = recent / double(tail);
    arsinh(own, 8);
    for (Index i = 0; i < 4; ++i) facts[7 + i] = float(own[i]);
    facts[11] = float(double(near) / double(n));
    const double one = change(rest, n, 1) + 1e-12;
    for (Index i = 0; i < 8; ++i) {
        const Index span = Index(2) << i;
        const bool fits = i < spans && n >= 2 * span;
        ratio[i] = fits ? (change(rest, n, span) + 1e-12 * double(span)) / (double(span) * one) : 1.0;
    }
    logarithm(ratio, 8);
    for (Index i = 0; i < spans; ++i) facts[12 + i] = float(between(ratio[i], -6.0, 6.0));
}

/// Patches of 16 places, four values each: reading, without season, minus the one a period before, known. The oldest
/// patch, which zeros fill up, comes first; after the newest one that is repeated.
inline void patches_of(const double *z, const double *rest, const bool *known, Index n, Index width, Index p,
                       double size, float *patches, Room room) {
    double *const values[3] = {room.take(n), room.take(n), room.take(n)};
    const Eight by = Eight::set(size);
    copy(z, whole(n), values[0]);
    for (Index i = 0; i < n; i += 8) (Eight::load(rest + i) / by).store(values[1] + i);
    clear(values[2], n);
    if (p > 1)
        for (Index i = p; i < n; ++i) values[2][i] = (z[i] - z[i - p]) / size;
    for (double *one : values) clear_tail(one, n), arsinh(one, n);
    const Index before = (patch_places - n % patch_places) % patch_places;
    for (Index i = 0; i < before * 4; ++i) patches[i] = 0.0f;
    float *to = patches + before * 4;
    for (Index i = 0; i < n; ++i, to += 4) {
        to[0] = float(values[0][i]), to[1] = float(values[1][i]), to[2] = float(values[2][i]);
        to[3] = known[i] ? 1.0f : 0.0f;
    }
    for (; to < patches + width * 4; ++to) *to = to[-patch_size];
}

inline void look_at(const Tables &tables, const Look &look, Index steps, Hint hint, Made &made, Room room) {
    const Index n = look.n;
    double *const z = room.take(n), *const rest = room.take(n), *const ahead = room.take(steps * simple_count);
    double *const careful = room.take(steps), *const raw = room.take(steps);
    Scaled scale = scaled(look.x, n, z, room);
    double most = 0.0;
    for (Index i = 0; i < n; ++i) most = larger(most, __builtin_fabs(look.x[i]));
    const bool flat = !(scale.scale > 1e-13 * most);
    const double divisor = flat ? 1.0 : scale.scale;
    made.centre = scale.centre;
    made.scale = flat ? 0.0 : scale.scale;
    for (Index i = 0; i < n; i += 8) {
        const Eight value = flat ? Eight::set(0.0) : Eight::load(z + i) / Eight::set(divisor);
        value.store(z + i);
    }
    double spread = scale.spread / divisor;
    const Seasons found = seasons_of(tables, z, n, look.width, hint, room);
    made.first = found.first, made.second = found.second;
    made.strength[0] = found.strength[0], made.strength[1] = found.strength[1];
    fill_by_season(z, look.known, n, found.first, room);
    made.bend = look.bend ? bend_of(z, n, larger(found.first, found.second), room) : Bend{};
    if (made.bend.theta != 0.0) {
        double *const bent = room.take(n);
        for (Index i = 0; i < n; ++i) bent[i] = made.bend.bent(z[i]);
        clear_tail(bent, n);
        scale = scaled(bent, n, z, room);
        made.bend.last = scale.centre, made.bend.unit = scale.scale;
        for (Index i = 0; i < n; i += 8) (Eight::load(z + i) / Eight::set(scale.scale)).store(z + i);
        spread = scale.spread / scale.scale;
    }
    const Index m = look.end ? look.m : stretch(n, found.first);
    forecasts_of(tables, z, n, look.width, found.first, found.second, steps, ahead, rest, room);
    const Errors errors = tested(tables, look, z, made.centre, divisor, found.first, found.second, m, room);
    phases(z, n, found.first, steps, careful, raw, room);
    double smallest = errors.early[0] + errors.late[0];
    for (Index c = 1; c < simple_count; ++c) smallest = smaller(smallest, errors.early[c] + errors.late[c]);
    const double size = 0.5 * smallest + least_error;
    facts_of(z, rest, n, made, errors, spread, size, made.facts);

    const double count = double(n), begin = double(larger(m / 4, Index(1))), low = (begin + 1.0) / 2.0;
    const double range = larger((begin + double(m) + 1.0) / 2.0 - low, 1.0);
    for (Index k = 0; k < steps; ++k) {
        const double step = double(k + 1), share = 0.25 + 0.5 * between((step - low) / range, 0.0, 1.0);
        const double *const all = ahead + k * simple_count;
        double error[whole_count], logs[whole_count], apart[whole_count], place[8];
        double least = __builtin_inf(), mix = 0.0, total = 0.0;
        for (Index c = 0; c < whole_count; ++c) {
            error[c] = c < simple_count ? errors.early[c] * (1.0 - share) + errors.late[c] * share + least_error : 1.0;
            if (c < simple_count) least = smaller(least, error[c]);
            logs[c] = error[c];
        }
        logarithm(logs, simple_count);
        for (Index c = 0; c < simple_count; ++c) {
            const double weight = (least / error[c]) * (least / error[c]);
            mix += weight * all[c];
            total += weight;
            made.prior[k * simple_count + c] = float(-2.0 * logs[c]);
            made.forecasts[k * simple_count + c] = float(all[c]);
        }
        mix /= total;
        const double unit = least * careful[k];
        made.unit[k] = float(unit);
        for (Index c = 0; c < whole_count; ++c) apart[c] = c < simple_count ? (all[c] - mix) / unit : 0.0;
        apart[simple_count] = mix;
        arsinh(apart, simple_count + 1);
        place[0] = step, place[1] = step / count, place[2] = step / double(found.first), place[3] = unit;
        place[4] = careful[k], place[5] = raw[k], place[6] = place[7] = 1.0;
        logarithm(place, 8);
        float *const to = made.steps + k * step_facts;
        for (Index c = 0; c <= simple_count; ++c) to[c] = float(apart[c]);
        for (Index i = 0; i < 6; ++i) to[simple_count + 1 + i] = float(i == 4 ? place[i] : place[i] / 4.0);
    }
    patches_of(z, rest, look.known, n, look.width, found.first, size, made.patches, room);
    for (Index i = 0; i < look.width - n; ++i) made.readings[i] = 0.0;
    copy(z, n, made.readings + look.width - n);
}

}  // namespace gatewise::GW_TARGET
