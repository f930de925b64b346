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

}  // namespace gatewise
