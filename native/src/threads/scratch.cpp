#include "threads/own.hpp"

#include <cstdlib>
#include <exception>
#include <limits>
#include <memory>
#include <new>

#include "threads/pool.hpp"

#if defined(__unix__) || defined(__APPLE__)
#include <pthread.h>
#define GW_HAS_KEYS 1
#endif

namespace gatewise {
namespace {

constexpr Index least_chunk = Index(1) << 20, kept_at_most = Index(64) << 20, alignment = 64;

/// A thread's first exception makes the C++ library allocate what it keeps for the thread, and where there is no memory
/// for that the process ends. So it is made early, of a piece that the thread has just got for itself, whatever its
/// size; false where there is none.
bool can_throw() noexcept {
    constexpr std::size_t count = 64, spacing = 16;
    void *pieces[count];
    bool all = true;
    for (std::size_t k = 0; k < count; ++k) all = (pieces[k] = std::malloc((k + 1) * spacing)) && all;
    for (void *piece : pieces) std::free(piece);
    return all && std::uncaught_exceptions() >= 0;  // used, or the compiler would leave the call out
}

#ifdef GW_HAS_KEYS
// A key and not thread_local: of a library that was loaded late, a thread's first touch of its thread_local variables
// allocates them, and the C library ends the process where it finds no memory for that.
pthread_key_t key() {
    static const pthread_key_t made = [] {
        pthread_key_t fresh;
        if (pthread_key_create(&fresh, [](void *mine) { delete static_cast<Own *>(mine); }) != 0)
            throw std::bad_alloc();
        return fresh;
    }();
    return made;
}
#endif

}  // namespace

#ifdef GW_HAS_KEYS
Own &own() {
    if (void *mine = pthread_getspecific(key())) return *static_cast<Own *>(mine);
    auto made = std::make_unique<Own>();
    if (!adopt(made.get())) throw std::bad_alloc();
    return *made.release();
}
bool adopt(Own *made) noexcept { return can_throw() && pthread_setspecific(key(), made) == 0; }
#else
thread_local std::unique_ptr<Own> kept;
Own &own() {
    if (!kept) adopt(std::make_unique<Own>().release());
    return *kept;
}
bool adopt(Own *made) noexcept {
    kept.reset(made);
    return can_throw();
}
#endif

Arena::~Arena() {
    for (auto &c : chunks) std::free(c.memory);
}

char *Arena::take(Index bytes) {
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

void Arena::settle() {
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

Scratch::Scratch() : arena_(&own().arena) {
    chunk_ = arena_->current;
    used_ = chunk_ >= 0 ? arena_->chunks[std::size_t(chunk_)].used : 0;
    ++arena_->depth;
}

Scratch::~Scratch() {
    arena_->current = chunk_;
    if (chunk_ >= 0) arena_->chunks[std::size_t(chunk_)].used = used_;
    if (--arena_->depth == 0) arena_->settle();
}

void *Scratch::bytes(Index bytes) {
    if (bytes < 0 || bytes > std::numeric_limits<Index>::max() - alignment) throw std::bad_alloc();
    return arena_->take((bytes + alignment - 1) / alignment * alignment + alignment);
}

}  // namespace gatewise
