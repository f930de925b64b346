#include "threads/pool.hpp"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <exception>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "simd/arithmetic.hpp"
#include "threads/own.hpp"
#include "threads/pause.hpp"

#if defined(__unix__) || defined(__APPLE__)
#include <pthread.h>
#define GW_CAN_FORK 1
#endif
#if defined(__linux__)
#include <sched.h>
#endif

namespace gatewise {
namespace {

/// A worker waits for the next job this long before it sleeps: a training loop posts the next one within it.
constexpr auto patience = std::chrono::microseconds(50);

/// Keeps the workers off the caller's core. A Linux guest takes a halted virtual CPU for a busy one and may wake a
/// worker on the core that its caller runs on, where both then share it for tens of milliseconds.
class Affinity {
public:
    void move(const std::vector<std::thread::native_handle_type> &workers) {
#if defined(__linux__)
        int here = sched_getcpu();
        cpu_set_t others, allowed;
        if (here < 0 || here >= CPU_SETSIZE || sched_getaffinity(0, sizeof allowed, &allowed) != 0) return;
        others = allowed;
        CPU_CLR(here, &others);
        if (CPU_COUNT(&others) == 0) others = allowed;
        if (workers.size() == moved_ && CPU_EQUAL(&others, &left_)) return;
        moved_ = workers.size();
        left_ = others;
        for (auto worker : workers)
            if (pthread_setaffinity_np(worker, sizeof others, &others) != 0) moved_ = 0;  // once more next time
#else
        (void)workers;
#endif
    }

private:
#if defined(__linux__)
    cpu_set_t left_{};
    std::size_t moved_ = 0;
#endif
};

class Pool {
public:
    /// False when another caller is using the workers.
    bool run(Index pieces, int threads, void (*job)(void *, Index), void *context, Own &mine) {
        std::unique_lock<std::mutex> lock(busy_, std::try_to_lock);
        if (!lock) return false;
        grow(threads - 1);
        affinity_.move(workers_);
        job_ = job;
        context_ = context;
        pieces_ = pieces;
        helpers_ = threads - 1;
        failure_ = nullptr;
        next_.store(0, std::memory_order_relaxed);
        open_.store(true);
        // Only the workers that this job needs: waking another for nothing costs a core's time.
        for (int k = 0; k < helpers_ && k < int(posted_.size()); ++k) {
            posted_[std::size_t(k)]->fetch_add(1);
            posted_[std::size_t(k)]->notify_one();
        }
        work(mine);
        open_.store(false);
        for (int spins = 0; inside_.load() != 0; ++spins) {
            if (spins < 2000) pause_briefly();
            else std::this_thread::yield();
        }
        if (failure_) std::rethrow_exception(failure_);
        return true;
    }

private:
    void work(Own &mine) {
        mine.in_job = true;
        for (;;) {
            Index piece = next_.fetch_add(1);
            if (piece >= pieces_) break;
            try {
                job_(context_, piece);
            } catch (...) {
                std::lock_guard<std::mutex> guard(failing_);
                if (!failure_) failure_ = std::current_exception();
            }
        }
        mine.in_job = false;
    }

    /// A worker enters before it reads whether a job is open; the caller closes the job before it reads how many are
    /// inside. So no worker touches a job whose caller has left.
    void serve(int index, std::atomic<std::uint32_t> &posted, Own &mine) {
        TinyIsZero whoever_made_it;
        bool able = adopt(&mine);
        std::uint32_t seen = 0;
        for (;;) {
            std::uint32_t now = posted.load();
            if (now == seen) {
                auto until = std::chrono::steady_clock::now() + patience;
                do {
                    for (int i = 0; i < 16; ++i) pause_briefly();
                    now = posted.load();
                } while (now == seen && std::chrono::steady_clock::now() < until);
                if (now == seen) posted.wait(seen);
                now = posted.load();
            }
            seen = now;
            inside_.fetch_add(1);
            if (able && open_.load() && index < helpers_) work(mine);
            inside_.fetch_sub(1);
        }
    }

    void grow(int wanted) {
        try {
            while (int(workers_.size()) < wanted) {
                workers_.reserve(workers_.size() + 1);
                if (posted_.size() == workers_.size())
                    posted_.push_back(std::make_unique<std::atomic<std::uint32_t>>(0));
                auto its = std::make_unique<Own>();
                std::thread worker([this, index = int(workers_.size()), word = posted_.back().get(), own = its.get()] {
                    serve(index, *word, *own);
                });
                its.release();
                workers_.push_back(worker.native_handle());
                worker.detach();
            }
        } catch (const std::exception &) {
            // No more threads to be had, or no memory for them: the caller does their share.
        }
    }

    std::mutex busy_;
    std::vector<std::unique_ptr<std::atomic<std::uint32_t>>> posted_;  // jobs posted to each worker
    std::atomic<bool> open_{false};
    std::atomic<int> inside_{0};
    std::atomic<Index> next_{0};
    void (*job_)(void *, Index) = nullptr;
    void *context_ = nullptr;
    Index pieces_ = 0;
    int helpers_ = 0;
    std::vector<std::thread::native_handle_type> workers_;
    Affinity affinity_;
    std::mutex failing_;
    std::exception_ptr failure_;
};

// Never destroyed: workers may outlive static destruction. A forked child gets a new one: its parent's threads are
// gone, and whatever they were at stays behind with the old one, so that fork need not wait for a job to end.
Pool *the_pool = nullptr;
std::once_flag made;

Pool &pool() {
    std::call_once(made, [] {
        the_pool = new Pool;
#ifdef GW_CAN_FORK
        pthread_atfork(nullptr, nullptr, [] { the_pool = new Pool; });
#endif
    });
    return *the_pool;
}

}  // namespace

void parallel(Index pieces, int threads, void (*job)(void *, Index), void *context) {
    if (pieces > 1 && threads > 1) {
        Own &mine = own();
        int wanted = pieces < threads ? int(pieces) : threads;
        if (!mine.in_job && pool().run(pieces, wanted, job, context, mine)) return;
    }
    for (Index piece = 0; piece < pieces; ++piece) job(context, piece);
}

}  // namespace gatewise
