// Least squares of a straight line and sine waves, as in gatewise/pretrained/waves.py.
#pragma once

#include "series/cycles.hpp"

extern "C" double cos(double);
extern "C" double sin(double);

namespace gatewise::GW_TARGET {

/// Waves of the first period and of the second; columns of the system: 1, time, cosines and sines.
inline constexpr Index first_waves = 3, second_waves = 2, most_columns = 2 + 2 * (first_waves + second_waves);

/// Solve gram share = right, where gram (columns, columns), its lower half given, is positive definite; gram is
/// changed.
inline void solve(double (*gram)[most_columns], double *right, Index columns) {
    for (Index i = 0; i < columns; ++i) {
        for (Index j = 0; j <= i; ++j) {
            double rest = gram[i][j];
            for (Index k = 0; k < j; ++k) rest -= gram[i][k] * gram[j][k];
            gram[i][j] = i == j ? __builtin_sqrt(rest) : rest / gram[j][j];
        }
        for (Index k = 0; k < i; ++k) right[i] -= gram[i][k] * right[k];
        right[i] /= gram[i][i];
    }
    for (Index i = columns; i-- > 0;) {
        for (Index k = i + 1; k < columns; ++k) right[i] -= gram[k][i] * right[k];
        right[i] /= gram[i][i];
    }
}

/// A cosine or sine over the last n places and h steps after, from its values by phase; the last place has phase 0.
inline void spread_wave(const double *table, Index p, Index n, Index h, double *past, double *ahead) {
    const Index begin = (n - 1) % p;  // places until phase 0 comes
    copy(table + p - begin, begin, past);
    for (Index i = begin; i < n; i += p) copy(table, smaller(p, n - i), past + i);
    clear_tail(past, n);
    if (h > 0) copy(table + 1, smaller(p - 1, h), ahead);
    for (Index i = p - 1; i < h; i += p) copy(table, smaller(p, h - i), ahead + i);
}

/// x (n,), 0 past n -> ahead (h,): line and waves after the series; waves_ahead (h,) and waves (n,): the waves alone.
inline void line_and_waves(const Tables &tables, const double *x, Index n, Index first, Index second, Index h,
                           double *ahead, double *waves_ahead, double *waves, Room room) {
    clear(waves, n);
    clear(waves_ahead, h);
    if (first == 1 && second == 1) {
        const Line line = straight_line(tables, x, n);
        const double end = line.at(double(n - 1)), step = end - line.at(double(n - 2));
        for (Index k = 0; k < h; ++k) ahead[k] = end + step * double(k + 1);
        return;
    }
    const double count = double(n);
    double *past[most_columns], *next[most_columns];
    for (Index c = 0; c < 2; ++c) past[c] = room.take(n), next[c] = nullptr;
    for (Index i = 0; i < n; ++i) {
        past[0][i] = 1.0;
        past[1][i] = double(i - (n - 1)) / count;
    }
    clear_tail(past[0], n);
    clear_tail(past[1], n);
    Index columns = 2;
    for (Index which = 0; which < (second == first ? 1 : 2); ++which) {
        const Index p = which ? second : first, most = which ? second_waves : first_waves;
        double *const cosine = room.take(p), *const sine = room.take(p), *const table = room.take(p);
        const double turn = 2.0 * 3.14159265358979323846 / double(p);
        for (Index k = 0; k < p; ++k) cosine[k] = cos(turn * double(k)), sine[k] = sin(turn * double(k));
        for (Index wave = 1; wave <= most && 2 * wave < p; ++wave)
            for (const double *base : {cosine, sine}) {
                for (Index k = 0, at = 0; k < p; ++k) {
                    table[k] = base[at];
                    at += wave;
                    if (at >= p) at -= p;
                }
                past[columns] = room.take(n), next[columns] = room.take(h);
                spread_wave(table, p, n, h, past[columns], next[columns]);
                ++columns;
            }
    }
    double gram[most_columns][most_columns], share[most_columns];
    for (Index i = 0; i < columns; ++i) {
        share[i] = dot(x, past[i], n);
        for (Index j = 0; j <= i; ++j) gram[i][j] = dot(past[i], past[j], n);
        gram[i][i] += 1e-9 * count;
    }
    solve(gram, share, columns);
    for (Index c = 2; c < columns; ++c) {
        add(waves, past[c], share[c], whole(n));
        add(waves_ahead, next[c], share[c], h);
    }
    for (Index k = 0; k < h; ++k) ahead[k] = waves_ahead[k] + share[0] + share[1] * (double(k + 1) / count);
}

}  // namespace gatewise::GW_TARGET
