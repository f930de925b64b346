#define GW_TARGET plain
#define GW_BYTES 16
#include "plain.hpp"

#include <cstring>

#include "check.hpp"
#include "targets/cells.hpp"

namespace gatewise::tests {
namespace {

struct Make {
    struct Kernels {
        PlainStep step;
        int negated;
    };
    template <class C>
    static constexpr Kernels kernels(int negated) {
        return {plain::step_by_the_book<C>, negated};
    }
};

}  // namespace

void plain_step(const char *key, const PlainLayer &layer, const double *x, std::vector<double> &h,
                std::vector<double> &c) {
    for (const auto &row : plain::cell_rows<Make>)
        if (std::strcmp(row.key, key) == 0) return row.kernels.step(layer, row.kernels.negated, x, h, c);
    CHECK(false, "no cell %s", key);
}

}  // namespace gatewise::tests
