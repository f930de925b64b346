/** The experiments of the lessons: what can be moved, what is computed from it, and when the aim is reached. */
import { forward } from "../lib/evaluate";
import { at, cells, edited, entry, entryGradient, example } from "../lib/trace";
import { aim, cellRun, cliff, descent, logit, noise, pulled, pulse, random, readings, same, scalarReach, size, slider, steps, sweep, unitOf, words, type Lab } from "./experiment";

export const labs: Record<string, Lab> = {
  neuron: {
    sliders: [slider("w", "w", -3, 3, 0.1, 0.5), slider("b", "b", -2, 2, 0.1, 0.5)],
    axis: same("x"),
    times: sweep.map(([x]) => x!.toFixed(1).replace("-", "−")),
    run({ w = 0, b = 0 }) {
      const h = unitOf(cellRun("rnn-tanh", { W_xh: w, b_xh: b }, sweep).values["h"]);
      const apart = Math.max(...h.map((value, i) => Math.abs(value - aim[i]!)));
      return {
        lines: [
          { name: words("this neuron", "이 뉴런"), values: h, tone: 0 },
          { name: words("the aim", "목표"), values: aim, tone: 1, dash: 1 },
        ],
        readings: [{ name: words("largest distance", "가장 큰 차이"), value: apart }],
        reached: apart < 0.01,
      };
    },
  },
  descent: {
    sliders: [slider("rate", "η", -2, 1.5, 0.1, -1.5, true)],
    axis: words("update", "갱신 횟수"),
    log: true,
    run({ rate = 0 }) {
      const { losses, w, b } = descent(rate, 40);
      return {
        lines: [{ name: words("loss", "손실"), values: losses, tone: 0 }],
        readings: [
          { name: words("loss after 40 updates", "40번 갱신한 뒤의 손실"), value: losses.at(-1)! },
          { name: same("w"), value: w },
          { name: same("b"), value: b },
        ],
        reached: losses.at(-1)! < 1e-3,
      };
    },
  },
  rnn: {
    sliders: [slider("w", "W_hh", 0, 2, 0.05, 0.5)],
    axis: steps,
    run({ w = 0 }) {
      const x = pulse(30);
      const h = unitOf(cellRun("rnn-tanh", { W_xh: 1, W_hh: w }, x).values["h"]);
      return {
        lines: [
          { name: words("input x", "입력 x"), values: x.map(([value]) => value!), tone: 4, dash: 2 },
          { name: words("state h", "은닉 상태 h"), values: h, tone: 0 },
        ],
        readings: [{ name: words("h at step 30", "시점 30의 h"), value: h.at(-1)! }],
        reached: h.at(-1)! > 0.5,
      };
    },
  },
  bptt: {
    sliders: [slider("w", "W_hh", 0.1, 1.2, 0.05, 0.4)],
    axis: steps,
    run({ w = 0 }) {
      const length = 20;
      const next = noise(5);
      const x = Array.from({ length }, () => [0.05 * next()]);
      const run = cellRun("rnn-tanh", { W_xh: 1, W_hh: w }, x);
      const layer = pulled(run, "rnn-tanh", () => 0, { h: 1 });
      const shares = Array.from({ length }, (_, t) => at(layer.gradients["q_h"], 0, t, 0) * at(run.previous["h_"], 0, t, 0));
      const all = shares.reduce((sum, value) => sum + Math.abs(value), 0);
      const early = shares.slice(0, 10).reduce((sum, value) => sum + Math.abs(value), 0) / all;
      return {
        lines: [{ name: words("term of this step", "이 시점의 항"), values: shares, tone: 0, dots: true }],
        readings: [
          { name: words("sum: gradient of W_hh", "합: W_hh의 기울기"), value: shares.reduce((a, b) => a + b, 0) },
          { name: words("share of steps 1 to 10", "시점 1~10의 몫"), value: early },
        ],
        reached: early > 0.1,
      };
    },
  },
  truncated: {
    sliders: [slider("k", "k", 1, 30, 1, 3)],
    axis: words("steps back", "거슬러 간 시점 수"),
    run({ k = 1 }) {
      const length = 30;
      const next = noise(11);
      const x = Array.from({ length }, () => [0.5 * next()]);
      const run = cellRun("rnn-tanh", { W_xh: 1, W_hh: 0.9 }, x);
      const layer = pulled(run, "rnn-tanh", () => 0, { h: 1 });
      const shares = Array.from({ length }, (_, t) => at(layer.gradients["q_h"], 0, t, 0) * at(run.previous["h_"], 0, t, 0)).reverse();
      const sums = shares.map((_, i) => shares.slice(0, i + 1).reduce((a, b) => a + b, 0));
      const whole = sums.at(-1)!;
      const near = (sum: number) => Math.abs(sum / whole - 1) < 0.05;
      let fewest = length;
      while (fewest > 1 && near(sums[fewest - 2]!)) fewest--;
      return {
        lines: [
          { name: words("gradient of the last k steps", "마지막 k개 시점의 기울기"), values: sums.slice(0, k), tone: 0, dots: true },
          { name: words("whole gradient", "전체 기울기"), values: sums.map(() => whole), tone: 1, dash: 1 },
        ],
        readings: [
          { name: words("truncated", "잘라 낸 기울기"), value: sums[k - 1]! },
          { name: words("whole", "전체 기울기"), value: whole },
        ],
        reached: k === fewest,
      };
    },
  },
  vanishing: {
    sliders: [slider("w", "W_hh", 0.3, 1.1, 0.01, 0.6)],
    axis: steps,
    log: true,
    run({ w = 0 }) {
      const sizes = scalarReach(w, 40);
      return {
        lines: [{ name: same("|∂h₄₀/∂hₜ|"), values: sizes, tone: 0 }],
        readings: [{ name: words("at step 1", "시점 1에서"), value: sizes[0]! }],
        reached: sizes[0]! > 0.1,
      };
    },
  },
  exploding: {
    sliders: [slider("limit", "c", -2, 3, 0.1, 3, true)],
    axis: words("update", "갱신 횟수"),
    log: true,
    run({ limit = 1 }) {
      const { losses, w } = cliff(limit);
      const end = Math.max(...losses.slice(-10));
      return {
        lines: [{ name: words("loss", "손실"), values: losses, tone: 0 }],
        readings: [
          { name: words("largest loss of the last ten", "마지막 열 번 가운데 가장 큰 손실"), value: end },
          { name: same("w"), value: w },
        ],
        reached: end < 0.01,
      };
    },
  },
  initialisation: {
    sliders: [slider("gain", "g", 0.2, 3, 0.05, 0.4)],
    axis: steps,
    log: true,
    run({ gain = 1 }) {
      const next = noise(9);
      const x = Array.from({ length: 40 }, () => [0.1 * next()]);
      const W_hh = random.map((row) => row.map((value) => gain * value));
      const run = cellRun("rnn-tanh", { W_xh: random.map((row) => [row[0]!]), W_hh, b_xh: random.map(() => 0) }, x);
      const h = pulled(run, "rnn-tanh", () => 0, { h: 1 }).gradients["h"]!;
      const sizes = Array.from({ length: 40 }, (_, t) => Math.hypot(...Array.from({ length: size }, (_, j) => at(h, 0, t, j))));
      const ratio = sizes[0]! / sizes.at(-1)!;
      return {
        lines: [{ name: words("size of the gradient of h", "h의 기울기 크기"), values: sizes, tone: 0 }],
        readings: [{ name: words("first step over last", "첫 시점 ÷ 마지막 시점"), value: ratio }],
        reached: ratio > 0.1 && ratio < 10,
      };
    },
  },
  gate: {
    sliders: [slider("z", "z", 0.05, 0.99, 0.005, 0.5)],
    axis: steps,
    run({ z = 0.5 }) {
      // the candidate is 0, so that only what z keeps remains
      const run = cellRun("gru-after-keep", { b_xz: logit(z) }, Array.from({ length: 30 }, () => [0]), { h: 1 });
      const h = unitOf(run.values["h"]);
      const half = h.findIndex((value) => value < 0.5) + 1;
      return {
        lines: [
          { name: words("state h", "은닉 상태 h"), values: h, tone: 0, dots: true },
          { name: words("half", "절반"), values: h.map(() => 0.5), tone: 4, dash: 2 },
        ],
        readings: [{ name: words("first step below half (0: none)", "절반 아래로 내려간 첫 시점 (0: 없음)"), value: half }],
        reached: half === 10,
      };
    },
  },
  lstm: {
    sliders: [slider("b", "b_f", -2, 6, 0.1, 0)],
    axis: steps,
    run({ b = 0 }) {
      const length = 40;
      const x = pulse(length);
      // the first reading opens the input gate; afterwards it stays shut
      const run = cellRun("lstm", { b_xi: -8, W_xi: 16, W_xg: 2, b_xf: b, b_xo: 2 }, x);
      const layer = pulled(run, "lstm", () => 0, { c: 1 });
      const c = unitOf(run.values["c"]);
      const slope = unitOf(layer.gradients["c"]);
      return {
        lines: [
          { name: words("cell state c", "셀 상태 c"), values: c, tone: 0 },
          { name: same("∂c₄₀/∂cₜ"), values: slope, tone: 1, dash: 1 },
        ],
        readings: [
          { name: words("forget gate f", "망각 게이트 f"), value: at(run.values["f"], 0, 1, 0) },
          { name: words("gradient at step 1", "시점 1의 기울기"), value: slope[0]! },
        ],
        reached: slope[0]! > 0.5,
      };
    },
  },
  gru: {
    sliders: [slider("b", "b_z", -8, 8, 0.5, 0), slider("w", "W_{xz}", -16, 16, 0.5, 0)],
    axis: steps,
    run({ b = 0, w = 0 }) {
      const next = noise(21);
      const x = Array.from({ length: 30 }, (_, t) => [0.9 * next(), t === 4 ? 1 : 0]);
      const run = cellRun("gru-after-keep", { b_xz: [b], W_xz: [[0, w]], W_xn: [[1, 0]], b_xn: [0] }, x);
      const h = unitOf(run.values["h"]);
      const kept = at(run.values["n"], 0, 4, 0);
      const off = Math.max(...h.slice(4).map((value) => Math.abs(value - kept)));
      return {
        lines: [
          { name: words("input", "입력"), values: x.map(([value]) => value!), tone: 4, dash: 2 },
          { name: words("mark", "표시"), values: x.map(([, mark]) => mark!), tone: 2, dash: 1 },
          { name: words("update gate z", "갱신 게이트 z"), values: unitOf(run.values["z"]), tone: 1, dash: 3 },
          { name: words("state h", "은닉 상태 h"), values: h, tone: 0 },
        ],
        readings: [{ name: words("largest distance from step 5 on", "시점 5부터 가장 큰 차이"), value: off }],
        reached: off < 0.05,
      };
    },
  },
  "keep-write": {
    sliders: [slider("s", "s", -1.5, 1.5, 0.1, 1)],
    axis: steps,
    run({ s = 1 }) {
      const layer = example("gru-after-keep").layers[0]!;
      const own = (scale: number) =>
        Object.fromEntries(
          Object.entries(layer.parameters).map(([name, value]): [string, number[] | number[][]] => {
            const factor = name.endsWith("z") ? scale : 1;
            const rows = value.shape[0]!;
            const columns = value.shape[1];
            const row = (j: number) => Array.from({ length: columns ?? 0 }, (_, k) => factor * value.data[j * columns! + k]!);
            return [name, Array.from({ length: rows }, (_, j) => (columns ? row(j) : factor * value.data[j]!)) as number[] | number[][]];
          }),
        );
      const x = Array.from({ length: layer.x.shape[1]! }, (_, t) => [at(layer.x, 0, t, 0)]);
      const keep = unitOf(cellRun("gru-after-keep", own(1), x).values["h"]);
      const write = unitOf(cellRun("gru-after-write", own(s), x).values["h"]);
      const apart = Math.max(...keep.map((value, t) => Math.abs(value - write[t]!)));
      return {
        lines: [
          { name: words("z keeps", "z: 유지"), values: keep, tone: 0 },
          { name: words("z writes, z block × s", "z: 갱신, z 블록 × s"), values: write, tone: 1, dash: 1 },
        ],
        readings: [{ name: words("largest difference", "가장 큰 차이"), value: apart }],
        reached: apart < 1e-9,
      };
    },
  },
  "gradient-check": {
    sliders: [slider("epsilon", "ε", -13, -1, 0.5, -1, true)],
    axis: words("exponent of ε: from −13 to −1 by halves", "ε의 지수: −13부터 −1까지 0.5씩"),
    log: true,
    times: Array.from({ length: 25 }, (_, i) => String(-13 + i / 2).replace("-", "−")),
    run({ epsilon = 0.1 }) {
      const trace = example("gru-after-keep");
      const key = "l0.W_hz.1";
      const value = entry(trace, key)!;
      const slope = entryGradient(trace, key);
      const off = (e: number) => {
        const loss = (to: number) => edited(trace, { [key]: to }).loss!;
        return Math.abs((loss(value + e) - loss(value - e)) / (2 * e) - slope) / Math.abs(slope);
      };
      const chosen = off(epsilon);
      return {
        lines: [{ name: words("relative difference", "상대 오차"), values: Array.from({ length: 25 }, (_, i) => off(10 ** (-13 + i / 2))), tone: 0, dots: true }],
        readings: [{ name: words("at this ε", "이 ε에서"), value: chosen }],
        reached: chosen < 1e-8,
      };
    },
  },
  streaming: {
    sliders: [slider("chunk", "m", 2, 10, 1, 4), slider("carry", "s", 0, 1, 1, 0)],
    axis: steps,
    run({ chunk = 4, carry = 0 }) {
      const layer = example("gru-after-keep").layers[0]!;
      const length = layer.x.shape[1]!;
      const whole = unitOf(layer.values["h"]);
      const pieces: number[] = [];
      let state = layer.initial;
      for (let from = 0; from < length; from += chunk) {
        const to = Math.min(length, from + chunk);
        const x = { shape: [1, to - from, 1], data: layer.x.data.slice(from, to) };
        const initial = carry ? state : layer.initial;
        const run = forward(cells["gru-after-keep"]!, { parameters: layer.parameters, x, initial, lengths: [to - from], reverse: false });
        const h = run.values["h"]!;
        const hidden = h.shape[2]!;
        pieces.push(...unitOf(h));
        state = { h: { shape: [1, hidden], data: h.data.slice(-hidden) } };
      }
      const apart = Math.max(...whole.map((value, t) => Math.abs(value - pieces[t]!)));
      return {
        lines: [
          { name: words("in one piece", "한 번에"), values: whole, tone: 0 },
          { name: words("in pieces of m steps", "m 시점씩 나누어"), values: pieces, tone: 1, dash: 1 },
        ],
        readings: [{ name: words("largest difference", "가장 큰 차이"), value: apart }],
        reached: apart === 0,
      };
    },
  },
  forecasting: {
    sliders: [slider("lag", "k", 1, 48, 1, 1)],
    axis: words("hour", "시간"),
    run({ lag = 1 }) {
      const error = (k: number) => {
        const errors = readings.slice(48).map((value, i) => Math.abs(value - readings[48 + i - k]!));
        return errors.reduce((a, b) => a + b, 0) / errors.length;
      };
      const errors = Array.from({ length: 48 }, (_, i) => error(i + 1));
      return {
        lines: [
          { name: words("readings", "관측값"), values: readings.slice(48, 144), tone: 0 },
          { name: words("the reading k hours before", "k시간 전의 관측값"), values: readings.slice(48 - lag, 144 - lag), tone: 1, dash: 1 },
        ],
        readings: [{ name: words("mean absolute error", "평균 절대 오차"), value: error(lag) }],
        reached: error(lag) <= 1.1 * Math.min(...errors),
      };
    },
  },
};
