// Series whose seasons grow with their level, as in gatewise/pretrained/bends.py.
#pragma once

#include "series/logarithm.hpp"

extern "C" double exp(double);
extern "C" double log(double);

namespace gatewise::GW_TARGET {

/// x -> (v / theta - last) / unit with v = log(1 + theta (x - middle)); a theta of 0: as it is.
struct Bend {
    double theta = 0.0, middle = 0.0, last = 0.0, unit = 1.0, top = 0.0;

    /// v / theta of readings that the bend was found in.
    GW_INLINE double bent(double x) const {
        const double high = exp(top), inside = larger(1.0 + theta * (x - middle), 1e-3);
        return (log(smaller(inside, high)) + larger(inside / high - 1.0, 0.0)) / theta;
    }
};

GW_INLINE double between(double a, double low, double high) { return smaller(larger(a, low), high); }

/// How often the lowest of n numbers is among them.
inline Index lowest_of(const double *z, Index n, double &lowest) {
    Index often = 0;
    lowest = z[0];
    for (Index i = 0; i < n; ++i) {
        if (z[i] < lowest) lowest = z[i], often = 0;
        often += z[i] == lowest;
    }
    return often;
}

/// p is the longest period.
inline Bend bend_of(const double *z, Index n, Index p, Room room) {
    if (p <= 1) p = larger(n / 10, Index(1));
    p *= (3 + p) / p;  // at least 4
    const Index cycles = n / p;
    if (cycles < 5) return {};
    double *const level = room.take(cycles), *const size = room.take(cycles);
    const double length = double(p), middle_place = double(p - 1) / 2.0;
    double middle = 0.0, usual = 0.0;
    for (Index c = 0; c < cycles; ++c) {
        const double *const x = z + n - (c + 1) * p;
        double total = 0.0, rise = 0.0, apart = 0.0;
        for (Index i = 0; i < p; ++i) total += x[i], rise += x[i] * (double(i) - middle_place);
        level[c] = total / length;
        const double slope = rise / (length * (length * length - 1.0) / 12.0);
        for (Index i = 0; i < p; ++i) apart += __builtin_fabs(x[i] - level[c] - slope * (double(i) - middle_place));
        size[c] = apart / length;
        middle += level[c];
        usual += size[c];
    }
    middle /= double(cycles);
    usual /= double(cycles);
    double spread = 0.0, both = 0.0, squares = 0.0;
    for (Index c = 0; c < cycles; ++c) {
        const double away = level[c] - middle;
        spread += away * away;
        both += away * (size[c] - usual);
    }
    double lowest;
    if (!(spread > 0.0 && usual > 0.0) || double(lowest_of(z, n, lowest)) >= 0.2 * double(n)) return {};
    const double b = both / spread;
    for (Index c = 0; c < cycles; ++c) {
        const double left = size[c] - usual - b * (level[c] - middle);
        squares += left * left;
    }
    // Sizes that differ by rounding alone are no sign of anything.
    const double rounding = 1e-6 * usual;
    const double error =
        __builtin_sqrt((squares / double(larger(cycles - 2, Index(1))) + rounding * rounding) / spread);
    const double sure = between((__builtin_fabs(b) / error - 2.5) / (4.5 - 2.5), 0.0, 1.0);
    double theta = b / usual, low = z[0], high = z[0];
    for (Index i = 0; i < n; ++i) low = smaller(low, z[i]), high = larger(high, z[i]);
    const auto nearest = [&] { return 1.0 + theta * ((theta > 0.0 ? low : high) - middle); };
    theta *= sure * between((nearest() - 0.2) / (0.3 - 0.2), 0.0, 1.0);
    if (theta == 0.0) return {};
    const double from = log(nearest()), to = log(1.0 + theta * ((theta > 0.0 ? high : low) - middle));
    return {theta, middle, 0.0, 1.0, to + 0.1 * (to - from)};
}

}  // namespace gatewise::GW_TARGET
