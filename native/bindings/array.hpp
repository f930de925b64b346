// Arrays that come from Python, through the buffer protocol: checked here once, then plain pointers and strides.
#pragma once

#include <nanobind/nanobind.h>

#include <chrono>
#include <string>
#include <thread>

#include "gatewise/types.hpp"

namespace gatewise::python {

namespace nb = nanobind;

/// Runs its scope without the interpreter's lock. A daemon thread that comes back while the interpreter shuts down
/// waits for the end of the process: taking the lock would end the thread by unwinding through C++, which aborts.
class Unlocked {
public:
    Unlocked() : state_(PyEval_SaveThread()) {}
    ~Unlocked() {
#if PY_VERSION_HEX >= 0x030D0000
        while (Py_IsFinalizing()) std::this_thread::sleep_for(std::chrono::hours(1));
#else
        while (_Py_IsFinalizing()) std::this_thread::sleep_for(std::chrono::hours(1));
#endif
        PyEval_RestoreThread(state_);
    }
    Unlocked(const Unlocked &) = delete;
    Unlocked &operator=(const Unlocked &) = delete;

private:
    PyThreadState *state_;
};

/// Code of the scalar type in the buffer protocol.
template <class T>
struct Code;
template <>
struct Code<float> {
    static bool matches(char c, Py_ssize_t size) { return c == 'f' && size == 4; }
    static constexpr const char *name = "float32";
};
template <>
struct Code<double> {
    static bool matches(char c, Py_ssize_t size) { return c == 'd' && size == 8; }
    static constexpr const char *name = "float64";
};
template <>
struct Code<std::int64_t> {
    static bool matches(char c, Py_ssize_t size) { return (c == 'l' || c == 'q') && size == 8; }
    static constexpr const char *name = "int64";
};

[[noreturn]] inline void wrong_type(const char *name, const std::string &what) {
    throw nb::type_error((std::string(name) + what).c_str());
}
[[noreturn]] inline void wrong_value(const char *name, const std::string &what) {
    throw nb::value_error((std::string(name) + what).c_str());
}

/// A borrowed array of T with up to three axes; released with this object (the GIL must be held then).
template <class T>
class Array {
public:
    /// `object` may be None when `optional`; then data() is null.
    Array(const char *name, nb::handle object, bool writable, bool optional = false) {
        if (object.is_none()) {
            if (!optional) wrong_type(name, " must be an array, not None");
            return;
        }
        int flags = PyBUF_STRIDES | PyBUF_FORMAT | (writable ? PyBUF_WRITABLE : 0);
        if (PyObject_GetBuffer(object.ptr(), &view_, flags) != 0) {
            PyErr_Clear();
            wrong_type(name, writable ? " must be a writable array" : " must be an array");
        }
        held_ = true;
        const char *format = view_.format ? view_.format : "B";
        if (*format == '@' || *format == '=') ++format;
        if (!Code<T>::matches(*format, view_.itemsize) || format[1] != 0)
            wrong_type(name, std::string(" must have dtype ") + Code<T>::name);
        if (reinterpret_cast<std::uintptr_t>(view_.buf) % alignof(T)) wrong_value(name, " must be aligned");
    }
    ~Array() {
        if (held_) PyBuffer_Release(&view_);
    }
    Array(const Array &) = delete;
    Array &operator=(const Array &) = delete;

    T *data() const { return held_ ? static_cast<T *>(view_.buf) : nullptr; }
    int axes() const { return view_.ndim; }
    Index size(int axis) const { return view_.shape[axis]; }
    /// Distance of neighbours along an axis, in elements.
    Index stride(const char *name, int axis) const {
        Py_ssize_t bytes = view_.strides[axis];
        if (bytes % Py_ssize_t(sizeof(T))) wrong_value(name, " has strides that are no multiple of its item size");
        return bytes / Py_ssize_t(sizeof(T));
    }
    Index elements() const {
        Index n = 1;
        for (int i = 0; i < view_.ndim; ++i) n *= view_.shape[i];
        return n;
    }
    /// Require this shape and C order.
    void expect_dense(const char *name, std::initializer_list<Index> shape) const {
        expect_shape(name, shape);
        Index stride = Index(sizeof(T));
        for (int axis = view_.ndim - 1; axis >= 0; --axis) {
            if (view_.shape[axis] > 1 && view_.strides[axis] != stride && elements() > 0)
                wrong_value(name, " must be C-contiguous");
            stride *= view_.shape[axis];
        }
    }
    /// Require this shape and a dense last axis.
    void expect_rows(const char *name, std::initializer_list<Index> shape) const {
        expect_shape(name, shape);
        int last = view_.ndim - 1;
        if (view_.shape[last] > 1 && view_.strides[last] != Py_ssize_t(sizeof(T)) && elements() > 0)
            wrong_value(name, " must be contiguous along its last axis");
    }

private:
    void expect_shape(const char *name, std::initializer_list<Index> shape) const {
        bool same = held_ && view_.ndim == int(shape.size());
        int axis = 0;
        for (Index n : shape) {
            if (!same) break;
            same = view_.shape[axis++] == n;
        }
        if (same) return;
        std::string want = "(", have = "(";
        for (Index n : shape) want += std::to_string(n) + ", ";
        if (held_)
            for (int i = 0; i < view_.ndim; ++i) have += std::to_string(view_.shape[i]) + ", ";
        wrong_value(name, " has shape " + have + "), expected " + want + ")");
    }

    Py_buffer view_{};
    bool held_ = false;
};

}  // namespace gatewise::python
