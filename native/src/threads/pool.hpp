// Persistent worker threads and scratch memory. No result depends on which thread runs a piece: when the workers are
// busy with another caller's job, the caller runs all pieces itself.
#pragma once

#include <cstddef>

#include "gatewise/types.hpp"

namespace gatewise {

/// Run job(context, piece) for every piece in 0 ... pieces-1 on at most `threads` threads, the caller among them.
/// Returns when all are done. An exception of a piece is thrown again here.
void parallel(Index pieces, int threads, void (*job)(void *, Index), void *context);

inline constexpr Index march_pieces = 16;
/// Run job(context, phase, piece) for every piece of every phase, a phase only when the one before it is done. Piece k
/// stays with the thread that ran it before, so that what it reads in every phase stays in that core's first cache. A
/// thread that is late, or lost its core between two pieces, is not waited for: another runs its piece. The job must
/// not throw. For phases of a few hundred nanoseconds: waiting threads do not sleep. At most march_pieces pieces.
void march(Index phases, Index pieces, void (*job)(void *, Index phase, Index piece), void *context);

struct Arena;

/// Scratch memory of the calling thread, released in the opposite order by the destructor. Kept between calls.
class Scratch {
public:
    Scratch();
    ~Scratch();
    Scratch(const Scratch &) = delete;
    Scratch &operator=(const Scratch &) = delete;
    /// `bytes` bytes at a multiple of 64, not cleared. Throws std::bad_alloc.
    void *bytes(Index bytes);
    template <class T>
    [[gnu::always_inline]] T *take(Index count) {
        return static_cast<T *>(bytes(count * Index(sizeof(T))));
    }

private:
    Arena *arena_;
    Index chunk_, used_;
};

}  // namespace gatewise
