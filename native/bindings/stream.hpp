// A stream as a Python object. step() is on the hot path: one array in, one new array out, nothing else.
#pragma once

#include <memory>
#include <mutex>

#include "bindings/layer.hpp"
#include "gatewise/stream.hpp"

namespace gatewise::python {

template <class T>
class PyStream {
public:
    PyStream(const char *cell, const char *isa, nb::list layers, Index batch)
        : cell_(cell), isa_(isa), layers_(layers) {
        if (layers.size() == 0) wrong_value("layers", " must not be empty");
        if (batch < 1) wrong_value("batch", " must be at least 1");
        Index G = cell_named(cell).gates, inputs = 0, hidden = 0;
        std::vector<std::unique_ptr<Array<T>>> held;
        std::vector<Parameters<T>> parameters;
        for (nb::handle layer : layers) {
            if (!nb::isinstance<nb::tuple>(layer)) wrong_type("layers", " must hold tuples of arrays");
            nb::tuple w = nb::borrow<nb::tuple>(layer);
            const char *names[] = {"weights.ih", "weights.hh", "weights.b_ih", "weights.b_hh"};
            Array<T> *a[4];
            for (int k = 0; k < 4; ++k) {
                held.push_back(std::make_unique<Array<T>>(names[k], item(w, std::size_t(k)), false, k >= 2));
                a[k] = held.back().get();
            }
            if (a[0]->axes() != 2 || a[1]->axes() != 2) wrong_value("weights", " must have two axes");
            if (parameters.empty()) {
                inputs = a[0]->size(1);
                hidden = a[1]->size(1);
            }
            a[0]->expect_dense(names[0], {G * hidden, parameters.empty() ? inputs : hidden});
            a[1]->expect_dense(names[1], {G * hidden, hidden});
            for (int k = 2; k < 4; ++k)
                if (a[k]->data()) a[k]->expect_dense(names[k], {G * hidden});
            parameters.push_back({a[0]->data(), a[1]->data(), a[2]->data(), a[3]->data()});
        }
        countable("batch", {batch, Index(parameters.size()), hidden + inputs + 16, 8});
        stream_ =
            std::make_unique<Stream<T>>(cell, Index(parameters.size()), batch, inputs, hidden, parameters.data(), isa);
        constexpr double microseconds_20 = 1e6;  // multiply-adds
        double a_step =
            double(batch * G * hidden) * double(inputs + hidden + (Index(parameters.size()) - 1) * 2 * hidden);
        long_ = a_step > microseconds_20;
    }

    nb::object step(nb::handle x) {
        PyArrayObject *array = as_array(x);
        bool fits = array && has_type<T>(array) && PyArray_NDIM(array) == 2 &&
                    PyArray_DIM(array, 0) == stream_->batch() && PyArray_DIM(array, 1) == stream_->inputs() &&
                    PyArray_IS_C_CONTIGUOUS(array) && PyArray_ISALIGNED(array);
        if (fits) return advance(static_cast<const T *>(PyArray_DATA(array)));
        nb::object converted = dense("x", x);
        Array<T> dense_x("x", converted, false);
        dense_x.expect_dense("x", {stream_->batch(), stream_->inputs()});
        return advance(dense_x.data());
    }

    nb::tuple state() {
        auto make = [&] { return new_array<T>({stream_->layers(), stream_->batch(), stream_->hidden()}); };
        nb::object h = make(), c;
        Array<T> h_array("state", h, true);
        if (stream_->states() == 1) {
            alone([&] { stream_->get_state(h_array.data(), nullptr); });
            return nb::make_tuple(h);
        }
        c = make();
        Array<T> c_array("state", c, true);
        alone([&] { stream_->get_state(h_array.data(), c_array.data()); });
        return nb::make_tuple(h, c);
    }

    void set_state(nb::handle given) {
        Index wanted = stream_->states();
        nb::tuple parts;
        if (wanted == 1 && as_array(given)) parts = nb::make_tuple(given);
        else if (nb::isinstance<nb::tuple>(given) || nb::isinstance<nb::list>(given)) parts = nb::tuple(given);
        else
            wrong_type("state", std::string(" must be a tuple of arrays, not ") +
                                    nb::str(given.type().attr("__name__")).c_str());
        auto count = Index(parts.size());
        if (count != wanted)
            wrong_value("state", " has " + std::to_string(count) + " parts, expected " + std::to_string(wanted));
        nb::object h = dense("state[0]", parts[0]),
                   c = count > 1 ? dense("state[1]", parts[1]) : nb::object(nb::none());
        Array<T> h_array("state[0]", h, false), c_array("state[1]", c, false, true);
        std::initializer_list<Index> shape = {stream_->layers(), stream_->batch(), stream_->hidden()};
        h_array.expect_dense("state[0]", shape);
        if (c_array.data()) c_array.expect_dense("state[1]", shape);
        alone([&] { stream_->set_state(h_array.data(), c_array.data()); });
    }

    void reset() {
        alone([&] { stream_->set_state(nullptr, nullptr); });
    }

    /// For pickle and copy: what makes the stream again, as it is now.
    nb::tuple reduce() {
        nb::object again = nb::module_::import_("gatewise.kernels.native").attr("restored_stream");
        return nb::make_tuple(
            again, nb::make_tuple(Code<T>::name, cell_.c_str(), isa_.c_str(), layers_, stream_->batch(), state()));
    }

    std::string repr() const {
        auto part = [](const char *name, Index value) { return std::string(name) + std::to_string(value); };
        return "Stream(" + cell_ + part(", layers=", stream_->layers()) + part(", batch=", stream_->batch()) +
               part(", input_size=", stream_->inputs()) + part(", hidden_size=", stream_->hidden()) + ", " +
               Code<T>::name + ", " + isa_ + ")";
    }

    const Stream<T> &core() const { return *stream_; }

    /// One step for other bindings: x (B, I) -> y (B, H), dense.
    void run(const T *x, T *y) {
        alone([&] { stream_->step(x, y); });
    }

private:
    /// As a dense and aligned array of this dtype; real numbers are converted, nothing else is.
    nb::object dense(const char *name, nb::handle any) const {
        nb::object numpy = nb::module_::import_("numpy");
        nb::object array = numpy.attr("asarray")(any), dtype = array.attr("dtype");
        auto kind = nb::cast<std::string>(dtype.attr("kind"));
        if (std::string("fiub").find(kind) == std::string::npos)
            wrong_type(name, std::string(" must hold real numbers, not ") + nb::str(dtype).c_str());
        return numpy.attr("require")(array, Code<T>::name, "CA");
    }

    nb::object advance(const T *x) {
        nb::object y = new_array<T>({stream_->batch(), stream_->hidden()});
        alone([&] { stream_->step(x, static_cast<T *>(PyArray_DATA(as_array(y)))); });
        return y;
    }

    /// Call `act` while no other thread uses the stream. Where a step is short the interpreter's lock is kept for that:
    /// releasing and taking it again would cost more than the step.
    template <class Do>
    void alone(Do &&act) {
        if (!long_) return act();
        Unlocked unlocked;
        std::lock_guard<std::mutex> guard(busy_);
        act();
    }

    std::string cell_, isa_;
    nb::list layers_;  ///< the parameters as they were given, for pickle; the caller does not change them
    std::unique_ptr<Stream<T>> stream_;
    bool long_ = false;
    std::mutex busy_;
};

}  // namespace gatewise::python
