// Numbers that depend on nothing: made once, read by every target.
#pragma once

#include "gatewise/simple.hpp"

namespace gatewise {

inline constexpr Index largest_transform = 2 * longest_row, smallest_transform = 32;
inline constexpr int discounts = 6;
/// Shares by which a reading's weight falls with its age, and names for them.
inline constexpr double shares[discounts] = {0.7, 0.95, 0.8, 0.985, 0.9, 0.8 * 0.8};
enum Share { fast, slow, brisk, slowest, wave, brisk_squared };

struct alignas(64) Tables {
    /// time[i] = i; roots[i] = √i
    double time[longest_row + 8], roots[longest_row + 8];
    /// share^age by place, the newest reading in the last of longest_row places, and share^age age; 0 after that.
    double weight[discounts][longest_row + 8], aged[discounts][longest_row + 8];
    /// share^k by k
    double power[discounts][longest_row + 8];
    /// Sums over the newest n readings of weight, weight age, weight age².
    double sum0[discounts][longest_row + 1], sum1[discounts][longest_row + 1], sum2[discounts][longest_row + 1];
    /// cos and -sin of 2πk / largest_transform
    double turn_re[largest_transform], turn_im[largest_transform];
    /// Those of the first pass of each size N, one after another from first_turns(N) on: exponents k, 2k, 3k of k / N.
    double first_re[3][largest_transform / 2], first_im[3][largest_transform / 2];
};

/// Where a transform's turns begin: the sizes before it have N / 4 each.
constexpr Index first_turns(Index size) { return (size - smallest_transform) / 4; }

const Tables &tables();

}  // namespace gatewise
