#include <cstdlib>
#include <limits>
#include <new>
#include <vector>

#include "threads/pool.hpp"

namespace gatewise {
namespace {

constexpr Index least_chunk = Index(1) << 20, kept_at_most = Index(64) << 20, alignment = 64;

struct Chunk {
    char *memory;
    Index size, used;
};

/// The calling thread's chunks; the first `in_use` have something in them.
struct Arena {
    std::vector<Chunk> chunks;
    Index current = -1;
    Index depth = 0;

    ~Arena() {
        for (auto &c : chunks) std::free(c.memory);
    }
    char *take(Index bytes) {
        for (;;) {
            if (current >= 0) {
                Chunk &c = chunks[std::size_t(current)];
                if (c.size - c.used >= bytes) {
                    char *p = c.memory + c.used;
                    c.used += bytes;
                    return p;
                }
            }
            if (current + 1 < Index(chunks.size())) {
                ++current;
                chunks[std::size_t(current)].used = 0;
                continue;
            }
            Index size = bytes > least_chunk ? bytes : least_chunk;
            chunks.reserve(chunks.size() + 1);
            void *memory = std::aligned_alloc(std::size_t(alignment), std::size_t(size));
            if (!memory) throw std::bad_alloc();
            chunks.push_back({static_cast<char *>(memory), size, 0});
            ++current;
        }
    }
    /// With nothing in use: keep one chunk as large as all of them were, if that is not too much.
    void settle() {
        Index total = 0;
        for (auto &c : chunks) total += c.size;
        if (chunks.size() <= 1 && total <= kept_at_most) return;
        for (auto &c : chunks) std::free(c.memory);
        chunks.clear();
        current = -1;
        if (total > kept_at_most) return;
        if (void *memory = std::aligned_alloc(std::size_t(alignment), std::size_t(total)))
            chunks.push_back({static_cast<char *>(memory), total, 0});
    }
};

thread_local Arena arena;

}  // namespace

Scratch::Scratch() {
    chunk_ = arena.current;
    used_ = chunk_ >= 0 ? arena.chunks[std::size_t(chunk_)].used : 0;
    ++arena.depth;
}

Scratch::~Scratch() {
    arena.current = chunk_;
    if (chunk_ >= 0) arena.chunks[std::size_t(chunk_)].used = used_;
    if (--arena.depth == 0) arena.settle();
}

void *Scratch::bytes(Index bytes) {
    if (bytes < 0 || bytes > std::numeric_limits<Index>::max() - alignment) throw std::bad_alloc();
    return arena.take((bytes + alignment - 1) / alignment * alignment + alignment);
}

}  // namespace gatewise
