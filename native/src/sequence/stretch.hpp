// What the order of backward's sums depends on: how the batch is dealt into groups, how time is cut into stretches. By
// cell, scalar type, shapes and instruction set alone.
#pragma once

#include "gatewise/sequence.hpp"
#include "sequence/step.hpp"

namespace gatewise::GW_TARGET {

constexpr Index most_groups = 4;
/// Bytes of weights beyond which a core does not keep them near, in caches that it shares with none.
inline constexpr double near_bytes = 512e3;

/// How many groups a batch is dealt into: each has sums of its own, which must stay near, and rows enough for its
/// tiles. Four, so that two threads can help each other out where the rows suffice.
template <class C, class T>
Index groups_of(const Sequence<T> &a) {
    if (double(C::gates * a.hidden) * double(a.inputs + a.hidden) * double(sizeof(T)) > near_bytes) return 1;
    return a.batch >= 64 ? most_groups : a.batch >= 16 ? 2 : 1;
}

/// Steps of a stretch: as many as leave room for D of all rows that are worked on at once, beside the rest, in the
/// second-level cache; at least one, and 64 rows.
template <class C, class T>
Index stretch_of(const Sequence<T> &a) {
    Index groups = groups_of<C, T>(a), members = (a.batch + groups - 1) / groups;
    Index bytes = C::grads * blocks_of<T>(a.hidden) * Vec<T>::lanes * Index(sizeof(T));
    Index rows = (Index(groups > 1 ? 384 : 768) << 10) / bytes;
    if (rows < 64) rows = 64;
    Index steps = members ? rows / members : 1;
    return steps < 1 ? 1 : steps;
}

}  // namespace gatewise::GW_TARGET
