// Views: a circle and a change whose numbers are known, and nothing outside their memory.
#include <limits>

#include "check.hpp"
#include "gatewise/answer.hpp"
#include "gatewise/views.hpp"

namespace gatewise::tests {

namespace {

/// One stream; each array of exactly the size that is asked for, so that a sanitizer sees every access past its end.
struct Seen {
    std::vector<std::int64_t> changing;
    std::vector<double> unit, begun, last, origin, before, length, area, seen, scratch;
    ViewRule rule;

    Seen(Index channels, std::vector<std::int64_t> which, bool path) : changing(std::move(which)) {
        const auto F = std::size_t(channels);
        if (path) unit.assign(F, 2.0);
        rule = {channels, changing.data(), Index(changing.size()), path ? unit.data() : nullptr, 0.5};
        begun.assign(1, 0.0), last.assign(F, 0.0), seen.resize(std::size_t(numbers_seen(rule))), scratch.resize(3 * F);
        if (path) origin.assign(F, 0.0), before.assign(F, 0.0), length.assign(1, 0.0), area.assign(F * (F - 1) / 2, 0);
    }

    const double *step(const std::vector<double> &x) {
        see(rule, x.data(), {begun.data(), last.data(), origin.data(), before.data(), length.data(), area.data()},
            seen.data(), scratch.data());
        return seen.data();
    }
};

}  // namespace

void test_views() {
    constexpr double pi = 3.141592653589793, huge = std::numeric_limits<double>::max();
    for (Index F = 1; F <= 5; ++F) {
        Seen one(F, {F - 1}, true);
        for (int t = 0; t < 3; ++t) one.step(std::vector<double>(std::size_t(F), double(t)));
        CHECK(one.seen[std::size_t(F)] == 1.0, "a change of %g", one.seen[std::size_t(F)]);
        CHECK(std::abs(*one.length.data() - std::sqrt(double(F))) < 1e-12, "length %g", one.length[0]);
    }
    Seen circle(2, {}, true);
    constexpr int steps = 1000;
    for (int t = 0; t <= steps; ++t) circle.step({2 * std::cos(2 * pi * t / steps), 2 * std::sin(2 * pi * t / steps)});
    const double *shape = circle.seen.data() + 2;
    CHECK(std::abs(circle.length[0] - 2 * pi) < 1e-4, "length %g", circle.length[0]);
    CHECK(std::abs(circle.area[0] - pi) < 1e-4, "area %g", circle.area[0]);
    CHECK(shape[3] < 1e-9, "a closed path is straight by %g", shape[3]);
    CHECK(std::abs(shape[6] - 4 * pi * pi / std::pow(2 * pi + 0.05, 2)) < 1e-4, "roundness %g", shape[6]);

    Seen change(3, {2, 0}, false);
    change.step({-huge, 0.0, 1.0});
    CHECK(change.seen[3] == 0.0 && change.seen[4] == 0.0, "the first step has a change");
    change.step({huge, 0.0, 4.0});
    CHECK(change.seen[3] == 3.0 && change.seen[4] == huge, "changes %g %g", change.seen[3], change.seen[4]);

    const double absent = std::numeric_limits<double>::quiet_NaN(), frame[] = {absent, 9.0, 1e300}, zero[] = {0, 1, 0},
                 unit[] = {1, 2, 1};
    CHECK(usable_frame(frame, 3, true) && !usable_frame(frame, 3, false), "which frames can be used");
    std::vector<float> z(6);
    scale_frame(frame, 3, zero, unit, true, z.data());
    const std::vector<float> wanted = {0, 4, largest_scaled, 1, 0, 0};
    CHECK(z == wanted, "scaled %g %g %g", double(z[0]), double(z[1]), double(z[2]));
}

}  // namespace gatewise::tests
