// NumPy arrays from Python: checked here once, then plain pointers and strides. NumPy's own C interface reads and makes
// an array in a third of the time that the buffer protocol takes, which a step of a small stream would notice.
#pragma once

#include <nanobind/nanobind.h>

#define NPY_NO_DEPRECATED_API NPY_2_0_API_VERSION
#define NPY_TARGET_VERSION NPY_2_0_API_VERSION
#include <numpy/arrayobject.h>

#if !defined(_WIN32)
#include <dlfcn.h>
#endif

#include <chrono>
#include <string>
#include <thread>
#include <vector>

#include "gatewise/types.hpp"

namespace gatewise::python {

namespace nb = nanobind;

/// Whether the interpreter shuts down; needs no lock. The stable ABI of Python 3.12 has no function for this, and
/// nb::is_alive() tells it only at the very end, so the interpreter's own function is found by name.
inline bool shutting_down() {
#if defined(_WIN32)
    return !nb::is_alive();  // Windows ends such a thread without unwinding it
#else
    using Query = int (*)();
    static const Query query = [] {
        void *found = dlsym(RTLD_DEFAULT, "Py_IsFinalizing");  // 3.13 and newer
        return reinterpret_cast<Query>(found ? found : dlsym(RTLD_DEFAULT, "_Py_IsFinalizing"));
    }();
    return query ? query() != 0 : !nb::is_alive();
#endif
}

/// Runs its scope without the interpreter's lock. A daemon thread that returns while the interpreter shuts down waits
/// for the end of the process: taking the lock would end the thread by unwinding through C++, which aborts.
class Unlocked {
public:
    Unlocked() : state_(PyEval_SaveThread()) {}
    ~Unlocked() {
        while (shutting_down()) std::this_thread::sleep_for(std::chrono::hours(1));
        PyEval_RestoreThread(state_);
    }
    Unlocked(const Unlocked &) = delete;
    Unlocked &operator=(const Unlocked &) = delete;

private:
    PyThreadState *state_;
};

/// NumPy's number and name of a scalar type.
template <class T>
struct Code;
template <>
struct Code<float> {
    static constexpr int number = NPY_FLOAT32;
    static constexpr const char *name = "float32";
};
template <>
struct Code<double> {
    static constexpr int number = NPY_FLOAT64;
    static constexpr const char *name = "float64";
};
template <>
struct Code<bool> {
    static constexpr int number = NPY_BOOL;
    static constexpr const char *name = "bool";
};
template <>
struct Code<std::int64_t> {
    static constexpr int number = NPY_INT64;
    static constexpr const char *name = "int64";
};

/// The array behind a Python object; null if it is none.
inline PyArrayObject *as_array(nb::handle object) {
    return PyArray_Check(object.ptr()) ? reinterpret_cast<PyArrayObject *>(object.ptr()) : nullptr;
}
template <class T>
bool has_type(PyArrayObject *array) {
    // C's two kinds of 64-bit integers are one to us. By number alone: a type of someone else's may have none.
    int number = PyArray_TYPE(array);
    bool integer = number == NPY_LONGLONG || (sizeof(long) == 8 && number == NPY_LONG);
    return (number == Code<T>::number || (Code<T>::number == NPY_INT64 && integer)) && PyArray_ISNOTSWAPPED(array);
}
/// Item k of a tuple; None past its end.
inline nb::handle item(const nb::tuple &tuple, std::size_t k) {
    return k < tuple.size() ? nb::handle(tuple[k]) : nb::handle(Py_None);
}
/// As Python prints a shape.
template <class Sizes>
std::string printed(const Sizes &sizes) {
    std::string text;
    for (Index n : sizes) text += (text.empty() ? "(" : ", ") + std::to_string(n);
    return (text.empty() ? "(" : text) + (sizes.size() == 1 ? ",)" : ")");
}
/// A new array, not cleared.
template <class T>
nb::object new_array(std::initializer_list<Index> shape) {
    npy_intp sizes[3] = {};
    int axes = 0;
    for (Index n : shape) sizes[axes++] = n;
    nb::object array = nb::steal(PyArray_SimpleNew(axes, sizes, Code<T>::number));
    if (!array.is_valid()) throw nb::python_error();
    return array;
}

[[noreturn]] inline void wrong_type(const char *name, const std::string &what) {
    throw nb::type_error((std::string(name) + what).c_str());
}
[[noreturn]] inline void wrong_value(const char *name, const std::string &what) {
    throw nb::value_error((std::string(name) + what).c_str());
}

/// An array of T with any number of axes; Python keeps it alive.
template <class T>
class Array {
public:
    /// `object` may be None when `optional`; then data() is null.
    Array(const char *name, nb::handle object, bool writable, bool optional = false) {
        if (optional && object.is_none()) return;
        array_ = as_array(object);
        if (!array_) wrong_type(name, object.is_none() ? " must be an array, not None" : " must be an array");
        if (writable && !PyArray_ISWRITEABLE(array_)) wrong_type(name, " must be a writable array");
        if (!has_type<T>(array_)) wrong_type(name, std::string(" must have dtype ") + Code<T>::name);
        if (!PyArray_ISALIGNED(array_)) wrong_value(name, " must be aligned");
    }

    T *data() const { return array_ ? static_cast<T *>(PyArray_DATA(array_)) : nullptr; }
    int axes() const { return PyArray_NDIM(array_); }
    Index size(int axis) const { return PyArray_DIM(array_, axis); }
    /// Distance of neighbours along an axis, in elements.
    Index stride(const char *name, int axis) const {
        if (size(axis) < 2) return 0;
        Index bytes = PyArray_STRIDE(array_, axis);
        if (bytes % Index(sizeof(T))) wrong_value(name, " has strides that are no multiple of its item size");
        return bytes / Index(sizeof(T));
    }
    Index elements() const { return PyArray_SIZE(array_); }
    /// Require this shape and C order.
    void expect_dense(const char *name, std::initializer_list<Index> shape) const {
        expect_shape(name, shape);
        if (!PyArray_IS_C_CONTIGUOUS(array_)) wrong_value(name, " must be C-contiguous");
    }
    /// Require this shape and a dense last axis.
    void expect_rows(const char *name, std::initializer_list<Index> shape) const {
        expect_shape(name, shape);
        int last = axes() - 1;
        if (size(last) > 1 && PyArray_STRIDE(array_, last) != npy_intp(sizeof(T)) && elements() > 0)
            wrong_value(name, " must be contiguous along its last axis");
    }

private:
    void expect_shape(const char *name, std::initializer_list<Index> shape) const {
        bool same = array_ && axes() == int(shape.size());
        int axis = 0;
        for (Index n : shape) {
            if (!same) break;
            same = size(axis++) == n;
        }
        if (same) return;
        std::vector<Index> have;
        for (int i = 0; array_ && i < axes(); ++i) have.push_back(size(i));
        wrong_value(name, " has shape " + printed(have) + ", expected " + printed(shape));
    }

    PyArrayObject *array_ = nullptr;
};

}  // namespace gatewise::python
