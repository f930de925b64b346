// A test is a function in a table; a failed check says where and ends the program.
#pragma once

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <random>
#include <string>
#include <vector>

#include "gatewise/cells.hpp"
#include "gatewise/runtime.hpp"
#include "gatewise/sequence.hpp"

#define CHECK(condition, ...)                                                             \
    do {                                                                                  \
        if (!(condition)) {                                                               \
            std::fprintf(stderr, "%s:%d: %s is false; ", __FILE__, __LINE__, #condition); \
            std::fprintf(stderr, __VA_ARGS__);                                            \
            std::fprintf(stderr, "\n");                                                   \
            std::abort();                                                                 \
        }                                                                                 \
    } while (false)

namespace gatewise::tests {

void test_pool();
void test_march();
void test_scratch();
void test_buffers();
void test_math();
void test_unknown_cells();
void test_forward_against_plain_steps();
void test_gradients_against_differences();
void test_same_bits();
void test_golden_bits();
void test_arithmetic_of_the_caller();
void test_callers_at_once();
void test_streams();
void test_staged_cells();
void test_series();
void test_views();

/// One layer and everything that goes in and out, each array of exactly its size, so that a sanitizer sees every
/// access past an end.
template <class T>
struct Layer {
    Cell cell;
    Index B, T_, I, H, G;
    bool reverse = false;
    std::vector<std::int64_t> lengths;
    std::vector<T> ih, hh, b_ih, b_hh, x, h0, c0, y, h_n, c_n, saved;
    std::vector<T> dy, dh_n, dc_n, dx, dh0, dc0, d_ih, d_hh, d_b_ih, d_b_hh;

    Layer(const Cell &which, Index batch, Index steps, Index inputs, Index hidden, bool with_lengths, unsigned seed)
        : cell(which), B(batch), T_(steps), I(inputs), H(hidden), G(which.gates) {
        std::mt19937 random(seed);
        // Uniform, by arithmetic that is the same everywhere.
        auto fill = [&](std::vector<T> &v, Index n, double scale) {
            v.resize(std::size_t(n));
            for (T &e : v) e = T(float(scale * (double(random()) / 2147483648.0 - 1.0)));
        };
        double scale = 2.0 / std::sqrt(double(I + H));
        fill(ih, G * H * I, scale);
        fill(hh, G * H * H, scale);
        fill(b_ih, G * H, scale);
        fill(b_hh, G * H, scale);
        fill(x, B * T_ * I, 2);
        fill(h0, B * H, 2);
        fill(c0, B * H, 2);
        fill(dy, B * T_ * H, 2);
        fill(dh_n, B * H, 2);
        fill(dc_n, B * H, 2);
        if (with_lengths)
            for (Index b = 0; b < B; ++b) lengths.push_back(std::int64_t(random() % unsigned(T_ + 1)));
        y.resize(std::size_t(B * T_ * H));
        h_n.resize(std::size_t(B * H));
        c_n.resize(std::size_t(B * H));
        dx.resize(x.size());
        dh0.resize(h0.size());
        dc0.resize(c0.size());
        d_ih.resize(ih.size());
        d_hh.resize(hh.size());
        d_b_ih.resize(b_ih.size());
        d_b_hh.resize(b_hh.size());
    }

    void common(Sequence<T> &s, const char *isa, int threads, bool recompute) const {
        s.cell = cell.key;
        s.batch = B;
        s.steps = T_;
        s.inputs = I;
        s.hidden = H;
        s.reverse = reverse;
        s.lengths = lengths.empty() ? nullptr : lengths.data();
        s.parameters = {ih.data(), hh.data(), b_ih.data(), b_hh.data()};
        s.x = x.data();
        s.x_b = T_ * I;
        s.x_t = I;
        s.h0 = h0.data();
        s.c0 = cell.states == 2 ? c0.data() : nullptr;
        s.isa = isa;
        s.threads = threads;
        s.recompute = recompute;
    }

    void run_forward(const char *isa = nullptr, int threads = 1, bool recompute = false) {
        Forward<T> f;
        common(f, isa, threads, recompute);
        saved.assign(std::size_t(saved_size(f)), T(0));
        f.y = y.data();
        f.y_b = T_ * H;
        f.y_t = H;
        f.h_n = h_n.data();
        f.c_n = c_n.data();
        f.saved = saved.empty() ? nullptr : saved.data();
        forward(f);
    }

    void run_backward(const char *isa = nullptr, int threads = 1, bool recompute = false) {
        Backward<T> f;
        common(f, isa, threads, recompute);
        f.y = y.data();
        f.y_b = T_ * H;
        f.y_t = H;
        f.saved = saved.data();
        f.dy = dy.data();
        f.dy_b = T_ * H;
        f.dy_t = H;
        f.dh_n = dh_n.data();
        f.dc_n = dc_n.data();
        f.dx = dx.data();
        f.dx_b = T_ * I;
        f.dx_t = I;
        f.dh0 = dh0.data();
        f.dc0 = dc0.data();
        f.gradients = {d_ih.data(), d_hh.data(), d_b_ih.data(), d_b_hh.data()};
        backward(f);
    }

    /// All outputs, to compare runs.
    std::vector<T> results() const {
        std::vector<T> all;
        auto add = [&](const std::vector<T> &v) { all.insert(all.end(), v.begin(), v.end()); };
        for (auto *v : {&y, &h_n, &dx, &dh0, &d_ih, &d_hh, &d_b_ih, &d_b_hh}) add(*v);
        if (cell.states == 2)
            for (auto *v : {&c_n, &dc0}) add(*v);
        return all;
    }
};

template <class T>
bool same_bits(const std::vector<T> &a, const std::vector<T> &b) {
    return a.size() == b.size() && (a.empty() || std::memcmp(a.data(), b.data(), a.size() * sizeof(T)) == 0);
}

}  // namespace gatewise::tests
