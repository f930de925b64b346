#include "threads/buffers.hpp"

#include <cstdlib>
#include <limits>
#include <mutex>
#include <new>

#if defined(__linux__)
#include <sys/mman.h>
#endif

namespace gatewise {
namespace {

constexpr Index waiting_at_most = Index(256) << 20, huge_page = Index(2) << 20;
constexpr int places = 16;

struct Buffer {
    void *memory;
    Index bytes;
};

// The longest unused first. After a fork between lock and unlock the child's copy stays locked; every try_lock there
// fails, and it allocates.
struct Waiting {
    std::mutex lock;
    Buffer list[places];
    int count = 0;
    Index bytes = 0;

    void remove(int at) {
        bytes -= list[at].bytes;
        for (--count; at < count; ++at) list[at] = list[at + 1];
    }
};

Waiting &waiting() {
    static Waiting &all = *new Waiting;  // never destroyed: arrays may be freed after static destruction
    return all;
}

/// Sizes in steps of an eighth, so that batches of slightly different lengths find each other's buffers.
Index rounded(Index bytes) {
    Index step = 4096;
    while (step * 16 <= bytes) step *= 2;
    return (bytes + step - 1) / step * step;
}

}  // namespace

void *take_buffer(Index bytes) {
    if (bytes < 0 || bytes > std::numeric_limits<Index>::max() / 4) throw std::bad_alloc();
    bytes = rounded(bytes);
    Waiting &w = waiting();
    if (w.lock.try_lock()) {
        for (int i = w.count - 1; i >= 0; --i)
            if (w.list[i].bytes == bytes) {
                void *memory = w.list[i].memory;
                w.remove(i);
                w.lock.unlock();
                return memory;
            }
        w.lock.unlock();
    }
    Index alignment = bytes >= 2 * huge_page ? huge_page : 64;
    Index whole = (bytes + alignment - 1) / alignment * alignment;
    void *memory = std::aligned_alloc(std::size_t(alignment), std::size_t(whole ? whole : alignment));
    if (!memory) throw std::bad_alloc();
#if defined(__linux__)
    if (alignment == huge_page) madvise(memory, std::size_t(whole), MADV_HUGEPAGE);
#endif
    return memory;
}

void give_buffer(void *memory, Index bytes) noexcept {
    bytes = rounded(bytes);
    Waiting &w = waiting();
    if (bytes > waiting_at_most || !w.lock.try_lock()) {
        std::free(memory);
        return;
    }
    while (w.count == places || w.bytes + bytes > waiting_at_most) {
        std::free(w.list[0].memory);
        w.remove(0);
    }
    w.list[w.count++] = {memory, bytes};
    w.bytes += bytes;
    w.lock.unlock();
}

}  // namespace gatewise
