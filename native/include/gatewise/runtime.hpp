// Which instruction sets this build and CPU have.
#pragma once

#include "gatewise/types.hpp"

namespace gatewise {

/// Names of the instruction sets in this build that this CPU runs, best first, ended by null: out of
/// "avx512", "avx2", "neon", "baseline".
const char *const *available_isas();

/// Every name in this build, whether this CPU runs it or not, best first, ended by null.
const char *const *built_isas();

/// Cores this process may run on.
int hardware_threads();

}  // namespace gatewise
