// Steps of an anomaly detector: of one stream many in a call, of many streams one. States are changed in place.
#pragma once

#include "bindings/answer.hpp"
#include "gatewise/detector.hpp"

namespace gatewise::python {

/// The rules of a detector; arrays are held, not copied.
class PyDetector {
public:
    PyDetector(nb::object centre, nb::object scale, nb::object still, nb::object usual, nb::object whitening,
               double memory, nb::object level, nb::object height, nb::object often, double most_level,
               double most_height, double most_often, Index warm_up, Index rest)
        : held_(nb::make_tuple(centre, scale, still, usual, whitening, level, height, often)) {
        Array<double> c("centre", centre, false);
        if (c.axes() != 1 || c.size(0) < 1) wrong_value("centre", " must have one axis");
        if (!(memory >= 1)) wrong_value("memory", " must be at least 1");
        const Index F = columns_ = c.size(0);
        auto of_columns = [&](const char *name, nb::handle given) {
            Array<double> array(name, given, false);
            array.expect_dense(name, {F});
            return array.data();
        };
        auto of_statistics = [&](const char *name, nb::handle given) {
            Array<double> array(name, given, false);
            array.expect_dense(name, {detector_statistics, F});
            return array.data();
        };
        Array<double> w("whitening", whitening, false);
        w.expect_dense("whitening", {F, F});
        errors_ = {F,
                   of_columns("centre", centre),
                   of_columns("scale", scale),
                   of_columns("still", still),
                   of_columns("usual", usual),
                   w.data(),
                   1.0 / memory};
        tails_ = {of_statistics("level", level),
                  of_statistics("height", height),
                  of_statistics("often", often),
                  most_level,
                  most_height,
                  most_often,
                  warm_up,
                  rest};
        scratch_.resize(std::size_t(detector_statistics + 3) * std::size_t(F));
    }

    /// errors and moves in (n, T, F) of streams that begin, nothing of which is wrong -> statistics (n, T, J, F).
    nb::object statistics(nb::handle errors, nb::handle moves) {
        const Index F = columns_;
        Array<double> e("errors", errors, false), m("moves", moves, false);
        if (e.axes() != 3) wrong_value("errors", " must have three axes");
        const Index n = e.size(0), steps = e.size(1), each = detector_statistics * F;
        e.expect_dense("errors", {n, steps, F});
        m.expect_dense("moves", {n, steps, F});
        nb::object made = new_array<double>({n, steps, each});
        auto *to = static_cast<double *>(PyArray_DATA(as_array(made)));
        const double *from = e.data(), *moved = m.data();
        Unlocked unlocked;
        std::vector<double> memory, r(static_cast<std::size_t>(F));
        for (Index k = 0; k < n; ++k) {
            memory.assign(std::size_t((2 + biases + spreads + stills) * F), 0.0);
            double *at = memory.data();
            ErrorState state{at, at + F, at + 2 * F, at + (2 + biases) * F, at + (2 + biases + spreads) * F};
            for (Index t = 0; t < steps; ++t, from += F, moved += F, to += each) {
                error_statistics(errors_, from, moved, state, to, r.data());
                learn_errors(errors_, r.data(), state);
            }
        }
        return made;
    }

    /// x (n, F), one reading of n streams; the other arrays are their states, their first axis n -> rows (n, 2 + F):
    /// score, whether an alarm begins, score of each column. `before` becomes the readings, missing ones filled.
    nb::object judge(nb::handle x, nb::handle usual, double level, nb::list state) {
        Parts at(*this, state);
        Array<double> from("x", x, false), fill("usual", usual, false);
        from.expect_dense("x", {at.n, columns_});
        fill.expect_dense("usual", {columns_});
        nb::object made = new_array<double>({at.n, 2 + columns_});
        auto *to = static_cast<double *>(PyArray_DATA(as_array(made)));
        for (Index k = 0; k < at.n; ++k)
            take(from.data() + k * columns_, fill.data(), level, at, k, to + k * (2 + columns_));
        return made;
    }

