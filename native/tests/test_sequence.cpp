// Layers over sequences: forward against plain steps, gradients against differences of forward, bits against bits.
#include <array>
#include <cfenv>
#include <thread>

#include "check.hpp"
#include "golden.hpp"
#include "plain.hpp"
#include "simd/arithmetic.hpp"

namespace gatewise::tests {
namespace {

template <class T>
void against_plain_steps(Layer<T> l, const char *isa) {
    l.run_forward(isa);
    auto wide = [](const std::vector<T> &v) { return std::vector<double>(v.begin(), v.end()); };
    PlainLayer plain{l.I, l.H, wide(l.ih), wide(l.hh), wide(l.b_ih), wide(l.b_hh)};
    std::vector<double> x = wide(l.x);
    double tolerance = sizeof(T) == 4 ? 3e-5 : 1e-12;
    for (Index b = 0; b < l.B; ++b) {
        auto part = [&](const std::vector<T> &v) {
            return std::vector<double>(v.begin() + b * l.H, v.begin() + (b + 1) * l.H);
        };
        std::vector<double> h = part(l.h0), c = part(l.c0);
        Index length = l.lengths.empty() ? l.T_ : Index(l.lengths[std::size_t(b)]);
        for (Index s = 0; s < l.T_; ++s) {
            Index t = s < length && l.reverse ? length - 1 - s : s;
            if (s < length) plain_step(l.cell.key, plain, x.data() + (b * l.T_ + t) * l.I, h, c);
            for (Index u = 0; u < l.H; ++u) {
                double want = s < length ? h[std::size_t(u)] : 0.0;
                double got = double(l.y[std::size_t((b * l.T_ + t) * l.H + u)]);
                CHECK(std::abs(got - want) <= tolerance * std::max(1.0, std::abs(want)),
                      "cell %s isa %s b %td t %td u %td: %g is not %g", l.cell.key, isa, b, t, u, got, want);
            }
        }
        for (Index u = 0; u < l.H; ++u) {
            double scale = std::max(1.0, std::abs(h[std::size_t(u)]));
            CHECK(std::abs(double(l.h_n[std::size_t(b * l.H + u)]) - h[std::size_t(u)]) <= tolerance * scale, "h_n");
            if (l.cell.states == 2)
                CHECK(std::abs(double(l.c_n[std::size_t(b * l.H + u)]) - c[std::size_t(u)]) <= tolerance, "c_n");
        }
    }
}

double dot(const std::vector<double> &a, const std::vector<double> &b) {
    double sum = 0;
    for (std::size_t k = 0; k < a.size(); ++k) sum += a[k] * b[k];
    return sum;
}

struct Shape {
    Index B, T, I, H;
};
constexpr Shape shapes[] = {{1, 1, 1, 1},   {2, 0, 3, 4},   {0, 3, 2, 5},  {3, 5, 2, 17},
                            {9, 4, 17, 33}, {2, 3, 40, 16}, {1, 9, 5, 65}, {19, 3, 1, 8}};

template <class Function>
void everywhere(Function f) {
    for (const char *const *isa = available_isas(); *isa; ++isa)
        for (const Cell *cell = cells(); cell->key; ++cell) f(*cell, *isa);
}

}  // namespace

void test_forward_against_plain_steps() {
    everywhere([](const Cell &cell, const char *isa) {
        unsigned seed = 0;
        for (const Shape &s : shapes)
            for (int option = 0; option < 4; ++option) {
                Layer<float> f(cell, s.B, s.T, s.I, s.H, option & 1, ++seed);
                Layer<double> d(cell, s.B, s.T, s.I, s.H, option & 1, ++seed);
                f.reverse = d.reverse = option & 2;
                against_plain_steps(f, isa);
                against_plain_steps(d, isa);
            }
    });
}

void test_gradients_against_differences() {
    everywhere([](const Cell &cell, const char *isa) {
        unsigned seed = 100;
        for (const Shape &s : shapes)
            for (int option = 0; option < 4; ++option) {
                if (s.B * s.T == 0 || std::strstr(cell.key, "relu")) continue;  // a kink has no difference quotient
                bool recompute = option == 3;
                Layer<double> l(cell, s.B, s.T, s.I, s.H, option & 1, ++seed);
                l.reverse = option & 2;
                l.run_forward(isa, 1, recompute);
                l.run_backward(isa, 1, recompute);
                auto loss = [&](Layer<double> at) {
                    at.run_forward(isa);
                    std::vector<double> dy = at.dy;
                    double sum = dot(dy, at.y) + dot(at.dh_n, at.h_n);
                    return cell.states == 2 ? sum + dot(at.dc_n, at.c_n) : sum;
                };
                using Member = std::vector<double> Layer<double>::*;
                const std::pair<Member, Member> pairs[] = {
                    {&Layer<double>::x, &Layer<double>::dx},        {&Layer<double>::h0, &Layer<double>::dh0},
                    {&Layer<double>::ih, &Layer<double>::d_ih},     {&Layer<double>::hh, &Layer<double>::d_hh},
                    {&Layer<double>::b_ih, &Layer<double>::d_b_ih}, {&Layer<double>::b_hh, &Layer<double>::d_b_hh},
                    {&Layer<double>::c0, &Layer<double>::dc0}};
                for (auto [input, gradient] : pairs) {
                    if (input == &Layer<double>::c0 && cell.states != 2) continue;
                    Layer<double> up = l, down = l;
                    std::mt19937 random(seed);
                    std::normal_distribution<double> normal;
                    std::vector<double> direction((l.*input).size());
                    double step = 1e-5;
                    for (std::size_t k = 0; k < direction.size(); ++k) {
                        direction[k] = normal(random);
                        (up.*input)[k] += step * direction[k];
                        (down.*input)[k] -= step * direction[k];
                    }
                    double measured = (loss(up) - loss(down)) / (2 * step), derived = dot(l.*gradient, direction);
                    double scale = std::max(1.0, std::sqrt(dot(l.*gradient, l.*gradient)));
                    CHECK(std::abs(measured - derived) <= 1e-6 * scale, "cell %s isa %s: %g is not %g", cell.key, isa,
                          derived, measured);
                }
            }
    });
}

void test_same_bits() {
    everywhere([](const Cell &cell, const char *isa) {
        // Many sequences are shared by rows, few by units; gradients of a crowd are summed in groups.
        for (auto [B, I, H] : {std::array<Index, 3>{21, 9, 50}, {1, 9, 130}, {3, 2, 100}, {66, 2, 40}})
            for (int option = 0; option < 2; ++option) {
                Layer<float> l(cell, B, 30, I, H, option, 7);
                l.run_forward(isa);
                l.run_backward(isa);
                auto want = l.results();
                for (int threads : {2, 3, 8})
                    for (bool recompute : {false, true}) {
                        Layer<float> other(cell, B, 30, I, H, option, 7);
                        other.run_forward(isa, threads, recompute);
                        other.run_backward(isa, threads, recompute);
                        CHECK(same_bits(want, other.results()), "cell %s isa %s threads %d B %td", cell.key, isa,
                              threads, B);
                    }
            }
    });
}

void test_golden_bits() {
    for (const Cell *cell = cells(); cell->key; ++cell) {
        Hashes known = read_hashes(cell->key);
        for (const auto &[name, hash] : computed_hashes(cell->key)) {
            CHECK(known.count(name), "%s has no hash on %s: gatewise_tests --write-golden %s", cell->key, name.c_str(),
                  cell->key);
            CHECK(known[name] == hash, "%s has other bits on %s: %016llx", cell->key, name.c_str(),
                  static_cast<unsigned long long>(hash));
        }
    }
}

/// However the caller's thread rounds and whatever it takes for zero: the same results, and its way is as it was.
void test_arithmetic_of_the_caller() {
    const Arithmetic before = arithmetic();
    std::fesetround(FE_UPWARD);
    const Arithmetic upward = arithmetic();
    std::fesetround(FE_TONEAREST);
    std::vector<float> want;
    for (Arithmetic way : {before, upward, before | tiny_is_zero}) {
        Layer<float> few(cell_named("lstm"), 1, 40, 9, 130, false, 3),
            crowd(cell_named("lstm"), 40, 12, 9, 50, false, 3);
        for (auto *layer : {&few, &crowd}) {
            for (float &value : layer->x) value *= 1e-37f;  // products of these with weights fall on both sides of the
            for (float &value : layer->ih) value *= 1e-1f;  // smallest normal number
        }
        set_arithmetic(way);
        for (auto *layer : {&few, &crowd}) {
            layer->run_forward(nullptr, 3);
            layer->run_backward(nullptr, 3);
        }
        const Arithmetic after = arithmetic();
        set_arithmetic(before);
        CHECK((after & ~flags) == (way & ~flags), "it was %llx", static_cast<unsigned long long>(after));
        std::vector<float> all;
        for (auto *layer : {&few, &crowd}) {
            auto results = layer->results();
            all.insert(all.end(), results.begin(), results.end());
        }
        if (want.empty()) want = all;
        CHECK(same_bits(all, want), "%llx", static_cast<unsigned long long>(way));
    }
}

void test_callers_at_once() {
    std::vector<std::vector<float>> want;
    for (const Cell *cell = cells(); cell->key; ++cell) {
        Layer<float> l(*cell, 33, 12, 20, 40, false, 3);
        l.run_forward();
        l.run_backward();
        want.push_back(l.results());
    }
    std::vector<std::thread> callers;
    for (int k = 0; k < 6; ++k)
        callers.emplace_back([&want, k] {
            for (int round = 0; round < 4; ++round) {
                std::size_t cell = std::size_t(k + round) % want.size();
                Layer<float> l(cells()[cell], 33, 12, 20, 40, false, 3);
                l.run_forward(nullptr, 3);
                l.run_backward(nullptr, 3);
                CHECK(same_bits(want[cell], l.results()), "caller %d round %d", k, round);
            }
        });
    for (auto &c : callers) c.join();
}

}  // namespace gatewise::tests
