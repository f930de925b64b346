"""Faults of the NumPy cells, their time loop and the layers around them."""

from __future__ import annotations

from tools.fault import Fault

__all__ = ["FAULTS"]


def _in(file: str, *faults: tuple[str, str, str]) -> list[Fault]:
    path = f"src/gatewise/{file}"
    return [Fault(name, [(path, old, new)]) for name, old, new in faults]


_KEEP = "dz, dn, dh_ = d * (h_ - n), d * (1.0 - z), d * z"
_WRITE = "dz, dn, dh_ = d * (n - h_), d * z, d * (1.0 - z)"

FAULTS: list[Fault] = [
    *_in(
        "cells/activations.py",
        ("sigmoid' without 1 - s", "return s * (1.0 - s)", "return s"),
        ("tanh' as 1 - t instead of 1 - t²", "return 1.0 - t * t", "return 1.0 - t"),
        ("relu' is 1 where the output is 0", "(np.real(y) > 0)", "(np.real(y) >= 0)"),
        ("sigmoid overflows far on the left", "np.where(positive, 1.0, e) / (1.0 + e)", "1.0 / (1.0 + np.exp(-a))"),
    ),
    *_in(
        "cells/rnn.py",
        ("RNN: φ' left out", "da = dh * d_phi(cache.h)", "da = dh"),
        ("RNN: the recurrent part is left out", "h = phi(p + q)", "h = phi(p)"),
    ),
    *_in(
        "cells/lstm.py",
        ("LSTM: i and f swapped, forward only", "a_i, a_f, a_g, a_o = blocks", "a_f, a_i, a_g, a_o = blocks"),
        ("LSTM: f's gradient from c instead of c_", "da_f = e * c_ *", "da_f = e * c *"),
        ("LSTM: cell gradient not carried to the step before", "(np.zeros_like(dh), e * f)", "(e * 0, e * 0)"),
        ("LSTM: cell gradient carried without f", "(np.zeros_like(dh), e * f)", "(np.zeros_like(dh), e)"),
        ("LSTM: δc dropped from e", "e = dc + dh * o * d_tanh(tanh_c)", "e = dh * o * d_tanh(tanh_c)"),
        ("LSTM: δh dropped from e", "e = dc + dh * o * d_tanh(tanh_c)", "e = dc"),
        ("LSTM: tanh' left out of e", "e = dc + dh * o * d_tanh(tanh_c)", "e = dc + dh * o"),
        ("LSTM: o's gradient from c instead of tanh c", "da_o = dh * tanh_c *", "da_o = dh * c *"),
        ("LSTM: the candidate through a sigmoid's derivative", "e * i * d_tanh(g)", "e * i * d_sigmoid(g)"),
        ("LSTM: f and g swapped in backward", "[da_i, da_f, da_g, da_o]", "[da_i, da_g, da_f, da_o]"),
    ),
    Fault(
        "LSTM: i and f swapped in forward and backward alike",
        [
            ("src/gatewise/cells/lstm.py", "a_i, a_f, a_g, a_o = blocks", "a_f, a_i, a_g, a_o = blocks"),
            ("src/gatewise/cells/lstm.py", "[da_i, da_f, da_g, da_o]", "[da_f, da_i, da_g, da_o]"),
        ],
    ),
    *_in(
        "cells/gru.py",
        ("GRU keep: 1 - z missing in the candidate's gradient", _KEEP, _KEEP.replace("d * (1.0 - z)", "d")),
        ("GRU keep: minus sign of 1 - z missing in δz", _KEEP, _KEEP.replace("(h_ - n)", "(h_ + n)")),
        ("GRU keep: δz with the sign of write", _KEEP, _KEEP.replace("(h_ - n)", "(n - h_)")),
        ("GRU keep: direct path to h_ lost", _KEEP, _KEEP.replace("d * z", "0 * z")),
        ("GRU write: δh_ and δn exchanged", _WRITE, _WRITE.replace("d * z, d * (1.0 - z)", "d * (1.0 - z), d * z")),
        ("GRU: forward mixes with z twice", "(1.0 - kept) * n", "kept * n"),
        ("GRU after: r missing in the recurrent candidate's gradient", "d_sigmoid(r), da_n * r", "d_sigmoid(r), da_n"),
        ("GRU after: r's gradient without q_n", "da_n * q_n * d_sigmoid(r)", "da_n * d_sigmoid(r)"),
        ("GRU after: r acts on the whole candidate", "tanh(p_n + (r * q_n if", "tanh(r * p_n + (r * q_n if"),
        ("GRU: tanh' left out of the candidate", "da_n = dn * d_tanh(n)", "da_n = dn"),
        ("GRU: σ' of r in place of z", "da_z = dz * d_sigmoid(z)", "da_z = dz * d_sigmoid(r)"),
        ("GRU: r and z swapped in dp", "[da_r, da_z, da_n], axis", "[da_z, da_r, da_n], axis"),
        ("GRU: r and z swapped in dq", "[da_r, da_z, dq_n], axis", "[da_z, da_r, dq_n], axis"),
        ("GRU before: operand made with z instead of r", "p_r, _, _ = blocks(p, 3)", "_, p_r, _ = blocks(p, 3)"),
        ("GRU before: σ' left out of r", "ds * cache.h_ * d_sigmoid(cache.r)", "ds * cache.h_"),
        ("GRU before: δs reaches h_ without r", "d_sigmoid(cache.r), ds * cache.r", "d_sigmoid(cache.r), ds"),
    ),
    Fault(
        "GRU: keep and write exchanged in forward and backward alike",
        [
            ("src/gatewise/cells/gru.py", 'kept = z if self.update == "keep"', 'kept = z if self.update == "write"'),
            ("src/gatewise/cells/gru.py", '        if self.update == "keep":', '        if self.update == "write":'),
        ],
    ),
    *_in(
        "cells/sequence.py",
        (
            "GRU before: dR from h instead of r∘h",
            "dq[:, first:].T @ cache.operands[k]",
            "dq[:, first:].T @ cache.states[k][0]",
        ),
        ("GRU before: gradient through r∘h does not reach h_", "dh = dh + dh_operand", "dh = dh + 0 * dh_operand"),
        (
            "GRU before: the staged product forgets its bias",
            "_affine(operand, r_staged, b_staged)",
            "_affine(operand, r_staged, None)",
        ),
        ("time shift: dR from the state one step late", "T @ cache.states[k][0]", "T @ cache.states[max(k - 1, 0)][0]"),
        ("time shift: dW from the input one step early", "dih += dp.T @ x[:, t]", "dih += dp.T @ x[:, t - 1]"),
        (
            "gradient of the initial state dropped at the first step",
            "@ w.hh[:first]\n        dhh[:first]",
            "@ w.hh[:first] * (k > 0)\n        dhh[:first]",
        ),
        ("gradient of the final state ignored", "    if dstate is None:\n", "    if True:\n"),
        (
            "nothing flows back through the recurrent weights",
            "dh = dh + dq[:, :first] @ w.hh[:first]",
            "dh = dh + 0 * dh",
        ),
        ("dW too large by 1 %", "dih += dp.T @ x[:, t]", "dih += 1.01 * dp.T @ x[:, t]"),
        ("dR too large by 1 %", "dhh[:first] += dq", "dhh[:first] += 1.01 * dq"),
        ("recurrent gradient too small by 1 %", "dh = dh + dq[:, :first] @", "dh = dh + 0.99 * dq[:, :first] @"),
        ("input bias counted twice", "db_ih += dp.sum(axis=0)", "db_ih += 2 * dp.sum(axis=0)"),
        ("input bias averaged over the batch", "db_ih += dp.sum(axis=0)", "db_ih += dp.mean(axis=0)"),
        ("one bias gradient used for both", "db_hh += dq.sum(axis=0)", "db_hh += dp.sum(axis=0)"),
        ("bias gradient of the last step only", "db_hh += dq.sum(axis=0)", "db_hh[:] = dq.sum(axis=0)"),
        ("dx from the recurrent part's gradient", "dx[:, t] = dp @ w.ih", "dx[:, t] = dq @ w.ih"),
        ("dy taken from the wrong end", "dy_t = dy[:, t] if m is None", "dy_t = dy[:, -1 - t] if m is None"),
        ("lengths off by one", "np.arange(steps) < _checked", "np.arange(steps) <= _checked"),
        (
            "reverse with lengths starts in the padding",
            "np.arange(steps) <",
            "np.arange(steps)[:: -1 if reverse else 1] <",
        ),
        ("reverse runs forwards", "[:: -1 if reverse else 1]", "[::1]"),
        ("padding of x is read", "if valid is not None:\n", "if False:\n"),
        (
            "state runs on past the length",
            "np.where(m, a, b) for a, b in zip(new",
            "np.where(m, a, a) for a, b in zip(new",
        ),
        ("outputs past the length keep the last state", "np.where(m, new[0], 0.0)", "np.where(m, new[0], state[0])"),
        ("gradient leaks in from past the length", "else np.where(m, dy[:, t], 0.0)", "else dy[:, t]"),
        (
            "gradient carried over the padding is lost",
            "d + c for d, c in zip(dstate, carried",
            "d for d, _ in zip(dstate, carried",
        ),
        ("gradient in the padding is counted twice", "else tuple(np.where(m, d, 0.0) for d in dstate)", "else dstate"),
        ("backward uses up the cache", "cell.backward(cache.steps[k],", "cell.backward(cache.steps.pop(k),"),
        (
            "backward writes into the upstream gradient",
            "dstate = (dh, *dprevious[1:])",
            "dy[:, t] = 0; dstate = (dh, *dprevious[1:])",
        ),
    ),
    *_in(
        "nn/recurrent.py",
        (
            "dropout mask not applied in backward",
            "d_out = d_in if mask is None or d_in is None else d_in * mask",
            "d_out = d_in",
        ),
        ("dropout also on the input of the first layer", "if layer > 0 and rng is not None", "if rng is not None"),
        ("dropout without being asked for", "and rng is not None and self.dropout", "and self.dropout"),
        ("second direction not reversed", "reverse=d == 1", "reverse=False"),
        (
            "second direction's gradient of the input lost",
            "if d_in is None or dx is None else d_in + dx",
            "if d_in is None or dx is None else d_in",
        ),
        (
            "both directions get the first one's upstream gradient",
            "d_out[:, :, d * hidden : (d + 1) * hidden]",
            "d_out[:, :, :hidden]",
        ),
        (
            "every layer gets the first layer's state gradient",
            "_at(dfinal, k),",
            "_at(dfinal, 0),",
        ),
        (
            "initial states of the directions exchanged",
            "_at(initial, k),",
            "_at(initial, k ^ 1 if self.bidirectional else k),",
        ),
    ),
    Fault(
        "states ordered by direction, then layer, forward and backward alike",
        [
            (
                "src/gatewise/nn/recurrent.py",
                "k = layer * self.directions + d\n                y, final[k]",
                "k = d * self.num_layers + layer\n                y, final[k]",
            ),
            (
                "src/gatewise/nn/recurrent.py",
                "k = layer * self.directions + d\n                dx, dinitial[k]",
                "k = d * self.num_layers + layer\n                dx, dinitial[k]",
            ),
        ],
    ),
    *_in(
        "nn/dropout.py",
        ("dropout not scaled up", "kept.astype(dtype) / dtype.type(1.0 - p)", "kept.astype(dtype)"),
        ("dropout keeps with probability p", "np.float32) >= p", "np.float32) < p"),
    ),
]
