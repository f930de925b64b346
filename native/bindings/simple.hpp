// Periods and simple forecasts of series. Rows are checked before anything is computed.
#pragma once

#include <algorithm>

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

/// x, known (B, L), n (B,) -> patches, facts, steps, forecasts, prior, unit, readings, periods, numbers: LooksMade.
/// `short_looks` are rows, sizes (R,), first and second period (B,) of the looks that are not at a whole series, or
/// None.
inline nb::tuple look_(const char *isa, nb::handle x, nb::handle known, nb::handle n, Index steps, Index given,
                       Index usual, bool sure, bool bend, nb::handle short_looks) {
    const CheckedRows of(isa, x, n);
    const SeriesRows &rows = of.rows;
    const Array<bool> observed("known", known, false);
    observed.expect_dense("known", {rows.count, rows.width});
    if (steps < 1) wrong_value("steps", " must be at least 1");
    if (rows.width % (4 * patch_places) && (rows.width % patch_places || !short_looks.is_none()))
        wrong_value("x", " must have rows of whole patches");
    for (Index b = 0; b < rows.count; ++b)
        if (rows.n[b] < shortest_look) wrong_value("n", " must be at least 4");
    Looks looks{rows, observed.data(), given, usual, sure, bend, steps, rows.count, nullptr, nullptr, nullptr, nullptr};
    Index width = rows.width;
    if (!short_looks.is_none()) {
        const auto each = nb::cast<nb::tuple>(short_looks);
        const Array<std::int64_t> which("rows", item(each, 0), false), sizes("sizes", item(each, 1), false);
        looks.count = which.axes() == 1 ? which.size(0) : 0;
        which.expect_dense("rows", {looks.count});
        sizes.expect_dense("sizes", {looks.count});
        width = rows.width / 4;
        looks.of = which.data(), looks.sizes = sizes.data(), looks.bend = false;
        looks.first = of.each("first", item(each, 2), true), looks.second = of.each("second", item(each, 3), true);
        for (Index r = 0; r < looks.count; ++r) {
            if (looks.of[r] < 0 || looks.of[r] >= rows.count) wrong_value("rows", " must be numbers of rows");
            const Index most = std::min(width, Index(rows.n[looks.of[r]]));
            if (looks.sizes[r] < shortest_look || looks.sizes[r] > most)
                wrong_value("sizes", " must be from 4 to the readings of a row and a quarter of its length");
        }
    }
    const Index R = looks.count, H = steps;
    nb::object patches = new_array<float>({R, width / patch_places, patch_size});
    nb::object facts = new_array<float>({R, series_facts}), of_steps = new_array<float>({R, H, step_facts});
    nb::object forecasts = new_array<float>({R, H, simple_count}), prior = new_array<float>({R, H, simple_count});
    nb::object unit = new_array<float>({R, H}), readings = new_array<double>({R, width});
    nb::object periods = new_array<std::int64_t>({2, R}), numbers = new_array<double>({look_numbers, R});
    const LooksMade made{start<float>(patches),   start<float>(facts),    start<float>(of_steps),
                         start<float>(forecasts), start<float>(prior),    start<float>(unit),
                         start<double>(readings), start<double>(numbers), start<std::int64_t>(periods)};
    {
        Unlocked unlocked;
        look(looks, made);
    }
    return nb::make_tuple(patches, facts, of_steps, forecasts, prior, unit, readings, periods, numbers);
}

/// x (B, L), n (B,), which (R,), period, and of the basis columns, ends, root, along, size, parameters, penalty, doubt
/// -> share (R,), ahead (R, H), spread (R, H): see PlainBasis. Rows of which the share is 0 hold zeros.
inline nb::tuple fit_plain_(const char *isa, nb::handle x, nb::handle n, nb::handle which, Index period,
                            nb::tuple basis) {
    const CheckedRows of(isa, x, n);
    const Array<double> columns("columns", item(basis, 0), false), root("root", item(basis, 2), false),
        along("along", item(basis, 3), false), size("size", item(basis, 4), false),
        parameters("parameters", item(basis, 5), false), penalty("penalty", item(basis, 6), false),
        doubt("doubt", item(basis, 7), false);
    const Array<std::int64_t> ends("ends", item(basis, 1), false), rows("which", which, false);
    if (columns.axes() != 2 || along.axes() != 2 || doubt.axes() != 2 || ends.axes() != 1 || rows.axes() != 1)
        wrong_value("basis", " has an array with another number of axes");
    const Index M = along.size(0), J = along.size(1), K = ends.size(0), H = doubt.size(1), R = rows.size(0);
    const Index length = columns.size(1) - H;
    if (M < 1 || J < 1 || K < 1 || H < 1 || length < shortest_row) wrong_value("basis", " has an empty array");
    columns.expect_dense("columns", {M + J, length + H}), root.expect_dense("root", {M, M});
    along.expect_dense("along", {M, J}), size.expect_dense("size", {K, J});
    parameters.expect_dense("parameters", {K, 1 + J}), penalty.expect_dense("penalty", {K, 1 + J});
    doubt.expect_dense("doubt", {K + J, H}), ends.expect_dense("ends", {K}), rows.expect_dense("which", {R});
    for (Index k = 0; k < K; ++k)
        if (ends.data()[k] <= (k ? ends.data()[k - 1] : -1) || ends.data()[K - 1] != M - 1)
            wrong_value("ends", " must rise to the last column");
    for (Index r = 0; r < R; ++r) {
        const std::int64_t b = rows.data()[r];
        if (b < 0 || b >= of.rows.count || of.rows.n[b] != length)
            wrong_value("which", " must be numbers of rows with as many readings as the columns");
    }
    nb::object share = new_array<double>({R}), ahead = new_array<double>({R, H}), spread = new_array<double>({R, H});
    double *const to_share = start<double>(share), *const to_ahead = start<double>(ahead),
                  *const to_spread = start<double>(spread);
    std::fill_n(to_ahead, R * H, 0.0), std::fill_n(to_spread, R * H, 0.0);
    {
        Unlocked unlocked;
        fit_plain(of.rows,
                  {length, H, M, J, K, period, columns.data(), ends.data(), root.data(), along.data(), size.data(),
                   parameters.data(), penalty.data(), doubt.data()},
                  rows.data(), R, to_share, to_ahead, to_spread);
    }
    return nb::make_tuple(share, ahead, spread);
}

inline void define_simple(nb::module_ &m) {
    m.attr("longest_row") = longest_row;
    m.def("has_series", has_series, nb::arg("isa"));
    m.def("find_seasons", find_seasons_, nb::arg("isa"), nb::arg("x"), nb::arg("n"), nb::arg("given"), nb::arg("usual"),
          nb::arg("sure"));
    m.def("simple_forecasts", simple_forecasts_, nb::arg("isa"), nb::arg("x"), nb::arg("n"), nb::arg("first"),
          nb::arg("second"), nb::arg("steps"));
    m.def("look", look_, nb::arg("isa"), nb::arg("x"), nb::arg("known"), nb::arg("n"), nb::arg("steps"),
          nb::arg("given"), nb::arg("usual"), nb::arg("sure"), nb::arg("bend"), nb::arg("short_looks").none());
    m.def("fit_plain", fit_plain_, nb::arg("isa"), nb::arg("x"), nb::arg("n"), nb::arg("which"), nb::arg("period"),
          nb::arg("basis"));
}

}  // namespace gatewise::python
