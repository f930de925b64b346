#include "gatewise/views.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace gatewise {

namespace {
constexpr double pi = 3.141592653589793, largest = 1e100, finite = std::numeric_limits<double>::max();
constexpr Index plain_path = 5;  // speed, length, distance, straight, turn

double dot(const double *a, const double *b, Index n) {
    double sum = a[0] * b[0];
    for (Index i = 1; i < n; ++i) sum += a[i] * b[i];
    return sum;
}
double size(const double *a, Index n) { return std::sqrt(dot(a, a, n)); }
double root(double value) { return std::sqrt(std::sqrt(value)); }
double cross(const double *a, const double *b, Index j, Index i) { return a[j] * b[i] - a[i] * b[j]; }

void see_path(const ViewRule &rule, const double *x, bool first, ViewState state, double *to, double *scratch) {
    const Index F = rule.channels;
    double *d = scratch, *c = scratch + F, *z = scratch + 2 * F;
    for (Index i = 0; i < F; ++i) {
        z[i] = std::clamp(x[i] / rule.unit[i], -largest, largest);
        if (first) state.origin[i] = z[i];
        d[i] = first ? 0.0 : z[i] - std::clamp(state.last[i] / rule.unit[i], -largest, largest);
        c[i] = z[i] - state.origin[i];
    }
    const double speed = size(d, F), distance = size(c, F), length = *state.length += speed, p = rule.pace;
    const double beside = speed * size(state.before, F) + p * p / 100, along = length + p / 10;
    *to++ = root(speed / p);
    *to++ = root(length / p);
    *to++ = root(distance / p);
    *to++ = distance / along;
    *to++ = dot(d, state.before, F) / beside;
    double *area = state.area;
    for (Index j = 0; j < F; ++j)
        for (Index i = j + 1; i < F; ++i, ++area) {
            *area += cross(c, d, j, i) / 2;
            *to++ = cross(state.before, d, j, i) / beside;
            *to++ = 4 * pi * *area / (along * along);
        }
    std::copy_n(d, F, state.before);
}
}  // namespace

Index numbers_seen(const ViewRule &rule) {
    const Index F = rule.channels;
    return F + rule.changes + (rule.unit ? plain_path + F * (F - 1) : 0);
}

void see(const ViewRule &rule, const double *x, ViewState state, double *seen, double *scratch) {
    const bool first = *state.begun == 0.0;
    double *to = std::copy_n(x, rule.channels, seen);
    for (Index k = 0; k < rule.changes; ++k) {
        const Index i = Index(rule.changing[k]);
        *to++ = first ? 0.0 : std::clamp(x[i] - state.last[i], -finite, finite);
    }
    if (rule.unit) see_path(rule, x, first, state, to, scratch);
    std::copy_n(x, rule.channels, state.last);
    *state.begun = 1.0;
}

}  // namespace gatewise
