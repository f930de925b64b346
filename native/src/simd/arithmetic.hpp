// How the calling thread computes: one word of the CPU that says how it rounds and what it takes for zero. Forced
// inline, so that no copy compiled for one instruction set can be linked into another.
#pragma once

#include <cstdint>

namespace gatewise {

#if defined(__x86_64__)
using Arithmetic = unsigned;
inline constexpr Arithmetic tiny_is_zero = 0x8040;
[[gnu::always_inline]] inline Arithmetic arithmetic() { return __builtin_ia32_stmxcsr(); }
[[gnu::always_inline]] inline void set_arithmetic(Arithmetic word) { __builtin_ia32_ldmxcsr(word); }
#elif defined(__aarch64__)
using Arithmetic = std::uint64_t;
inline constexpr Arithmetic tiny_is_zero = Arithmetic(1) << 24;
[[gnu::always_inline]] inline Arithmetic arithmetic() {
    Arithmetic word;
    asm volatile("mrs %0, fpcr" : "=r"(word));
    return word;
}
[[gnu::always_inline]] inline void set_arithmetic(Arithmetic word) {
    asm volatile("msr fpcr, %0" : : "r"(word) : "memory");
}
#else
using Arithmetic = int;
inline constexpr Arithmetic tiny_is_zero = 0;
[[gnu::always_inline]] inline Arithmetic arithmetic() { return 0; }
[[gnu::always_inline]] inline void set_arithmetic(Arithmetic) {}
#endif

}  // namespace gatewise
