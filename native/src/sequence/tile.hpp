// The register tile: R rows x V vectors of products, one multiply-add chain an element.
//
// Every element of every product of forward and of the states' and inputs' gradients is one chain: start value, then +
// a[k] * w[k] for k = 0, 1, 2, ... in that order, one fma each. How many rows or blocks share a tile only decides which
// chains run side by side, so the result does not depend on it. That is where "the same bits however it is run" comes
// from.
#pragma once

#include "cells/cell.hpp"
#include "sequence/pack.hpp"

namespace gatewise::GW_TARGET {

/// Accumulators that leave room for the weights and one broadcast, or the broadcasts and one weight.
inline constexpr int accumulators = vector_registers == 32 ? 24 : 12;

/// Gates of a cell that are multiplied at once with so many rows: the four of an LSTM in two passes, a bundle each,
/// where the tile is tall, so that each weight loaded serves more rows.
constexpr int pass_of(int rows, int gates) { return rows * gates > accumulators ? bundle_of(gates) : gates; }
/// Rows of the largest tile over `width` vectors a block.
constexpr int tile_rows(int width) {
    return width == 4 ? accumulators / 2 : width < 3 ? 6 : width < accumulators ? accumulators / width : 1;
}
/// log2 of the blocks taken side by side with R rows: 1, 2, 4 or 8.
constexpr int tile_blocks_log(int rows, int width) {
    int log = 0;
    while (log < 3 && rows * pass_of(rows, width) * (2 << log) <= accumulators) ++log;
    return log;
}

/// acc[r][b * GA + g] += a[r][k] * w[b][g], g < GW, w[b] = w + b * stride.
template <class T, int R, int NB, int GA, int GW>
GW_INLINE void multiply_once(Vec<T> (&acc)[R][NB * GA], const T *const (&a)[R], Index k, const T *w, Index stride) {
    using V = Vec<T>;
    constexpr int W = NB * GW;
    // Whichever is fewer stays in registers while the others pass.
    if constexpr (W <= R || R * W + W < vector_registers) {
        V v[W];
#pragma GCC unroll 24
        for (int i = 0; i < W; ++i) v[i] = V::load(w + (i / GW) * stride + (i % GW) * V::lanes);
#pragma GCC unroll 12
        for (int r = 0; r < R; ++r) {
            V s = V::set(a[r][k]);
#pragma GCC unroll 24
            for (int i = 0; i < W; ++i) {
                V &sum = acc[r][i / GW * GA + i % GW];
                sum = fma(s, v[i], sum);
            }
        }
    } else {
        V s[R];
#pragma GCC unroll 12
        for (int r = 0; r < R; ++r) s[r] = V::set(a[r][k]);
#pragma GCC unroll 24
        for (int i = 0; i < W; ++i) {
            V v = V::load(w + (i / GW) * stride + (i % GW) * V::lanes);
#pragma GCC unroll 12
            for (int r = 0; r < R; ++r) {
                V &sum = acc[r][i / GW * GA + i % GW];
                sum = fma(s[r], v, sum);
            }
        }
    }
}

/// acc[r][b * GA + g] += sum over k < K of a[r][k] * w[b][k][g].
template <class T, int R, int NB, int GA, int GW>
GW_INLINE void multiply(Vec<T> (&acc)[R][NB * GA], const T *const *rows, const T *w, Index stride, Index K) {
    const T *a[R];
#pragma GCC unroll 12
    for (int r = 0; r < R; ++r) a[r] = rows[r];
    for (Index k = 0; k < K; ++k, w += GW * Vec<T>::lanes) multiply_once<T, R, NB, GA, GW>(acc, a, k, w, stride);
}

/// Blocks of units [from, to), and the order in which tiles cover them.
struct BlockOrder {
    Index from, to;
    /// The last ones first: their weights are in the cache when the step before ended with them.
    bool down = false;
    /// Bytes a block, where a tile should be no wider than that its weights stay in the first-level cache; or 0.
    Index weights = 0;
};

/// Call tile(row, block, R, log2 blocks) over rows x blocks: rows cut evenly, blocks outermost so that their weights
/// stay in the first-level cache while all rows pass.
template <int width, class Call>
GW_INLINE void for_tiles(Index rows, BlockOrder order, Call call) {
    constexpr Index most = tile_rows(width), in_cache = 24576, enough = accumulators / 2;
    if (rows == 0) return;
    Index tiles = (rows + most - 1) / most, base = rows / tiles, extra = rows % tiles, tallest = base + (extra ? 1 : 0);
    int log = tile_blocks_log(int(tallest), width);
    while (log > 0 && (order.weights << log) > in_cache && (tallest * width << (log - 1)) >= enough) --log;
    while (order.from < order.to) {
        while ((Index(1) << log) > order.to - order.from) --log;
        Index blocks = Index(1) << log, block = order.down ? order.to - blocks : order.from, row = 0;
        for (Index t = 0; t < tiles; ++t) {
            Index r = base + (t < extra ? 1 : 0);
            call(row, block, int(r), log);
            row += r;
        }
        if (order.down) order.to = block;
        else order.from = block + blocks;
    }
}

}  // namespace gatewise::GW_TARGET
