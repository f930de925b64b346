/** Mistakes planted in a backward pass, and the gradient check that finds them. */
import { get, rerun, tensor, withoutMinus, type Fault } from "../lib/evaluate";
import { at, cells, edited, entry, entryGradient, example } from "../lib/trace";
import type { Layer, Tensor, Trace } from "../lib/types";

export interface Hunt {
  cell: string;
  /** the trace of the worked example with the mistake in its gradients */
  broken(trace: Trace): Trace;
}

/** Σ_t δ_t v_tᵀ: the gradient of a weight whose product gave δ, when v_t stood beside it. */
function outer(run: Layer, product: string, vector: (step: number, k: number) => number): Tensor {
  const delta = get(run.gradients, product);
  const [, steps = 0, hidden = 0] = delta.shape;
  const sum = tensor([hidden, hidden]);
  for (let t = 0; t < steps; t++)
    for (let j = 0; j < hidden; j++)
      for (let k = 0; k < hidden; k++) sum.data[j * hidden + k]! += at(delta, 0, t, j) * vector(t, k);
  return sum;
}

function withBlock(trace: Trace, name: string, make: (run: Layer) => Tensor): Trace {
  const run = trace.layers[0]!;
  return { ...trace, layers: [{ ...run, parameter_gradients: { ...run.parameter_gradients, [name]: make(run) } }] };
}

/** Only the direct path carries the gradient on to the step before; the ways through the gates are forgotten. */
const withoutGates: Fault = (operation, source, right) => (source === "h_" && operation.kind === "product" ? 0 : right);

export const hunts: Record<string, Hunt> = {
  "one-minus": { cell: "gru-after-keep", broken: (trace) => rerun(cells, trace, withoutMinus) },
  reset: {
    cell: "gru-before-keep",
    broken: (trace) => withBlock(trace, "W_hn", (run) => outer(run, "q_n", (t, k) => at(run.previous["h_"], 0, t, k))),
  },
  "gradient-check": {
    cell: "rnn-tanh",
    broken: (trace) => withBlock(trace, "W_hh", (run) => outer(run, "q_h", (t, k) => at(run.values["h"], 0, t, k))),
  },
  "bug-hunt": { cell: "gru-after-keep", broken: (trace) => rerun(cells, trace, withoutGates) },
};

export interface Row {
  block: string;
  /** the entry that is furthest off */
  entry: number;
  backprop: number;
  finite: number;
  /** largest difference of an entry over the block's largest gradient, by either way */
  apart: number;
}

const EPSILON = 1e-5;

/** Compare every entry of every block, and of the input, with the central difference; `steps`: the run cut short. */
export function checked(hunt: Hunt, steps?: number): Row[] {
  const whole = example(hunt.cell);
  const trace = steps === undefined ? whole : cut(whole, steps);
  const broken = hunt.broken(trace);
  const run = trace.layers[0]!;
  const blocks: [string, Tensor][] = [...Object.entries(run.parameters), ["x", run.x]];
  return blocks.map(([block, values]) => {
    const rows = Array.from(values.data, (_, index) => {
      const key = block === "x" ? `x.${index}` : `l0.${block}.${index}`;
      const value = entry(trace, key)!;
      const loss = (to: number) => edited(trace, { [key]: to }).loss!;
      const finite = (loss(value + EPSILON) - loss(value - EPSILON)) / (2 * EPSILON);
      return { block, entry: index, backprop: entryGradient(broken, key), finite, apart: 0 };
    });
    const size = Math.max(1e-12, ...rows.map((row) => Math.max(Math.abs(row.finite), Math.abs(row.backprop))));
    const off = (row: Row) => Math.abs(row.backprop - row.finite) / size;
    const worst = rows.reduce((a, b) => (off(b) > off(a) ? b : a));
    return { ...worst, apart: off(worst) };
  });
}

function cut(trace: Trace, steps: number): Trace {
  return rerun(cells, { ...trace, lengths: [steps], head: trace.head && { ...trace.head, target: kept(trace.head.target, steps) } });
}

function kept(target: Tensor, steps: number): Tensor {
  return { shape: target.shape, data: Float64Array.from(target.data, (value, i) => (i < steps ? value : NaN)) };
}
