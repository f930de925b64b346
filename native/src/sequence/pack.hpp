// Parameters in the order in which the products read them.
//
//   forward   [block of units][bundle][k][gate][lane]    weights of one gate and unit over k: inputs or hidden units
//   back      [block of outputs][k = block, gate, lane][lane]   the same matrix, seen from the gates
// A block is one vector of units (`lanes`); units past H are zero. A bundle is the gates that a tall tile multiplies at
// once (bundle_of): two of an LSTM's four, all of the others'. A cell may be another one with the parameters of one
// gate negated (`negated`; -1: of none): their sign changes here, and their gradients' in backward.hpp.
#pragma once

#include "gatewise/sequence.hpp"
#include "sequence/packed.hpp"
#include "simd/vector.hpp"
#include "threads/pool.hpp"

namespace gatewise::GW_TARGET {

template <class T>
GW_INLINE Index blocks_of(Index units) {
    return (units + Vec<T>::lanes - 1) / Vec<T>::lanes;
}

template <class T>
GW_INLINE T sign_of(Index gate, int negated) {
    return gate == negated ? T(-1) : T(1);
}

/// Gates multiplied at once by a tall tile.
constexpr int bundle_of(int gates) { return gates == 4 ? 2 : gates; }

/// Blocks [from, to) of gates first ... first+count-1 of w (G*H, K) -> packed, in bundles of `bundle`. By squares
/// of lanes: reading one unit's column after another would use the same few cache sets again and again.
template <class T>
void pack_forward(const T *w, Index hidden, Index K, Index first, Index count, Index bundle, int negated, Index from,
                  Index to, T *packed) {
    using V = Vec<T>;
    constexpr Index L = V::lanes;
    for (Index block = from; block < to; ++block)
        for (Index g = 0; g < count; ++g) {
            V sign = V::set(sign_of<T>(first + g, negated)), square[L];
            T *out = packed + (block * count + g / bundle * bundle) * K * L + g % bundle * L;
            Index units = hidden - block * L < L ? hidden - block * L : L;
            const T *in = w + ((first + g) * hidden + block * L) * K;
            for (Index k0 = 0; k0 < K; k0 += L) {
                Index n = K - k0 < L ? K - k0 : L;
                for (Index u = 0; u < L; ++u) square[u] = u < units ? V::load_first(in + u * K + k0, n) : V::zero();
                transpose(square);
                for (Index k = 0; k < n; ++k) (sign * square[k]).store(out + (k0 + k) * bundle * L);
            }
        }
}

/// Output blocks [from, to) of gates first ... first+count-1 of w (G*H, K), for D W: K outputs, k over the gates.
template <class T>
void pack_back(const T *w, Index hidden, Index K, Index first, Index count, int negated, Index from, Index to,
               T *packed) {
    constexpr Index L = Vec<T>::lanes;
    for (Index block = from; block < to; ++block) {
        T *out = packed + block * hidden * count * L;
        Index n = K - block * L < L ? K - block * L : L;
        for (Index u0 = 0; u0 < hidden; u0 += L)
            for (Index g = 0; g < count; ++g) {
                Vec<T> sign = Vec<T>::set(sign_of<T>(first + g, negated));
                for (Index u = u0; u < u0 + L && u < hidden; ++u, out += L) {
                    const T *in = w + ((first + g) * hidden + u) * K + block * L;
                    (sign * Vec<T>::load_first(in, n)).store(out);
                }
            }
    }
}

/// Biases of blocks [from, to) -> [block][gates (+ 1)][lane]: b_ih + b_hh; of a split cell's last gate b_ih, then
/// b_hh.
template <class C, class T>
void pack_bias(const T *b_ih, const T *b_hh, Index hidden, int negated, Index from, Index to, T *packed) {
    constexpr Index L = Vec<T>::lanes, slots = C::gates + (C::split ? 1 : 0);
    for (Index block = from; block < to; ++block)
        for (Index slot = 0; slot < slots; ++slot)
            for (Index lane = 0; lane < L; ++lane) {
                Index unit = block * L + lane;
                Index gate = slot < C::gates ? slot : C::gates - 1;
                T sum = T(0);
                if (unit < hidden) {
                    bool split = C::split && gate == C::gates - 1;
                    if (b_ih && !(split && slot == C::gates)) sum = b_ih[gate * hidden + unit];
                    if (b_hh && !(split && slot == C::gates - 1)) sum = sum + b_hh[gate * hidden + unit];
                    sum = sign_of<T>(gate, negated) * sum;
                }
                packed[(block * slots + slot) * L + lane] = sum;
            }
}

/// Blocks [from, to) that piece `k` of `pieces` has: pieces begin at cache lines, which no two threads should write.
struct Blocks {
    Index from, to;
    GW_INLINE Blocks(Index blocks, Index k, Index pieces)
        : from(cut(blocks, k, pieces)), to(cut(blocks, k + 1, pieces)) {}
    static constexpr Index in_line = vector_bytes < 64 ? 64 / vector_bytes : 1;
    GW_INLINE static Index lines(Index blocks) { return (blocks + in_line - 1) / in_line; }

private:
    GW_INLINE static Index cut(Index blocks, Index k, Index pieces) {
        Index at = lines(blocks) * k / pieces * in_line;
        return at < blocks ? at : blocks;
    }
};

/// Elements that the packed parameters of a layer take.
template <class C, class T>
Index packed_size(Index inputs, Index hidden) {
    return blocks_of<T>(hidden) * Vec<T>::lanes * (C::gates * (inputs + hidden) + C::gates + 1);
}

/// Packs a layer's parameters into packed_size elements, piece by piece; of `a`, only sizes and parameters are used.
template <class C, class T>
class Packer {
    static constexpr Index L = Vec<T>::lanes, G = C::gates, S = C::staged;

public:
    Packer(const Sequence<T> &a, int negated, T *memory)
        : a_(a),
          negated_(negated),
          blocks_(blocks_of<T>(a.hidden)),
          x_(memory),
          h_(x_ + blocks_ * a.inputs * G * L),
          s_(h_ + blocks_ * a.hidden * (G - S) * L),
          bias_(h_ + blocks_ * a.hidden * G * L) {}

