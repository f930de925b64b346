// What a network sees of one frame beside its values: changes, and the shape of the path so far. Letters: F channels,
// C of them whose changes are seen, P = F (F - 1) / 2 pairs. gatewise/classification/views.py has the equations; the
// operations are in the same order here, so that the bits are the same. All arrays are dense.
#pragma once

#include "gatewise/types.hpp"

namespace gatewise {

/// What is seen.
struct ViewRule {
    Index channels;                ///< F
    const std::int64_t *changing;  ///< in (C,), each less than F
    Index changes;                 ///< C
    const double *unit;            ///< in (F,); null without the path
    double pace;
};

/// Numbers in a stream's state by part, in the order of ViewState.
inline constexpr Index view_parts = 6, view_parts_without_path = 2;

/// What one stream remembers; 0 at its start, changed in place. Without the path only the first two are used.
struct ViewState {
    double *begun, *last;     ///< (1,), (F,)
    double *origin, *before;  ///< (F,), (F,)
    double *length, *area;    ///< (1,), (P,)
};

/// How many numbers are seen: F + C, with the path 5 + 2 P more.
Index numbers_seen(const ViewRule &rule);

/// x in (F,) -> seen out (numbers_seen,). `scratch` holds 3 F numbers.
void see(const ViewRule &rule, const double *x, ViewState state, double *seen, double *scratch);

}  // namespace gatewise
