// All tests, or those named on the command line.
#include <chrono>

#include "check.hpp"

int main(int count, char **names) {
    using namespace gatewise::tests;
    const struct {
        const char *name;
        void (*run)();
    } all[] = {
        {"pool", test_pool},
        {"march", test_march},
        {"scratch", test_scratch},
        {"buffers", test_buffers},
        {"math", test_math},
        {"forward", test_forward_against_scalar_code},
        {"gradients", test_gradients_against_differences},
        {"same_bits", test_same_bits},
        {"golden", test_golden_bits},
        {"arithmetic of the caller", test_arithmetic_of_the_caller},
        {"callers", test_callers_at_once},
        {"streams", test_streams},
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
