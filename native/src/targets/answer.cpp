#include "gatewise/answer.hpp"

#include <algorithm>
#include <cmath>

namespace gatewise {

namespace {
constexpr Index chains = 8;  // sums that do not wait for each other

float dot(const float *a, const float *b, Index count) {
    float sum[chains] = {};
    Index i = 0;
    for (; i + chains <= count; i += chains)
        for (Index k = 0; k < chains; ++k) sum[k] += a[i + k] * b[i + k];
    for (Index k = 0; i + k < count; ++k) sum[k] += a[i + k] * b[i + k];
    return ((sum[0] + sum[4]) + (sum[2] + sum[6])) + ((sum[1] + sum[5]) + (sum[3] + sum[7]));
}
}  // namespace

void affine(const float *x, Index rows, Index inputs, const float *weight, const float *bias, Index outputs, float *y) {
    for (Index n = 0; n < rows; ++n)
        for (Index o = 0; o < outputs; ++o) {
            float sum = dot(x + n * inputs, weight + o * inputs, inputs);
            y[n * outputs + o] = bias ? sum + bias[o] : sum;
        }
}

void probabilities(const float *logits, Index rows, Index classes, bool apart, double *p) {
    for (Index n = 0; n < rows; ++n, logits += classes, p += classes) {
        if (apart) {
            for (Index k = 0; k < classes; ++k) {
                double e = std::exp(-std::fabs(double(logits[k])));
                p[k] = (logits[k] >= 0 ? 1.0 : e) / (1.0 + e);
            }
            continue;
        }
        double most = double(logits[0]), sum = 0.0;
        for (Index k = 1; k < classes; ++k) most = std::max(most, double(logits[k]));
        for (Index k = 0; k < classes; ++k) sum += p[k] = std::exp(double(logits[k]) - most);
        for (Index k = 0; k < classes; ++k) p[k] /= sum;
    }
}

void numbers(const float *raw, Index count, const double *scale, const double *centre, double *y) {
    for (Index k = 0; k < count; ++k) y[k] = double(raw[k]) * scale[k] + centre[k];
}

bool scale_frame(const double *frame, Index channels, const double *centre, const double *scale, bool mask, float *z) {
    for (Index i = 0; i < channels; ++i) {
        bool absent = std::isnan(frame[i]);
        if (std::isinf(frame[i]) || (absent && !mask)) return false;
        double scaled = absent ? 0.0 : (frame[i] - centre[i]) / scale[i];
        z[i] = float(std::clamp(scaled, double(-largest_scaled), double(largest_scaled)));
        if (mask) z[channels + i] = absent ? 1.0f : 0.0f;
    }
    return true;
}

}  // namespace gatewise
