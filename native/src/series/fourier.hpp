// Fourier transform of complex numbers, sizes 32, 64, ... 2,048: Stockham's algorithm, four parts a pass.
#pragma once

#include "series/eight.hpp"

namespace gatewise::GW_TARGET {

/// Complex numbers, real and imaginary parts apart.
struct Complex {
    double *re, *im;
};

struct Pair {
    Eight re, im;
    GW_INLINE static Pair load(Complex c, Index i) { return {Eight::load(c.re + i), Eight::load(c.im + i)}; }
    GW_INLINE friend Pair operator+(Pair a, Pair b) { return {a.re + b.re, a.im + b.im}; }
    GW_INLINE friend Pair operator-(Pair a, Pair b) { return {a.re - b.re, a.im - b.im}; }
    GW_INLINE friend Pair operator*(Pair a, Pair b) { return {a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re}; }
    /// i a
    GW_INLINE Pair turned() const { return {Eight::set(0.0) - im, re}; }
};

/// Four parts -> their four sums; w are powers 1, 2, 3 of the turn.
GW_INLINE void butterfly(Pair (&a)[4], const Pair (&w)[3]) {
    const Pair even = a[0] + a[2], odd = a[1] + a[3], apart = a[0] - a[2], turned = (a[1] - a[3]).turned();
    a[0] = even + odd;
    a[1] = (apart - turned) * w[0];
    a[2] = (even - odd) * w[1];
    a[3] = (apart + turned) * w[2];
}

/// x -> Σ_t x[t] e^(-2πikt / N), in x or in `other`: the one returned. Both hold N numbers; both are changed.
inline Complex transform(const Tables &t, Complex x, Complex other, Index size) {
    Complex from = x, to = other;
    Index quarter = size / 4;
    const double *const first_re = t.first_re[0] + first_turns(size), *const first_im =
                                                                          t.first_im[0] + first_turns(size);
    constexpr Index next = largest_transform / 2;  // from one exponent's turns to the next one's
    for (Index p = 0; p < quarter; p += 8) {
        Pair a[4], w[3];
        for (Index k = 0; k < 4; ++k) a[k] = Pair::load(from, p + k * quarter);
        for (Index k = 0; k < 3; ++k)
            w[k] = {Eight::load(first_re + k * next + p), Eight::load(first_im + k * next + p)};
        butterfly(a, w);
        Eight::store_in_turn(a[0].re, a[1].re, a[2].re, a[3].re, to.re + 4 * p);
        Eight::store_in_turn(a[0].im, a[1].im, a[2].im, a[3].im, to.im + 4 * p);
    }
    const Index step = largest_transform / size;
    // Two neighbouring parts of four numbers at a time.
    Index m = quarter / 4;
    for (Index p = 0; p < m; p += 2) {
        Pair a[4], w[3];
        for (Index k = 0; k < 4; ++k) a[k] = Pair::load(to, 4 * (p + k * m));
        for (Index k = 0; k < 3; ++k) {
            const Index at = (k + 1) * p * 4 * step, after = at + (k + 1) * 4 * step;
            w[k] = {Eight::halves(t.turn_re[at], t.turn_re[after]), Eight::halves(t.turn_im[at], t.turn_im[after])};
        }
        butterfly(a, w);
        for (Index k = 0; k < 4; ++k) {
            a[k].re.store_halves(from.re + 16 * p + 4 * k, from.re + 16 * (p + 1) + 4 * k);
            a[k].im.store_halves(from.im + 16 * p + 4 * k, from.im + 16 * (p + 1) + 4 * k);
        }
    }
    for (Index s = 16; s < size;) {
        if (2 * s == size) {
            for (Index q = 0; q < s; q += 8) {
                const Pair a = Pair::load(from, q), b = Pair::load(from, q + s), plus = a + b, minus = a - b;
                plus.re.store(to.re + q), plus.im.store(to.im + q);
                minus.re.store(to.re + q + s), minus.im.store(to.im + q + s);
            }
            return to;
        }
        m = size / (4 * s);
        for (Index p = 0; p < m; ++p) {
            Pair w[3];
            for (Index k = 0; k < 3; ++k) {
                const Index at = (k + 1) * p * s * step;
                w[k] = {Eight::set(t.turn_re[at]), Eight::set(t.turn_im[at])};
            }
            for (Index q = 0; q < s; q += 8) {
                Pair a[4];
                for (Index k = 0; k < 4; ++k) a[k] = Pair::load(from, q + s * (p + k * m));
                butterfly(a, w);
                for (Index k = 0; k < 4; ++k) {
                    a[k].re.store(to.re + q + s * (4 * p + k));
                    a[k].im.store(to.im + q + s * (4 * p + k));
                }
            }
        }
        s *= 4;
        Complex swap = from;
        from = to, to = swap;
    }
    return from;
}

/// Sums a[t] a[t + k] over t, times N, of real a = z.re and likewise of b = z.im, at lags k: real and imaginary part of
/// what is returned. The last half of the N numbers must be 0.
inline Complex correlations(const Tables &t, Complex z, Complex other, Index size) {
    const Complex f = transform(t, z, other, size), to = f.re == z.re ? other : z;
    // a's transform is (f[k] + conj f[-k]) / 2, b's (f[k] - conj f[-k]) / 2i.
    const Eight quarter = Eight::set(0.25);
    to.re[0] = f.re[0] * f.re[0];
    to.im[0] = f.im[0] * f.im[0];
    for (Index k = 1; k <= size / 2; k += 8) {
        const Pair ahead = Pair::load(f, k), behind = Pair::load(f, size - k - 7);
        const Pair back = {behind.re.reversed(), behind.im.reversed()};
        const Pair plus = ahead + back, minus = ahead - back;
        const Eight a = (plus.re * plus.re + minus.im * minus.im) * quarter;
        const Eight b = (plus.im * plus.im + minus.re * minus.re) * quarter;
        a.store(to.re + k), b.store(to.im + k);
        a.reversed().store(to.re + size - k - 7), b.reversed().store(to.im + size - k - 7);
    }
    return transform(t, to, f, size);
}

}  // namespace gatewise::GW_TARGET
