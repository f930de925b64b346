// Periods and simple forecasts of series. Rows are checked before anything is computed.
#pragma once

#include "bindings/array.hpp"
#include "gatewise/simple.hpp"

namespace gatewise::python {

/// Rows and what else is known of each, int64 (B,): all in range.
struct CheckedRows {
    Array<double> x;
    Array<std::int64_t> n;
    SeriesRows rows;

    CheckedRows(const char *isa, nb::handle given_x, nb::handle given_n)
        : x("x", given_x, false), n("n", given_n, false) {
        if (x.axes() != 2) wrong_value("x", " must have two axes");
        rows = {x.size(0), x.size(1), x.data(), n.data(), isa};
        x.expect_dense("x", {rows.count, rows.width});
        n.expect_dense("n", {rows.count});
        if (rows.width > longest_row) wrong_value("x", " has rows that are too long");
        for (Index b = 0; b < rows.count; ++b)
            if (rows.n[b] < shortest_row || rows.n[b] > rows.width)
                wrong_value("n", " must be from 2 to the length of a row");
    }

    const std::int64_t *each(const char *name, nb::handle given, bool period) const {
        Array<std::int64_t> array(name, given, false);
        array.expect_dense(name, {rows.count});
        for (Index b = 0; period && b < rows.count; ++b)
            if (array.data()[b] < 1 || array.data()[b] > rows.n[b])
                wrong_value(name, " must be from 1 to the number of readings");
        return array.data();
    }
};

template <class T>
T *start(nb::handle array) {
    return static_cast<T *>(PyArray_DATA(as_array(array)));
}

/// x (B, L), n, given, usual (B,) -> first (B,), second (B,), strength (B, 2).
inline nb::tuple find_seasons_(const char *isa, nb::handle x, nb::handle n, nb::handle given, nb::handle usual,
                               bool sure) {
    const CheckedRows of(isa, x, n);
    const auto *known = of.each("given", given, false), *likely = of.each("usual", usual, false);
    nb::object first = new_array<std::int64_t>({of.rows.count}), second = new_array<std::int64_t>({of.rows.count});
    nb::object strength = new_array<double>({of.rows.count, 2});
    auto *to_first = start<std::int64_t>(first), *to_second = start<std::int64_t>(second);
    auto *to_strength = start<double>(strength);
    {
        Unlocked unlocked;
        find_seasons(of.rows, known, likely, sure, to_first, to_second, to_strength);
    }
    return nb::make_tuple(first, second, strength);
}

/// x (B, L), n, first, second (B,) -> forecasts (B, H, 21), rest (B, L).
inline nb::tuple simple_forecasts_(const char *isa, nb::handle x, nb::handle n, nb::handle first, nb::handle second,
                                   Index steps) {
    const CheckedRows of(isa, x, n);
    const auto *one = of.each("first", first, true), *two = of.each("second", second, true);
    if (steps < 1) wrong_value("steps", " must be at least 1");
    nb::object ahead = new_array<double>({of.rows.count, steps, simple_count});
    nb::object rest = new_array<double>({of.rows.count, of.rows.width});
    auto *to_ahead = start<double>(ahead), *to_rest = start<double>(rest);
    {
        Unlocked unlocked;
        simple_forecasts(of.rows, one, two, steps, to_ahead, to_rest);
    }
    return nb::make_tuple(ahead, rest);
}

inline void define_simple(nb::module_ &m) {
    m.attr("longest_row") = longest_row;
    m.def("has_series", has_series, nb::arg("isa"));
    m.def("find_seasons", find_seasons_, nb::arg("isa"), nb::arg("x"), nb::arg("n"), nb::arg("given"), nb::arg("usual"),
          nb::arg("sure"));
    m.def("simple_forecasts", simple_forecasts_, nb::arg("isa"), nb::arg("x"), nb::arg("n"), nb::arg("first"),
          nb::arg("second"), nb::arg("steps"));
}

}  // namespace gatewise::python
