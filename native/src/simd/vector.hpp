// One vector type for all instruction sets, over the compilers' vector extensions. Included once by each target,
// after GW_TARGET (the namespace) and GW_BYTES (the vector's size) are set. Everything is forced inline and lives in
// the target's namespace, so that no function compiled for a higher instruction set can be linked into another.
//
// Elementwise + - * and comparisons come from the extension; what it lacks (fused multiply-add, partial loads,
// scaling by a power of two) is written per instruction set at the end.
#pragma once

#include <cstdint>
#include <utility>

#include "gatewise/types.hpp"
#include "simd/arithmetic.hpp"

// GW_EMULATED: vectors of any size from whatever the compiler makes of them, slow; for testing a target's tiles on a
// CPU that does not have it.
#if defined(GW_EMULATED)
#elif defined(__AVX512F__)
#define GW_AVX512
#elif defined(__AVX2__)
#define GW_AVX2
#elif defined(__aarch64__)
#define GW_NEON
#endif

#if defined(GW_AVX512) || defined(GW_AVX2)
#include <immintrin.h>
#elif defined(GW_NEON)
#include <arm_neon.h>
#endif

#define GW_INLINE [[gnu::always_inline]] inline
#define GW_FLAT __attribute__((always_inline))

namespace gatewise::GW_TARGET {

inline constexpr int vector_bytes = GW_BYTES;
#if defined(GW_NEON)
inline constexpr bool is_neon = true;
#else
inline constexpr bool is_neon = false;
#endif
inline constexpr int vector_registers = (GW_BYTES == 64 || is_neon) ? 32 : 16;
/// Whether the division instruction is faster than a reciprocal from multiply-adds.
inline constexpr bool divides = GW_BYTES < 64 && !is_neon;

/// Fetch `bytes` bytes from p on into the first-level cache.
GW_INLINE void fetch(const void *p, Index bytes) {
    auto *at = static_cast<const char *>(p);
    for (Index i = 0; i < bytes; i += 64) __builtin_prefetch(at + i);
}

/// The same, to write there: another core that has read them gives them up.
GW_INLINE void fetch_to_write(void *p, Index bytes) {
    auto *at = static_cast<char *>(p);
    for (Index i = 0; i < bytes; i += 64) {
#if defined(__x86_64__)
        asm volatile("prefetchw %0" : "+m"(at[i]));
#else
        __builtin_prefetch(at + i, 1);
#endif
    }
}

template <class T>
struct Native;
template <>
struct Native<float> {
    typedef float vector __attribute__((vector_size(GW_BYTES)));
    typedef float unaligned __attribute__((vector_size(GW_BYTES), aligned(4), may_alias));
    typedef std::int32_t integers __attribute__((vector_size(GW_BYTES)));
    typedef std::int32_t integer;
    static constexpr int mantissa = 23, bias = 127;
    static constexpr float magic = 12582912.0f;  // 1.5 * 2^23: adding it rounds to an integer
};
template <>
struct Native<double> {
    typedef double vector __attribute__((vector_size(GW_BYTES)));
    typedef double unaligned __attribute__((vector_size(GW_BYTES), aligned(8), may_alias));
    typedef std::int64_t integers __attribute__((vector_size(GW_BYTES)));
    typedef std::int64_t integer;
    static constexpr int mantissa = 52, bias = 1023;
    static constexpr double magic = 6755399441055744.0;  // 1.5 * 2^52
};

template <class S>
struct Vec {
    using Scalar = S;
    using N = Native<S>;
    static constexpr int lanes = GW_BYTES / int(sizeof(S));
    typename N::vector v;

    GW_INLINE static Vec zero() { return {typename N::vector{}}; }
    GW_INLINE static Vec set(S s) {
#if defined(GW_AVX512)
        if constexpr (sizeof(S) == 4) return {(typename N::vector)_mm512_set1_ps(float(s))};
        else return {(typename N::vector)_mm512_set1_pd(double(s))};
#elif defined(GW_AVX2)
        if constexpr (sizeof(S) == 4) return {(typename N::vector)_mm256_set1_ps(float(s))};
        else return {(typename N::vector)_mm256_set1_pd(double(s))};
#elif defined(GW_NEON)
        if constexpr (sizeof(S) == 4) return {(typename N::vector)vdupq_n_f32(float(s))};
        else return {(typename N::vector)vdupq_n_f64(double(s))};
#else
        typename N::vector all = {};
        for (int i = 0; i < lanes; ++i) all[i] = s;
        return {all};
#endif
    }
    GW_INLINE static Vec load(const S *p) { return {*(const typename N::unaligned *)p}; }
    GW_INLINE void store(S *p) const { *(typename N::unaligned *)p = v; }
    /// First n lanes, the others zero; nothing past them is touched. 0 <= n <= lanes.
    GW_INLINE static Vec load_first(const S *p, Index n);
    GW_INLINE void store_first(S *p, Index n) const;

