// exp, sigmoid and tanh on vectors, from multiply-adds and, where it is the faster way, one true division: the same
// bits on every CPU of an instruction set. (The approximate reciprocals of x86 differ between makers.)
//
// Errors against the exact value, measured over the whole range by native/tests/test_runtime.cpp and
// tests/kernels/test_math.py: at most 4 ulp in float32 and float64 on targets with fused multiply-add, 6 ulp on
// baseline. NaN stays NaN; the limits at infinity are exact; tanh is exactly odd.
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
    static constexpr int lift = 64;
    static constexpr float lower = 0x1p-64f;
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
    static constexpr int lift = 512;
    static constexpr double lower = 0x1p-512;
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

/// a = n ln 2 + r; then e^a = 2^n e^r. `less_one` is e^r - 1, accurate near 0; `power` is 2^(n + lift). Where n is
/// small, one float32 is enough for ln 2: it is wrong by 2e-9.
template <class S>
struct Reduced {
    Vec<S> less_one, power;
};
template <int lift, bool small = false, class S>
GW_INLINE Reduced<S> reduce(Vec<S> a) {
    using V = Vec<S>;
    using C = Constants<S>;
    using N = Native<S>;
    // The low bits of `shifted` are n + lift + bias: moved up they are the number 2^(n + lift).
    V magic = V::set(N::magic + S(N::bias + lift));
    V shifted = fma(a, V::set(C::log2e), magic);
    V n = shifted - magic;
    V r;
    if constexpr (small && sizeof(S) == 4) r = fnma(n, V::set(C::ln2_high + C::ln2_low), a);
    else r = fnma(n, V::set(C::ln2_low), fnma(n, V::set(C::ln2_high), a));
    V p = V::set(C::exponential[0]);
#pragma GCC unroll 12
    for (int i = 1; i < C::exponential_terms; ++i) p = fma(p, r, V::set(C::exponential[i]));
    return {fma(r * r, p, r), from_bits<S>(bits(shifted) << N::mantissa)};
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

/// n / d for 1 <= d <= 2.
template <class S>
GW_INLINE Vec<S> divide_1_2(Vec<S> n, Vec<S> d) {
    if constexpr (divides) return n / d;
    else return n * reciprocal_1_2(d);
}

/// 1 / (1 + e^-a)
template <class S>
GW_INLINE Vec<S> sigmoid(Vec<S> a) {
    using V = Vec<S>;
    using C = Constants<S>;
    V one = V::set(S(1));
    Reduced<S> x = reduce<C::lift>(at_least(minus_abs(a), V::set(-C::sigmoid_limit)));
    // e^-|a| in [0, 1]; the lift keeps 2^n a normal number, and the last product underflows gradually.
    V t = fma(x.less_one, x.power, x.power) * V::set(C::lower);
    return divide_1_2(by_sign(a, one, t), one + t);
}

template <class S>
GW_INLINE Vec<S> tanh(Vec<S> a) {
    using V = Vec<S>;
    V one = V::set(S(1));
    V m = at_least(minus_abs(a), V::set(-Constants<S>::tanh_limit));
    Reduced<S> x = reduce<0, true>(m + m);
    V lost = fnma(x.power, x.less_one, one - x.power);  // 1 - e^-2|a|, in [0, 1)
    return with_sign(divide_1_2(lost, (one + one) - lost), a);
}

template <class S>
GW_INLINE Vec<S> relu(Vec<S> a) {
    // NaN passes: NaN <= 0 is false.
    return {a.v <= typename Native<S>::vector{} ? typename Native<S>::vector{} : a.v};
}

}  // namespace gatewise::GW_TARGET
