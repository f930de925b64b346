// Compiled once for every instruction set, with
//   GW_TARGET  namespace and name of the instruction set
//   GW_BYTES   size of its vectors
//   GW_TABLE   name of the table defined here
#include "series/forecasts.hpp"
#include "series/kernels.hpp"

namespace gatewise {
extern const SeriesKernels GW_TABLE;
}

namespace gatewise::GW_TARGET {
namespace {

/// The readings of a row, at the start of `to`, zeros after them.
GW_INLINE Index readings(const SeriesRows &rows, Index b, double *to) {
    const Index n = Index(rows.n[b]);
    copy(rows.x + (b + 1) * rows.width - n, n, to);
    clear_tail(to, n);
    return n;
}

void seasons(const Tables &tables, const SeriesRows &rows, const std::int64_t *given, const std::int64_t *usual,
             bool sure, std::int64_t *first, std::int64_t *second, double *strength, double *memory) {
    Room room(memory);
    double *const x = room.take(rows.width);
    for (Index b = 0; b < rows.count; ++b) {
        const Index n = readings(rows, b, x);
        const Seasons found = seasons_of(tables, x, n, rows.width, {Index(given[b]), Index(usual[b]), sure}, room);
        first[b] = found.first;
        second[b] = found.second;
        strength[2 * b] = found.strength[0];
        strength[2 * b + 1] = found.strength[1];
    }
}

void forecasts(const Tables &tables, const SeriesRows &rows, const std::int64_t *first, const std::int64_t *second,
               Index steps, double *ahead, double *rest, double *memory) {
    Room room(memory);
    double *const x = room.take(rows.width), *const left = room.take(rows.width);
    for (Index b = 0; b < rows.count; ++b) {
        const Index n = readings(rows, b, x), before = rows.width - n;
        forecasts_of(tables, x, n, rows.width, Index(first[b]), Index(second[b]), steps,
                     ahead + b * steps * simple_count, left, room);
        copy(rows.x + b * rows.width, before, rest + b * rows.width);
        copy(left, n, rest + b * rows.width + before);
    }
}

}  // namespace
}  // namespace gatewise::GW_TARGET

namespace gatewise {
const SeriesKernels GW_TABLE = {GW_TARGET::seasons, GW_TARGET::forecasts};
}  // namespace gatewise
