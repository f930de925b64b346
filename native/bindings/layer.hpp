// forward and backward of a layer, for one scalar type: check, release the GIL, call.
#pragma once

#include <memory>
#include <vector>

#include "bindings/array.hpp"
#include "gatewise/sequence.hpp"
#include "threads/buffers.hpp"

namespace gatewise::python {

/// Sizes and their product must be countable; NumPy has counted the arrays that exist already, this is for the others.
inline void countable(const char *name, std::initializer_list<Index> sizes) {
    constexpr Index most = Index(1) << 46;
    Index product = 1;
    for (Index n : sizes) {
        if (n < 0) wrong_value(name, " has a negative size");
        if (__builtin_mul_overflow(product, n > 0 ? n : 1, &product) || product > most)
            wrong_value(name, " has sizes whose product is too large");
    }
}

inline void expect_lengths(const Array<std::int64_t> &lengths, Index batch, Index steps) {
    if (!lengths.data()) return;
    lengths.expect_dense("lengths", {batch});
    for (Index b = 0; b < batch; ++b)
        if (lengths.data()[b] < 0 || lengths.data()[b] > steps)
            wrong_value("lengths", " must lie in 0 ... " + std::to_string(steps) + ", entry " + std::to_string(b) +
                                       " is " + std::to_string(lengths.data()[b]));
}
inline void expect_units(Index hidden) {
    if (hidden < 1) wrong_value("weights.hh", " must have at least one hidden unit");
}

/// The parts that forward and backward read alike, held while they run.
template <class T>
struct Common {
    const Cell &shape;
    Array<T> x, ih, hh, b_ih, b_hh, h0, c0;
    Array<std::int64_t> lengths;

