// What a target gives for series: rows one after another, in memory that is used again.
#pragma once

#include "series/tables.hpp"

namespace gatewise {

struct SeriesKernels {
    void (*seasons)(const Tables &, const SeriesRows &, const std::int64_t *given, const std::int64_t *usual, bool sure,
                    std::int64_t *first, std::int64_t *second, double *strength, double *memory);
    void (*forecasts)(const Tables &, const SeriesRows &, const std::int64_t *first, const std::int64_t *second,
                      Index steps, double *ahead, double *rest, double *memory);
    void (*look)(const Tables &, const Looks &, const LooksMade &, double *memory);
    void (*plain)(const Tables &, const SeriesRows &, const PlainBasis &, const std::int64_t *which, Index count,
                  double *share, double *ahead, double *spread, double *memory);
};

/// Numbers that the memory must hold, with room to spare: a transform takes 16 a place, the columns of waves 12.
constexpr Index series_memory(Index width, Index steps) {
    const Index least = smallest_transform;
    return 40 * ((width < least ? least : width) + 16) + 16 * (steps + 16);
}

/// The same for looks.
constexpr Index look_memory(Index width, Index steps) {
    const Index most = steps < longest_stretch ? longest_stretch : steps;
    return series_memory(width, most) + 12 * (width + 16) + (simple_count + 3) * (steps + longest_stretch + 16);
}

/// The same for the least squares of plain series.
constexpr Index plain_memory(const PlainBasis &b) {
    const Index least = smallest_transform, n = b.length < least ? least : b.length;
    return 24 * (n + 16) + 6 * (b.fixed + b.trends + 16) + (b.seasons + 1) * (3 * b.trends + 4) + b.seasons + 64;
}

}  // namespace gatewise
