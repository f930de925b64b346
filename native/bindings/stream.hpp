// A stream as a Python object. step() is on the hot path: one buffer in, one np.empty out, nothing else.
#pragma once

#include <memory>

#include "bindings/layer.hpp"
#include "gatewise/stream.hpp"

namespace gatewise::python {

template <class T>
class PyStream {
public:
    PyStream(int cell, const char *isa, nb::list layers, Index batch)
        : empty_(nb::module_::import_("numpy").attr("empty")) {
        if (layers.size() == 0) wrong_value("layers", " must not be empty");
        if (batch < 1) wrong_value("batch", " must be at least 1");
        Cell c = cell_of(cell);
        Index G = gates_of(c), inputs = 0, hidden = 0;
        std::vector<std::unique_ptr<Array<T>>> held;
        std::vector<Parameters<T>> parameters;
        for (nb::handle item : layers) {
            nb::tuple w = nb::cast<nb::tuple>(item);
            const char *names[] = {"weights.ih", "weights.hh", "weights.b_ih", "weights.b_hh"};
            Array<T> *a[4];
            for (int k = 0; k < 4; ++k) {
                held.push_back(std::make_unique<Array<T>>(names[k], w[k], false, k >= 2));
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
        countable(batch, Index(parameters.size()), 8 * (hidden + inputs + 16));
        stream_ =
            std::make_unique<Stream<T>>(c, Index(parameters.size()), batch, inputs, hidden, parameters.data(), isa);
        dtype_ = nb::module_::import_("numpy").attr("dtype")(Code<T>::name);
        y_shape_ = nb::make_tuple(batch, hidden);
        state_shape_ = nb::make_tuple(stream_->layers(), batch, hidden);
    }

    nb::object step(nb::handle x) {
        Py_buffer view;
        if (PyObject_GetBuffer(x.ptr(), &view, PyBUF_STRIDES | PyBUF_FORMAT) != 0) {
            PyErr_Clear();
            return step_converted(x);
        }
        const Py_ssize_t item = Py_ssize_t(sizeof(T));
        bool fits = view.ndim == 2 && view.shape[0] == stream_->batch() && view.shape[1] == stream_->inputs() &&
                    view.format && Code<T>::matches(view.format[0], view.itemsize) && view.format[1] == 0 &&
                    (view.shape[1] == 1 || view.strides[1] == item) &&
                    (view.shape[0] == 1 || view.strides[0] == item * view.shape[1]) &&
                    reinterpret_cast<std::uintptr_t>(view.buf) % alignof(T) == 0;
        if (!fits) {
            PyBuffer_Release(&view);
            return step_converted(x);
        }
        nb::object y = advance(static_cast<const T *>(view.buf));
        PyBuffer_Release(&view);
        return y;
    }

    nb::tuple state() const {
        nb::object h = make(state_shape_), c;
        Array<T> h_array("state", h, true);
        if (states_of(stream_->cell()) == 1) {
            stream_->get_state(h_array.data(), nullptr);
            return nb::make_tuple(h);
        }
        c = make(state_shape_);
        Array<T> c_array("state", c, true);
        stream_->get_state(h_array.data(), c_array.data());
        return nb::make_tuple(h, c);
    }

    void set_state(nb::sequence parts) {
        auto count = Index(nb::len(parts));
        if (count != states_of(stream_->cell()))
            wrong_value("state", " has " + std::to_string(count) + " parts, this cell has " +
                                     std::to_string(states_of(stream_->cell())));
        nb::object h = dense(parts[0]), c = count > 1 ? dense(parts[1]) : nb::object(nb::none());
        Array<T> h_array("state[0]", h, false), c_array("state[1]", c, false, true);
        std::initializer_list<Index> shape = {stream_->layers(), stream_->batch(), stream_->hidden()};
        h_array.expect_dense("state[0]", shape);
        if (c_array.data()) c_array.expect_dense("state[1]", shape);
        stream_->set_state(h_array.data(), c_array.data());
    }

    void reset() { stream_->set_state(nullptr, nullptr); }

private:
    nb::object make(const nb::tuple &shape) const { return empty_(shape, dtype_); }

    /// As a dense array of this dtype; numbers may be converted, objects and complex numbers not.
    nb::object dense(nb::handle any) const {
        nb::object numpy = nb::module_::import_("numpy");
        nb::object array = numpy.attr("asarray")(any);
        if (!nb::cast<bool>(numpy.attr("can_cast")(array.attr("dtype"), dtype_, "same_kind")))
            wrong_type("x or state", std::string(" cannot be used as ") + Code<T>::name);
        return numpy.attr("ascontiguousarray")(array, dtype_);
    }

    nb::object step_converted(nb::handle any) {
        nb::object x = dense(any);
        Array<T> array("x", x, false);
        array.expect_dense("x", {stream_->batch(), stream_->inputs()});
        return advance(array.data());
    }

    nb::object advance(const T *x) {
        PyObject *arguments[] = {y_shape_.ptr(), dtype_.ptr()};
        nb::object y = nb::steal(PyObject_Vectorcall(empty_.ptr(), arguments, 2, nullptr));
        if (!y.is_valid()) throw nb::python_error();
        Py_buffer view;
        if (PyObject_GetBuffer(y.ptr(), &view, PyBUF_SIMPLE | PyBUF_WRITABLE) != 0) throw nb::python_error();
        stream_->step(x, static_cast<T *>(view.buf));
        PyBuffer_Release(&view);
        return y;
    }

    std::unique_ptr<Stream<T>> stream_;
    nb::object empty_, dtype_;
    nb::tuple y_shape_, state_shape_;
};

}  // namespace gatewise::python
