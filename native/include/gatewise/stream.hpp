// A stack of layers advanced one step at a time; the same bits as forward over the whole sequence.
#pragma once

#include "gatewise/sequence.hpp"

namespace gatewise {

/// Owns packed copies of the parameters and the state of `batch` streams through `layers` layers.
/// Not to be called from two threads at once; made for one instruction set.
template <class T>
class Stream {
public:
    /// `parameters` (layers,): layer 0 has `inputs` inputs, the others `hidden`. `cell` and `isa` as in Sequence.
    Stream(const char *cell, Index layers, Index batch, Index inputs, Index hidden, const Parameters<T> *parameters,
           const char *isa = nullptr);
    ~Stream();
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;

    /// x in (B, I) dense -> y out (B, H) dense, the top layer's h. They may not overlap. Rounds and takes
    /// small numbers for zero as forward does, however the calling thread computes.
    void step(const T *x, T *y);

    /// Copy the state out: h (L, B, H), c the same (null where the cell has one state).
    void get_state(T *h, T *c) const;
    /// Copy a state in; null means zero.
    void set_state(const T *h, const T *c);

    Index layers() const { return layers_; }
    Index batch() const { return batch_; }
    Index inputs() const { return inputs_; }
    Index hidden() const { return hidden_; }
    /// Arrays in the state: 1 (h) or 2 (h, c).
    Index states() const { return states_; }

private:
    struct Layer;
    Index states_, layers_, batch_, inputs_, hidden_;
    Layer *stack_ = nullptr;
};

}  // namespace gatewise
