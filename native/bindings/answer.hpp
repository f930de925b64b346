// Answers of a classifier or regressor: for many rows, and frame by frame. step() is on the hot path: a frame in, one
// array out; everything between lies in memory that the stream holds.
#pragma once

#include <optional>
#include <vector>

#include "bindings/frames.hpp"
#include "bindings/stream.hpp"
#include "gatewise/answer.hpp"

namespace gatewise::python {

inline nb::object affine_(nb::handle x, nb::handle weight, nb::handle bias) {
    Array<float> a("x", x, false), w("weight", weight, false), b("bias", bias, false, true);
    if (a.axes() != 2 || w.axes() != 2) wrong_value("x", " and weight must have two axes");
    Index rows = a.size(0), inputs = a.size(1), outputs = w.size(0);
    a.expect_dense("x", {rows, inputs});
    w.expect_dense("weight", {outputs, inputs});
    if (b.data()) b.expect_dense("bias", {outputs});
    nb::object y = new_array<float>({rows, outputs});
    auto *to = static_cast<float *>(PyArray_DATA(as_array(y)));
    Unlocked unlocked;
    affine(a.data(), rows, inputs, w.data(), b.data(), outputs, to);
    return y;
}

inline nb::object probabilities_(nb::handle logits, bool apart) {
    Array<float> a("logits", logits, false);
    if (a.axes() != 2 || a.size(1) < 1) wrong_value("logits", " must have two axes and at least one column");
    Index rows = a.size(0), classes = a.size(1);
    a.expect_dense("logits", {rows, classes});
    nb::object p = new_array<double>({rows, classes});
    auto *to = static_cast<double *>(PyArray_DATA(as_array(p)));
    Unlocked unlocked;
    probabilities(a.data(), rows, classes, apart, to);
    return p;
}

/// Views, scaling, one step of the layers, pooling, linear map and meaning in one call.
class PyAnswers {
public:
    enum Pooling { last, mean, most };
    enum Meaning { classes, channels_apart, amounts };

    /// The arrays are held, not copied: `seen` (see PyFrames), `steps` (1,) and `pooled` (S,) are the stream's state
    /// beside the layers', which Python reads and assigns too. `pooled` holds sums for the mean, float64, and is
    /// float64 for the largest as well.
    PyAnswers(nb::object layers, nb::object frames, nb::list seen, int pooling, nb::object steps, nb::object pooled,
              nb::object weight, nb::object bias, int meaning, nb::object out_centre, nb::object out_scale)
        : held_(nb::make_tuple(layers, frames, nb::tuple(seen), steps, pooled, weight, bias, out_centre, out_scale)),
          layers_(nb::cast<PyStream<float> *>(layers)),
          frames_(nb::cast<PyFrames *>(frames)),
          pooling_(Pooling(pooling)),
          meaning_(Meaning(meaning)) {
        if (!layers_ || !frames_) wrong_type("layers", " and frames must not be None");
        const Stream<float> &core = layers_->core();
        if (core.batch() != 1) wrong_value("layers", " must be a stream of one sequence");
        Array<double> p("pooled", pooled, true);
        Array<std::int64_t> t("steps", steps, true);
        Array<float> w("weight", weight, false), b("bias", bias, false);
        Array<double> oc("out_centre", out_centre, false, true), os("out_scale", out_scale, false, true);
        if (w.axes() != 2) wrong_value("weight", " must have two axes");
        channels_ = frames_->channels();
        outputs_ = w.size(0);
        hidden_ = core.hidden();
        if (core.inputs() != frames_->inputs()) wrong_value("frames", " do not fit the layers' inputs");
        seen_ = frames_->states(seen, 1);
        if (pooling < 0 || pooling > most) wrong_value("pooling", " must be 0, 1 or 2");
        if (meaning < 0 || meaning > amounts) wrong_value("meaning", " must be 0, 1 or 2");
        if (outputs_ < 1) wrong_value("weight", " must have a row");
        t.expect_dense("steps", {1});
        p.expect_dense("pooled", {hidden_});
        w.expect_dense("weight", {outputs_, hidden_});
        b.expect_dense("bias", {outputs_});
        if (meaning_ == amounts) {
            if (!oc.data() || !os.data()) wrong_type("out_centre", " and out_scale must be arrays");
            oc.expect_dense("out_centre", {outputs_});
            os.expect_dense("out_scale", {outputs_});
        }
        pooled_ = p.data(), steps_ = t.data(), weight_ = w.data(), bias_ = b.data(), out_centre_ = oc.data();
        out_scale_ = os.data();
        memory_.resize(std::size_t(core.inputs() + 2 * hidden_ + outputs_));
        frame_.resize(std::size_t(channels_));
    }

