// Parameters in the order in which the products walk them.
//
//   forward   [block of units][group][k][gate][lane]     weights of one gate and unit over k: inputs or hidden units
//   back      [block of outputs][k = block, gate, lane][lane]   the same matrix, seen from the gates
// A block is one vector of units (`lanes`); units past H are zero. A group is the gates that a tall tile multiplies at
// once (group_of): two of an LSTM's four, all of the others'. `sign` is -1 for the z gate of a GRU whose update
// polarity is "write", else 1.
#pragma once

#include "simd/vector.hpp"

namespace gatewise::GW_TARGET {

template <class T>
GW_INLINE Index blocks_of(Index units) {
    return (units + Vec<T>::lanes - 1) / Vec<T>::lanes;
}

/// "Write" instead of "keep": the z gate's parameters change their sign.
constexpr bool negates_z(Cell cell) { return cell == Cell::gru_after_write || cell == Cell::gru_before_write; }

template <class T>
GW_INLINE T sign_of(Index gate, bool negate_z) {
    return negate_z && gate == 1 ? T(-1) : T(1);
}

/// Gates multiplied at once by a tall tile.
constexpr int group_of(int gates) { return gates == 4 ? 2 : gates; }

/// Blocks [from, to) of gates first ... first+count-1 of w (G*H, K) -> packed, in groups of `group`. By squares
/// of lanes: one unit's column after another would meet the same few cache sets again and again.
template <class T>
void pack_forward(const T *w, Index hidden, Index K, Index first, Index count, Index group, bool negate_z, Index from,
                  Index to, T *packed) {
    using V = Vec<T>;
    constexpr Index L = V::lanes;
    for (Index block = from; block < to; ++block)
        for (Index g = 0; g < count; ++g) {
            V sign = V::set(sign_of<T>(first + g, negate_z)), square[L];
            T *out = packed + (block * count + g / group * group) * K * L + g % group * L;
            Index units = hidden - block * L < L ? hidden - block * L : L;
            const T *in = w + ((first + g) * hidden + block * L) * K;
            for (Index k0 = 0; k0 < K; k0 += L) {
                Index n = K - k0 < L ? K - k0 : L;
                for (Index u = 0; u < L; ++u) square[u] = u < units ? V::load_first(in + u * K + k0, n) : V::zero();
                transpose(square);
                for (Index k = 0; k < n; ++k) (sign * square[k]).store(out + (k0 + k) * group * L);
            }
        }
}

/// Output blocks [from, to) of gates first ... first+count-1 of w (G*H, K), for D W: K outputs, k over the gates.
template <class T>
void pack_back(const T *w, Index hidden, Index K, Index first, Index count, bool negate_z, Index from, Index to,
               T *packed) {
    constexpr Index L = Vec<T>::lanes;
    for (Index block = from; block < to; ++block) {
        T *out = packed + block * hidden * count * L;
        Index n = K - block * L < L ? K - block * L : L;
        for (Index u0 = 0; u0 < hidden; u0 += L)
            for (Index g = 0; g < count; ++g) {
                Vec<T> sign = Vec<T>::set(sign_of<T>(first + g, negate_z));
                for (Index u = u0; u < u0 + L && u < hidden; ++u, out += L) {
                    const T *in = w + ((first + g) * hidden + u) * K + block * L;
                    (sign * Vec<T>::load_first(in, n)).store(out);
                }
            }
    }
}

/// Biases of blocks [from, to) -> [block][gates (+ 1)][lane]: b_ih + b_hh; where the last gate is kept apart, b_ih of
/// it and then b_hh.
template <class C, class T>
void pack_bias(const T *b_ih, const T *b_hh, Index hidden, bool negate_z, Index from, Index to, T *packed) {
    constexpr Index L = Vec<T>::lanes, slots = C::gates + (C::apart ? 1 : 0);
    for (Index block = from; block < to; ++block)
        for (Index slot = 0; slot < slots; ++slot)
            for (Index lane = 0; lane < L; ++lane) {
                Index unit = block * L + lane;
                Index gate = slot < C::gates ? slot : C::gates - 1;
                T sum = T(0);
                if (unit < hidden) {
                    bool apart = C::apart && gate == C::gates - 1;
                    if (b_ih && !(apart && slot == C::gates)) sum = b_ih[gate * hidden + unit];
                    if (b_hh && !(apart && slot == C::gates - 1)) sum = sum + b_hh[gate * hidden + unit];
                    sum = sign_of<T>(gate, negate_z) * sum;
                }
                packed[(block * slots + slot) * L + lane] = sum;
            }
}

}  // namespace gatewise::GW_TARGET
