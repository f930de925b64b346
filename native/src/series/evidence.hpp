// What speaks against values being white noise, as in gatewise/pretrained/evidence.py.
#pragma once

#include "series/periods.hpp"

extern "C" double exp(double);

namespace gatewise::GW_TARGET {

/// Statistics that are about standard normal on white noise, and on other series N(0, 1 + e): the mean of their
/// likelihood ratios. With none it is as if there were a 0.
struct Group {
    double sum = 0.0, count = 0.0, none;

    GW_INLINE explicit Group(double extra) : none(1.0 / __builtin_sqrt(1.0 + extra)) {}
    GW_INLINE void add(double value, double extra) {
        const double power = 0.5 * value * value * extra / (1.0 + extra);
        sum += exp(smaller(power, 300.0)) / __builtin_sqrt(1.0 + extra);
        count += 1.0;
    }
    GW_INLINE double likelihood() const { return count > 0.0 ? sum / count : none; }
};

/// m values x, 0 past m -> the sum of the likelihood ratios of five groups: the first lag,
/// the first ten, all, and, where they are positive, the variance ratios and the lag of the period.
inline double of_autocorrelations(const Tables &tables, const double *x, Index m, Index period, double extra,
                                  Room room) {
    Index size = smallest_transform;
    while (size < 2 * m) size *= 2;
    const Complex z{room.take(size), room.take(size)}, other{room.take(size), room.take(size)};
    clear(z.re, size);
    clear(z.im, size);
    copy(x, whole(m), z.re);
    double *const r = correlations(tables, z, other, size).re;
    const double first = r[0] > 0.0 ? r[0] : 1.0, count = double(m);
    const Index lags = m / 2, at = larger(period, Index(1));
    for (Index k = 0; k <= lags; ++k) r[k] /= first;
    Group one(extra), ten(extra), every(extra), ratios(extra), season(extra);
    for (Index k = 1; k <= lags; ++k) {
        const double lag = r[k] * count / __builtin_sqrt(larger(count - double(k), 1.0));
        if (k == 1) one.add(lag, extra);
        if (k <= 10) ten.add(lag, extra);
        every.add(lag, extra);
        if (k == at) season.add(larger(lag, 0.0), extra);
    }
    for (Index span = 2; span <= 256 && m >= 3 * span; span *= 2) {
        const double s = double(span);
        double ratio = 0.0;
        for (Index k = 1; k < span; ++k) ratio += r[k] * (2.0 * (1.0 - double(k) / s));
        ratio /= __builtin_sqrt(2.0 * (2.0 * s - 1.0) * (s - 1.0) / (3.0 * s) / count);
        ratios.add(larger(ratio, 0.0), extra);
    }
    return one.likelihood() + ten.likelihood() + every.likelihood() + ratios.likelihood() + season.likelihood();
}

}  // namespace gatewise::GW_TARGET