    /// x (T, F), the next readings of one stream, whose forecasts are `answers` -> rows (T, 2 + F) as of judge(), and
    /// what was expected at each step (T, F).
    nb::tuple run(PyAnswers &answers, nb::handle x, nb::handle usual, double level, nb::list state) {
        const Index F = columns_;
        Parts at(*this, state);
        Array<double> from("x", x, false), fill("usual", usual, false);
        if (from.axes() != 2) wrong_value("x", " must have two axes");
        if (at.n != 1) wrong_value("state", " must be of one stream");
        if (answers.channels() != F || answers.outputs() != F) wrong_value("answers", " do not fit the columns");
        const Index steps = from.size(0);
        from.expect_dense("x", {steps, F});
        fill.expect_dense("usual", {F});
        nb::object rows = new_array<double>({steps, 2 + F}), expected = new_array<double>({steps, F});
        auto *to = static_cast<double *>(PyArray_DATA(as_array(rows)));
        auto *forecast = static_cast<double *>(PyArray_DATA(as_array(expected)));
        double *move = scratch_.data() + (detector_statistics + 2) * F;
        for (Index t = 0; t < steps; ++t, forecast += F) {
            bool first = at.count[0] == 0;
            for (Index f = 0; f < F; ++f)
                forecast[f] = first ? std::numeric_limits<double>::quiet_NaN() : at.expected[f];
            take(from.data() + t * F, fill.data(), level, at, 0, to + t * (2 + F));
            if (!answers.take(at.before, move)) wrong_value("x", " holds a value that cannot be scaled");
            for (Index f = 0; f < F; ++f) at.expected[f] = at.before[f] + move[f];
        }
        return nb::make_tuple(rows, expected);
    }

private:
    /// The arrays of n streams.
    struct Parts {
        Index n;
        double *before, *expected, *mean, *log_variance, *bias, *spread, *still;
        std::int64_t *count;

        Parts(const PyDetector &of, const nb::list &list) {
            constexpr const char *names[] = {"before", "expected", "mean",  "log_variance",
                                             "bias",   "spread",   "still", "count"};
            if (list.size() != 8) wrong_value("state", " must have eight arrays");
            const Index F = of.columns_;
            Array<double> first(names[0], list[0], true);
            if (first.axes() != 2) wrong_value(names[0], " must have two axes");
            n = first.size(0);
            double *found[7];
            const Index width[] = {F, F, F, F, biases * F, spreads * F, stills * F};
            for (std::size_t k = 0; k < 7; ++k) {
                Array<double> array(names[k], list[k], true);
                array.expect_dense(names[k], {n, width[k]});
                found[k] = array.data();
            }
            Array<std::int64_t> counts(names[7], list[7], true);
            counts.expect_dense(names[7], {n, 2});
            count = counts.data();
            before = found[0], expected = found[1], mean = found[2], log_variance = found[3], bias = found[4];
            spread = found[5], still = found[6];
        }
    };

    void take(const double *x, const double *usual, double level, const Parts &at, Index k, double *to) {
        const Index F = columns_;
        double *e = scratch_.data() + (detector_statistics + 1) * F, *moved = to + 2;  // written before the scores are
        take_reading(x, F, at.count[2 * k] == 0, usual, at.expected + k * F, at.before + k * F, e, moved);
        ErrorState state{at.mean + k * F, at.log_variance + k * F, at.bias + k * biases * F,
                         at.spread + k * spreads * F, at.still + k * stills * F};
        Said said = judge_errors(errors_, tails_, e, moved, level, state, at.count + 2 * k, to + 2, scratch_.data());
        to[0] = said.score;
        to[1] = said.alarm ? 1.0 : 0.0;
    }

    nb::tuple held_;
    Index columns_ = 0;
    ErrorRule errors_{};
    TailRule tails_{};
    std::vector<double> scratch_;
};

inline void define_detector(nb::module_ &m) {
    m.attr("detector_statistics") = detector_statistics;
    nb::class_<PyDetector>(m, "Detector")
        .def(nb::init<nb::object, nb::object, nb::object, nb::object, nb::object, double, nb::object, nb::object,
                      nb::object, double, double, double, Index, Index>(),
             nb::arg("centre"), nb::arg("scale"), nb::arg("still"), nb::arg("usual"), nb::arg("whitening"),
             nb::arg("memory"), nb::arg("level"), nb::arg("height"), nb::arg("often"), nb::arg("most_level"),
             nb::arg("most_height"), nb::arg("most_often"), nb::arg("warm_up"), nb::arg("rest"))
        .def("statistics", &PyDetector::statistics, nb::arg("errors"), nb::arg("moves"),
             "Statistics of the errors of streams that begin.")
        .def("judge", &PyDetector::judge, nb::arg("x"), nb::arg("usual"), nb::arg("level"), nb::arg("state"),
             "One reading of many streams.")
        .def("run", &PyDetector::run, nb::arg("answers"), nb::arg("x"), nb::arg("usual"), nb::arg("level"),
             nb::arg("state"), "Many readings of one stream.");
}

}  // namespace gatewise::python
