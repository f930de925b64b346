// Forward and backward of a layer: make the schedule, call the kernels of the instruction set in use.
#include "gatewise/sequence.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

#include "simd/arithmetic.hpp"
#include "targets/table.hpp"

namespace gatewise {
namespace {

/// A schedule and the memory behind it.
struct Planned {
    Schedule schedule;
    std::vector<Index> order, length, active, offset;

    template <class T>
    explicit Planned(const Sequence<T> &a) {
        schedule.batch = a.batch;
        schedule.steps = a.steps;
        schedule.reverse = a.reverse;
        if (!a.lengths) return;
        auto B = std::size_t(a.batch), T_ = std::size_t(a.steps);
        order.resize(B);
        std::iota(order.begin(), order.end(), Index(0));
        std::sort(order.begin(), order.end(),
                  [&](Index p, Index q) { return a.lengths[p] != a.lengths[q] ? a.lengths[p] > a.lengths[q] : p < q; });
        length.resize(B);
        for (std::size_t p = 0; p < B; ++p) length[p] = Index(a.lengths[order[p]]);
        active.assign(T_, 0);
        offset.assign(T_ + 1, 0);
        std::size_t n = B;
        for (std::size_t s = 0; s < T_; ++s) {
            while (n > 0 && length[n - 1] <= Index(s)) --n;
            active[s] = Index(n);
            offset[s + 1] = offset[s] + Index(n);
        }
        schedule.uneven = B > 0 && length.front() != length.back();
        schedule.order = order.data();
        schedule.length = length.data();
        schedule.active_ = active.data();
        schedule.offset_ = offset.data();
    }
};

}  // namespace

template <class T>
Index saved_size(const Sequence<T> &a) {
    const auto &all = kernels_of<T>(target_named(a.isa));
    const auto &k = cell_kernels(all, a.cell);
    Index padded = all.padded(a.hidden);
    if (a.recompute) {
        if (k.states < 2) return 0;
        Index stretch = k.stretch(a);
        return (a.steps + stretch - 1) / stretch * a.batch * padded;
    }
    Index valid = a.batch * a.steps;
    if (a.lengths) valid = Index(std::accumulate(a.lengths, a.lengths + a.batch, std::int64_t(0)));
    return valid * k.kept * padded;
}

template <class T>
void forward(const Forward<T> &a) {
    if (a.batch == 0) return;
    TinyIsZero same_everywhere;
    Planned plan(a);
    const auto &k = cell_kernels(kernels_of<T>(target_named(a.isa)), a.cell);
    k.forward(a, plan.schedule, k.negated);
}

template <class T>
void backward(const Backward<T> &a) {
    TinyIsZero same_everywhere;
    Planned plan(a);
    const auto &k = cell_kernels(kernels_of<T>(target_named(a.isa)), a.cell);
    k.backward(a, plan.schedule, k.negated);
}

template Index saved_size(const Sequence<float> &);
template Index saved_size(const Sequence<double> &);
template void forward(const Forward<float> &);
template void forward(const Forward<double> &);
template void backward(const Backward<float> &);
template void backward(const Backward<double> &);

}  // namespace gatewise
