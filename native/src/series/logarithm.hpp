// Logarithm and inverse hyperbolic sine of eight numbers, the same bits on every target: sums, products, divisions and
// roots, each rounded on its own. Errors against the exact value: at most 4 ulp.
#pragma once

#include "series/eight.hpp"

namespace gatewise::GW_TARGET {

GW_INLINE Vec<double> root(Vec<double> a) {
    using N = Native<double>::vector;
#if defined(GW_AVX512)
    return {(N)_mm512_sqrt_pd((__m512d)a.v)};
#elif defined(GW_AVX2)
    return {(N)_mm256_sqrt_pd((__m256d)a.v)};
#elif defined(GW_NEON)
    return {(N)vsqrtq_f64((float64x2_t)a.v)};
#else
    N all = a.v;
    for (int i = 0; i < Vec<double>::lanes; ++i) all[i] = __builtin_sqrt(a.v[i]);
    return {all};
#endif
}

/// log a, for normal numbers above 0: a = 2^k m with m from √½ to √2, and log m = 2 artanh((m - 1) / (m + 1)).
GW_INLINE Vec<double> logarithm(Vec<double> a) {
    using V = Vec<double>;
    typedef std::uint64_t Bits __attribute__((vector_size(GW_BYTES)));
    constexpr std::uint64_t lowest = 0x3fe6a09e667f3bcd, one = 0x3ff0000000000000, whole = 0x4330000000000000;
    const Bits all = (Bits)a.v, k = (all + (one - lowest)) >> 52;  // 1023 more than the power of two
    const V power = {(Native<double>::vector)(k | whole)}, m = {(Native<double>::vector)(all - (k << 52) + one)};
    const V s = (m - V::set(1.0)) / (m + V::set(1.0)), z = s * s;
    V series = V::set(1.0 / 21.0);
#pragma GCC unroll 10
    for (int term = 19; term >= 1; term -= 2) series = series * z + V::set(1.0 / term);
    return (power - V::set(0x1p52 + 1023.0)) * V::set(0.693147180559945309417) + (s + s) * series;
}

/// arsinh a = log(1 + u) with u = |a| + a² / (1 + √(1 + a²)), and the sign of a.
GW_INLINE Vec<double> arsinh(Vec<double> a) {
    using V = Vec<double>;
    const V size = {-minus_abs(a).v}, one = V::set(1.0), square = size * size;
    V u = size + square / (one + root(one + square));
    u.v = size.v > V::set(1e100).v ? (size + size).v : u.v;  // whose square may be infinite
    const V sum = one + u;
    // What rounding the sum lost counts where u is small.
    return with_sign(logarithm(sum) + (u - (sum - one)) / sum, a);
}

/// f of n numbers, in place; there is room for whole eights, and what is past n may be any number that f takes.
#define GW_OF_EACH(name)                                                                               \
    inline void name(double *a, Index n) {                                                             \
        for (Index i = 0; i < n; i += Vec<double>::lanes) name(Vec<double>::load(a + i)).store(a + i); \
    }
GW_OF_EACH(logarithm)
GW_OF_EACH(arsinh)
#undef GW_OF_EACH

}  // namespace gatewise::GW_TARGET
