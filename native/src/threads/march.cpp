// Phases in step, one barrier a phase, of a few tens of nanoseconds.
//
// A piece has two counters, phases begun and phases done. The thread that moves `begun` from p to p + 1 runs the
// piece's phase p, and may do so once every piece has done p phases. Each thread runs one piece, and another's only
// when it has waited long for that. The counters only grow, so a thread that starts late reads from them what is left
// to do.
#include <atomic>
#include <thread>

#include "threads/pause.hpp"
#include "threads/pool.hpp"

namespace gatewise {
namespace {

/// How often a thread reads another's counter before it takes that piece over, some microseconds in all; between the
/// first of these reads it does not pause.
constexpr int looks_at_once = 64, looks_in_all = 192;

/// Counters two cache lines from each other: CPUs fetch lines in pairs.
struct Piece {
    alignas(128) std::atomic<Index> begun{0};
    alignas(128) std::atomic<Index> done{0};
};

struct March {
    Index phases, pieces;
    void (*job)(void *, Index, Index);
    void *context;
    Piece piece[march_pieces];

    bool run(Index phase, Index k) {
        Index expected = phase;
        if (!piece[k].begun.compare_exchange_strong(expected, phase + 1)) return false;
        job(context, phase, k);
        piece[k].done.store(phase + 1, std::memory_order_release);
        return true;
    }

    /// Until piece k has done `count` phases. `left`: its own thread did not run it the last time.
    void wait(Index count, Index k, bool &left) {
        for (int looks = left ? looks_in_all : 0; piece[k].done.load(std::memory_order_acquire) < count; ++looks) {
            if (looks < looks_at_once) continue;
            if (looks < looks_in_all) {
                pause_briefly();
                continue;
            }
            left = run(count - 1, k);
            if (!left) std::this_thread::yield();  // begun already: its thread may have lost the core to this one
        }
    }

    void look_after(Index own) {
        bool left[march_pieces] = {};
        Index phase;
        do {
            phase = piece[own].begun.load();
            for (Index k = 0; k < pieces; ++k) wait(phase, k, left[k]);
            if (phase < phases) run(phase, own);
        } while (phase < phases);
    }
};

}  // namespace

void march(Index phases, Index pieces, void (*job)(void *, Index, Index), void *context) {
    March all{phases, pieces, job, context, {}};
    parallel(pieces, int(pieces), [](void *m, Index piece) { static_cast<March *>(m)->look_after(piece); }, &all);
}

}  // namespace gatewise
