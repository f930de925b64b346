// All tests, or those named on the command line.
//
// usage: gatewise_tests [test ...]
//        gatewise_tests --write-golden [--overwrite] key ...     the hashes of new cells, on the sets that this CPU has
#include <chrono>

#include "check.hpp"
#include "golden.hpp"

int main(int count, char **names) {
    using namespace gatewise::tests;
    if (count > 1 && std::strcmp(names[1], "--write-golden") == 0) {
        bool overwrite = count > 2 && std::strcmp(names[2], "--overwrite") == 0;
        for (int k = overwrite ? 3 : 2; k < count; ++k) write_hashes(names[k], computed_hashes(names[k]), overwrite);
        return 0;
    }
    const struct {
        const char *name;
        void (*run)();
    } all[] = {
        {"pool", test_pool},
        {"march", test_march},
        {"scratch", test_scratch},
        {"buffers", test_buffers},
        {"math", test_math},
        {"unknown cells", test_unknown_cells},
        {"forward", test_forward_against_plain_steps},
        {"gradients", test_gradients_against_differences},
        {"same_bits", test_same_bits},
        {"golden", test_golden_bits},
        {"arithmetic of the caller", test_arithmetic_of_the_caller},
        {"callers", test_callers_at_once},
        {"streams", test_streams},
        {"staged", test_staged_cells},
        {"series", test_series},
        {"views", test_views},
    };
    for (const auto &test : all) {
        bool wanted = count < 2;
        for (int k = 1; k < count; ++k) wanted = wanted || std::strcmp(names[k], test.name) == 0;
        if (!wanted) continue;
        auto start = std::chrono::steady_clock::now();
        test.run();
        std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
        std::printf("%-10s %6.2f s\n", test.name, seconds.count());
        std::fflush(stdout);
    }
}
