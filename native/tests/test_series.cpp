// Periods and simple forecasts of series: what they must find, the same bits everywhere, nothing outside their memory.
#include <stdexcept>

#include "check.hpp"
#include "gatewise/simple.hpp"
#include "series/kernels.hpp"
#include "targets/table.hpp"

namespace gatewise::tests {

namespace {

/// Rows that hold a profile again and again, a line and some noise; memory of exactly the size that is asked for, so
/// that a sanitizer sees every access past its end.
struct Batch {
    Index count, width, steps;
    std::vector<double> x, strength, ahead, rest, memory;
    std::vector<std::int64_t> n, none, first, second;

    Batch(Index rows, Index places, Index h, Index period, double noise) : count(rows), width(places), steps(h) {
        std::mt19937 random(unsigned(places + h));
        auto number = [&] { return double(random()) / 2147483648.0 - 1.0; };
        auto sized = [](auto &v, Index size) { v.resize(std::size_t(size)); };
        sized(x, rows * places), sized(strength, 2 * rows), sized(ahead, rows * h * simple_count);
        sized(rest, rows * places), sized(n, rows), sized(none, rows), sized(first, rows), sized(second, rows);
        std::vector<double> profile(std::size_t(period) + 1);
        for (double &v : profile) v = number();
        for (Index b = 0; b < rows; ++b) {
            n[std::size_t(b)] = places - b % (places - shortest_row + 1);
            for (Index i = places - n[std::size_t(b)]; i < places; ++i)
                x[std::size_t(b * places + i)] = profile[std::size_t(i % period)] + 0.01 * double(i) + noise * number();
        }
    }

    void run(const char *isa, Index from, Index rows) {
        const SeriesKernels &kernels = *target_named(isa).series;
        const SeriesRows part{rows, width, x.data() + from * width, n.data() + from, isa};
        memory.assign(std::size_t(series_memory(width, 0)), 7.0);
        kernels.seasons(tables(), part, none.data(), none.data(), false, first.data() + from, second.data() + from,
                        strength.data() + 2 * from, memory.data());
        memory.assign(std::size_t(series_memory(width, steps)), 7.0);
        memory.shrink_to_fit();
        kernels.forecasts(tables(), part, first.data() + from, second.data() + from, steps,
                          ahead.data() + from * steps * simple_count, rest.data() + from * width, memory.data());
    }
};

}  // namespace

void test_series() {
    for (const char *const *isa = available_isas(); *isa; ++isa) {
        if (!has_series(*isa)) continue;
        for (Index width : {2, 3, 15, 16, 33, 100, 256, 1000, 1024})
            for (Index h : {1, 7, 48, 700}) {
                const Index period = width > 40 ? 17 : 5;
                Batch all(21, width, h, period, 0.3), alone = all, best = all;
                all.run(*isa, 0, all.count);
                for (double v : all.ahead) CHECK(std::isfinite(v), "%s width %td", *isa, width);
                for (Index b = 0; b < alone.count; ++b) alone.run(*isa, b, 1);
                best.run(nullptr, 0, best.count);
                for (const Batch *other : {&alone, &best}) {
                    CHECK(same_bits(all.ahead, other->ahead), "%s width %td steps %td", *isa, width, h);
                    CHECK(same_bits(all.rest, other->rest), "%s width %td steps %td", *isa, width, h);
                    CHECK(same_bits(all.strength, other->strength), "%s width %td", *isa, width);
                    CHECK(all.first == other->first && all.second == other->second, "%s width %td", *isa, width);
                }
            }
    }
    if (!has_series(nullptr)) return;
    // A profile without noise: its period is found, and a line and it again is the forecast of the season with drift.
    Batch plain(4, 200, 40, 17, 0.0);
    find_seasons({plain.count, plain.width, plain.x.data(), plain.n.data(), nullptr}, plain.none.data(),
                 plain.none.data(), false, plain.first.data(), plain.second.data(), plain.strength.data());
    simple_forecasts({plain.count, plain.width, plain.x.data(), plain.n.data(), nullptr}, plain.first.data(),
                     plain.second.data(), plain.steps, plain.ahead.data(), plain.rest.data());
    for (Index b = 0; b < plain.count; ++b) {
        CHECK(plain.first[std::size_t(b)] == 17, "period %d", int(plain.first[std::size_t(b)]));
        for (Index k = 0; k < plain.steps; ++k) {
            const double drifting = plain.ahead[std::size_t((b * plain.steps + k) * simple_count + 5)];
            const double before = plain.x[std::size_t(b * plain.width + plain.width - 17 + k % 17)];
            const double expected = before + 0.17 * double(k / 17 + 1);
            CHECK(std::abs(drifting - expected) < 1e-9, "step %td: %g, not %g", k, drifting, expected);
        }
    }
    bool refused = false;
    try {
        find_seasons({0, 2, nullptr, nullptr, "sse9"}, nullptr, nullptr, false, nullptr, nullptr, nullptr);
    } catch (const std::invalid_argument &) {
        refused = true;
    }
    CHECK(refused, "an unknown instruction set was found");
}

}  // namespace gatewise::tests
