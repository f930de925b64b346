#include "gatewise/answer.hpp"

#include <algorithm>
#include <cmath>

namespace gatewise {

namespace {
constexpr Index chains = 8;  // sums that do not wait for each other
typedef float Four __attribute__((vector_size(16)));
typedef float Loaded __attribute__((vector_size(16), aligned(4), may_alias));

/// x · weight[o] of `outputs` rows of the weight, which share what is loaded of x; the chains of each are the same
/// however many there are.
template <int outputs>
void dots(const float *x, const float *weight, Index inputs, float *y) {
    Four low[outputs] = {}, high[outputs] = {};
    Index i = 0;
    for (; i + chains <= inputs; i += chains) {
        const Four a = *(const Loaded *)(x + i), b = *(const Loaded *)(x + i + 4);
#pragma GCC unroll 4
        for (int o = 0; o < outputs; ++o) {
            const float *w = weight + o * inputs + i;
            low[o] += a * *(const Loaded *)w;
            high[o] += b * *(const Loaded *)(w + 4);
        }
    }
#pragma GCC unroll 4
    for (int o = 0; o < outputs; ++o) {
        float sum[chains] = {low[o][0],  low[o][1],  low[o][2],  low[o][3],
                             high[o][0], high[o][1], high[o][2], high[o][3]};
        for (Index k = 0; i + k < inputs; ++k) sum[k] += x[i + k] * weight[o * inputs + i + k];
        y[o] = ((sum[0] + sum[4]) + (sum[2] + sum[6])) + ((sum[1] + sum[5]) + (sum[3] + sum[7]));
    }
}
}  // namespace

void affine(const float *x, Index rows, Index inputs, const float *weight, const float *bias, Index outputs, float *y) {
    constexpr int together = 4;
    for (Index n = 0; n < rows; ++n, x += inputs, y += outputs) {
        Index o = 0;
        for (; o + together <= outputs; o += together) dots<together>(x, weight + o * inputs, inputs, y + o);
        for (; o < outputs; ++o) dots<1>(x, weight + o * inputs, inputs, y + o);
        if (!bias) continue;
        for (o = 0; o < outputs; ++o) y[o] += bias[o];
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

bool usable_frame(const double *frame, Index channels, bool mask) {
    return std::all_of(frame, frame + channels,
                       [mask](double value) { return mask ? !std::isinf(value) : std::isfinite(value); });
}

void scale_frame(const double *frame, Index channels, const double *centre, const double *scale, bool mask, float *z) {
    for (Index i = 0; i < channels; ++i) {
        double scaled = std::clamp((frame[i] - centre[i]) / scale[i], double(-largest_scaled), double(largest_scaled));
        z[i] = float(scaled);  // clamp() lets NaN through
        if (!mask) continue;
        bool absent = std::isnan(frame[i]);
        if (absent) z[i] = 0.0f;
        z[channels + i] = absent ? 1.0f : 0.0f;
    }
}

}  // namespace gatewise
