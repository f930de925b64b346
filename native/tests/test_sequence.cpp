// Layers over sequences: forward against scalar code, gradients against differences of forward, bits against bits.
#include <array>
#include <cfenv>
#include <thread>

#include "check.hpp"
#include "simd/arithmetic.hpp"

namespace gatewise::tests {
namespace {

double sigmoid(double a) { return 1.0 / (1.0 + std::exp(-a)); }

/// One step of one sequence, as the equations are written.
template <class T>
void scalar_step(const Layer<T> &l, const T *x, std::vector<double> &h, std::vector<double> &c) {
    auto H = std::size_t(l.H), I = std::size_t(l.I);
    auto row = [&](const std::vector<T> &w, std::size_t r, std::size_t n, auto &&v) {
        double sum = 0;
        for (std::size_t k = 0; k < n; ++k) sum += double(w[r * n + k]) * double(v[k]);
        return sum;
    };
    auto p = [&](std::size_t g, std::size_t u) { return row(l.ih, g * H + u, I, x) + double(l.b_ih[g * H + u]); };
    auto q = [&](std::size_t g, std::size_t u, const std::vector<double> &v) {
        return row(l.hh, g * H + u, H, v) + double(l.b_hh[g * H + u]);
    };
    std::vector<double> next(H), s(H);
    bool before = l.cell == Cell::gru_before_keep || l.cell == Cell::gru_before_write;
    bool write = l.cell == Cell::gru_after_write || l.cell == Cell::gru_before_write;
    if (before)
        for (std::size_t u = 0; u < H; ++u) s[u] = sigmoid(p(0, u) + q(0, u, h)) * h[u];
    for (std::size_t u = 0; u < H; ++u) {
        if (l.cell == Cell::rnn_tanh) next[u] = std::tanh(p(0, u) + q(0, u, h));
        else if (l.cell == Cell::rnn_relu) next[u] = std::max(0.0, p(0, u) + q(0, u, h));
        else if (l.cell == Cell::lstm) {
            double i = sigmoid(p(0, u) + q(0, u, h)), f = sigmoid(p(1, u) + q(1, u, h));
            double g = std::tanh(p(2, u) + q(2, u, h)), o = sigmoid(p(3, u) + q(3, u, h));
            c[u] = f * c[u] + i * g;
            next[u] = o * std::tanh(c[u]);
        } else {
            double r = sigmoid(p(0, u) + q(0, u, h)), z = sigmoid(p(1, u) + q(1, u, h));
            double n = std::tanh(p(2, u) + (before ? q(2, u, s) : r * q(2, u, h)));
            next[u] = write ? (1 - z) * h[u] + z * n : z * h[u] + (1 - z) * n;
        }
    }
    h = next;
}

template <class T>
void against_scalar(Layer<T> l, const char *isa) {
    l.run_forward(isa);
    double tolerance = sizeof(T) == 4 ? 3e-5 : 1e-12;
    for (Index b = 0; b < l.B; ++b) {
        auto part = [&](const std::vector<T> &v) {
            return std::vector<double>(v.begin() + b * l.H, v.begin() + (b + 1) * l.H);
        };
        std::vector<double> h = part(l.h0), c = part(l.c0);
        Index length = l.lengths.empty() ? l.T_ : Index(l.lengths[std::size_t(b)]);
        for (Index s = 0; s < l.T_; ++s) {
            Index t = s < length && l.reverse ? length - 1 - s : s;
            if (s < length) scalar_step(l, l.x.data() + (b * l.T_ + t) * l.I, h, c);
            for (Index u = 0; u < l.H; ++u) {
                double want = s < length ? h[std::size_t(u)] : 0.0;
                double got = double(l.y[std::size_t((b * l.T_ + t) * l.H + u)]);
                CHECK(std::abs(got - want) <= tolerance * std::max(1.0, std::abs(want)),
                      "cell %d isa %s b %td t %td u %td: %g is not %g", int(l.cell), isa, b, t, u, got, want);
            }
        }
        for (Index u = 0; u < l.H; ++u) {
            double scale = std::max(1.0, std::abs(h[std::size_t(u)]));
            CHECK(std::abs(double(l.h_n[std::size_t(b * l.H + u)]) - h[std::size_t(u)]) <= tolerance * scale, "h_n");
            if (states_of(l.cell) == 2)
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
        for (int cell = 0; cell < cell_count; ++cell) f(Cell(cell), *isa);
}

}  // namespace

void test_forward_against_scalar_code() {
    everywhere([](Cell cell, const char *isa) {
        unsigned seed = 0;
        for (const Shape &s : shapes)
            for (int option = 0; option < 4; ++option) {
                Layer<float> f(cell, s.B, s.T, s.I, s.H, option & 1, ++seed);
                Layer<double> d(cell, s.B, s.T, s.I, s.H, option & 1, ++seed);
                f.reverse = d.reverse = option & 2;
                against_scalar(f, isa);
                against_scalar(d, isa);
            }
    });
}

void test_gradients_against_differences() {
    everywhere([](Cell cell, const char *isa) {
        unsigned seed = 100;
        for (const Shape &s : shapes)
            for (int option = 0; option < 4; ++option) {
                if (s.B * s.T == 0 || cell == Cell::rnn_relu) continue;  // a kink has no difference quotient
                bool recompute = option == 3;
                Layer<double> l(cell, s.B, s.T, s.I, s.H, option & 1, ++seed);
                l.reverse = option & 2;
                l.run_forward(isa, 1, recompute);
                l.run_backward(isa, 1, recompute);
                auto loss = [&](Layer<double> at) {
                    at.run_forward(isa);
                    std::vector<double> dy = at.dy;
                    double sum = dot(dy, at.y) + dot(at.dh_n, at.h_n);
                    return states_of(cell) == 2 ? sum + dot(at.dc_n, at.c_n) : sum;
                };
                using Member = std::vector<double> Layer<double>::*;
                const std::pair<Member, Member> pairs[] = {
                    {&Layer<double>::x, &Layer<double>::dx},        {&Layer<double>::h0, &Layer<double>::dh0},
                    {&Layer<double>::ih, &Layer<double>::d_ih},     {&Layer<double>::hh, &Layer<double>::d_hh},
                    {&Layer<double>::b_ih, &Layer<double>::d_b_ih}, {&Layer<double>::b_hh, &Layer<double>::d_b_hh},
                    {&Layer<double>::c0, &Layer<double>::dc0}};
                for (auto [input, gradient] : pairs) {
                    if (input == &Layer<double>::c0 && states_of(cell) != 2) continue;
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
                    CHECK(std::abs(measured - derived) <= 1e-6 * scale, "cell %d isa %s: %g is not %g", int(cell), isa,
                          derived, measured);
                }
            }
    });
}

void test_same_bits() {
    everywhere([](Cell cell, const char *isa) {
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
                        CHECK(same_bits(want, other.results()), "cell %d isa %s threads %d B %td", int(cell), isa,
                              threads, B);
                    }
            }
    });
}

namespace {

/// FNV-1a over the results of every cell.
template <class T>
std::uint64_t hash_of_results(const char *isa, const Shape &s) {
    std::uint64_t hash = 14695981039346656037u;
    for (int cell = 0; cell < cell_count; ++cell) {
        Layer<T> l(Cell(cell), s.B, s.T, s.I, s.H, true, 11);
        l.run_forward(isa);
        l.run_backward(isa);
        for (T value : l.results()) {
            unsigned char bytes[sizeof(T)];
            std::memcpy(bytes, &value, sizeof(T));
            for (unsigned char byte : bytes) hash = (hash ^ byte) * 1099511628211u;
        }
    }
    return hash;
}

}  // namespace

/// Bits of another day, compiler and machine. A change of a kernel that is meant to change them changes these.
void test_golden_bits() {
    // A handful of sequences; a crowd whose gradients are summed in groups and stretches.
    const Shape few{5, 9, 3, 21}, crowd{66, 130, 3, 21};
    const struct {
        const char *isa;
        std::uint64_t few32, few64, crowd32, crowd64;
    } golden[] = {
        {"avx512", 0x7241badceacfbe46, 0x687981d2001e9f56, 0x9c4b8f941ca62e03, 0xc7e357e8521322b4},
        {"avx2", 0xff74e93d185e886b, 0xb64c868f2d1f31b4, 0x3ae5909adacde05b, 0xb402376e0485d2fd},
        {"neon", 0xfe4b6655768539cf, 0xcb22cfd122c7fe3b, 0xd4cc5202fcfa0caa, 0x638e14ccacdf72c5},
        {"baseline", 0x2e1a42bfd6f656ea, 0x251ec1ddde884c4a, 0xf3c32b7ff634468a, 0x8b16400f28d13139},
    };
    for (const char *const *isa = available_isas(); *isa; ++isa)
        for (const auto &known : golden)
            if (std::strcmp(known.isa, *isa) == 0) {
                auto check = [&](const Shape &s, std::uint64_t float32, std::uint64_t float64) {
                    std::uint64_t f = hash_of_results<float>(*isa, s), d = hash_of_results<double>(*isa, s);
                    CHECK(f == float32 && d == float64, "%s, B = %td: 0x%016llx, 0x%016llx", *isa, s.B,
                          static_cast<unsigned long long>(f), static_cast<unsigned long long>(d));
                };
                check(few, known.few32, known.few64);
                check(crowd, known.crowd32, known.crowd64);
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
        Layer<float> few(Cell::lstm, 1, 40, 9, 130, false, 3), crowd(Cell::lstm, 40, 12, 9, 50, false, 3);
        for (auto *layer : {&few, &crowd}) {
            for (float &value : layer->x) value *= 1e-39f;
            for (float &value : layer->ih) value *= 1e38f;
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
    for (int cell = 0; cell < cell_count; ++cell) {
        Layer<float> l(Cell(cell), 33, 12, 20, 40, false, 3);
        l.run_forward();
        l.run_backward();
        want.push_back(l.results());
    }
    std::vector<std::thread> callers;
    for (int k = 0; k < 6; ++k)
        callers.emplace_back([&want, k] {
            for (int round = 0; round < 4; ++round) {
                int cell = (k + round) % cell_count;
                Layer<float> l(Cell(cell), 33, 12, 20, 40, false, 3);
                l.run_forward(nullptr, 3);
                l.run_backward(nullptr, 3);
                CHECK(same_bits(want[std::size_t(cell)], l.results()), "caller %d round %d", k, round);
            }
        });
    for (auto &c : callers) c.join();
}

}  // namespace gatewise::tests
