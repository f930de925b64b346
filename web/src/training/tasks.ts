/** What the networks are trained on; every batch is drawn anew. Time-major arrays: (T, B, ·). */
import type { Batch } from "./learner";
import type { Random } from "./random";

export const taskNames = ["bit", "adding", "echo", "sine", "own"] as const;
export type TaskName = (typeof taskNames)[number];

export interface Task {
  inputs: number;
  /** steps of a sequence whose memory is `length` */
  steps(length: number): number;
  /** mean squared error of the best answer that needs no memory, if it is known */
  guess: number | null;
  draw(length: number, size: number, random: Random): Batch;
}

function blank(steps: number, size: number, inputs: number): Batch {
  return {
    x: new Float64Array(steps * size * inputs),
    target: new Float64Array(steps * size),
    weight: new Float64Array(steps * size),
  };
}

/** A bit, +1 or −1, stands at the first step beside a flag; noise follows; at the last step the bit is asked for. */
const bit: Task = {
  inputs: 2,
  steps: (length) => length + 1,
  guess: 1,
  draw(length, size, random) {
    const steps = length + 1;
    const batch = blank(steps, size, 2);
    for (let b = 0; b < size; b++) {
      const value = random.uniform() < 0.5 ? -1 : 1;
      batch.x[b * 2] = value;
      batch.x[b * 2 + 1] = 1;
      for (let t = 1; t < steps; t++) batch.x[(t * size + b) * 2] = 0.3 * random.normal();
      batch.target[length * size + b] = value;
      batch.weight[length * size + b] = 1;
    }
    return batch;
  },
};

/** Numbers from 0 to 1; two are marked, one in each half; at the last step their sum is asked for. */
const adding: Task = {
  inputs: 2,
  steps: (length) => length + 1,
  guess: 1 / 6,
  draw(length, size, random) {
    const steps = length + 1;
    const batch = blank(steps, size, 2);
    const half = Math.max(1, Math.floor(steps / 2));
    for (let b = 0; b < size; b++) {
      for (let t = 0; t < steps; t++) batch.x[(t * size + b) * 2] = random.uniform();
      let sum = 0;
      for (const t of [random.below(half), half + random.below(steps - half)]) {
        batch.x[(t * size + b) * 2 + 1] = 1;
        sum += batch.x[(t * size + b) * 2]!;
      }
      batch.target[length * size + b] = sum;
      batch.weight[length * size + b] = 1;
    }
    return batch;
  },
};

/** Noise; at every step the value of `length` steps before is asked for. */
const echo: Task = {
  inputs: 1,
  steps: (length) => 2 * length + 4,
  guess: 1,
  draw(length, size, random) {
    const steps = 2 * length + 4;
    const batch = blank(steps, size, 1);
    for (let i = 0; i < steps * size; i++) batch.x[i] = random.normal();
    for (let i = length * size; i < steps * size; i++) {
      batch.target[i] = batch.x[i - length * size]!;
      batch.weight[i] = 1;
    }
    return batch;
  },
};

/** A sine of unknown period and phase with noise; at every step the next clean value is asked for. */
const sine: Task = {
  inputs: 1,
  steps: (length) => length + 1,
  guess: 0.5,
  draw(length, size, random) {
    const steps = length + 1;
    const batch = blank(steps, size, 1);
    for (let b = 0; b < size; b++) {
      const turn = (2 * Math.PI) / (6 + 14 * random.uniform());
      const phase = 2 * Math.PI * random.uniform();
      for (let t = 0; t < steps; t++) {
        const i = t * size + b;
        batch.x[i] = Math.sin(phase + turn * t) + 0.3 * random.normal();
        batch.target[i] = Math.sin(phase + turn * (t + 1));
        batch.weight[i] = 1;
      }
    }
    return batch;
  },
};

/** A column of numbers, scaled to mean 0 and deviation 1; at every step the next one is asked for. */
export function ownTask(column: readonly number[]): Task {
  const mean = column.reduce((a, b) => a + b, 0) / column.length;
  const deviation = Math.sqrt(column.reduce((sum, v) => sum + (v - mean) ** 2, 0) / column.length) || 1;
  const scaled = Float64Array.from(column, (v) => (v - mean) / deviation);
  let changes = 0;
  for (let i = 1; i < scaled.length; i++) changes += (scaled[i]! - scaled[i - 1]!) ** 2;
  return {
    inputs: 1,
    steps: (length) => Math.min(length + 1, scaled.length - 1),
    // the last value again
    guess: changes / (scaled.length - 1),
    draw(length, size, random) {
      const steps = Math.min(length + 1, scaled.length - 1);
      const batch = blank(steps, size, 1);
      for (let b = 0; b < size; b++) {
        const from = random.below(scaled.length - steps);
        for (let t = 0; t < steps; t++) {
          batch.x[t * size + b] = scaled[from + t]!;
          batch.target[t * size + b] = scaled[from + t + 1]!;
          batch.weight[t * size + b] = 1;
        }
      }
      return batch;
    },
  };
}

export const tasks: Record<Exclude<TaskName, "own">, Task> = { bit, adding, echo, sine };
