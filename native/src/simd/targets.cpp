// The instruction sets of this build, best first; which of them this CPU runs.
#include <cstring>
#include <stdexcept>
#include <string>
#include <thread>

#include "gatewise/runtime.hpp"
#include "simd/table.hpp"

#if defined(__linux__)
#include <sched.h>
#endif

namespace gatewise {

#if defined(__x86_64__)
extern const Kernels<float> avx512_float, avx2_float, baseline_float;
extern const Kernels<double> avx512_double, avx2_double, baseline_double;
#elif defined(__aarch64__)
extern const Kernels<float> neon_float;
extern const Kernels<double> neon_double;
#else
extern const Kernels<float> baseline_float;
extern const Kernels<double> baseline_double;
#endif

namespace {

bool always() { return true; }
#if defined(__x86_64__)
bool has_avx2() { return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"); }
#if defined(GW_EMULATED)
bool has_avx512() { return has_avx2(); }
#else
bool has_avx512() {
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
           __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("fma");
}
#endif
#endif

const Target targets[] = {
#if defined(__x86_64__)
    {"avx512", has_avx512, &avx512_float, &avx512_double},
    {"avx2", has_avx2, &avx2_float, &avx2_double},
    {"baseline", always, &baseline_float, &baseline_double},
#elif defined(__aarch64__)
    {"neon", always, &neon_float, &neon_double},
#else
    {"baseline", always, &baseline_float, &baseline_double},
#endif
};
constexpr int target_count = int(sizeof(targets) / sizeof(targets[0]));

/// Names of the targets that pass, ended by null.
struct Names {
    const char *list[target_count + 1] = {};
    explicit Names(bool all) {
        int n = 0;
        for (const Target &t : targets)
            if (all || t.runs_here()) list[n++] = t.name;
    }
};

}  // namespace

const Target &target_named(const char *name) {
    for (const Target &t : targets)
        if (t.runs_here() && (!name || std::strcmp(t.name, name) == 0)) return t;
    throw std::invalid_argument(std::string("no such instruction set here: ") + (name ? name : "any"));
}

const char *const *available_isas() {
    static const Names names(false);
    return names.list;
}

const char *const *built_isas() {
    static const Names names(true);
    return names.list;
}

int hardware_threads() {
#if defined(__linux__)
    cpu_set_t set;
    if (sched_getaffinity(0, sizeof set, &set) == 0) return CPU_COUNT(&set);
#endif
    unsigned n = std::thread::hardware_concurrency();
    return n ? int(n) : 1;
}

}  // namespace gatewise
