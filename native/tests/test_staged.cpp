// The general staged product, with a cell that is in no table: five gates, of which the last two multiply an operand
// made from the first two.
#define GW_TARGET toy
#define GW_BYTES 16
#include "plain.hpp"

#include "check.hpp"
#include "sequence/backward.hpp"

namespace gatewise::toy {

/// a, b, e = sigmoid; n, m = tanh(p + s R), s = a b h_; h = b h_ + (1 - b) n m e.
struct Toy {
    static constexpr int gates = 5, kept = 5, grads = 5, staged = 2, spent = 1;
    static constexpr bool has_c = false, split = false;
    static constexpr Activation activations[gates] = {Activation::sigmoid, Activation::sigmoid, Activation::sigmoid,
                                                      Activation::tanh, Activation::tanh};
    static constexpr int by_input[] = {0, 1, 2, 3, 4}, by_hidden[] = {0, 1, 2}, by_operand[] = {3, 4};
    static constexpr int operand_gates[] = {0, 1};

    template <class V>
    GW_INLINE static V operand(const V *gate, V h_) {
        return gate[0] * gate[1] * h_;
    }
    template <class V>
    GW_INLINE static V update(const V *gate, V, V h_, V, V &) {
        V k = gate[3] * gate[4] * gate[2];
        return fma(gate[1], h_ - k, k);
    }
    template <class V>
    GW_INLINE static void backward(const V *slot, V, V h_, V, V &dh, V &, V *d) {
        V one = V::set(1), b = slot[1], e = slot[2], n = slot[3], m = slot[4], dk = dh * (one - b);
        d[0] = V::set(-0.0f);
        d[1] = dh * (h_ - n * m * e) * b * (one - b);
        d[2] = dk * n * m * e * (one - e);
        d[3] = dk * m * e * fnma(n, n, one);
        d[4] = dk * n * e * fnma(m, m, one);
        dh = dh * b;
    }
    template <class V>
    GW_INLINE static void backward_operand(const V *slot, V h_, V ds, V &dh, V *d) {
        V one = V::set(1), a = slot[0], b = slot[1];
        d[0] = d[0] + ds * b * h_ * a * (one - a);
        d[1] = d[1] + ds * a * h_ * b * (one - b);
        dh = fma(ds, a * b, dh);
    }
};

}  // namespace gatewise::toy

namespace gatewise::tests {
namespace {

using toy::Toy;
using Toys = Layer<double>;
constexpr int negated = 1;
const Cell shape{"toy", Toy::gates, 1};

void run_forward(Toys &l, int threads, bool recompute) {
    Forward<double> f;
    l.common(f, nullptr, threads, recompute);
    l.saved.assign(recompute ? 0 : std::size_t(l.B * l.T_ * Toy::kept * toy::blocks_of<double>(l.H) * 2), 0.0);
    f.y = l.y.data();
    f.y_b = l.T_ * l.H;
    f.y_t = l.H;
    f.h_n = l.h_n.data();
    f.saved = recompute ? nullptr : l.saved.data();
    toy::run_forward<Toy, double>(f, Schedule{l.B, l.T_}, negated);
}
void run_backward(Toys &l, int threads, bool recompute) {
    Backward<double> f;
    l.common(f, nullptr, threads, recompute);
    f.y = l.y.data();
    f.y_b = l.T_ * l.H;
    f.y_t = l.H;
    f.saved = l.saved.data();
    f.dy = l.dy.data();
    f.dy_b = l.T_ * l.H;
    f.dy_t = l.H;
    f.dh_n = l.dh_n.data();
    f.dx = l.dx.data();
    f.dx_b = l.T_ * l.I;
    f.dx_t = l.I;
    f.dh0 = l.dh0.data();
    f.gradients = {l.d_ih.data(), l.d_hh.data(), l.d_b_ih.data(), l.d_b_hh.data()};
    toy::run_backward<Toy, double>(f, Schedule{l.B, l.T_}, negated);
}

void check(Index B, Index T, Index I, Index H) {
    Toys l(shape, B, T, I, H, false, unsigned(B + H));
    run_forward(l, 1, false);
    PlainLayer plain{I, H, l.ih, l.hh, l.b_ih, l.b_hh};
    for (Index b = 0; b < B; ++b) {
        std::vector<double> h(l.h0.begin() + b * H, l.h0.begin() + (b + 1) * H), c(h);
        for (Index t = 0; t < T; ++t) {
            toy::step_by_the_book<Toy>(plain, negated, &l.x[std::size_t((b * T + t) * I)], h, c);
            for (Index u = 0; u < H; ++u) {
                double y = l.y[std::size_t((b * T + t) * H + u)];
                CHECK(std::abs(y - h[std::size_t(u)]) <= 1e-12, "B %td t %td u %td: %g", B, t, u, y);
            }
        }
    }
    run_backward(l, 1, false);
    auto want = l.results();
    for (int threads : {1, 3})
        for (bool recompute : {false, true}) {
            Toys other(shape, B, T, I, H, false, unsigned(B + H));
            run_forward(other, threads, recompute);
            run_backward(other, threads, recompute);
            CHECK(same_bits(want, other.results()), "B %td threads %d recompute %d", B, threads, recompute);
        }
    auto loss = [](Toys at) {
        run_forward(at, 1, false);
        double sum = 0;
        for (std::size_t k = 0; k < at.y.size(); ++k) sum += at.dy[k] * at.y[k];
        for (std::size_t k = 0; k < at.h_n.size(); ++k) sum += at.dh_n[k] * at.h_n[k];
        return sum;
    };
    using Member = std::vector<double> Toys::*;
    const std::pair<Member, Member> pairs[] = {{&Toys::x, &Toys::dx},        {&Toys::h0, &Toys::dh0},
                                               {&Toys::ih, &Toys::d_ih},     {&Toys::hh, &Toys::d_hh},
                                               {&Toys::b_ih, &Toys::d_b_ih}, {&Toys::b_hh, &Toys::d_b_hh}};
    std::mt19937 random(5);
    std::normal_distribution<double> normal;
    for (auto [input, gradient] : pairs) {
        Toys up = l, down = l;
        double derived = 0, size = 0, step = 1e-5;
        for (std::size_t k = 0; k < (l.*input).size(); ++k) {
            double direction = normal(random), g = (l.*gradient)[k];
            (up.*input)[k] += step * direction;
            (down.*input)[k] -= step * direction;
            derived += g * direction;
            size += g * g;
        }
        double measured = (loss(up) - loss(down)) / (2 * step);
        CHECK(std::abs(measured - derived) <= 1e-6 * std::max(1.0, std::sqrt(size)), "B %td H %td: %g is not %g", B, H,
              derived, measured);
    }
}

}  // namespace

void test_staged_cells() {
    check(1, 1, 1, 1);
    check(3, 7, 2, 17);
    check(19, 4, 5, 33);
    check(66, 3, 1, 20);
    check(2, 40, 3, 70);
}

}  // namespace gatewise::tests
