// The instruction sets of this build, best first; which of them this CPU runs. The cells of this build, by key.
#include <cstring>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "gatewise/runtime.hpp"
#include "targets/table.hpp"

#if defined(__linux__)
#include <sched.h>
#endif

namespace gatewise {

#if defined(__x86_64__)
extern const Kernels<float> avx512_float, avx2_float, baseline_float;
extern const Kernels<double> avx512_double, avx2_double, baseline_double;
extern const SeriesKernels avx2_series;
#elif defined(__aarch64__)
extern const Kernels<float> neon_float;
extern const Kernels<double> neon_double;
extern const SeriesKernels neon_series;
#else
extern const Kernels<float> baseline_float;
extern const Kernels<double> baseline_double;
extern const SeriesKernels baseline_series;
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
    {"avx512", has_avx512, &avx512_float, &avx512_double, &avx2_series},
    {"avx2", has_avx2, &avx2_float, &avx2_double, &avx2_series},
    {"baseline", always, &baseline_float, &baseline_double, nullptr},
#elif defined(__aarch64__)
    {"neon", always, &neon_float, &neon_double, &neon_series},
#else
    {"baseline", always, &baseline_float, &baseline_double, &baseline_series},
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

[[noreturn]] void unknown_cell(const char *key) {
    std::string known;
    for (const Cell *cell = cells(); cell->key; ++cell) known += (known.empty() ? "" : ", ") + std::string(cell->key);
    throw std::invalid_argument("cell \"" + std::string(key) + "\" has no kernel; there are " + known);
}

}  // namespace

const Target &target_named(const char *name) {
    for (const Target &t : targets)
        if (t.runs_here() && (!name || std::strcmp(t.name, name) == 0)) return t;
    throw std::invalid_argument(std::string("no such instruction set here: ") + (name ? name : "any"));
}

template <class T>
const CellKernels<T> &cell_kernels(const Kernels<T> &kernels, const char *key) {
    for (Index k = 0; k < kernels.cell_count; ++k)
        if (std::strcmp(kernels.cells[k].key, key) == 0) return kernels.cells[k].kernels;
    unknown_cell(key);
}
template const CellKernels<float> &cell_kernels(const Kernels<float> &, const char *);
template const CellKernels<double> &cell_kernels(const Kernels<double> &, const char *);

const Cell *cells() {
    // Every target has the same rows.
    static const std::vector<Cell> all = [] {
        std::vector<Cell> list;
        const Kernels<float> &any = *targets[target_count - 1].float32;
        for (Index k = 0; k < any.cell_count; ++k) {
            const auto &row = any.cells[k];
            list.push_back({row.key, row.kernels.gates, row.kernels.states});
        }
        list.push_back({nullptr, 0, 0});
        return list;
    }();
    return all.data();
}

const Cell &cell_named(const char *key) {
    for (const Cell *cell = cells(); cell->key; ++cell)
        if (std::strcmp(cell->key, key) == 0) return *cell;
    unknown_cell(key);
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
