// A layer over whole sequences: the arguments of forward and backward, every pointer with its shape.
//
// Conventions
//   (B, T, I) with strides  element (b, t, i) lies at p[b * stride_b + t * stride_t + i]; the last axis is dense.
//   (B, H)                  dense, C order.
//   "or null"               absent; what that means is said in each place.
//   in / out                no output may overlap an input or another output, unless it says so.
// Time runs t = 0 ... length-1; with `reverse` it runs length-1 ... 0 for each sequence, and y stays aligned with x.
// Nothing at or past a sequence's length is ever read; y is set to zero there.
#pragma once

#include "gatewise/cells.hpp"

namespace gatewise {

/// Parameters of one layer in one direction, PyTorch's shapes; gates in the order of the cell's header.
template <class T>
struct Parameters {
    const T *ih = nullptr;    ///< in  (G*H, I) dense
    const T *hh = nullptr;    ///< in  (G*H, H) dense
    const T *b_ih = nullptr;  ///< in  (G*H,) or null: zero
    const T *b_hh = nullptr;  ///< in  (G*H,) or null: zero
};

/// Gradients of the parameters, same shapes; overwritten, not added to.
template <class T>
struct ParameterGradients {
    T *ih = nullptr;    ///< out (G*H, I)
    T *hh = nullptr;    ///< out (G*H, H)
    T *b_ih = nullptr;  ///< out (G*H,) or null: not wanted
    T *b_hh = nullptr;  ///< out (G*H,) or null: not wanted
};

/// What forward and backward share.
template <class T>
struct Sequence {
    const char *cell = nullptr;  ///< in  key of a cell of this build (cells.hpp)
    Index batch = 0, steps = 0, inputs = 0, hidden = 0;
    bool reverse = false;
    const std::int64_t *lengths = nullptr;  ///< in  (B,), each in 0 ... T; or null: all T
    Parameters<T> parameters;
    const T *x = nullptr;  ///< in  (B, T, I) with strides
    Index x_b = 0, x_t = 0;
    const T *h0 = nullptr;      ///< in  (B, H) or null: zero
    const T *c0 = nullptr;      ///< in  (B, H) or null: zero; cells with two states only
    const char *isa = nullptr;  ///< in  one of available_isas(), or null: the best. Backward must use forward's
    int threads = 1;            ///< at most this many; never changes a bit of the result
    bool recompute =
        false;  ///< keep no gates: `saved` holds only c, where the cell has one, at the start of each stretch
};

template <class T>
struct Forward : Sequence<T> {
    T *y = nullptr;  ///< out (B, T, H) with strides
    Index y_b = 0, y_t = 0;
    T *h_n = nullptr;    ///< out (B, H): h after each sequence's last step (h0 where the length is 0)
    T *c_n = nullptr;    ///< out (B, H), cells with two states only
    T *saved = nullptr;  ///< out (saved_size(...),) aligned to 64 bytes, for backward; or null: not wanted
};

template <class T>
struct Backward : Sequence<T> {
    const T *y = nullptr;  ///< in  (B, T, H) with strides: what forward wrote
    Index y_b = 0, y_t = 0;
    const T *saved = nullptr;  ///< in  what forward saved
    const T *dy = nullptr;     ///< in  (B, T, H) with strides; or null: zero
    Index dy_b = 0, dy_t = 0;
    const T *dh_n = nullptr;  ///< in  (B, H) or null: zero
    const T *dc_n = nullptr;  ///< in  (B, H) or null: zero; cells with two states only
    T *dx = nullptr;          ///< out (B, T, I) with strides, zero past each length; or null: not wanted
    Index dx_b = 0, dx_t = 0;
    T *dh0 = nullptr;  ///< out (B, H)
    T *dc0 = nullptr;  ///< out (B, H), cells with two states only
    ParameterGradients<T> gradients;
};

/// Elements of T that forward saves; depends on the instruction set, whose vectors pad H. Of the arguments it reads
/// the cell, batch, steps, inputs, hidden, lengths, isa and recompute.
template <class T>
Index saved_size(const Sequence<T> &arguments);

/// Run the layer over all steps. Throws std::invalid_argument for a cell or an isa that is not available,
/// std::bad_alloc when scratch memory cannot be had; nothing else. Other arguments are not checked.
template <class T>
void forward(const Forward<T> &arguments);

/// Gradients of everything that went into forward. Reads only; may be called any number of times. Numbers below the
/// smallest normal one (1.2e-38 in float32) count as zero here: gradients that fade stay fast.
template <class T>
void backward(const Backward<T> &arguments);

}  // namespace gatewise
