/** What the experiments of the lessons are made of: sliders, small networks with given weights, their gradients. */
import { backward, forward, tensor, tensorOf, zeros, type ForwardRun } from "../lib/evaluate";
import { at, cells } from "../lib/trace";
import type { Layer, Tensor, Words } from "../lib/types";

export interface Slider {
  name: string;
  /** a formula, as lessons write them */
  symbol: string;
  min: number;
  max: number;
  step: number;
  start: number;
  /** the slider moves the exponent of ten */
  power?: boolean;
}

export interface Line {
  name: Words;
  values: ArrayLike<number>;
  tone: number;
  dash?: number;
  dots?: boolean;
}

export interface Result {
  lines: Line[];
  readings: { name: Words; value: number }[];
  reached: boolean;
}

export interface Lab {
  sliders: Slider[];
  axis: Words;
  log?: boolean;
  /** what stands at the chart's steps; their numbers where it has none */
  times?: string[];
  run(v: Record<string, number>): Result;
}

export const same = (text: string): Words => ({ en: text, ko: text });
export const words = (en: string, ko: string): Words => ({ en, ko });
export const steps = words("time step", "시점");
export const slider = (name: string, symbol: string, min: number, max: number, step: number, start: number, power = false): Slider => ({
  name, symbol, min, max, step, start, power,
});

/** A fixed stream of numbers between −1 and 1 (a linear congruential generator). */
export function noise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 2147483648 - 1;
  };
}

/** A cell of one unit, or of as many as its blocks have; parameters that are not named are 0. */
export function cellRun(key: string, given: Record<string, number | number[] | number[][]>, x: number[][], start: Record<string, number> = {}): ForwardRun {
  const cell = cells[key]!;
  const hidden = Math.max(1, ...Object.values(given).map((value) => (Array.isArray(value) ? value.length : 1)));
  const inputs = x[0]!.length;
  const parameters = Object.fromEntries(
    Object.keys(cell.parameters).map((name): [string, Tensor] => {
      const value = given[name] ?? 0;
      if (Array.isArray(value)) return [name, tensorOf(value)];
      const shape = name.startsWith("b") ? [hidden] : [hidden, name.startsWith("W_x") ? inputs : hidden];
      return [name, { shape, data: Float64Array.from({ length: shape.reduce((a, b) => a * b, 1) }, () => value) }];
    }),
  );
  const initial = zeros(cell.states, [1, hidden]);
  for (const [state, value] of Object.entries(start)) initial[state]!.data.fill(value);
  return forward(cell, { parameters, x: tensorOf([x]), initial, lengths: [x.length], reverse: false });
}

/** All gradients when those of h are given for each step, and that of a final state. */
export function pulled(run: ForwardRun, key: string, dy: (step: number) => number, final: Record<string, number> = {}): Layer {
  const cell = cells[key]!;
  const shape = run.values["h"]!.shape;
  const [, length = 0, hidden = 0] = shape;
  const upstream = tensor(shape);
  for (let t = 0; t < length; t++) upstream.data.fill(dy(t), t * hidden, (t + 1) * hidden);
  const last = zeros(cell.states, [1, hidden]);
  for (const [state, value] of Object.entries(final)) last[state]!.data.fill(value);
  return backward(cell, run, upstream, last, { layer: 0 });
}

export const unitOf = (values: Tensor | undefined, unit = 0) =>
  Float64Array.from({ length: values?.shape[1] ?? 0 }, (_, t) => at(values, 0, t, unit));
export const pulse = (length: number, size = 1) => Array.from({ length }, (_, t) => [t === 0 ? size : 0]);
export const logit = (p: number) => Math.log(p / (1 - p));

/** x from −3 to 3: a neuron is a plain RNN without recurrent weight, each "step" another x. */
export const sweep = Array.from({ length: 61 }, (_, i) => [(i - 30) / 10]);
export const aim = sweep.map(([x]) => Math.tanh(2 * x! - 1));
export const points = [-1, -0.2, 0.4, 0.7, 1.5];

export function descent(rate: number, count: number): { losses: number[]; w: number; b: number } {
  const x = points.map((value) => [value]);
  const goals = points.map((value) => Math.tanh(2 * value - 1));
  let w = 0.2;
  let b = 0;
  const losses: number[] = [];
  for (let k = 0; k <= count; k++) {
    const run = cellRun("rnn-tanh", { W_xh: w, b_xh: b }, x);
    const errors = goals.map((goal, t) => at(run.values["h"], 0, t, 0) - goal);
    losses.push(errors.reduce((sum, e) => sum + 0.5 * e * e, 0));
    const gradients = pulled(run, "rnn-tanh", (t) => errors[t]!).parameter_gradients;
    w -= rate * gradients["W_xh"]!.data[0]!;
    b -= rate * gradients["b_xh"]!.data[0]!;
  }
  return { losses, w, b };
}

/** |∂h_T/∂h_t| of a plain RNN with one unit. */
export function scalarReach(w: number, length: number): Float64Array {
  const x = Array.from({ length }, (_, t) => [t === 0 ? 0.2 : 0]);
  const layer = pulled(cellRun("rnn-tanh", { W_hh: w, W_xh: 1 }, x), "rnn-tanh", () => 0, { h: 1 });
  return unitOf(layer.gradients["h"]).map(Math.abs);
}

/** Training one recurrent weight whose loss has a cliff: h_T = w^T should be 1. */
export function cliff(limit: number): { losses: number[]; w: number } {
  const length = 20;
  let w = 1.3;
  const losses: number[] = [];
  for (let k = 0; k < 120; k++) {
    const run = cellRun("rnn-relu", { W_hh: w }, Array.from({ length }, () => [0]), { h: 1 });
    const error = at(run.values["h"], 0, length - 1, 0) - 1;
    losses.push(0.5 * error * error);
    const slope = pulled(run, "rnn-relu", () => 0, { h: error }).parameter_gradients["W_hh"]!.data[0]!;
    w -= 0.05 * Math.max(-limit, Math.min(limit, slope));
  }
  return { losses, w };
}

export const size = 16;
/** Normal numbers over √H: a matrix whose gain is about one. */
export const random = (() => {
  const next = noise(7);
  const normal = () => Array.from({ length: 12 }, next).reduce((a, b) => a + b, 0) / 2;
  return Array.from({ length: size }, () => Array.from({ length: size }, () => normal() / Math.sqrt(size)));
})();

/** Ten days of hourly readings with a daily rhythm. */
export const readings = (() => {
  const next = noise(3);
  return Array.from({ length: 24 * 10 }, (_, t) => 10 + 3 * Math.sin((2 * Math.PI * t) / 24) + 1.2 * Math.sin((4 * Math.PI * t) / 24) + 0.4 * next());
})();
