// How threads divide a forward pass. Each piece of the batch runs all its steps on one thread, independent of the
// others. In a batch too small for that, all threads go through the same rows together, each with its part of the
// units.
#pragma once

#include "sequence/phases.hpp"
#include "sequence/stretch.hpp"

namespace gatewise::GW_TARGET {

/// Multiply-adds for which it pays to wake a thread.
inline constexpr double worth_a_thread = 250000;

/// How many pieces a batch is cut into: none so small that waking a thread costs more; two a thread where each still
/// fills its tiles and the weights stay in near caches, so that others can take over from a thread that lost its core.
template <class C, class T>
Index pieces_of(const Sequence<T> &a, Index steps_in_all) {
    double width = double(C::gates * a.hidden) * double(a.inputs + a.hidden);
    double work = double(steps_in_all) * width;
    Index pieces = a.threads < 1 ? 1 : a.threads;
    if (pieces > 1 && a.batch >= 32 * pieces && width * double(sizeof(T)) < 2 * near_bytes) pieces *= 2;
    if (pieces > a.batch) pieces = a.batch;
    if (double(pieces) > work / worth_a_thread) pieces = Index(work / worth_a_thread);
    return pieces < 1 ? 1 : pieces;
}

template <class C, class T>
struct ForwardJob {
    const Forward<T> *a;
    const Schedule *schedule;
    Packed<T> w;
    Index pieces, stretch;

    static void run(void *self, Index piece) {
        const auto &job = *static_cast<ForwardJob *>(self);
        Rows mine = part_of(*job.schedule, job.schedule->batch, piece, job.pieces);
        if (mine.count <= 0) return;
        ForwardPhases<C, T> pass(*job.a, *job.schedule, job.w, mine, job.stretch, 1);
        for (Index at = 0, count = pass.phases(); at < count; ++at) pass.phase(at, 0);
        pass.finish();
    }
};

/// How many threads share the units of a batch too small to be shared by rows; each with work for some hundred
/// nanoseconds a step.
template <class C, class T>
Index sharers_of(const Sequence<T> &a, Index steps_in_all, Index pieces) {
    double weights = double(C::gates * a.hidden) * double(a.hidden);
    // Divided by rows, each thread reads all weights, which is slow where they do not fit its own caches.
    bool far = weights * double(sizeof(T)) > near_bytes, few = far ? a.batch <= 2 * Index(a.threads) : a.batch == 1;
    if (a.threads < 2 || !few) return 1;
    double a_step = double(a.batch) * weights / 4096, in_all = double(steps_in_all) * weights / worth_a_thread;
    double most = a_step < in_all ? a_step : in_all;
    Index n = Blocks::lines(blocks_of<T>(a.hidden));
    if (n > a.threads) n = a.threads;
    if (n > march_pieces) n = march_pieces;
    if (double(n) > most) n = Index(most);
    return n < 2 || n < pieces ? 1 : n;  // shared by rows, more threads would have work
}

/// All rows at once, their units shared by threads that go from phase to phase together; the first phase packs.
template <class C, class T>
struct SharedForward {
    const Packer<C, T> &packer;
    Index sharers;
    ForwardPhases<C, T> &pass;

    static void run(void *self, Index phase, Index piece) {
        auto &all = *static_cast<SharedForward *>(self);
        if (phase == 0) all.packer.pack(piece, all.sharers);
        else all.pass.phase(phase - 1, piece);
    }
};

template <class C, class T>
void run_forward(const Forward<T> &f, const Schedule &schedule, int negated) {
    Scratch scratch;
    Index stretch = stretch_of<C, T>(f);
    T *memory = scratch.take<T>(packed_size<C, T>(f.inputs, f.hidden));
    Index all = schedule.offset(f.steps), pieces = pieces_of<C>(f, all), sharers = sharers_of<C>(f, all, pieces);
    if (sharers > 1) {
        Packer<C, T> packer(f, negated, memory);
        ForwardPhases<C, T> pass(f, schedule, packer.packed(), {0, 1, f.batch}, stretch, sharers);
        SharedForward<C, T> job{packer, sharers, pass};
        march(1 + pass.phases(), sharers, SharedForward<C, T>::run, &job);
        return pass.finish();
    }
    ForwardJob<C, T> job{&f, &schedule, pack<C, T>(f, negated, int(pieces), memory), pieces, stretch};
    parallel(pieces, f.threads, ForwardJob<C, T>::run, &job);
}

}  // namespace gatewise::GW_TARGET
