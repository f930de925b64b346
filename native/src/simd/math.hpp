// exp, sigmoid and tanh on vectors, from multiply-adds only: the same bits on every CPU of an instruction set.
// (The approximate reciprocals of x86 differ between makers, and a true division would cost more than all the rest.)
//
// Errors against the exact value, measured over the whole range by tests/test_math.cpp and tests/kernels/test_math.py:
// at most 4 ulp in float32 and float64 on targets with fused multiply-add, 6 ulp on baseline. NaN stays NaN; the
// limits at infinity are exact; tanh is exactly odd.
#pragma once

#include "simd/vector.hpp"

namespace gatewise::GW_TARGET {

template <class S>
struct Constants;
template <>
struct Constants<float> {
    static constexpr float log2e = 1.44269504088896341f, ln2_high = 0.693145751953125f,
                           ln2_low = 1.42860682030941723212e-6f;
    static constexpr float sigmoid_limit = 105.0f, tanh_limit = 10.0f;
    // (e^r - 1 - r) / r^2 on |r| <= ln2 / 2, highest power first; relative error of e^r - 1: 2.3e-8
    static constexpr float exponential[] = {0.001392625083149761f, 0.008363232883682619f, 0.04166655421298415f,
                                            0.16666576666119928f, 0.5f};
    static constexpr int exponential_terms = 5;
};
template <>
struct Constants<double> {
    static constexpr double log2e = 1.44269504088896340736, ln2_high = 0.693147180369123816490,
                            ln2_low = 1.90821492927058770002e-10;
    static constexpr double sigmoid_limit = 760.0, tanh_limit = 20.0;
    // relative error of e^r - 1: 5.3e-19
    static constexpr double exponential[] = {2.09147553258932022e-9,
                                             2.510531272962210179e-8,
                                             2.755727347871858047e-7,
                                             2.755725517000088744e-6,
                                             0.0000248015873256774619,
                                             0.0001984126987500227879,
                                             0.001388888888888371117,
                                             0.00833333333332608312,
                                             0.04166666666666666978,
                                             0.1666666666666667103,
                                             0.5};
    static constexpr int exponential_terms = 11;
};

/// a = n ln 2 + r; then e^a = 2^n e^r. `less_one` is e^r - 1, accurate near 0.
template <class S>
struct Reduced {
    Vec<S> less_one, n, shifted;
};
template <class S>
GW_INLINE Reduced<S> reduce(Vec<S> a) {
    using V = Vec<S>;
    using C = Constants<S>;
    V magic = V::set(Native<S>::magic);
    V shifted = fma(a, V::set(C::log2e), magic);
    V n = shifted - magic;
    V r = fnma(n, V::set(C::ln2_low), fnma(n, V::set(C::ln2_high), a));
    V p = V::set(C::exponential[0]);
#pragma GCC unroll 12
    for (int i = 1; i < C::exponential_terms; ++i) p = fma(p, r, V::set(C::exponential[i]));
    return {fma(r * r, p, r), n, shifted};
}

/// 1 / d for 1 <= d <= 2 and NaN. A cubic whose relative error 1 - d q equals a Chebyshev polynomial (1/577 at most),
/// then y (1 + e + e^2) leaves e^3 = 5e-9; float64 takes one more step, e^6.
template <class S>
GW_INLINE Vec<S> reciprocal_1_2(Vec<S> d) {
    using V = Vec<S>;
    V one = V::set(S(1));
    V q = fma(V::set(S(-0.2218370883882149047)), d, V::set(S(1.331022530329289428)));
    q = fma(q, d, V::set(S(-2.939341421143847487)));
    q = fma(q, d, V::set(S(2.828422876949740035)));
    V e = fnma(d, q, one);
    q = fma(q, fma(e, e, e), q);
    if constexpr (sizeof(S) == 8) q = fma(q, fnma(d, q, one), q);
    return q;
}

/// 1 / (1 + e^-a)
template <class S>
GW_INLINE Vec<S> sigmoid(Vec<S> a) {
    using V = Vec<S>;
    V one = V::set(S(1));
    Reduced<S> x = reduce(V::zero() - at_most(abs(a), V::set(Constants<S>::sigmoid_limit)));
    V t = scale(x.less_one + one, x.n, x.shifted);  // e^-|a|, in [0, 1]
    return if_not_negative(a, one, t) * reciprocal_1_2(one + t);
}

template <class S>
GW_INLINE Vec<S> tanh(Vec<S> a) {
    using V = Vec<S>;
    V one = V::set(S(1));
    V m = at_most(abs(a), V::set(Constants<S>::tanh_limit));
    Reduced<S> x = reduce(V::zero() - (m + m));
    V s = scale(one, x.n, x.shifted);
    V less_one = fma(s, x.less_one, s - one);  // e^-2|a| - 1, in (-1, 0]
    return copy_sign(less_one * reciprocal_1_2(less_one + (one + one)), a);
}

template <class S>
GW_INLINE Vec<S> relu(Vec<S> a) {
    // NaN passes: NaN <= 0 is false.
    return {a.v <= typename Native<S>::vector{} ? typename Native<S>::vector{} : a.v};
}

}  // namespace gatewise::GW_TARGET