    Common(Sequence<T> &s, const char *cell, const char *isa, nb::handle x_, nb::tuple weights, nb::tuple state,
           nb::handle lengths_, bool reverse, bool recompute, int threads)
        : shape(cell_named(cell)),
          x("x", x_, false),
          ih("weights.ih", item(weights, 0), false),
          hh("weights.hh", item(weights, 1), false),
          b_ih("weights.b_ih", item(weights, 2), false, true),
          b_hh("weights.b_hh", item(weights, 3), false, true),
          h0("state[0]", item(state, 0), false, true),
          c0("state[1]", item(state, 1), false, true),
          lengths("lengths", lengths_, false, true) {
        s.cell = shape.key;
        s.isa = isa;
        Index G = shape.gates;
        if (x.axes() != 3) wrong_value("x", " must have three axes (batch, time, input)");
        if (hh.axes() != 2) wrong_value("weights.hh", " must have two axes");
        Index B = s.batch = x.size(0), T_ = s.steps = x.size(1), I = s.inputs = x.size(2), H = s.hidden = hh.size(1);
        expect_units(H);
        countable("x", {H, 8});
        countable("x", {B, T_, H + I + 16, 8});
        x.expect_rows("x", {B, T_, I});
        ih.expect_dense("weights.ih", {G * H, I});
        hh.expect_dense("weights.hh", {G * H, H});
        if (b_ih.data()) b_ih.expect_dense("weights.b_ih", {G * H});
        if (b_hh.data()) b_hh.expect_dense("weights.b_hh", {G * H});
        if (h0.data()) h0.expect_dense("state[0]", {B, H});
        if (c0.data()) c0.expect_dense("state[1]", {B, H});
        if (c0.data() && shape.states < 2) wrong_value("state", " has two parts, this cell has one");
        expect_lengths(lengths, B, T_);
        if (threads < 1) wrong_value("threads", " must be at least 1");
        s.parameters = {ih.data(), hh.data(), b_ih.data(), b_hh.data()};
        s.x = x.data();
        s.x_b = x.stride("x", 0);
        s.x_t = x.stride("x", 1);
        s.h0 = h0.data();
        s.c0 = c0.data();
        s.lengths = lengths.data();
        s.reverse = reverse;
        s.recompute = recompute;
        s.threads = threads;
    }
};

/// An array for `saved`, from the buffers that wait to be used again (threads/buffers.hpp).
template <class T>
nb::object new_saved(const char *cell, const char *isa, Index batch, Index steps, Index inputs, Index hidden,
                     nb::handle lengths_, bool recompute) {
    Array<std::int64_t> lengths("lengths", lengths_, false, true);
    expect_units(hidden);
    countable("saved", {hidden, 8});
    countable("saved", {inputs, 8});
    countable("saved", {batch, steps, hidden + 16, 8});
    expect_lengths(lengths, batch, steps);
    Sequence<T> s;
    s.cell = cell;
    s.isa = isa;
    s.batch = batch;
    s.steps = steps;
    s.inputs = inputs;
    s.hidden = hidden;
    s.lengths = lengths.data();
    s.recompute = recompute;
    struct Held {
        void *memory;
        Index bytes;
    };
    Index count = saved_size(s), bytes = count * Index(sizeof(T));
    auto held = std::make_unique<Held>(Held{take_buffer(bytes), bytes});
    void *memory = held->memory;
    nb::capsule owner(held.release(), [](void *p) noexcept {
        auto *h = static_cast<Held *>(p);
        give_buffer(h->memory, h->bytes);
        delete h;
    });
    npy_intp shape[] = {count};
    nb::object array = nb::steal(PyArray_SimpleNewFromData(1, shape, Code<T>::number, memory));
    if (!array.is_valid() || PyArray_SetBaseObject(as_array(array), owner.release().ptr()) != 0)
        throw nb::python_error();
    return array;
}

template <class T>
void check_saved(const Array<T> &saved, const Sequence<T> &s) {
    if (saved.axes() != 1 || saved.elements() < saved_size(s)) wrong_value("saved", " is too small");
    saved.expect_dense("saved", {saved.elements()});
}

template <class T>
void forward_(const char *cell, const char *isa, nb::handle x, nb::tuple weights, nb::tuple state, nb::handle lengths,
              bool reverse, bool recompute, int threads, nb::handle y_, nb::tuple final, nb::handle saved_) {
    Forward<T> f;
    Common<T> common(f, cell, isa, x, weights, state, lengths, reverse, recompute, threads);
    Array<T> y("out", y_, true), h_n("final[0]", item(final, 0), true), c_n("final[1]", item(final, 1), true, true),
        saved("saved", saved_, true, true);
    y.expect_rows("out", {f.batch, f.steps, f.hidden});
    h_n.expect_dense("final[0]", {f.batch, f.hidden});
    if (common.shape.states == 2) c_n.expect_dense("final[1]", {f.batch, f.hidden});
    f.y = y.data();
    f.y_b = y.stride("out", 0);
    f.y_t = y.stride("out", 1);
    f.h_n = h_n.data();
    f.c_n = c_n.data();
    if (saved.data()) {
        check_saved(saved, f);
        f.saved = saved.data();
    }
    Unlocked unlocked;
    forward(f);
}

template <class T>
void backward_(const char *cell, const char *isa, nb::handle x, nb::tuple weights, nb::tuple state, nb::handle lengths,
               bool reverse, bool recompute, int threads, nb::handle y_, nb::handle saved_, nb::handle dy_,
               nb::tuple dfinal, nb::handle dx_, nb::tuple dstate, nb::tuple gradients) {
    Backward<T> f;
    Common<T> common(f, cell, isa, x, weights, state, lengths, reverse, recompute, threads);
    Array<T> y("y", y_, false), saved("saved", saved_, false), dy("dy", dy_, false, true),
        dh_n("dstate[0]", item(dfinal, 0), false, true), dc_n("dstate[1]", item(dfinal, 1), false, true),
        dx("dx", dx_, true, true), dh0("dh0", item(dstate, 0), true), dc0("dc0", item(dstate, 1), true, true),
        ih("gradients.ih", item(gradients, 0), true), hh("gradients.hh", item(gradients, 1), true),
        b_ih("gradients.b_ih", item(gradients, 2), true, true), b_hh("gradients.b_hh", item(gradients, 3), true, true);
    Index B = f.batch, S = f.steps, H = f.hidden, I = f.inputs, G = common.shape.gates;
    y.expect_rows("y", {B, S, H});
    check_saved(saved, f);
    if (dy.data()) dy.expect_rows("dy", {B, S, H});
    if (dh_n.data()) dh_n.expect_dense("dstate[0]", {B, H});
    if (dc_n.data()) dc_n.expect_dense("dstate[1]", {B, H});
    if (dx.data()) dx.expect_rows("dx", {B, S, I});
    dh0.expect_dense("dh0", {B, H});
    if (common.shape.states == 2) dc0.expect_dense("dc0", {B, H});
    ih.expect_dense("gradients.ih", {G * H, I});
    hh.expect_dense("gradients.hh", {G * H, H});
    if (b_ih.data()) b_ih.expect_dense("gradients.b_ih", {G * H});
    if (b_hh.data()) b_hh.expect_dense("gradients.b_hh", {G * H});
    f.y = y.data();
    f.y_b = y.stride("y", 0);
    f.y_t = y.stride("y", 1);
    f.saved = saved.data();
    if (dy.data()) {
        f.dy = dy.data();
        f.dy_b = dy.stride("dy", 0);
        f.dy_t = dy.stride("dy", 1);
    }
    f.dh_n = dh_n.data();
    f.dc_n = dc_n.data();
    if (dx.data()) {
        f.dx = dx.data();
        f.dx_b = dx.stride("dx", 0);
        f.dx_t = dx.stride("dx", 1);
    }
    f.dh0 = dh0.data();
    f.dc0 = dc0.data();
    f.gradients = {ih.data(), hh.data(), b_ih.data(), b_hh.data()};
    Unlocked unlocked;
    backward(f);
}

}  // namespace gatewise::python
