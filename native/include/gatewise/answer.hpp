// From hidden states to answers: the linear map of a head, probabilities, and the scaling of a frame on its way in.
// The same bits for one row as for many, and on every instruction set.
#pragma once

#include "gatewise/types.hpp"

namespace gatewise {

/// x in (N, I), weight in (O, I), bias in (O,) or null, all dense -> y out (N, O): x Wᵀ + b.
void affine(const float *x, Index rows, Index inputs, const float *weight, const float *bias, Index outputs, float *y);

/// logits in (N, K) -> p out (N, K): softmax of each row, or with `apart` the sigmoid of each number.
void probabilities(const float *logits, Index rows, Index classes, bool apart, double *p);

/// raw, scale, centre in (K,) -> y out (K,): raw scale + centre.
void numbers(const float *raw, Index count, const double *scale, const double *centre, double *y);

/// Whether a frame in (F,) can be taken: no value is infinite, and none NaN unless `mask`.
bool usable_frame(const double *frame, Index channels, bool mask);

/// Largest |z| that `scale_frame` writes.
inline constexpr float largest_scaled = 1e6f;

/// frame in (F,) -> z out (F,), or (2 F,) with `mask`: (frame - centre) / scale, cut at ±largest_scaled. With `mask` a
/// NaN becomes 0, and F more values are 1 where it was.
void scale_frame(const double *frame, Index channels, const double *centre, const double *scale, bool mask, float *z);

}  // namespace gatewise