    /// None when the frame is not a plain array of the right length, or holds a value that cannot be used; nothing has
    /// changed then. `out` is None or an array for the answer, which is returned.
    nb::object step(nb::handle x, nb::handle out) {
        PyArrayObject *array = as_array(x);
        if (!array || PyArray_NDIM(array) != 1 || PyArray_DIM(array, 0) != channels_ || !PyArray_ISALIGNED(array) ||
            !PyArray_IS_C_CONTIGUOUS(array))
            return nb::none();
        const double *frame = frame_.data();
        if (has_type<double>(array)) frame = static_cast<const double *>(PyArray_DATA(array));
        else if (has_type<float>(array)) {
            auto *from = static_cast<const float *>(PyArray_DATA(array));
            for (Index i = 0; i < channels_; ++i) frame_[std::size_t(i)] = double(from[i]);
        } else return nb::none();
        if (!frames_->usable(frame)) return nb::none();
        nb::object answer;
        if (out.is_none()) answer = new_array<double>({outputs_});
        else {
            Array<double> given("out", out, true);
            given.expect_dense("out", {outputs_});
            answer = nb::borrow(out);
        }
        advance(frame, static_cast<double *>(PyArray_DATA(as_array(answer))));
        return answer;
    }

    Index channels() const { return channels_; }
    Index outputs() const { return outputs_; }

    /// For other bindings: one frame (F,) -> the answer (K,). False, with nothing changed, when it cannot be used.
    bool take(const double *frame, double *to) {
        if (!frames_->usable(frame)) return false;
        advance(frame, to);
        return true;
    }

private:
    /// From a usable frame to the answer.
    void advance(const double *frame, double *to) {
        float *z = memory_.data(), *h = z + layers_->core().inputs(), *p = h + hidden_, *raw = p + hidden_;
        frames_->read(frame, seen_, 0, z);
        layers_->run(z, h);
        ++*steps_;
        if (pooling_ == mean)
            for (Index i = 0; i < hidden_; ++i) p[i] = float((pooled_[i] += double(h[i])) / double(*steps_));
        else if (pooling_ == most)
            for (Index i = 0; i < hidden_; ++i) {
                if (*steps_ == 1 || double(h[i]) > pooled_[i] || h[i] != h[i]) pooled_[i] = double(h[i]);
                p[i] = float(pooled_[i]);
            }
        affine(pooling_ == last ? h : p, 1, hidden_, weight_, bias_, outputs_, raw);
        if (meaning_ == amounts) numbers(raw, outputs_, out_scale_, out_centre_, to);
        else probabilities(raw, 1, outputs_, meaning_ == channels_apart, to);
    }

    nb::tuple held_;
    PyStream<float> *layers_;
    PyFrames *frames_;
    ViewState seen_{};
    Pooling pooling_;
    Meaning meaning_;
    Index channels_ = 0, outputs_ = 0, hidden_ = 0;
    const double *out_centre_, *out_scale_;
    double *pooled_;
    std::int64_t *steps_;
    const float *weight_, *bias_;
    std::vector<float> memory_;
    std::vector<double> frame_;
};

inline void define_answers(nb::module_ &m) {
    m.def("affine_float32", affine_, nb::arg("x"), nb::arg("weight"), nb::arg("bias").none());
    m.def("probabilities_float32", probabilities_, nb::arg("logits"), nb::arg("apart"));
    nb::class_<PyAnswers>(m, "Answers_float32")
        .def(nb::init<nb::object, nb::object, nb::list, int, nb::object, nb::object, nb::object, nb::object, int,
                      nb::object, nb::object>(),
             nb::arg("layers"), nb::arg("frames"), nb::arg("seen"), nb::arg("pooling"), nb::arg("steps"),
             nb::arg("pooled"), nb::arg("weight"), nb::arg("bias"), nb::arg("meaning"), nb::arg("out_centre").none(),
             nb::arg("out_scale").none())
        .def("step", &PyAnswers::step, nb::arg("x").none(), nb::arg("out").none(),
             "Advance by one frame and answer; None when the frame cannot be used as it is.");
}

}  // namespace gatewise::python
