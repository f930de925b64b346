// How the calling thread computes: one word of the CPU that says how it rounds and whether it flushes small numbers to
// zero. Forced inline, so that no copy compiled for one instruction set can be linked into another.
#pragma once

#include <cstdint>

namespace gatewise {

#if defined(__x86_64__)
using Arithmetic = unsigned;
inline constexpr Arithmetic tiny_is_zero = 0x8040, usual = 0x1f80, flags = 0x3f;
[[gnu::always_inline]] inline Arithmetic arithmetic() { return __builtin_ia32_stmxcsr(); }
[[gnu::always_inline]] inline void set_arithmetic(Arithmetic word) { __builtin_ia32_ldmxcsr(word); }
#elif defined(__aarch64__)
using Arithmetic = std::uint64_t;
inline constexpr Arithmetic tiny_is_zero = Arithmetic(1) << 24, usual = 0, flags = 0;
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
inline constexpr Arithmetic tiny_is_zero = 0, usual = 0, flags = 0;
[[gnu::always_inline]] inline Arithmetic arithmetic() { return 0; }
[[gnu::always_inline]] inline void set_arithmetic(Arithmetic) {}
#endif

/// While it lives, this thread rounds to nearest and takes numbers below the smallest normal one for zero, whatever it
/// did before. A state or a gradient that fades over many steps would otherwise stay in that range, where x86 works
/// many times slower.
class TinyIsZero {
public:
    [[gnu::always_inline]] TinyIsZero() : before_(arithmetic()) {
        if (changed()) set_arithmetic(usual | tiny_is_zero);
    }
    [[gnu::always_inline]] ~TinyIsZero() {
        if (changed()) set_arithmetic(before_);
    }
    TinyIsZero(const TinyIsZero &) = delete;
    TinyIsZero &operator=(const TinyIsZero &) = delete;

private:
    [[gnu::always_inline]] bool changed() const { return (before_ & ~flags) != (usual | tiny_is_zero); }

    Arithmetic before_;
};

}  // namespace gatewise
