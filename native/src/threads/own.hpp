// What each thread keeps between calls.
#pragma once

#include <vector>

#include "gatewise/types.hpp"

namespace gatewise {

struct Chunk {
    char *memory;
    Index size, used;
};

/// A thread's scratch memory; chunks up to `current` have something in them.
struct Arena {
    std::vector<Chunk> chunks;
    Index current = -1;
    Index depth = 0;

    Arena() = default;
    Arena(const Arena &) = delete;
    Arena &operator=(const Arena &) = delete;
    ~Arena();
    char *take(Index bytes);
    /// With nothing in use: keep one chunk as large as all of them were, if that is not too much.
    void settle();
};

struct Own {
    bool in_job = false;  ///< it is running a piece: a job within a job is run by this thread alone
    Arena arena;
};

/// The calling thread's, made on first use. Throws std::bad_alloc.
Own &own();
/// Make `made` the calling thread's, a worker's, which has none yet. False where there is no memory for that.
bool adopt(Own *made) noexcept;

}  // namespace gatewise
