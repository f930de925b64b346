// Workers, scratch memory, streams and the elementary functions.
#include <atomic>
#include <chrono>
#include <stdexcept>
#include <thread>

#include "check.hpp"
#include "gatewise/stream.hpp"
#include "targets/table.hpp"
#include "threads/buffers.hpp"
#include "threads/pool.hpp"

namespace gatewise::tests {

void test_pool() {
    for (int threads : {1, 2, 3, 8, 40})
        for (Index pieces : {0, 1, 2, 7, 100}) {
            std::vector<std::atomic<int>> done(std::size_t(pieces) + 1);
            parallel(
                pieces, threads,
                [](void *context, Index piece) {
                    ++(*static_cast<std::vector<std::atomic<int>> *>(context))[std::size_t(piece)];
                },
                &done);
            for (Index k = 0; k < pieces; ++k) CHECK(done[std::size_t(k)] == 1, "piece %td", k);
        }
    // A piece that throws: the others run, the caller sees it, the workers live on.
    for (int round = 0; round < 20; ++round) {
        std::atomic<int> ran{0};
        bool caught = false;
        try {
            parallel(
                8, 3,
                [](void *context, Index piece) {
                    ++*static_cast<std::atomic<int> *>(context);
                    if (piece == 5) throw std::runtime_error("piece 5");
                },
                &ran);
        } catch (const std::runtime_error &) {
            caught = true;
        }
        CHECK(caught, "round %d", round);
        CHECK(ran == 8, "%d pieces ran", int(ran));
    }
    // A job within a job, and many callers.
    std::vector<std::thread> callers;
    std::atomic<int> count{0};
    for (int k = 0; k < 5; ++k)
        callers.emplace_back([&count] {
            for (int round = 0; round < 50; ++round)
                parallel(
                    3, 3,
                    [](void *outer, Index) {
                        parallel(2, 2, [](void *inner, Index) { ++*static_cast<std::atomic<int> *>(inner); }, outer);
                    },
                    &count);
        });
    for (auto &c : callers) c.join();
    CHECK(count == 5 * 50 * 3 * 2, "%d", int(count));
}

void test_march() {
    struct Seen {
        Index pieces;
        bool slow;
        std::vector<std::atomic<Index>> count;
        std::atomic<bool> early{false};
    };
    for (bool slow : {false, true})
        for (Index pieces : {Index(1), Index(2), Index(5), march_pieces})
            for (Index phases : {0, 1, 300}) {
                Seen seen{pieces, slow, std::vector<std::atomic<Index>>(std::size_t(phases) + 1)};
                march(
                    phases, pieces,
                    [](void *context, Index phase, Index piece) {
                        auto &all = *static_cast<Seen *>(context);
                        if (phase && all.count[std::size_t(phase) - 1] != all.pieces) all.early = true;
                        // A thread that has lost its core in the midst of a piece.
                        if (all.slow && (phase + 7 * piece) % 50 == 0)
                            std::this_thread::sleep_for(std::chrono::microseconds(100));
                        ++all.count[std::size_t(phase)];
                    },
                    &seen);
                CHECK(!seen.early, "%td pieces: a phase began before the one before it was done", pieces);
                for (Index p = 0; p < phases; ++p)
                    CHECK(seen.count[std::size_t(p)] == pieces, "phase %td of %td pieces", p, pieces);
            }
    // Many callers: the workers are busy with one, the others go alone.
    std::vector<std::thread> callers;
    std::atomic<int> count{0};
    for (int k = 0; k < 4; ++k)
        callers.emplace_back([&count] {
            for (int round = 0; round < 20; ++round)
                march(10, 3, [](void *all, Index, Index) { ++*static_cast<std::atomic<int> *>(all); }, &count);
        });
    for (auto &c : callers) c.join();
    CHECK(count == 4 * 20 * 10 * 3, "%d", int(count));
}

void test_scratch() {
    for (int round = 0; round < 3; ++round) {
        Scratch outer;
        float *a = outer.take<float>(1000);
        a[0] = a[999] = 1;
        for (Index size : {1, 100, 3'000'000, 10}) {
            Scratch inner;
            double *b = inner.take<double>(size), *c = inner.take<double>(size);
            CHECK(reinterpret_cast<std::uintptr_t>(b) % 64 == 0, "alignment");
            for (Index k = 0; k < size; ++k) b[k] = c[k] = 2;
        }
        CHECK(a[0] == 1 && a[999] == 1, "overwritten");
    }
    bool refused = false;
    try {
        Scratch scratch;
        scratch.take<char>(Index(1) << 62);
    } catch (const std::bad_alloc &) {
        refused = true;
    }
    CHECK(refused, "too much memory was given");
}

void test_buffers() {
    // A buffer given back is taken again; a size nearby finds it; nothing beyond its end is ever handed out.
    void *first = take_buffer(1'000'000);
    std::memset(first, 1, 1'000'000);
    give_buffer(first, 1'000'000);
    void *second = take_buffer(1'000'100);
    CHECK(second == first, "not used again");
    std::memset(second, 2, 1'000'100);
    void *third = take_buffer(1'000'000);
    CHECK(third != second, "given twice");
    give_buffer(second, 1'000'100);
    give_buffer(third, 1'000'000);
    for (Index size : {0, 1, 63, 4097, 5'000'000, 300'000'000}) {
        char *p = static_cast<char *>(take_buffer(size));
        CHECK(reinterpret_cast<std::uintptr_t>(p) % 64 == 0, "alignment");
        if (size) p[0] = p[size - 1] = 3;
        give_buffer(p, size);
    }
    std::vector<std::thread> callers;
    for (int k = 0; k < 6; ++k)
        callers.emplace_back([k] {
            for (Index round = 0; round < 200; ++round) {
                Index size = 1000 * (1 + (round + k) % 7);
                char *p = static_cast<char *>(take_buffer(size));
                std::memset(p, k, std::size_t(size));
                for (Index i = 0; i < size; i += 97) CHECK(p[i] == char(k), "shared");
                give_buffer(p, size);
            }
        });
    for (auto &c : callers) c.join();
}

namespace {

template <class T>
void check_math(const Kernels<T> &k, const char *isa) {
    std::vector<T> in, s, t;
    for (int e = -40; e <= 10; ++e)
        for (int m = 0; m < 201; ++m)
            for (int sign : {1, -1}) in.push_back(T(sign) * std::ldexp(T(1) + T(m) / T(201), e));
    s.resize(in.size());
    t.resize(in.size());
    k.math.sigmoid(in.data(), s.data(), Index(in.size()));
    k.math.tanh(in.data(), t.data(), Index(in.size()));
    T eps = std::numeric_limits<T>::epsilon();
    for (std::size_t i = 0; i < in.size(); ++i) {
        long double x = in[i], u = std::exp(-std::abs(x));
        long double sigmoid = (x < 0 ? u : 1.0L) / (1.0L + u), tanh = std::tanh(x);
        CHECK(std::abs((long double)s[i] - sigmoid) <= 6 * eps * sigmoid + std::numeric_limits<T>::denorm_min(),
              "%s sigmoid(%Lg) = %Lg", isa, x, (long double)s[i]);
        CHECK(std::abs((long double)t[i] - tanh) <= 6 * eps * std::abs(tanh), "%s tanh(%Lg) = %Lg", isa, x,
              (long double)t[i]);
    }
}

template <class T>
void check_stream(const Cell &cell, const char *isa, Index layers) {
    Index B = 3, steps = 5, I = 4, H = 19;
    std::vector<Layer<T>> stack;
    std::vector<Parameters<T>> parameters;
    for (Index l = 0; l < layers; ++l) stack.emplace_back(cell, B, steps, l ? H : I, H, false, unsigned(l + 1));
    std::vector<T> input = stack[0].x, h0, c0;
    for (auto &l : stack) {
        parameters.push_back({l.ih.data(), l.hh.data(), l.b_ih.data(), l.b_hh.data()});
        l.x = input;
        l.run_forward(isa);
        input = l.y;
        h0.insert(h0.end(), l.h0.begin(), l.h0.end());
        c0.insert(c0.end(), l.c0.begin(), l.c0.end());
    }
    bool two = cell.states == 2;
    Stream<T> stream(cell.key, layers, B, I, H, parameters.data(), isa);
    for (int round = 0; round < 2; ++round) {
        stream.set_state(h0.data(), two ? c0.data() : nullptr);
        std::vector<T> x(std::size_t(B * I)), y(std::size_t(B * H)), h(h0.size()), c(c0.size());
        for (Index t = 0; t < steps; ++t) {
            for (Index b = 0; b < B; ++b)
                for (Index i = 0; i < I; ++i)
                    x[std::size_t(b * I + i)] = stack[0].x[std::size_t((b * steps + t) * I + i)];
            stream.step(x.data(), y.data());
            for (Index b = 0; b < B; ++b)
                CHECK(std::memcmp(&y[std::size_t(b * H)], &stack.back().y[std::size_t((b * steps + t) * H)],
                                  std::size_t(H) * sizeof(T)) == 0,
                      "cell %s isa %s t %td", cell.key, isa, t);
        }
        stream.get_state(h.data(), two ? c.data() : nullptr);
        CHECK(std::memcmp(h.data(), stack[0].h_n.data(), std::size_t(B * H) * sizeof(T)) == 0, "state");
    }
}

}  // namespace

void test_math() {
    for (const char *const *isa = available_isas(); *isa; ++isa) {
        check_math(kernels_of<float>(target_named(*isa)), *isa);
        check_math(kernels_of<double>(target_named(*isa)), *isa);
    }
    bool refused = false;
    try {
        target_named("sse9");
    } catch (const std::invalid_argument &) {
        refused = true;
    }
    CHECK(refused, "an unknown instruction set was found");
}

void test_unknown_cells() {
    std::string said;
    try {
        cell_named("lstm-2");
    } catch (const std::invalid_argument &error) {
        said = error.what();
    }
    CHECK(said.find("lstm-2") != said.npos && said.find("gru-after-keep") != said.npos, "said: %s", said.c_str());
}

void test_streams() {
    for (const char *const *isa = available_isas(); *isa; ++isa)
        for (const Cell *cell = cells(); cell->key; ++cell)
            for (Index layers : {1, 3}) {
                check_stream<float>(*cell, *isa, layers);
                check_stream<double>(*cell, *isa, layers);
            }
}

}  // namespace gatewise::tests
