#include "gatewise/stream.hpp"

#include <cstring>
#include <memory>
#include <vector>

#include "simd/arithmetic.hpp"
#include "targets/table.hpp"

namespace gatewise {

template <class T>
struct Stream<T>::Layer {
    Packed<T> packed;
    const CellKernels<T> *kernels;
    std::vector<T> memory;
    std::vector<T *> h[2], c, s, between;  // rows
    std::vector<const T *> x;              // rows; of the layer below, or set at each step
    std::vector<T *> y;                    // rows of the last layer, set at each step
    int now = 0;                           // which of h is the state
};

namespace {
template <class T>
T *aligned(std::vector<T> &memory) {
    auto address = reinterpret_cast<std::uintptr_t>(memory.data());
    return reinterpret_cast<T *>((address + 63) / 64 * 64);
}
}  // namespace

template <class T>
Stream<T>::Stream(const char *cell, Index layers, Index batch, Index inputs, Index hidden,
                  const Parameters<T> *parameters, const char *isa)
    : layers_(layers), batch_(batch), inputs_(inputs), hidden_(hidden) {
    const Kernels<T> &all = kernels_of<T>(target_named(isa));
    const CellKernels<T> &k = cell_kernels(all, cell);
    states_ = k.states;
    Index padded = all.padded(hidden);
    auto stack = std::make_unique<Layer[]>(std::size_t(layers));
    for (Index l = 0; l < layers; ++l) {
        Layer &layer = stack[std::size_t(l)];
        Sequence<T> shape;
        shape.inputs = l == 0 ? inputs : hidden;
        shape.hidden = hidden;
        shape.parameters = parameters[l];
        layer.kernels = &k;
        Index parts = 2 + (states_ - 1) + (k.between ? 1 + k.between : 0);  // two h; c; s and what lies between stages
        Index size = k.packed_size(shape.inputs, hidden), row = padded;
        layer.memory.assign(std::size_t(size + parts * batch * row + 64), T(0));
        T *at = aligned(layer.memory);
        layer.packed = k.pack(shape, k.negated, 1, at);
        at += size;
        auto rows = [&](std::vector<T *> &list, Index width) {
            for (Index b = 0; b < batch; ++b, at += width) list.push_back(at);
        };
        rows(layer.h[0], row);
        rows(layer.h[1], row);
        if (states_ > 1) rows(layer.c, row);
        if (k.between) {
            rows(layer.s, row);
            rows(layer.between, k.between * row);
        }
        layer.x.resize(std::size_t(batch));
        layer.y.resize(std::size_t(batch));
    }
    stack_ = stack.release();
}

template <class T>
Stream<T>::~Stream() {
    delete[] stack_;
}

template <class T>
void Stream<T>::step(const T *x, T *y) {
    TinyIsZero same_everywhere;
    auto B = std::size_t(batch_);
    Layer &first = stack_[0], &last = stack_[layers_ - 1];
    for (std::size_t b = 0; b < B; ++b) {
        first.x[b] = x + Index(b) * inputs_;
        last.y[b] = y + Index(b) * hidden_;
    }
    for (Index l = 0; l < layers_; ++l) {
        Layer &layer = stack_[l];
        T *const *h = layer.h[layer.now].data(), *const *out = layer.h[1 - layer.now].data();
        layer.kernels->step(layer.packed, batch_, layer.x.data(), h, out, layer.c.data(),
                            &layer == &last ? layer.y.data() : nullptr, layer.s.data(), layer.between.data(),
                            layer.now == 1);
        layer.now = 1 - layer.now;
        if (&layer != &last)
            for (std::size_t b = 0; b < B; ++b) stack_[l + 1].x[b] = out[b];
    }
}

template <class T>
void Stream<T>::get_state(T *h, T *c) const {
    for (Index l = 0; l < layers_; ++l)
        for (std::size_t b = 0; b < std::size_t(batch_); ++b) {
            const Layer &layer = stack_[l];
            Index to = (l * batch_ + Index(b)) * hidden_;
            std::memcpy(h + to, layer.h[layer.now][b], std::size_t(hidden_) * sizeof(T));
            if (c) std::memcpy(c + to, layer.c[b], std::size_t(hidden_) * sizeof(T));
        }
}

template <class T>
void Stream<T>::set_state(const T *h, const T *c) {
    std::size_t bytes = std::size_t(hidden_) * sizeof(T);
    for (Index l = 0; l < layers_; ++l)
        for (std::size_t b = 0; b < std::size_t(batch_); ++b) {
            Layer &layer = stack_[l];
            Index from = (l * batch_ + Index(b)) * hidden_;
            if (h) std::memcpy(layer.h[layer.now][b], h + from, bytes);
            else std::memset(layer.h[layer.now][b], 0, bytes);
            if (states_ < 2) continue;
            if (c) std::memcpy(layer.c[b], c + from, bytes);
            else std::memset(layer.c[b], 0, bytes);
        }
}

template class Stream<float>;
template class Stream<double>;

}  // namespace gatewise
