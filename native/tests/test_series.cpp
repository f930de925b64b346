// Periods and simple forecasts of series: what they must find, the same bits everywhere, nothing outside their memory.
#include <cmath>
#include <memory>
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

/// Looks at some series, and the least squares of those that are as long as their rows.
struct Looked {
    std::vector<float> patches, facts, of_steps, forecasts, prior, unit;
    std::vector<double> readings, numbers, share, ahead, spread;
    std::vector<std::int64_t> periods;

    static std::vector<double> memory(Index size) {
        std::vector<double> made(std::size_t(size), 7.0);
        made.shrink_to_fit();
        return made;
    }

    void look(const char *isa, Index width, const Looks &looks) {
        const Index count = looks.count, h = looks.steps;
        auto sized = [](auto &v, Index size) { v.assign(std::size_t(size), {}); };
        sized(patches, count * width * 4), sized(facts, count * series_facts), sized(of_steps, count * h * step_facts);
        sized(forecasts, count * h * simple_count), sized(prior, count * h * simple_count), sized(unit, count * h);
        sized(readings, count * width), sized(numbers, look_numbers * count), sized(periods, 2 * count);
        const LooksMade made{patches.data(), facts.data(),    of_steps.data(), forecasts.data(), prior.data(),
                             unit.data(),    readings.data(), numbers.data(),  periods.data()};
        auto room = memory(look_memory(looks.rows.width, h));
        target_named(isa).series->look(tables(), looks, made, room.data());
    }

    void fit(const char *isa, const Batch &of, const SeriesRows &rows, Index period) {
        // A constant, one wave, a second one; a line and another trend.
        constexpr Index M = 5, J = 2, K = 3;
        const Index n = of.width, h = of.steps;
        std::vector<double> columns(std::size_t((M + J) * (n + h))), root(M * M), along(M * J, 0.1), size(K * J, 3.0);
        std::vector<double> parameters(K * (1 + J), 2.0), penalty(K * (1 + J), 1.0),
            doubt(std::size_t((K + J) * h), 0.1);
        for (Index i = 0; i < n + h; ++i)
            for (Index c = 0; c < M + J; ++c)
                columns[std::size_t(c * (n + h) + i)] = std::cos(double(c * i) * 6.28 / double(period + 1));
        for (Index i = 0; i < M; ++i) root[std::size_t(i * M + i)] = std::sqrt(2.0 / double(n));
        const std::int64_t ends[K] = {0, 2, 4}, which[1] = {0};
        const PlainBasis basis{n,
                               h,
                               M,
                               J,
                               K,
                               period,
                               columns.data(),
                               ends,
                               root.data(),
                               along.data(),
                               size.data(),
                               parameters.data(),
                               penalty.data(),
                               doubt.data()};
        share.assign(1, 0.0), ahead.assign(std::size_t(h), 0.0), spread.assign(std::size_t(h), 0.0);
        auto room = memory(plain_memory(basis));
        target_named(isa).series->plain(tables(), rows, basis, which, 1, share.data(), ahead.data(), spread.data(),
                                        room.data());
    }
};

void test_looks() {
    for (const char *const *isa = available_isas(); *isa; ++isa) {
        if (!has_series(*isa)) continue;
        for (Index width : {16, 64, 256, 1024})
            for (Index h : {4, 48, 700}) {
                Batch of(9, width, h, width > 40 ? 17 : 5, 0.3);
                for (std::int64_t &n : of.n) n = n < shortest_look ? shortest_look : n;
                of.n[1] = shortest_look;
                const SeriesRows rows{of.count, width, of.x.data(), of.n.data(), *isa};
                const auto known = std::make_unique<bool[]>(std::size_t(of.count * width));
                for (Index i = 0; i < of.count * width; ++i) known[std::size_t(i)] = i % 11 > 0;
                const Looks looks{rows, known.get(), 0,       12,      true,    true,
                                  h,    of.count,    nullptr, nullptr, nullptr, nullptr};
                Looked all, best;
                all.look(*isa, width, looks), best.look(nullptr, width, looks);
                all.fit(*isa, of, rows, 17), best.fit(nullptr, of, rows, 17);
                for (double v : all.numbers) CHECK(std::isfinite(v), "%s width %td", *isa, width);
                CHECK(same_bits(all.ahead, best.ahead) && same_bits(all.spread, best.spread), "%s width %td", *isa,
                      width);
                CHECK(same_bits(all.share, best.share), "%s width %td", *isa, width);
                CHECK(same_bits(all.patches, best.patches) && same_bits(all.facts, best.facts), "%s", *isa);
                CHECK(same_bits(all.of_steps, best.of_steps) && same_bits(all.unit, best.unit), "%s", *isa);
                for (float v : all.of_steps) CHECK(std::isfinite(v), "%s width %td steps %td", *isa, width, h);
                if (width < 64) continue;
                // Two looks at the first series, whose row is full.
                const std::int64_t which[2] = {0, 0}, sizes[2] = {width / 4, shortest_look};
                Looks some = looks;
                some.rows.x = all.readings.data(), some.bend = false, some.count = 2, some.of = which;
                some.sizes = sizes, some.first = all.periods.data(), some.second = all.periods.data() + of.count;
                Looked few, again;
                few.look(*isa, width / 4, some), again.look(nullptr, width / 4, some);
                CHECK(same_bits(few.facts, again.facts) && same_bits(few.of_steps, again.of_steps), "%s", *isa);
                for (float v : few.facts) CHECK(std::isfinite(v), "%s width %td steps %td", *isa, width, h);
            }
    }
}

}  // namespace

void test_series() {
    test_looks();
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
