/** One cell with a linear read-out, and its training: forward, loss, backward, clipping, update. */
import type { Cell } from "../lib/types";
import type { Random } from "./random";
import { Optimiser, type RuleName } from "./rules";
import { Runner } from "./runner";

/** Time-major: x (T, B, I); target and weight (T, B). With cross-entropy the target is the number of the class. */
export interface Batch {
  x: Float64Array;
  target: Float64Array;
  weight: Float64Array;
}

export interface Shape {
  inputs: number;
  hidden: number;
  /** outputs of the read-out: 1 for the squared error, the number of classes for the cross-entropy */
  outputs: number;
  batch: number;
  steps: number;
}

export interface Settings {
  rule: RuleName;
  rate: number;
  /** largest length of the gradient of all parameters, 0 for none */
  limit: number;
}

/** Time steps between two pauses. */
const SLICE = 6;

export class Learner {
  readonly parameters: Float64Array;
  readonly gradient: Float64Array;
  /** Predictions of the last batch, (T, B, K); where the weight is 0 they were not computed. */
  readonly prediction: Float64Array;
  readonly runner: Runner;
  loss = NaN;
  norm = NaN;
  private readonly dy: Float64Array;
  private readonly optimiser: Optimiser;

  constructor(
    readonly cell: Cell,
    readonly shape: Shape,
  ) {
    const { inputs, hidden, outputs, batch, steps } = shape;
    this.runner = new Runner(cell, inputs, hidden, batch, steps);
    this.parameters = new Float64Array(this.runner.size + outputs * (hidden + 1));
    this.gradient = new Float64Array(this.parameters.length);
    this.prediction = new Float64Array(steps * batch * outputs);
    this.dy = new Float64Array(steps * batch * hidden);
    this.optimiser = new Optimiser(this.parameters);
  }

  get steps(): number {
    return this.optimiser.steps;
  }

  /** Every number from U(−1/√H, 1/√H), as the library's layers begin. */
  start(random: Random): void {
    const bound = 1 / Math.sqrt(this.shape.hidden);
    for (let i = 0; i < this.parameters.length; i++) this.parameters[i] = (2 * random.uniform() - 1) * bound;
  }

  /** Parameters by name: the cell's blocks, and "head.weight" (K, H) and "head.bias" (K). */
  blocks(row: Float64Array = this.parameters): Record<string, Float64Array> {
    const found: Record<string, Float64Array> = {};
    for (const { name, rows, columns, from } of this.runner.spans) found[name] = row.subarray(from, from + rows * columns);
    const { hidden, outputs } = this.shape;
    const head = this.runner.size;
    found["head.weight"] = row.subarray(head, head + outputs * hidden);
    found["head.bias"] = row.subarray(head + outputs * hidden);
    return found;
  }

  /** Loss and predictions of a batch; `all` computes the predictions of weight 0 too. */
  evaluate(batch: Batch, all = false): number {
    const h = this.runner.forward(this.parameters, batch.x);
    return (this.loss = this.read(h, batch, false, all));
  }

  /** One training step; where the gradient is not finite the parameters stay as they are. */
  step(batch: Batch, settings: Settings): void {
    for (const _ of this.stepping(batch, settings)) void _;
  }

  /** The same, with a pause after every few time steps: a step of a large network is longer than a frame of the screen. */
  *stepping(batch: Batch, settings: Settings): Generator<void> {
    yield* this.looking(batch);
    this.norm = this.optimiser.step(this.gradient, settings.rule, settings.rate, settings.limit);
  }

  /** Loss and all gradients of a batch, without an update; with pauses. */
  *looking(batch: Batch): Generator<void> {
    const { steps } = this.shape;
    for (let t = 0; t < steps; t += SLICE) {
      this.runner.forward(this.parameters, batch.x, t, Math.min(steps, t + SLICE));
      yield;
    }
    this.gradient.fill(0);
    this.dy.fill(0);
    this.loss = this.read(this.runner.forward(this.parameters, batch.x, steps), batch, true, false);
    for (let t = steps; t > 0; t -= SLICE) {
      yield;
      this.runner.backward(this.parameters, batch.x, this.dy, this.gradient, t, Math.max(0, t - SLICE));
    }
  }

  /** The weighted mean of the squared error or of the cross-entropy; its gradients where `train` is set. */
  private read(h: Float64Array, { target, weight }: Batch, train: boolean, all: boolean): number {
    const { hidden, outputs } = this.shape;
    const { parameters, gradient, prediction, dy } = this;
    const head = this.runner.size;
    const bias = head + outputs * hidden;
    let total = 0;
    for (const w of weight) total += w;
    let loss = 0;
    for (let row = 0; row < weight.length; row++) {
      const w = weight[row]!;
      if (w === 0 && !all) continue;
      const at = row * outputs;
      for (let k = 0; k < outputs; k++) {
        let sum = parameters[bias + k]!;
        for (let j = 0; j < hidden; j++) sum += h[row * hidden + j]! * parameters[head + k * hidden + j]!;
        prediction[at + k] = sum;
      }
      if (w === 0) continue;
      const goal = target[row]!;
      const share = w / total;
      if (outputs === 1) {
        const error = prediction[at]! - goal;
        loss += share * error * error;
        if (train) this.pull(row, 0, share * 2 * error, h, head, bias, gradient, dy);
        continue;
      }
      let top = -Infinity;
      for (let k = 0; k < outputs; k++) top = Math.max(top, prediction[at + k]!);
      let sum = 0;
      for (let k = 0; k < outputs; k++) sum += Math.exp(prediction[at + k]! - top);
      loss += share * (Math.log(sum) + top - prediction[at + goal]!);
      if (train)
        for (let k = 0; k < outputs; k++)
          this.pull(row, k, share * (Math.exp(prediction[at + k]! - top) / sum - (k === goal ? 1 : 0)), h, head, bias, gradient, dy);
    }
    return loss;
  }

  private pull(row: number, k: number, slope: number, h: Float64Array, head: number, bias: number, gradient: Float64Array, dy: Float64Array): void {
    const { hidden } = this.shape;
    gradient[bias + k]! += slope;
    for (let j = 0; j < hidden; j++) {
      gradient[head + k * hidden + j]! += slope * h[row * hidden + j]!;
      dy[row * hidden + j]! += slope * this.parameters[head + k * hidden + j]!;
    }
  }
}

/** Softmax of the K numbers from `at` on. */
export function softmax(row: Float64Array, at: number, count: number): number[] {
  let top = -Infinity;
  for (let k = 0; k < count; k++) top = Math.max(top, row[at + k]!);
  const parts = Array.from({ length: count }, (_, k) => Math.exp(row[at + k]! - top));
  const sum = parts.reduce((a, b) => a + b, 0);
  return parts.map((part) => part / sum);
}
