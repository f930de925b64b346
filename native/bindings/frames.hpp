// From frames to what the layers read: views, then scaling.
#pragma once

#include <vector>

#include "bindings/array.hpp"
#include "gatewise/answer.hpp"
#include "gatewise/views.hpp"

namespace gatewise::python {

/// The rules; arrays are held, not copied. A state is a list of arrays (n, W) of n streams: none where the values are
/// seen alone, else begun (1), last (F) and with the path also origin (F), before (F), length (1), area (P).
class PyFrames {
public:
    PyFrames(Index channels, nb::object changing, nb::object unit, double pace, nb::object centre, nb::object scale,
             bool mask)
        : held_(nb::make_tuple(changing, unit, centre, scale)), mask_(mask) {
        Array<std::int64_t> which("changing", changing, false);
        Array<double> u("unit", unit, false), c("centre", centre, false), s("scale", scale, false);
        if (channels < 1) wrong_value("channels", " must be at least 1");
        if (which.axes() != 1 || u.axes() != 1) wrong_value("changing", " and unit must have one axis");
        which.expect_dense("changing", {which.size(0)});
        u.expect_dense("unit", {u.size(0) ? channels : 0});
        for (Index k = 0; k < which.size(0); ++k)
            if (which.data()[k] < 0 || which.data()[k] >= channels)
                wrong_value("changing", " holds no channel's number");
        rule_ = {channels, which.data(), which.size(0), u.size(0) ? u.data() : nullptr, pace};
        width_ = numbers_seen(rule_);
        c.expect_dense("centre", {width_});
        s.expect_dense("scale", {width_});
        centre_ = c.data(), scale_ = s.data();
        memory_.resize(std::size_t(width_ + 3 * channels));
    }

    Index channels() const { return rule_.channels; }
    /// Numbers that the layers read of a frame.
    Index inputs() const { return mask_ ? 2 * width_ : width_; }
    bool usable(const double *frame) const { return usable_frame(frame, channels(), mask_); }

    /// The states of n streams in a list of arrays, which are checked.
    ViewState states(const nb::list &parts, Index n) const {
        const Index F = channels(), widths[view_parts] = {1, F, F, F, 1, F * (F - 1) / 2};
        double *found[view_parts] = {};
        const Index count = plain() ? 0 : rule_.unit ? view_parts : view_parts_without_path;
        if (Index(parts.size()) != count) wrong_value("state", " must have " + std::to_string(count) + " arrays");
        for (Index k = 0; k < count; ++k) {
            Array<double> array("state", parts[std::size_t(k)], true);
            array.expect_dense("state", {n, widths[k]});
            found[k] = array.data();
        }
        return {found[0], found[1], found[2], found[3], found[4], found[5]};
    }

    /// One frame (F,) of stream k -> what the layers read (inputs,).
    void read(const double *frame, const ViewState &all, Index k, float *z) {
        if (plain()) return scale_frame(frame, width_, centre_, scale_, mask_, z);
        const Index F = channels();
        ViewState one{all.begun + k, all.last + k * F, nullptr, nullptr, nullptr, nullptr};
        if (rule_.unit)
            one.origin = all.origin + k * F, one.before = all.before + k * F, one.length = all.length + k,
            one.area = all.area + k * (F * (F - 1) / 2);
        double *seen = memory_.data();
        see(rule_, frame, one, seen, seen + width_);
        scale_frame(seen, width_, centre_, scale_, mask_, z);
    }

    /// x (n, F), one frame of n streams, and their states -> what the layers read (n, inputs), and the new states.
    nb::tuple step(nb::handle x, const nb::list &state) {
        Array<double> from("x", x, false);
        if (from.axes() != 2) wrong_value("x", " must have two axes");
        const Index n = from.size(0);
        from.expect_dense("x", {n, channels()});
        states(state, n);
        nb::object made = new_array<float>({n, inputs()});
        nb::list after;
        for (nb::handle part : state) after.append(nb::steal(PyArray_NewCopy(as_array(part), NPY_CORDER)));
        ViewState all = states(after, n);
        auto *to = static_cast<float *>(PyArray_DATA(as_array(made)));
        for (Index k = 0; k < n; ++k) read(from.data() + k * channels(), all, k, to + k * inputs());
        return nb::make_tuple(made, after);
    }

private:
    bool plain() const { return width_ == rule_.channels; }

    nb::tuple held_;
    ViewRule rule_{};
    bool mask_;
    Index width_ = 0;
    const double *centre_, *scale_;
    std::vector<double> memory_;
};

inline void define_frames(nb::module_ &m) {
    nb::class_<PyFrames>(m, "Frames")
        .def(nb::init<Index, nb::object, nb::object, double, nb::object, nb::object, bool>(), nb::arg("channels"),
             nb::arg("changing"), nb::arg("unit"), nb::arg("pace"), nb::arg("centre"), nb::arg("scale"),
             nb::arg("mask"))
        .def("step", &PyFrames::step, nb::arg("x"), nb::arg("state"), "One frame of many streams.");
}

}  // namespace gatewise::python
