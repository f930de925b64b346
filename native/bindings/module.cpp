#include <nanobind/nanobind.h>

NB_MODULE(_native, m) { m.attr("version") = "0.1.0"; }