    /// Where they will lie.
    Packed<T> packed() const { return {a_.inputs, a_.hidden, blocks_, x_, h_, s_, bias_}; }

    /// Pack the blocks of piece `k` of `pieces`.
    void pack(Index k, Index pieces) const {
        Blocks mine(blocks_, k, pieces);
        const auto &w = a_.parameters;
        Index H = a_.hidden;
        pack_forward<T>(w.ih, H, a_.inputs, 0, G, bundle_of(G), negated_, mine.from, mine.to, x_);
        pack_forward<T>(w.hh, H, H, 0, G - S, S ? G - S : bundle_of(G), negated_, mine.from, mine.to, h_);
        if constexpr (S > 0) pack_forward<T>(w.hh, H, H, G - S, S, S, negated_, mine.from, mine.to, s_);
        pack_bias<C, T>(w.b_ih, w.b_hh, H, negated_, mine.from, mine.to, bias_);
    }

private:
    const Sequence<T> &a_;
    int negated_;
    Index blocks_;
    T *x_, *h_, *s_, *bias_;
};

/// Pack a layer's parameters into packed_size elements.
template <class C, class T>
Packed<T> pack(const Sequence<T> &a, int negated, int threads, T *memory) {
    Packer<C, T> packer(a, negated, memory);
    struct Job {
        const Packer<C, T> *packer;
        Index pieces;
    } job{&packer, 1};
    Index lines = Blocks::lines(blocks_of<T>(a.hidden));
    constexpr Index worth_sharing = 65536;  // elements
    if (C::gates * a.hidden * (a.inputs + a.hidden) > worth_sharing) job.pieces = threads < lines ? threads : lines;
    parallel(
        job.pieces, threads,
        [](void *j, Index piece) {
            const Job &all = *static_cast<Job *>(j);
            all.packer->pack(piece, all.pieces);
        },
        &job);
    return packer.packed();
}

}  // namespace gatewise::GW_TARGET
