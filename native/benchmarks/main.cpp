// Times of the core without Python, for one instruction set: for use while a kernel is being worked on, and the
// figures of one step of one stream.
//
// usage: gatewise_bench steps|layers [threads] [isa] [text]
//   steps   nanoseconds a step of a single stream, the fastest of many runs
//   layers  milliseconds of the fastest call and 10^9 operations a second, of the rows whose name holds `text`
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

#include "gatewise/runtime.hpp"
#include "gatewise/sequence.hpp"
#include "gatewise/stream.hpp"

using namespace gatewise;

namespace {

using Floats = std::vector<float>;

/// Repeatable numbers in -1 ... 1.
Floats numbers(Index count, unsigned seed, float scale = 1.0f) {
    Floats all(static_cast<std::size_t>(count));
    std::uint32_t state = seed * 2654435761u + 1;
    for (float &v : all) {
        state = state * 1664525u + 1013904223u;
        v = scale * (float(state >> 8) / float(1 << 23) - 1.0f);
    }
    return all;
}

double seconds() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

/// Seconds of the fastest call in a fifth of a second: what others on the machine took away is left out.
template <class Call>
double fastest(Call call) {
    call();
    double best = 1e9;
    int calls = 0;
    for (double end = seconds() + 0.2; calls < 3 || seconds() < end; ++calls) {
        double start = seconds();
        call();
        best = std::min(best, seconds() - start);
    }
    return best;
}

struct Shape {
    Index T, B, I, H;
};
constexpr Shape shapes[] = {{24, 32, 1, 32},    {96, 64, 1, 64},   {96, 64, 8, 128},
                            {100, 32, 16, 256}, {336, 256, 7, 64}, {100, 1, 8, 64},
                            {50, 128, 64, 512}, {96, 64, 3, 50},   {96, 64, 8, 17}};

/// Parameters of one layer and the memory behind them.
struct Layer {
    Floats ih, hh, b_ih, b_hh;
    Layer(const Cell &cell, Index I, Index H) {
        Index G = cell.gates;
        float scale = 0.1f;
        ih = numbers(G * H * I, 1, scale);
        hh = numbers(G * H * H, 2, scale);
        b_ih = numbers(G * H, 3, scale);
        b_hh = numbers(G * H, 4, scale);
    }
    Parameters<float> parameters() const { return {ih.data(), hh.data(), b_ih.data(), b_hh.data()}; }
};

void layers(int threads, const char *isa, const char *text) {
    for (const Cell *c = cells(); c->key; ++c)
        for (const Shape &s : shapes) {
            char name[64];
            std::snprintf(name, sizeof name, "%s %td, %td, %td, %td", c->key, s.T, s.B, s.I, s.H);
            if (!std::strstr(name, text)) continue;
            auto size = [](Index count) { return static_cast<std::size_t>(count); };
            Index G = c->gates;
            Layer layer(*c, s.I, s.H);
            Floats x = numbers(s.B * s.T * s.I, 5), dy = numbers(s.B * s.T * s.H, 6), y(size(s.B * s.T * s.H));
            Floats h_n(size(s.B * s.H)), c_n(h_n), dh0(h_n), dc0(h_n), dx(x), ih(layer.ih), hh(layer.hh), b(layer.b_ih),
                b2(b);
            Sequence<float> common;
            common.cell = c->key;
            common.batch = s.B;
            common.steps = s.T;
            common.inputs = s.I;
            common.hidden = s.H;
            common.parameters = layer.parameters();
            common.x = x.data();
            common.x_b = s.T * s.I;
            common.x_t = s.I;
            common.isa = isa;
            common.threads = threads;
            Forward<float> f;
            static_cast<Sequence<float> &>(f) = common;
            f.y = y.data();
            f.y_b = s.T * s.H;
            f.y_t = s.H;
            f.h_n = h_n.data();
            f.c_n = c_n.data();
            Index saved_bytes = (saved_size(common) * 4 + 63) / 64 * 64 + 64;
            float *saved = static_cast<float *>(std::aligned_alloc(64, size(saved_bytes)));
            Backward<float> back;
            static_cast<Sequence<float> &>(back) = common;
            back.y = y.data();
            back.y_b = s.T * s.H;
            back.y_t = s.H;
            back.saved = saved;
            back.dy = dy.data();
            back.dy_b = s.T * s.H;
            back.dy_t = s.H;
            back.dx = dx.data();
            back.dx_b = s.T * s.I;
            back.dx_t = s.I;
            back.dh0 = dh0.data();
            back.dc0 = dc0.data();
            back.gradients = {ih.data(), hh.data(), b.data(), b2.data()};
            double flops = 2.0 * double(s.T * s.B * G * s.H) * double(s.I + s.H);
            f.saved = nullptr;
            double forward_s = fastest([&] { forward(f); });
            f.saved = saved;
            double saving_s = fastest([&] { forward(f); }), backward_s = fastest([&] { backward(back); });
            std::printf(
                "%-28s forward %8.3f ms %5.0f GF/s   saving %8.3f   backward %8.3f ms %5.0f GF/s   both %5.0f\n", name,
                forward_s * 1e3, flops / forward_s / 1e9, saving_s * 1e3, backward_s * 1e3,
                2 * flops / backward_s / 1e9, 3 * flops / (saving_s + backward_s) / 1e9);
            std::fflush(stdout);
            std::free(saved);
        }
}

void steps(const char *isa, const char *text) {
    for (const Cell *c = cells(); c->key; ++c)
        for (Index H : {16, 32, 64, 128}) {
            char name[64];
            std::snprintf(name, sizeof name, "%s H = %td", c->key, H);
            if (!std::strstr(name, text)) continue;
            Layer layer(*c, 1, H);
            Parameters<float> p = layer.parameters();
            Stream<float> stream(c->key, 1, 1, 1, H, &p, isa);
            Floats x = numbers(64, 5), y(static_cast<std::size_t>(H));
            std::size_t k = 0;
            constexpr int many = 2000;
            double s = fastest([&] {
                for (int i = 0; i < many; ++i) stream.step(&x[k++ % 64], y.data());
            });
            std::printf("%s\t%.1f\n", name, s / many * 1e9);
        }
}

}  // namespace

int main(int count, char **given) {
    std::string what = count > 1 ? given[1] : "";
    int threads = count > 2 ? std::atoi(given[2]) : hardware_threads();
    const char *isa = count > 3 && std::strcmp(given[3], "best") != 0 ? given[3] : nullptr;
    const char *text = count > 4 ? given[4] : "";
    if (what == "layers") layers(threads, isa, text);
    else if (what == "steps") steps(isa, text);
    else {
        std::fprintf(stderr, "usage: gatewise_bench steps|layers [threads] [isa|best] [text]\n");
        return 2;
    }
    return 0;
}
