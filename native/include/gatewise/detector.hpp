// One step of an anomaly detector: from a reading and its forecast to a verdict. Letters: F columns; J statistics of
// each column, in the order size (1), bias (3), spread up (2), spread down (2), still (2). All arrays are dense.
// gatewise/anomalies/running.py has the equations.
#pragma once

#include <cstdint>

#include "gatewise/types.hpp"

namespace gatewise {

inline constexpr Index bias_memories[] = {5, 20, 60}, spread_memories[] = {10, 40}, still_memories[] = {8, 32};
inline constexpr Index biases = 3, spreads = 2, stills = 2;
inline constexpr Index detector_statistics = 1 + biases + 2 * spreads + stills;

/// How errors become statistics.
struct ErrorRule {
    Index columns;                                 ///< F
    const double *centre, *scale, *still, *usual;  ///< in (F,)
    const double *whitening;                       ///< in (F, F)
    double rate;                                   ///< of the slow distribution, a step
};

/// How statistics become a score; `often` holds logarithms.
struct TailRule {
    const double *level, *height, *often;        ///< in (J, F): of each statistic
    double most_level, most_height, most_often;  ///< of the largest
    std::int64_t warm_up, rest;
};

/// What one stream remembers of its errors; changed in place.
struct ErrorState {
    double *mean, *log_variance;    ///< (F,)
    double *bias, *spread, *still;  ///< (3, F), (2, F), (2, F)
};

/// e in (F,), moved in (F,), NaN where unknown -> statistics out (J, F), r out (F,). Changes bias, spread and still.
void error_statistics(const ErrorRule &rule, const double *e, const double *moved, ErrorState state, double *statistics,
                      double *r);

/// Let the slow distribution follow r (F,).
void learn_errors(const ErrorRule &rule, const double *r, ErrorState state);

/// What is said of a reading.
struct Said {
    double score;
    bool anomaly, alarm;
};

/// e and moved as above -> a verdict; columns out (F,) the score of each; count (2,) is steps made and the last step
/// above the threshold, changed like `state`. `scratch` holds (J + 1) F numbers.
Said judge_errors(const ErrorRule &rule, const TailRule &tails, const double *e, const double *moved, double level,
                  ErrorState state, std::int64_t *count, double *columns, double *scratch);

/// A reading x in (F,), NaN where it is missing -> errors and moves out (F,) against `expected` (F,), the forecast.
/// `before` (F,) becomes the reading with missing values replaced by their forecast; at the `first` step by `usual`.
void take_reading(const double *x, Index columns, bool first, const double *usual, const double *expected,
                  double *before, double *e, double *moved);

}  // namespace gatewise
