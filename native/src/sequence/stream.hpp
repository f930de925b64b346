// One step of a stack of layers: the same tiles as the time loop, on packed copies that outlive the call.
#pragma once

#include "sequence/forward.hpp"

namespace gatewise::GW_TARGET {

/// A layer of a stream: its packed parameters and its rows' places; memory is the caller's (see stream.cpp).
template <class C, class T>
void step_layer(const Packed<T> &w, Index batch, const T *const *x, const T *const *h, T *const *h_out, T *const *c,
                T *const *y, T *const *s, T *const *between, bool down) {
    Step<T> step;
    step.w = w;
    step.x = x;
    step.h = h;
    step.h_out = h_out;
    step.c = c;
    step.y = y;
    step.s = s;
    step.between = between;
    step.down = down;
    run_step<C, T>(step, batch);
}

}  // namespace gatewise::GW_TARGET
