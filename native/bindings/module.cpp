// The Python module gatewise._native: thin functions over the core. gatewise.kernels is the only caller.
#include <nanobind/nanobind.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/vector.h>

#include "bindings/answer.hpp"
#include "bindings/detector.hpp"
#include "bindings/frames.hpp"
#include "bindings/layer.hpp"
#include "bindings/simple.hpp"
#include "bindings/stream.hpp"
#include "gatewise/runtime.hpp"

namespace gatewise::python {
namespace {

std::vector<std::string> names(const char *const *list) {
    std::vector<std::string> all;
    for (; *list; ++list) all.emplace_back(*list);
    return all;
}

nb::dict cell_shapes() {
    nb::dict all;
    for (const Cell *cell = cells(); cell->key; ++cell) all[cell->key] = nb::make_tuple(cell->gates, cell->states);
    return all;
}

template <class T>
void define(nb::module_ &m, const std::string &suffix) {
    auto name = [&](const char *stem) { return std::string(stem) + suffix; };
    m.def(name("new_saved_").c_str(), new_saved<T>, nb::arg("cell"), nb::arg("isa"), nb::arg("batch"), nb::arg("steps"),
          nb::arg("inputs"), nb::arg("hidden"), nb::arg("lengths").none(), nb::arg("recompute"));
    m.def(name("forward_").c_str(), forward_<T>, nb::arg("cell"), nb::arg("isa"), nb::arg("x"), nb::arg("weights"),
          nb::arg("state"), nb::arg("lengths").none(), nb::arg("reverse"), nb::arg("recompute"), nb::arg("threads"),
          nb::arg("y"), nb::arg("final"), nb::arg("saved").none());
    m.def(name("backward_").c_str(), backward_<T>, nb::arg("cell"), nb::arg("isa"), nb::arg("x"), nb::arg("weights"),
          nb::arg("state"), nb::arg("lengths").none(), nb::arg("reverse"), nb::arg("recompute"), nb::arg("threads"),
          nb::arg("y").none(), nb::arg("saved").none(), nb::arg("dy").none(), nb::arg("dfinal"), nb::arg("dx").none(),
          nb::arg("dstate"), nb::arg("gradients"));
    nb::class_<PyStream<T>>(m, name("Stream_").c_str())
        .def(nb::init<const char *, const char *, nb::list, Index>(), nb::arg("cell"), nb::arg("isa"),
             nb::arg("layers"), nb::arg("batch"))
        .def("step", &PyStream<T>::step, nb::arg("x").none(), "Advance every layer by one step: x (B, I) -> y (B, H).")
        .def("reset", &PyStream<T>::reset, "Back to the zero state.")
        .def("__reduce__", &PyStream<T>::reduce)
        .def("__repr__", &PyStream<T>::repr)
        .def_prop_rw("state", &PyStream<T>::state, &PyStream<T>::set_state, nb::for_setter(nb::arg("state").none()),
                     "Tuple of arrays (L, B, H), one a state of the cell. Reading and assigning copy.");
}

}  // namespace
}  // namespace gatewise::python

NB_MODULE(_native, m) {
    using namespace gatewise;
    if (_import_array() < 0) throw nanobind::python_error();
    m.attr("version") = GW_VERSION;
    m.def("cells", python::cell_shapes, "Key -> (gates, states) of every cell that has kernels.");
    m.def("available_isas", [] { return python::names(available_isas()); });
    m.def("built_isas", [] { return python::names(built_isas()); });
    m.def("hardware_threads", hardware_threads);
    python::define<float>(m, "float32");
    python::define<double>(m, "float64");
    python::define_frames(m);
    python::define_answers(m);
    python::define_detector(m);
    python::define_simple(m);
}
