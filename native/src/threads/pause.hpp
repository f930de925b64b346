// For a thread that waits without sleeping.
#pragma once

namespace gatewise {

/// Leave the core's shared parts to its other thread for some tens of nanoseconds.
[[gnu::always_inline]] inline void pause_briefly() {
#if defined(__x86_64__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    asm volatile("yield");
#endif
}

}  // namespace gatewise
