// Periods and simple forecasts of series, as in gatewise/pretrained/candidates.py, where each is explained. Letters: B
// series, L places a row, the readings at the end of the row; H steps ahead.
//
// A row's result does not depend on the other rows, and is the same on every instruction set that has these kernels, to
// the last bit. It equals that of Python to rounding.
#pragma once

#include "gatewise/types.hpp"

namespace gatewise {

/// Whether the instruction set, null for the best, has these kernels: x86's baseline has not.
/// Throws std::invalid_argument for an unknown one, as do the others.
bool has_series(const char *isa);

/// Forecasts of each step; places a row may have; readings a row must have.
inline constexpr Index simple_count = 21, longest_row = 1024, shortest_row = 2;
/// What the pre-trained network takes: places and numbers of a patch, facts of a step ahead and of a series. Readings
/// that a look must have; most steps of a stretch that is held back.
inline constexpr Index patch_places = 16, patch_size = 64, step_facts = simple_count + 7;
inline constexpr Index series_facts = 2 * simple_count + 18, shortest_look = 4, longest_stretch = 48;

/// SeriesRows of readings without gaps: x in (B, L), n in (B,) how many of each row's last places hold a reading.
struct SeriesRows {
    Index count, width;
    const double *x;
    const std::int64_t *n;  ///< shortest_row ... width
    const char *isa;        ///< null: the best
};

/// given, usual in (B,): known periods, 0: none -> first, second out (B,), strength out (B, 2).
void find_seasons(const SeriesRows &rows, const std::int64_t *given, const std::int64_t *usual, bool sure,
                  std::int64_t *first, std::int64_t *second, double *strength);

/// first, second in (B,), 1 ... n each -> ahead out (B, H, 21) and rest out (B, L): the readings without seasons.
void simple_forecasts(const SeriesRows &rows, const std::int64_t *first, const std::int64_t *second, Index steps,
                      double *ahead, double *rest);

/// Looks at series, and what the network is to take of them, as in gatewise/pretrained/inputs.py: at all readings of
/// each row, or, where `of` is not null, at the newest ones of some rows. These rows have been looked at as a whole:
/// their readings are what that left, and say what the simple forecasts are tested on (gatewise/pretrained/looks.py).
struct Looks {
    SeriesRows rows;                     ///< shortest_look ... width readings each
    const bool *known;                   ///< in (B, L): which readings were observed
    Index given, usual;                  ///< known periods, 0: none
    bool sure, bend;                     ///< whether seasons that grow are bent; looks at the whole alone
    Index steps;                         ///< H
    Index count;                         ///< R looks; B where `of` is null
    const std::int64_t *of, *sizes;      ///< in (R,): row, and readings, at most W = L / 4 and those of the row
    const std::int64_t *first, *second;  ///< in (B,): periods of the rows, 1 ... n each
};

/// W = L where `of` is null. `numbers` by kind: centre, scale, strength of both periods; theta, middle, last, unit and
/// top of the bend.
inline constexpr Index look_numbers = 9;
struct LooksMade {
    float *patches, *facts;                   ///< out (R, W / 16, 64), (R, series_facts)
    float *steps, *forecasts, *prior, *unit;  ///< out (R, H, step_facts), (R, H, 21) twice, (R, H)
    double *readings, *numbers;               ///< out (R, W), (look_numbers, R)
    std::int64_t *periods;                    ///< out (2, R)
};

void look(const Looks &looks, const LooksMade &made);

/// What the least squares of plain series of one length with the same periods share, as in
/// gatewise/pretrained/plain.py: M columns and J trends, K seasons.
struct PlainBasis {
    Index length, steps;                 ///< n, H
    Index fixed, trends, seasons;        ///< M, J, K
    Index period;                        ///< the first one, 1: none
    const double *columns;               ///< in (M + J, n + H)
    const std::int64_t *ends;            ///< in (K,): last column of each season, rising to M - 1
    const double *root, *along;          ///< in (M, M) lower triangle, (M, J)
    const double *size;                  ///< in (K, J)
    const double *parameters, *penalty;  ///< in (K, 1 + J)
    const double *doubt;                 ///< in (K + J, H)
};

/// which in (R,): rows of n readings -> share out (R,): the probability that the series is plain; ahead and spread out
/// (R, H): its forecast and the standard deviation of that, not written where the share is 0.
void fit_plain(const SeriesRows &rows, const PlainBasis &basis, const std::int64_t *which, Index count, double *share,
               double *ahead, double *spread);

}  // namespace gatewise
