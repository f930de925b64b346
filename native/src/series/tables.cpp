#include "series/tables.hpp"

#include <cmath>
#include <memory>

namespace gatewise {

namespace {

void fill(Tables &t) {
    constexpr double pi = 3.14159265358979323846;
    for (Index i = 0; i < longest_row + 8; ++i) {
        t.time[i] = double(i);
        t.roots[i] = std::sqrt(double(i));
    }
    for (int s = 0; s < discounts; ++s) {
        double power = 1.0;
        for (Index k = 0; k < longest_row + 8; ++k, power *= shares[s]) t.power[s][k] = power;
        for (Index age = 0; age < longest_row; ++age) {
            const double w = t.power[s][age], a = double(age);
            t.weight[s][longest_row - 1 - age] = w;
            t.aged[s][longest_row - 1 - age] = w * a;
            t.sum0[s][age + 1] = t.sum0[s][age] + w;
            t.sum1[s][age + 1] = t.sum1[s][age] + w * a;
            t.sum2[s][age + 1] = t.sum2[s][age] + w * (a * a);
        }
    }
    for (Index k = 0; k < largest_transform; ++k) {
        t.turn_re[k] = std::cos(2.0 * pi * double(k) / double(largest_transform));
        t.turn_im[k] = -std::sin(2.0 * pi * double(k) / double(largest_transform));
    }
    for (Index size = smallest_transform; size <= largest_transform; size *= 2)
        for (Index k = 0; k < size / 4; ++k)
            for (Index e = 0; e < 3; ++e) {
                const Index from = (e + 1) * k * (largest_transform / size), to = first_turns(size) + k;
                t.first_re[e][to] = t.turn_re[from];
                t.first_im[e][to] = t.turn_im[from];
            }
}

}  // namespace

const Tables &tables() {
    static const std::unique_ptr<const Tables> all = [] {
        auto made = std::make_unique<Tables>();
        fill(*made);
        return made;
    }();
    return *all;
}

}  // namespace gatewise
