#include "gatewise/simple.hpp"

#include "series/kernels.hpp"
#include "targets/table.hpp"
#include "threads/pool.hpp"

namespace gatewise {

bool has_series(const char *isa) { return target_named(isa).series != nullptr; }

void find_seasons(const SeriesRows &rows, const std::int64_t *given, const std::int64_t *usual, bool sure,
                  std::int64_t *first, std::int64_t *second, double *strength) {
    const SeriesKernels &kernels = *target_named(rows.isa).series;
    Scratch scratch;
    double *memory = scratch.take<double>(series_memory(rows.width, 0));
    kernels.seasons(tables(), rows, given, usual, sure, first, second, strength, memory);
}

void simple_forecasts(const SeriesRows &rows, const std::int64_t *first, const std::int64_t *second, Index steps,
                      double *ahead, double *rest) {
    const SeriesKernels &kernels = *target_named(rows.isa).series;
    Scratch scratch;
    double *memory = scratch.take<double>(series_memory(rows.width, steps));
    kernels.forecasts(tables(), rows, first, second, steps, ahead, rest, memory);
}

void look(const Looks &looks, const LooksMade &made) {
    const SeriesKernels &kernels = *target_named(looks.rows.isa).series;
    Scratch scratch;
    double *memory = scratch.take<double>(look_memory(looks.rows.width, looks.steps));
    kernels.look(tables(), looks, made, memory);
}

void fit_plain(const SeriesRows &rows, const PlainBasis &basis, const std::int64_t *which, Index count, double *share,
               double *ahead, double *spread) {
    const SeriesKernels &kernels = *target_named(rows.isa).series;
    Scratch scratch;
    double *memory = scratch.take<double>(plain_memory(basis));
    kernels.plain(tables(), rows, basis, which, count, share, ahead, spread, memory);
}

}  // namespace gatewise
