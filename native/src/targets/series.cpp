// Compiled once for every instruction set, with
//   GW_TARGET  namespace and name of the instruction set
//   GW_BYTES   size of its vectors
//   GW_TABLE   name of the table defined here
#include "series/forecasts.hpp"
#include "series/kernels.hpp"
#include "series/looks.hpp"
#include "series/plain.hpp"

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

void look(const Tables &tables, const Looks &looks, const LooksMade &made, double *memory) {
    const SeriesRows &rows = looks.rows;
    const Index width = looks.of ? rows.width / 4 : rows.width, steps = looks.steps;
    Room room(memory);
    double *const x = room.take(rows.width);
    for (Index r = 0; r < looks.count; ++r) {
        const Index b = looks.of ? Index(looks.of[r]) : r, all = Index(rows.n[b]),
                    n = looks.of ? Index(looks.sizes[r]) : all;
        const double *const end = rows.x + (b + 1) * rows.width;
        Look one{x, looks.known + (b + 1) * rows.width - n, n, width, looks.bend, {}, nullptr, {}, 0};
        if (looks.of) {
            const Index p = Index(looks.first[b]), q = Index(looks.second[b]);
            one.end = end, one.m = stretch(all, p);
            const Index backs[2] = {one.m, second_stretch(all, one.m, p, q)};
            for (int origin = 0; origin < 2; ++origin) {
                one.left[origin] = smaller(n, all - backs[origin]);
                one.before[origin] = end - backs[origin] - one.left[origin];
            }
        }
        copy(end - n, n, x);
        clear_tail(x, n);
        const Index at = r * steps;
        Made to{made.patches + r * (width / patch_places) * patch_size,
                made.facts + r * series_facts,
                made.steps + at * step_facts,
                made.forecasts + at * simple_count,
                made.prior + at * simple_count,
                made.unit + at,
                made.readings + r * width,
                1,
                1,
                0.0,
                0.0,
                {},
                {}};
        look_at(tables, one, steps, {looks.given, looks.usual, looks.sure}, to, room);
        made.periods[r] = to.first, made.periods[looks.count + r] = to.second;
        const double numbers[look_numbers] = {to.centre,      to.scale,      to.strength[0],
                                              to.strength[1], to.bend.theta, to.bend.middle,
                                              to.bend.last,   to.bend.unit,  to.bend.top};
        for (Index i = 0; i < look_numbers; ++i) made.numbers[i * looks.count + r] = numbers[i];
    }
}

void plain(const Tables &tables, const SeriesRows &rows, const PlainBasis &basis, const std::int64_t *which,
           Index count, double *share, double *ahead, double *spread, double *memory) {
    Room room(memory);
    double *const y = room.take(basis.length);
    for (Index r = 0; r < count; ++r) {
        readings(rows, Index(which[r]), y);
        share[r] = plain_fit(tables, basis, y, ahead + r * basis.steps, spread + r * basis.steps, room);
    }
}

}  // namespace
}  // namespace gatewise::GW_TARGET

namespace gatewise {
const SeriesKernels GW_TABLE = {GW_TARGET::seasons, GW_TARGET::forecasts, GW_TARGET::look, GW_TARGET::plain};
}  // namespace gatewise
