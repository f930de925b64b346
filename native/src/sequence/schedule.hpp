// Which sequences are active at which step. Sequences are sorted by length, longest first (stably), so that the active
// ones are always a prefix; without lengths the order is the batch's own. A position is a place in that order.
#pragma once

#include "gatewise/types.hpp"

namespace gatewise {

struct Schedule {
    Index batch = 0, steps = 0;
    bool reverse = false, uneven = false;  // uneven: lengths differ
    const Index *order = nullptr;          // (B,) position -> sequence, or null: the same
    const Index *length = nullptr;         // (B,) by position, or null: all `steps`
    const Index *active_ = nullptr;        // (T,) how many run at step s, or null: all
    const Index *offset_ = nullptr;        // (T + 1,) sum of active before s, or null: s * B

    [[gnu::always_inline]] Index sequence(Index position) const { return order ? order[position] : position; }
    [[gnu::always_inline]] Index length_at(Index position) const { return length ? length[position] : steps; }
    [[gnu::always_inline]] Index active(Index s) const { return active_ ? active_[s] : batch; }
    [[gnu::always_inline]] Index offset(Index s) const { return offset_ ? offset_[s] : s * batch; }
    /// Place in time of a sequence's s-th step.
    [[gnu::always_inline]] Index time(Index position, Index s) const {
        return reverse ? length_at(position) - 1 - s : s;
    }
    /// Steps that some sequence takes.
    [[gnu::always_inline]] Index longest() const { return batch ? length_at(0) : 0; }
};

/// The positions that one piece of the work owns: first, first + stride, ... (count of them).
struct Rows {
    Index first, stride, count;
    [[gnu::always_inline]] Index position(Index i) const { return first + i * stride; }
    /// How many of them are among the first `active` positions.
    [[gnu::always_inline]] Index among(Index active) const {
        if (active <= first) return 0;
        Index n = (active - first + stride - 1) / stride;
        return n < count ? n : count;
    }
};

/// Piece `piece` of `pieces` of `count` places: neighbours, or where lengths differ every `pieces`-th one, so that all
/// pieces have about as many steps.
[[gnu::always_inline]] inline Rows part_of(const Schedule &s, Index count, Index piece, Index pieces) {
    if (s.uneven) return {piece, pieces, (count - piece + pieces - 1) / pieces};
    Index base = count / pieces, extra = count % pieces;
    Index first = piece * base + (piece < extra ? piece : extra);
    return {first, 1, base + (piece < extra ? 1 : 0)};
}

/// Those places of `of` whose positions are among `in` too, as places of `of`.
[[gnu::always_inline]] inline Rows common(const Rows &of, const Rows &in) {
    Index step = 1, first = in.first > of.first ? (in.first - of.first + of.stride - 1) / of.stride : 0;
    while (step * of.stride % in.stride) ++step;
    Index tried = 0;
    while (tried < step && (of.position(first) - in.first) % in.stride) ++first, ++tried;
    Index last = in.position(in.count - 1);  // no further
    if (tried == step || in.count <= 0 || first >= of.count || of.position(first) > last) return {0, 1, 0};
    Index left = (of.count - 1 - first) / step, fit = (last - of.position(first)) / (step * of.stride);
    return {first, step, 1 + (left < fit ? left : fit)};
}

}  // namespace gatewise
