// Least squares for plain series and the probability that one is plain, as in gatewise/pretrained/plain.py.
#pragma once

#include "series/bends.hpp"
#include "series/evidence.hpp"
#include "series/kernels.hpp"

namespace gatewise::GW_TARGET {

/// Σ a[i] b[i] over n places of arrays that may end there.
inline double dot_within(const double *a, const double *b, Index n) {
    const Index eights = n / 8 * 8;
    double total = dot(a, b, eights);
    for (Index i = eights; i < n; ++i) total += a[i] * b[i];
    return total;
}

/// Columns from `from` to `to`, weighed: out[i] = sum of shares[c] column c [i], i < n. Eight places at a time.
inline void weighed(const PlainBasis &basis, const double *columns, const double *shares, Index from, Index to, Index n,
                    double *out) {
    const Index length = basis.length + basis.steps;
    Index i = 0;
    for (; i + 8 <= n; i += 8) {
        Eight total = Eight::set(0.0);
        for (Index c = from; c < to; ++c) total += Eight::set(shares[c]) * Eight::load(columns + c * length + i);
        total.store(out + i);
    }
    for (; i < n; ++i) {
        out[i] = 0.0;
        for (Index c = from; c < to; ++c) out[i] += shares[c] * columns[c * length + i];
    }
}

/// Fits averaged: shares (M + J,) of the columns; variance by season and by trend (K + J,); returns their sum.
inline double average(const PlainBasis &b, const double *y, double *shares, double *by_part, Room room) {
    const Index M = b.fixed, J = b.trends, K = b.seasons, n = b.length, length = n + b.steps, fits = K * (1 + J);
    double *const right = room.take(M + J), *const c = room.take(M), *const common = room.take(J);
    double *const squares = room.take(fits), *const score = room.take(fits), *const slope = room.take(K * J);
    double *const of_fixed = room.take(M), *const later = room.take(1 + J);
    const double total = dot(y, y, n), least = 1e-14 * total + 1e-300;
    for (Index i = 0; i < M + J; ++i) right[i] = dot_within(b.columns + i * length, y, n);
    for (Index i = 0; i < M; ++i) c[i] = dot_within(b.root + i * M, right, i + 1);
    for (Index j = 0; j < J; ++j) common[j] = right[M + j];
    double explained = 0.0;
    for (Index k = 0, i = 0; k < K; ++k) {
        for (; i <= Index(b.ends[k]); ++i) {
            explained += c[i] * c[i];
            for (Index j = 0; j < J; ++j) common[j] -= c[i] * b.along[i * J + j];
        }
        double *const here = squares + k * (1 + J);
        const double without = here[0] = larger(total - explained, least);
        for (Index j = 0; j < J; ++j) {
            slope[k * J + j] = common[j] / b.size[k * J + j];
            here[1 + j] = larger(without - common[j] * slope[k * J + j], least);
        }
    }
    copy(squares, fits, score);
    for (Index f = fits; f < whole(fits); ++f) score[f] = 1.0;
    logarithm(score, fits);
    double best = -__builtin_inf(), sum_of_weights = 0.0, square = 0.0;
    for (Index f = 0; f < fits; ++f) {
        score[f] = -0.5 * double(n) * score[f] - b.penalty[f];
        best = larger(best, score[f]);
    }
    for (Index f = 0; f < fits; ++f) sum_of_weights += score[f] = exp(score[f] - best);
    for (Index f = 0; f < fits; ++f) {
        const double weight = score[f] /= sum_of_weights;
        squares[f] *= weight / larger(double(n) - b.parameters[f], 1.0);
        square += squares[f];
    }
    clear(by_part, K + J);
    for (Index k = 0; k < K; ++k)
        for (Index j = 0; j <= J; ++j) {
            by_part[k] += squares[k * (1 + J) + j];
            if (j) by_part[K + j - 1] += squares[k * (1 + J) + j];
        }
    // A column belongs to the fits whose season reaches it: from the last season down, weights and slopes add up.
    for (Index j = 0; j <= J; ++j) later[j] = 0.0;
    for (Index k = K, i = M; k-- > 0;) {
        const double *const weight = score + k * (1 + J);
        for (Index j = 0; j <= J; ++j) later[0] += weight[j];
        for (Index j = 0; j < J; ++j) later[1 + j] += weight[1 + j] * slope[k * J + j];
        const Index end = k ? Index(b.ends[k - 1]) : -1;
        while (--i > end) {
            double value = c[i] * later[0];
            for (Index j = 0; j < J; ++j) value -= later[1 + j] * b.along[i * J + j];
            of_fixed[i] = value;
        }
        ++i;
    }
    for (Index i = 0; i < M; ++i) shares[i] = 0.0;
    for (Index i = 0; i < M; ++i)
        for (Index m = 0; m <= i; ++m) shares[m] += of_fixed[i] * b.root[i * M + m];
    for (Index j = 0; j < J; ++j) shares[M + j] = later[1 + j];
    return square;
}

/// The sum of the likelihood ratios of what is asked of residuals beside their autocorrelations: means of the last
/// ones, skewness, and whether the season fades or grows. x and season (n,), 0 past n.
inline double of_residuals(const Tables &tables, const double *x, const double *season, Index n, double extra,
                           Room room) {
    const double m = double(n);
    Group ends(1.0);
    double total = 0.0;
    for (Index last = 1, i = n - 1; last <= 64; last *= 2) {
        if (n < 3 * last) break;
        for (; i >= n - last; --i) total += x[i];
        const double size = double(last), rest = size * (m - size);
        const double variance = size - size * size / m - 3.0 * rest * rest / (m * (m * m - 1.0));
        if (variance > 0.1 * size) ends.add(total / __builtin_sqrt(variance), size);
    }
    double *const grows = room.take(n), *const square = room.take(n);
    const Eight middle = Eight::set((m - 1.0) / 2.0);
    for (Index i = 0; i < n; i += 8) {
        const Eight value = Eight::load(x + i);
        (Eight::load(season + i) * (Eight::load(tables.time + i) - middle)).store(grows + i);
        (value * value).store(square + i);
    }
    const double size = larger(sum(square, n), 1e-300), length = __builtin_sqrt(dot(grows, grows, n));
    Group skew(extra), fade(extra);
    skew.add(dot(square, x, n) / (size * __builtin_sqrt(size)) * m / __builtin_sqrt(6.0), extra);
    if (length > 0.0) fade.add(dot(x, grows, n) / length, extra);
    return ends.likelihood() + skew.likelihood() + fade.likelihood();
}

/// y (n,), 0 past n -> ahead and spread (H,), and the probability that the series is plain: 0 where it is clearly not,
/// then nothing else is written.
inline double plain_fit(const Tables &tables, const PlainBasis &b, const double *y, double *ahead, double *spread,
                        Room room) {
    const Index M = b.fixed, J = b.trends, n = b.length, steps = b.steps;
    double lowest;
    if (double(lowest_of(y, n, lowest)) >= 0.2 * double(n)) return 0.0;
    double *const shares = room.take(M + J), *const by_part = room.take(b.seasons + J);
    double *const season = room.take(n), *const left = room.take(n), *const trend = room.take(n);
    const double square = average(b, y, shares, by_part, room);
    weighed(b, b.columns, shares, 1, M, n, season);
    weighed(b, b.columns, shares, M, M + J, n, trend);
    clear_tail(season, n);
    clear_tail(trend, n);
    const Eight level = Eight::set(shares[0]);
    for (Index i = 0; i < n; i += 8)
        (Eight::load(y + i) - Eight::load(season + i) - level - Eight::load(trend + i)).store(left + i);
    clear_tail(left, n);
    double next = 0.0;
    for (Index i = 0; i + 1 < n; ++i) next += left[i] * left[i + 1];
    const double first = next / larger(dot(left, left, n), 1e-300);
    if (!(square > 1e-8 && double(n) * first * first < 40.0)) return 0.0;
    weighed(b, b.columns + n, shares, 0, M + J, steps, ahead);
    for (Index k = 0; k < steps; ++k) {
        double doubt = square;
        for (Index part = 0; part < b.seasons + J; ++part) doubt += by_part[part] * b.doubt[part * steps + k];
        spread[k] = __builtin_sqrt(doubt);
    }
    const Eight noise = Eight::set(__builtin_sqrt(square)), bound = Eight::set(4.0), below = Eight::set(-4.0);
    for (Index i = 0; i < n; i += 8) (Eight::load(left + i) / noise).between(below, bound).store(left + i);
    const double extra = 0.1 * double(n);
    const double against = log((of_autocorrelations(tables, left, n, b.period, extra, room) +
                                of_residuals(tables, left, season, n, extra, room)) /
                               8.0);
    const double odds = exp(-between(against, -50.0, 50.0));
    return odds / (1.0 + odds);
}

}  // namespace gatewise::GW_TARGET