    GW_INLINE friend Vec operator+(Vec a, Vec b) { return {a.v + b.v}; }
    GW_INLINE friend Vec operator-(Vec a, Vec b) { return {a.v - b.v}; }
    GW_INLINE friend Vec operator*(Vec a, Vec b) { return {a.v * b.v}; }
    GW_INLINE friend Vec operator/(Vec a, Vec b) { return {a.v / b.v}; }
};

/// Lanes of a and b in turn, of their lower halves or of their upper ones.
template <bool upper, class S, int... i>
GW_INLINE Vec<S> interleave(Vec<S> a, Vec<S> b, std::integer_sequence<int, i...>) {
    constexpr int L = Vec<S>::lanes, first = upper ? L / 2 : 0;
    return {__builtin_shufflevector(a.v, b.v, (first + i / 2 + i % 2 * L)...)};
}
/// rows[i] lane k -> rows[k] lane i.
template <class S>
GW_INLINE void transpose(Vec<S> (&rows)[Vec<S>::lanes]) {
    constexpr int L = Vec<S>::lanes;
    constexpr auto all = std::make_integer_sequence<int, L>();
    Vec<S> next[L];
#pragma GCC unroll 4
    for (int round = 1; round < L; round *= 2) {
#pragma GCC unroll 16
        for (int i = 0; i < L / 2; ++i) {
            next[2 * i] = interleave<false>(rows[i], rows[i + L / 2], all);
            next[2 * i + 1] = interleave<true>(rows[i], rows[i + L / 2], all);
        }
#pragma GCC unroll 16
        for (int i = 0; i < L; ++i) rows[i] = next[i];
    }
}

template <class S>
GW_INLINE typename Native<S>::integers bits(Vec<S> a) {
    return (typename Native<S>::integers)a.v;
}
template <class S>
GW_INLINE Vec<S> from_bits(typename Native<S>::integers i) {
    return {(typename Native<S>::vector)i};
}
template <class S>
GW_INLINE typename Native<S>::integers sign_mask() {
    typename Native<S>::integers i = {};
    return i + (typename Native<S>::integer)(typename Native<S>::integer(1) << (sizeof(S) * 8 - 1));
}
/// -|a|
template <class S>
GW_INLINE Vec<S> minus_abs(Vec<S> a) {
    return from_bits<S>(bits(a) | sign_mask<S>());
}
/// a, which is not negative, with the sign of b.
template <class S>
GW_INLINE Vec<S> with_sign(Vec<S> a, Vec<S> b) {
    return from_bits<S>(bits(a) | (bits(b) & sign_mask<S>()));
}
/// Sign bit of a clear ? yes : no.
template <class S>
GW_INLINE Vec<S> by_sign(Vec<S> a, Vec<S> yes, Vec<S> no) {
    using N = typename Native<S>::vector;
#if defined(GW_AVX512)
    if constexpr (sizeof(S) == 4)
        return {(N)_mm512_mask_blend_ps(_mm512_movepi32_mask((__m512i)a.v), (__m512)yes.v, (__m512)no.v)};
    else return {(N)_mm512_mask_blend_pd(_mm512_movepi64_mask((__m512i)a.v), (__m512d)yes.v, (__m512d)no.v)};
#elif defined(GW_AVX2)
    if constexpr (sizeof(S) == 4) return {(N)_mm256_blendv_ps((__m256)yes.v, (__m256)no.v, (__m256)a.v)};
    else return {(N)_mm256_blendv_pd((__m256d)yes.v, (__m256d)no.v, (__m256d)a.v)};
#else
    return {(N)(bits(a) < 0 ? bits(no) : bits(yes))};
#endif
}
template <class S>
GW_INLINE Vec<S> if_positive(Vec<S> a, Vec<S> yes, Vec<S> no) {
    return {a.v > typename Native<S>::vector{} ? yes.v : no.v};
}
/// a < bound ? bound : a; a NaN stays.
template <class S>
GW_INLINE Vec<S> at_least(Vec<S> a, Vec<S> bound) {
#if defined(GW_AVX512)  // of a NaN and a number, x86's maximum is the second
    using N = typename Native<S>::vector;
    if constexpr (sizeof(S) == 4) return {(N)_mm512_maskz_max_ps(__mmask16(-1), (__m512)bound.v, (__m512)a.v)};
    else return {(N)_mm512_maskz_max_pd(__mmask8(-1), (__m512d)bound.v, (__m512d)a.v)};
#elif defined(GW_AVX2)
    using N = typename Native<S>::vector;
    if constexpr (sizeof(S) == 4) return {(N)_mm256_max_ps((__m256)bound.v, (__m256)a.v)};
    else return {(N)_mm256_max_pd((__m256d)bound.v, (__m256d)a.v)};
#else
    return {a.v < bound.v ? bound.v : a.v};
#endif
}

/// a * b + c, rounded once where the instruction set has it (all but baseline).
template <class S>
GW_INLINE Vec<S> fma(Vec<S> a, Vec<S> b, Vec<S> c) {
    using N = typename Native<S>::vector;
#if defined(GW_AVX512)
    if constexpr (sizeof(S) == 4) return {(N)_mm512_fmadd_ps((__m512)a.v, (__m512)b.v, (__m512)c.v)};
    else return {(N)_mm512_fmadd_pd((__m512d)a.v, (__m512d)b.v, (__m512d)c.v)};
#elif defined(GW_AVX2)
    if constexpr (sizeof(S) == 4) return {(N)_mm256_fmadd_ps((__m256)a.v, (__m256)b.v, (__m256)c.v)};
    else return {(N)_mm256_fmadd_pd((__m256d)a.v, (__m256d)b.v, (__m256d)c.v)};
#elif defined(GW_NEON)
    if constexpr (sizeof(S) == 4) return {(N)vfmaq_f32((float32x4_t)c.v, (float32x4_t)a.v, (float32x4_t)b.v)};
    else return {(N)vfmaq_f64((float64x2_t)c.v, (float64x2_t)a.v, (float64x2_t)b.v)};
#elif defined(GW_EMULATED)
    N all = {};
    for (int i = 0; i < Vec<S>::lanes; ++i)
        all[i] = sizeof(S) == 4 ? S(__builtin_fmaf(float(a.v[i]), float(b.v[i]), float(c.v[i])))
                                : S(__builtin_fma(a.v[i], b.v[i], c.v[i]));
    return {all};
#else
    return {N(a.v * b.v + c.v)};
#endif
}
/// c - a * b, likewise.
template <class S>
GW_INLINE Vec<S> fnma(Vec<S> a, Vec<S> b, Vec<S> c) {
    using N [[maybe_unused]] = typename Native<S>::vector;
#if defined(GW_AVX512)
    if constexpr (sizeof(S) == 4) return {(N)_mm512_fnmadd_ps((__m512)a.v, (__m512)b.v, (__m512)c.v)};
    else return {(N)_mm512_fnmadd_pd((__m512d)a.v, (__m512d)b.v, (__m512d)c.v)};
#elif defined(GW_AVX2)
    if constexpr (sizeof(S) == 4) return {(N)_mm256_fnmadd_ps((__m256)a.v, (__m256)b.v, (__m256)c.v)};
    else return {(N)_mm256_fnmadd_pd((__m256d)a.v, (__m256d)b.v, (__m256d)c.v)};
#elif defined(GW_NEON)
    if constexpr (sizeof(S) == 4) return {(N)vfmsq_f32((float32x4_t)c.v, (float32x4_t)a.v, (float32x4_t)b.v)};
    else return {(N)vfmsq_f64((float64x2_t)c.v, (float64x2_t)a.v, (float64x2_t)b.v)};
#elif defined(GW_EMULATED)
    return fma(Vec<S>{-a.v}, b, c);
#else
    return {N(c.v - a.v * b.v)};
#endif
}

template <class S>
GW_INLINE Vec<S> Vec<S>::load_first(const S *p, Index n) {
    if (n >= lanes) return load(p);
#if defined(GW_AVX512)
    if constexpr (sizeof(S) == 4)
        return {(typename N::vector)_mm512_maskz_loadu_ps(__mmask16((1u << n) - 1), (const float *)p)};
    else return {(typename N::vector)_mm512_maskz_loadu_pd(__mmask8((1u << n) - 1), (const double *)p)};
#else
    Vec r = zero();
    for (Index i = 0; i < n; ++i) r.v[i] = p[i];
    return r;
#endif
}
template <class S>
GW_INLINE void Vec<S>::store_first(S *p, Index n) const {
    if (n >= lanes) return store(p);
#if defined(GW_AVX512)
    if constexpr (sizeof(S) == 4) _mm512_mask_storeu_ps((float *)p, __mmask16((1u << n) - 1), (__m512)v);
    else _mm512_mask_storeu_pd((double *)p, __mmask8((1u << n) - 1), (__m512d)v);
#else
    for (Index i = 0; i < n; ++i) p[i] = v[i];
#endif
}

}  // namespace gatewise::GW_TARGET
