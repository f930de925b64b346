"""Faults of the C++ kernels."""

from __future__ import annotations

from tools.fault import Fault

__all__ = ["FAULTS", "QUICKER"]

#: the copy is built for the lowest CPU only and without optimisation: seconds a fault instead of minutes
QUICKER: list[tuple[str, str, str]] = [
    ("native/core.cmake", "  gatewise_target(avx512 64 ", "  set(NOT_BUILT "),
    ("native/core.cmake", "  gatewise_target(avx2 32 ", "  set(NOT_BUILT "),
    ("native/CMakeLists.txt", "set(GATEWISE_LEVEL -O2)", "set(GATEWISE_LEVEL -O0)"),
]
#: the source's lists of instruction sets then hold only that one
TARGETS = ("native/src/targets/targets.cpp", "defined(__x86_64__)", "0")


def _in(file: str, *faults: tuple[str, str, str]) -> list[Fault]:
    path = f"native/{file}"
    return [Fault(name, [(path, old, new)]) for name, old, new in faults]


FAULTS: list[Fault] = [
    *_in(
        "src/cells/gru.hpp",
        ("GRU: 1 - z missing in the candidate's gradient", "d_n = dh * (one - z) *", "d_n = dh *"),
        ("GRU: minus sign of 1 - z missing in δz", "d_z = dh * (h_ - n)", "d_z = dh * (h_ + n)"),
        ("GRU after: r missing in the recurrent candidate's gradient", "d[2] = d[3] * r;", "d[2] = d[3];"),
        ("GRU after: r's gradient without q_n", "d[0] = d[3] * slot[2] * r", "d[0] = d[3] * r"),
        ("GRU before: δs reaches h_ without r", "dh = fma(ds, r, dh);", "dh = ds + dh;"),
    ),
    *_in(
        "src/cells/lstm.hpp",
        ("LSTM: f's gradient from c instead of c_", "d[1] = e * c_ * f", "d[1] = e * slot[4] * f"),
        ("LSTM: tanh' left out of e", "V e = fma(dh * o, fnma(t, t, one), dc);", "V e = fma(dh, o, dc);"),
        ("LSTM: cell gradient carried without f", "dc = e * f;", "dc = e;"),
        ("LSTM: i also in place of f", "c = fma(gate[1], c_,", "c = fma(gate[0], c_,"),
    ),
    *_in(
        "src/cells/mgu.hpp",
        ("MGU: the operand's part of f's gradient replaces the direct one", "d[0] = d[0] + ds * h_", "d[0] = ds * h_"),
        ("MGU: f and 1 - f exchanged in h", "fma(gate[0], gate[1] - h_, h_)", "fma(gate[0], h_ - gate[1], gate[1])"),
        ("MGU: δs reaches h_ without f", "dh = fma(ds, f, dh);", "dh = ds + dh;"),
    ),
    *_in(
        "src/sequence/step.hpp",
        (
            "staged: room for one vector between the stages, whatever the gates",
            "return C::gates - C::spent;",
            "return 1;",
        ),
        (
            "staged: the second stage takes the first gate for the input part",
            "(Z * (block + i % NB) + outer - C::spent + k) * L);",
            "(Z * (block + i % NB) + k) * L);",
        ),
    ),
    *_in(
        "src/cells/rnn.hpp",
        ("RNN: relu' is 1 everywhere", "if_positive(h, dh, dh - dh)", "dh"),
    ),
    *_in(
        "src/sequence/group.hpp",
        ("GRU before: dR from h instead of r∘h", "C::operand(slot, before).store(", "before.store("),
        (
            "staged: the operand's part of a gate's gradient replaces the direct one",
            "for (int k : C::operand_gates) d[k] = V::load(to + k * L);",
            "for (int k : C::operand_gates) d[k] = V::zero();",
        ),
        ("time shift: h_ from the same step", "if (s) return y_at(member, s - 1);", "if (s) return y_at(member, s);"),
        ("initial h forgotten in backward", "return f.h0 ? f.h0 +", "return false ? f.h0 +"),
        (
            "initial c forgotten in backward",
            "if (s == 0) return job->c0 + p * job->row_stride;",
            "if (s == 0) return job->zeros;",
        ),
        (
            "recompute: c of the stretch before",
            "f.saved + ((s / job->stretch) * f.batch + p)",
            "f.saved + ((s / job->stretch - 1) * f.batch + p)",
        ),
        ("nothing flows back through the recurrent weights", "            run_back(product, m);", ""),
    ),
    *_in(
        "src/sequence/backward.hpp",
        (
            "gradient of the final h ignored",
            "copy_row(f.dh_n ? f.dh_n + b * H : nullptr, H, Hp, job_.dh",
            "copy_row<T>(nullptr, H, Hp, job_.dh",
        ),
        ("dW and dR too large by 1 %", "return sign * sum;", "return V::set(T(1.01)) * sign * sum;"),
        (
            "input bias counted twice",
            "if (bias) sum.store_first(bias + unit, units);",
            "if (bias) (sum + sum).store_first(bias + unit, units);",
        ),
        (
            "write: sign of the z block not taken back",
            "V sign = V::set(sign_of<T>(first + g, job_.negated));",
            "V sign = V::set(T(1));",
        ),
        (
            "groups: the last one's sums forgotten",
            "for (Index i = 1; i < count_; ++i)",
            "for (Index i = 1; i < count_ - 1; ++i)",
        ),
    ),
    *_in(
        "src/sequence/stretch.hpp",
        (
            "groups: as many as the threads would like",
            "return a.batch >= 64 ? most_groups : a.batch >= 16 ? 2 : 1;",
            "return a.threads > 1 ? 2 : 1;",
        ),
    ),
    *_in(
        "src/targets/sequence.cpp",
        ("groups: full lengths dealt otherwise than none", "length.front() != length.back()", "true"),
    ),
    *_in(
        "src/sequence/gradients.hpp",
        (
            "a stretch overwrites the gradients of the later ones",
            "(V::load(to) + acc[n][g]).store(to);",
            "acc[n][g].store(to);",
        ),
        (
            "time shift: gradients added up from the second row",
            "for (Index k = 0, end = rows * d_row;",
            "for (Index k = d_row, end = rows * d_row;",
        ),
        (
            "gradients of the first rows of a stretch only",
            "for (Index row = 0; row < rows; row += most) {",
            "for (Index row = 0; row < rows; row += rows) {",
        ),
        ("backward product: a later part of the sum forgets the earlier", "p.add || from > 0;", "p.add;"),
    ),
    *_in(
        "src/sequence/schedule.hpp",
        (
            "reverse with lengths starts in the padding",
            "reverse ? length_at(position) - 1 - s",
            "reverse ? steps - 1 - s",
        ),
        ("sequences keep the order of their lengths", "order ? order[position] : position", "position"),
    ),
    *_in(
        "src/sequence/phases.hpp",
        (
            "final state from the longest sequence's last step",
            "(length % 2 ? pong_ : ping_)[i]",
            "(longest_ % 2 ? pong_ : ping_)[i]",
        ),
        ("input part of another step, when computed ahead", "pre_ + since * n_", "pre_"),
        ("units shared: c kept for recomputing at the first piece's place", "* Hp_ + first);", "* Hp_);"),
    ),
    *_in(
        "src/sequence/forward.hpp",
        (
            "units shared: one thread packs for all",
            "all.packer.pack(piece, all.sharers);",
            "all.packer.pack(0, all.sharers);",
        ),
    ),
    *_in(
        "src/sequence/pack.hpp",
        (
            "units shared: the last of them left to nobody",
            "cut(blocks, k + 1, pieces)",
            "cut(blocks, k + 1, pieces + 1)",
        ),
    ),
    *_in(
        "src/threads/march.cpp",
        ("threads in step: a phase begins before the one before it is done", "wait(phase, k, left[k]);", "(void)left;"),
    ),
    *_in(
        "src/targets/stream.cpp",
        ("stream: the state does not move on", "layer.now = 1 - layer.now;", ""),
        (
            "stream: the second layer reads the state before",
            "stack_[l + 1].x[b] = out[b];",
            "stack_[l + 1].x[b] = h[b];",
        ),
    ),
    *_in(
        "src/simd/math.hpp",
        ("sigmoid: the lift is not taken back whole", "lower = 0x1p-512;", "lower = 0x1p-511;"),
        ("tanh of half the argument", "reduce<0, true>(m + m);", "reduce<0, true>(m);"),
    ),
]
