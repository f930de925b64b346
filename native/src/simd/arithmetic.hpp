// How the calling thread computes: one word of the CPU that says how it rounds and whether it flushes small numbers to
// zero. Forced inline, so that no copy compiled for one instruction set can be linked into another.
#pragma once

#include <cstdint>

namespace gatewise {

#if defined(__x86_64__)
using Arithmetic = unsigned;
inline constexpr Arithmetic tiny_is_zero = 0x8040, ordinary = 0x1f80, flags = 0x3f;
[[gnu::always_inline]] inline Arithmetic arithmetic() { return __builtin_ia32_stmxcsr(); }
[[gnu::always_inline]] inline void set_arithmetic(Arithmetic word) { __builtin_ia32_ldmxcsr(word); }
#elif defined(__aarch64__)
using Arithmetic = std::uint64_t;
inline constexpr Arithmetic tiny_is_zero = Arithmetic(1) << 24, ordinary = 0, flags = 0;
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
inline constexpr Arithmetic tiny_is_zero = 0, ordinary = 0, flags = 0;
[[gnu::always_inline]] inline Arithmetic arithmetic() { return 0; }
[[gnu::always_inline]] inline void set_arithmetic(Arithmetic) {}
#endif

/// While it lives, this thread rounds to nearest and does not flush small numbers to zero. That is how threads start,
/// but a library built with fast-math changes it for the thread that loads it.
class OrdinaryArithmetic {
public:
    [[gnu::always_inline]] OrdinaryArithmetic() : before_(arithmetic()) {
        if (changed()) set_arithmetic(ordinary);
    }
    [[gnu::always_inline]] ~OrdinaryArithmetic() {
        if (changed()) set_arithmetic(before_);
    }
    OrdinaryArithmetic(const OrdinaryArithmetic &) = delete;
    OrdinaryArithmetic &operator=(const OrdinaryArithmetic &) = delete;

private:
    [[gnu::always_inline]] bool changed() const { return (before_ & ~flags) != ordinary; }

    Arithmetic before_;
};

}  // namespace gatewise
