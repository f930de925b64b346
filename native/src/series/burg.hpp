// Autoregression by Burg's method, as in gatewise/pretrained/candidates.py.
#pragma once

#include "series/eight.hpp"

namespace gatewise::GW_TARGET {

inline constexpr Index most_order = 16;

/// x (n,), 0 past n -> ahead (h,), by an autoregression around zero of at most `order` readings.
inline void autoregression(const double *x, Index n, Index order, Index h, double *ahead, Room room) {
    double *f = room.take(n), *const b = room.take(n), *const past = room.take(most_order + h);
    copy(x, whole(n), b);
    b[n - 1] = 0.0;
    for (Index i = 0; i + 1 < n; ++i) f[i] = x[i + 1];
    clear_tail(f, n - 1);
    if (whole(n - 1) < whole(n)) Eight::set(0.0).store(f + whole(n - 1));
    Eight::set(0.0).store(f + whole(n)), Eight::set(0.0).store(b + whole(n));

    double a[most_order + 1] = {1.0};
    const Index limit = smaller(smaller(order, larger(n / 4, Index(1))), n - 1);
    const double least = 1e-12 * dot(x, x, n);
    for (Index m = 1; m <= limit; ++m) {
        const Index left = n - m;  // errors of both directions at this order
        Eight squares = Eight::set(0.0), both = squares, more_squares = squares, more_both = squares;
        Index i = 0;
        for (; i + 16 <= left; i += 16) {
            const Eight f0 = Eight::load(f + i), b0 = Eight::load(b + i);
            const Eight f1 = Eight::load(f + i + 8), b1 = Eight::load(b + i + 8);
            squares += f0 * f0 + b0 * b0, both += f0 * b0;
            more_squares += f1 * f1 + b1 * b1, more_both += f1 * b1;
        }
        for (; i < left; i += 8) {
            const Eight f0 = Eight::load(f + i), b0 = Eight::load(b + i);
            squares += f0 * f0 + b0 * b0, both += f0 * b0;
        }
        const double bottom = (squares + more_squares).sum(), top = -2.0 * (both + more_both).sum();
        if (bottom > least) {
            const double reflection = top / larger(bottom, 1e-300);
            const Eight r = Eight::set(reflection);
            for (i = 0; i < left; i += 8) {
                const Eight f0 = Eight::load(f + i), b0 = Eight::load(b + i);
                (f0 + r * b0).store(f + i), (b0 + r * f0).store(b + i);
            }
            double old[most_order + 1];
            for (Index k = 0; k <= m; ++k) old[k] = a[k];
            for (Index k = 0; k <= m; ++k) a[k] = old[k] + reflection * old[m - k];
        }
        ++f;
        b[left - 1] = 0.0;
    }
    double backwards[most_order];
    for (Index k = 0; k < most_order; ++k) {
        backwards[k] = -a[most_order - k];
        past[k] = n >= most_order - k ? x[n - (most_order - k)] : 0.0;
    }
    const Eight first = Eight::load(backwards), second = Eight::load(backwards + 8);
    for (Index k = 0; k < h; ++k) {
        const double next = (Eight::load(past + k) * first + Eight::load(past + k + 8) * second).sum();
        past[k + most_order] = ahead[k] = next;
    }
}

}  // namespace gatewise::GW_TARGET
