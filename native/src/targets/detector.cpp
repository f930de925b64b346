#include "gatewise/detector.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace gatewise {

namespace {
constexpr double cut = 3.0, largest = 5.0, least = 1e-3;  // as in running.py
constexpr double unknown = std::numeric_limits<double>::quiet_NaN(), never = -std::numeric_limits<double>::infinity();

double follow(double &mean, double value, Index memory) { return mean += 1.0 / double(memory) * (value - mean); }
}  // namespace

void error_statistics(const ErrorRule &rule, const double *e, const double *moved, ErrorState state, double *statistics,
                      double *r) {
    const Index F = rule.columns;
    bool all = true;
    for (Index f = 0; f < F; ++f) {
        bool known = std::isfinite(e[f]);
        all = all && known;
        r[f] = known ? ((e[f] - rule.centre[f]) / rule.scale[f] - state.mean[f]) / std::exp(0.5 * state.log_variance[f])
                     : 0.0;
    }
    for (Index f = 0; f < F; ++f) {
        double u = r[f], *to = statistics + f;
        if (all) {
            u = 0.0;
            for (Index g = 0; g < F; ++g) u += r[g] * rule.whitening[f * F + g];
        }
        bool known = std::isfinite(e[f]), moves = std::isfinite(moved[f]);
        double inside = std::clamp(u, -largest, largest), rests = moved[f] <= rule.still[f] ? 1.0 : 0.0;
        to[0] = std::max(std::fabs(r[f]), std::fabs(u));
        to += F;
        for (Index k = 0; k < biases; ++k, to += F) {
            double &mean = state.bias[k * F + f];
            if (known) follow(mean, inside, bias_memories[k]);
            *to = std::fabs(mean) * std::sqrt(2.0 * double(bias_memories[k]) - 1.0);
        }
        for (Index k = 0; k < spreads; ++k, to += F) {
            double &mean = state.spread[k * F + f];
            if (known) follow(mean, inside * inside - 1.0, spread_memories[k]);
            *to = std::log(std::max(1.0 + mean, least));
            to[spreads * F] = -*to;
        }
        to += spreads * F;
        for (Index k = 0; k < stills; ++k, to += F) {
            double &mean = state.still[k * F + f];
            if (moves) follow(mean, rests, still_memories[k]);
            *to = mean;
        }
    }
}

void learn_errors(const ErrorRule &rule, const double *r, ErrorState state) {
    for (Index f = 0; f < rule.columns; ++f) {
        double inside = std::clamp(r[f], -cut, cut);
        state.mean[f] += rule.rate * inside * std::exp(0.5 * state.log_variance[f]);
        state.log_variance[f] += rule.rate * (inside * inside - rule.usual[f]);
    }
}

Said judge_errors(const ErrorRule &rule, const TailRule &tails, const double *e, const double *moved, double level,
                  ErrorState state, std::int64_t *count, double *columns, double *scratch) {
    const Index F = rule.columns;
    double *statistics = scratch, *r = scratch + detector_statistics * F;
    error_statistics(rule, e, moved, state, statistics, r);
    const std::int64_t steps = ++count[0];
    Said said{never, false, false};
    for (Index f = 0; f < F; ++f) {
        double rarest = never;
        for (Index at = f; at < detector_statistics * F; at += F)
            rarest = std::max(rarest, (statistics[at] - tails.level[at]) / tails.height[at] - tails.often[at]);
        double most = (rarest - tails.most_level) / tails.most_height - tails.most_often;
        columns[f] = steps <= tails.warm_up ? never : most / std::log(10.0);
        said.score = std::max(said.score, columns[f]);
    }
    said.anomaly = said.score >= level;
    said.alarm = said.anomaly && (count[1] == 0 || steps - count[1] > tails.rest);
    if (said.anomaly) count[1] = steps;
    else learn_errors(rule, r, state);
    return said;
}

void take_reading(const double *x, Index columns, bool first, const double *usual, const double *expected,
                  double *before, double *e, double *moved) {
    for (Index f = 0; f < columns; ++f) {
        bool known = std::isfinite(x[f]);
        double seen = known ? x[f] : first || !std::isfinite(expected[f]) ? usual[f] : expected[f];
        moved[f] = first || !known ? unknown : std::fabs(seen - before[f]);
        e[f] = first ? unknown : x[f] - expected[f];
        before[f] = seen;
    }
}

}  // namespace gatewise
