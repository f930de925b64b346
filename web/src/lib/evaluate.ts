/**
 * The list of operations, run in the browser: the same rules as gatewise.explorer.trace.evaluate, in float64.
 * It serves live edits; a test compares it with Python on ten thousand random cells.
 */
import type { Cell, Layer, Operation, Tensor, Tensors, Trace } from "./types";

type Numbers = Float64Array | Float32Array;

export function tensor(shape: number[]): Tensor {
  return { shape, data: new Float64Array(shape.reduce((a, b) => a * b, 1)) };
}

export function tensorOf(values: number[] | number[][] | number[][][]): Tensor {
  const shape: number[] = [];
  let level: unknown = values;
  while (Array.isArray(level)) {
    shape.push(level.length);
    level = level[0];
  }
  return { shape, data: Float64Array.from((values as number[][][]).flat(2) as number[]) };
}

export function zeros(names: string[], shape: number[]): Tensors {
  return Object.fromEntries(names.map((name) => [name, tensor(shape)]));
}

export function get(tensors: Tensors, name: string): Tensor {
  const found = tensors[name];
  if (!found) throw new Error(`no ${name} here`);
  return found;
}

function sigmoid(a: number): number {
  const e = Math.exp(-Math.abs(a));
  return a >= 0 ? 1 / (1 + e) : e / (1 + e);
}

export interface Setting {
  parameters: Tensors;
  x: Tensor;
  initial: Tensors;
  lengths: number[];
  reverse: boolean;
}

interface Place {
  data: Numbers;
  at: number;
}

function order(steps: number, backwards: boolean): number[] {
  const times = Array.from({ length: steps }, (_, t) => t);
  return backwards ? times.reverse() : times;
}

/** A finder of an operation's arguments at sequence b and step t: where in which array they start. */
function finder(cell: Cell, run: { parameters: Tensors; x: Tensor; previous: Tensors; values: Tensors }, hidden: number) {
  const steps = run.x.shape[1] ?? 0;
  const inputs = run.x.shape[2] ?? 0;
  const parameters = new Set(Object.keys(cell.parameters));
  return (name: string, b: number, t: number): Place => {
    if (parameters.has(name)) return { data: get(run.parameters, name).data, at: 0 };
    if (name === "x") return { data: run.x.data, at: (b * steps + t) * inputs };
    const source = run.previous[name] ?? get(run.values, name);
    return { data: source.data, at: (b * steps + t) * hidden };
  };
}

function apply(kind: Operation["kind"], places: Place[], out: Place, size: number, inner: number): void {
  const [first, second] = places as [Place, Place];
  for (let j = 0; j < size; j++) {
    let value = 0;
    const a = first.data[first.at + j] ?? 0;
    switch (kind) {
      case "product":
        for (let k = 0; k < inner; k++) value += first.data[j * inner + k]! * second.data[second.at + k]!;
        break;
      case "sum":
        value = a;
        for (let i = 1; i < places.length; i++) value += places[i]!.data[places[i]!.at + j]!;
        break;
      case "multiply":
        value = a * second.data[second.at + j]!;
        break;
      case "sigmoid":
        value = sigmoid(a);
        break;
      case "tanh":
        value = Math.tanh(a);
        break;
      case "relu":
        value = Number.isNaN(a) ? a : Math.max(a, 0);
        break;
      case "one_minus":
        value = 1 - a;
        break;
    }
    out.data[out.at + j] = value;
  }
}

export interface ForwardRun extends Setting {
  previous: Tensors;
  values: Tensors;
}

export function forward(cell: Cell, setting: Setting): ForwardRun {
  const [batch = 0, steps = 0, inputs = 0] = setting.x.shape;
  const hidden = get(setting.initial, "h").shape[1] ?? 0;
  const shape = [batch, steps, hidden];
  const values = zeros(cell.operations.map((o) => o.name), shape);
  const previous = zeros(cell.states.map((s) => `${s}_`), shape);
  const run: ForwardRun = { ...setting, previous, values };
  const find = finder(cell, run, hidden);
  for (let b = 0; b < batch; b++) {
    const length = setting.lengths[b] ?? steps;
    const current = Object.fromEntries(
      cell.states.map((s) => [s, get(setting.initial, s).data.slice(b * hidden, (b + 1) * hidden)]),
    );
    for (const t of order(steps, setting.reverse)) {
      if (t >= length) continue;
      const at = (b * steps + t) * hidden;
      for (const state of cell.states) get(previous, `${state}_`).data.set(current[state]!, at);
      for (const operation of cell.operations) {
        const places = operation.arguments.map((name) => find(name, b, t));
        const inner = operation.arguments[1] === "x" ? inputs : hidden;
        apply(operation.kind, places, { data: get(values, operation.name).data, at }, hidden, inner);
      }
      for (const state of cell.states) current[state] = get(values, state).data.slice(at, at + hidden);
    }
  }
  return run;
}

/** A mistake in the backward pass: what an operation sends back to one of its arguments instead of the right value. */
export type Fault = (operation: Operation, source: string, right: number) => number;

/** The minus of 1 − z left out. */
export const withoutMinus: Fault = (operation, _, right) => (operation.kind === "one_minus" ? -right : right);

/** Everything a layer's trace holds, from its forward run, dL/dh_t (B, T, H) and dL/d(final states). */
export function backward(cell: Cell, run: ForwardRun, dy: Tensor, finalGradient: Tensors, place: { layer: number; fault?: Fault | undefined }): Layer {
  const [batch = 0, steps = 0, inputs = 0] = run.x.shape;
  const hidden = get(run.initial, "h").shape[1] ?? 0;
  const shape = [batch, steps, hidden];
  const parameters = new Set(Object.keys(cell.parameters));
  const gradients = zeros([...cell.operations.map((o) => o.name), ...cell.states.map((s) => `${s}_`)], shape);
  gradients["x"] = tensor(run.x.shape);
  const contributions: Tensors = {};
  for (const operation of cell.operations)
    for (const name of operation.arguments)
      if (!parameters.has(name)) contributions[`${name}>${operation.name}`] = tensor(name === "x" ? run.x.shape : shape);
  const parameterGradients = Object.fromEntries(
    Object.entries(run.parameters).map(([name, value]) => [name, tensor(value.shape)]),
  );
  const upstream = tensor(shape);
  const initialGradient = zeros(cell.states, [batch, hidden]);
  const find = finder(cell, run, hidden);
  const reversed = [...cell.operations].reverse();
  const sizeOf = (name: string) => (name === "x" ? inputs : hidden);
  for (let b = 0; b < batch; b++) {
    const length = run.lengths[b] ?? steps;
    const carry = Object.fromEntries(
      cell.states.map((s) => [s, get(finalGradient, s).data.slice(b * hidden, (b + 1) * hidden)]),
    );
    for (const t of order(steps, !run.reverse)) {
      if (t >= length) continue;
      const at = (b * steps + t) * hidden;
      for (let j = 0; j < hidden; j++) upstream.data[at + j] = dy.data[at + j]!;
      for (const state of cell.states)
        for (let j = 0; j < hidden; j++)
          get(gradients, state).data[at + j] = carry[state]![j]! + (state === "h" ? dy.data[at + j]! : 0);
      for (const operation of reversed) {
        const delta: Place = { data: get(gradients, operation.name).data, at };
        const output: Place = { data: get(run.values, operation.name).data, at };
        const places = operation.arguments.map((name) => find(name, b, t));
        operation.arguments.forEach((name, position) => {
          if (parameters.has(name)) {
            const sink = get(parameterGradients, name).data;
            if (operation.kind !== "product") {
              for (let j = 0; j < hidden; j++) sink[j]! += delta.data[at + j]!;
            } else {
              const vector = places[1]!;
              const inner = sizeOf(operation.arguments[1]!);
              for (let j = 0; j < hidden; j++)
                for (let k = 0; k < inner; k++)
                  sink[j * inner + k]! += delta.data[at + j]! * vector.data[vector.at + k]!;
            }
            return;
          }
          const size = sizeOf(name);
          const to = (b * steps + t) * size;
          const term = get(contributions, `${name}>${operation.name}`).data;
          const total = get(gradients, name).data;
          for (let j = 0; j < size; j++) {
            const right = pullBack(operation.kind, position, places, output, delta, j, hidden, size);
            const value = place.fault ? place.fault(operation, name, right) : right;
            term[to + j] = value;
            total[to + j]! += value;
          }
        });
      }
      for (const state of cell.states) carry[state] = get(gradients, `${state}_`).data.slice(at, at + hidden);
    }
    for (const state of cell.states) get(initialGradient, state).data.set(carry[state]!, b * hidden);
  }
  return {
    cell: cell.key,
    layer: place.layer,
    reverse: run.reverse,
    parameters: run.parameters,
    x: run.x,
    initial: run.initial,
    previous: run.previous,
    values: run.values,
    gradients,
    contributions,
    upstream,
    final_gradient: finalGradient,
    initial_gradient: initialGradient,
    parameter_gradients: parameterGradients,
  };
}

function pullBack(
  kind: Operation["kind"],
  position: number,
  places: Place[],
  output: Place,
  delta: Place,
  j: number,
  hidden: number,
  size: number,
): number {
  const d = delta.data[delta.at + j]!;
  const y = output.data[output.at + j]!;
  switch (kind) {
    case "product": {
      const weight = places[0]!.data;
      let value = 0;
      for (let i = 0; i < hidden; i++) value += delta.data[delta.at + i]! * weight[i * size + j]!;
      return value;
    }
    case "sum":
      return d;
    case "multiply": {
      const other = places[1 - position]!;
      return d * other.data[other.at + j]!;
    }
    case "sigmoid":
      return d * y * (1 - y);
    case "tanh":
      return d * (1 - y * y);
    case "relu":
      return y > 0 ? d : 0;
    case "one_minus":
      return -d;
  }
}

/**
 * Run a whole stack again after an edit: all layers and directions, the read-out, the loss, all gradients; with a
 * mistake in the backward pass where one is given, for the gradient check to find.
 */
export function rerun(cells: Record<string, Cell>, trace: Trace, fault?: Fault): Trace {
  const { batch, steps, lengths } = trace;
  const depth = Math.max(...trace.layers.map((layer) => layer.layer)) + 1;
  const stacks = Array.from({ length: depth }, (_, i) => trace.layers.filter((layer) => layer.layer === i));
  const runs: ForwardRun[][] = [];
  let x = stacks[0]![0]!.x;
  for (const stack of stacks) {
    const input = x;
    const done = stack.map((layer) =>
      forward(cells[layer.cell]!, {
        parameters: layer.parameters,
        x: input,
        initial: layer.initial,
        lengths,
        reverse: layer.reverse,
      }),
    );
    runs.push(done);
    x = beside(done.map((run) => get(run.values, "h")));
  }
  const read = readOut(trace, x);
  let below = read.dy;
  const layers: Layer[] = [];
  for (let i = depth - 1; i >= 0; i--) {
    const arriving = below;
    const width = (arriving.shape[2] ?? 0) / stacks[i]!.length;
    const finished = stacks[i]!.map((layer, position) =>
      backward(
        cells[layer.cell]!,
        runs[i]![position]!,
        slice(arriving, position * width, width),
        layer.final_gradient,
        { layer: i, fault },
      ),
    );
    layers.unshift(...finished);
    below = tensor([batch, steps, stacks[i]![0]!.x.shape[2] ?? 0]);
    for (const layer of finished)
      get(layer.gradients, "x").data.forEach((value, index) => (below.data[index]! += value));
  }
  return { ...trace, layers, loss: read.loss, loss_terms: read.terms, head: read.head };
}

function beside(parts: Tensor[]): Tensor {
  if (parts.length === 1) return parts[0]!;
  const [batch = 0, steps = 0, width = 0] = parts[0]!.shape;
  const whole = tensor([batch, steps, width * parts.length]);
  parts.forEach((part, p) => {
    for (let row = 0; row < batch * steps; row++)
      whole.data.set(part.data.subarray(row * width, (row + 1) * width), (row * parts.length + p) * width);
  });
  return whole;
}

function slice(whole: Tensor, from: number, width: number): Tensor {
  const [batch = 0, steps = 0, all = 0] = whole.shape;
  if (all === width) return whole;
  const part = tensor([batch, steps, width]);
  for (let row = 0; row < batch * steps; row++)
    part.data.set(whole.data.subarray(row * all + from, row * all + from + width), row * width);
  return part;
}

function readOut(trace: Trace, y: Tensor) {
  const [batch = 0, steps = 0, width = 0] = y.shape;
  const dy = tensor(y.shape);
  const terms = tensor([batch, steps]);
  let loss = 0;
  if (trace.head) {
    const { weight, bias, target } = trace.head;
    const outputs = bias.shape[0] ?? 0;
    const prediction = tensor([batch, steps, outputs]);
    for (let row = 0; row < batch * steps; row++)
      for (let o = 0; o < outputs; o++) {
        let value = 0;
        for (let j = 0; j < width; j++) value += y.data[row * width + j]! * weight.data[o * width + j]!;
        value += bias.data[o]!;
        prediction.data[row * outputs + o] = value;
        const goal = target.data[row * outputs + o]!;
        if (Number.isNaN(goal)) continue;
        const error = value - goal;
        terms.data[row]! += 0.5 * error * error;
        for (let j = 0; j < width; j++) dy.data[row * width + j]! += error * weight.data[o * width + j]!;
      }
    for (const term of terms.data) loss += term;
    return { dy, loss, terms, head: { weight, bias, target, prediction } };
  }
  if (trace.loss === null) {
    // the upstream gradient was given from outside: keep it
    const top = Math.max(...trace.layers.map((layer) => layer.layer));
    const given = trace.layers.filter((layer) => layer.layer === top).map((layer) => layer.upstream);
    return { dy: beside(given), loss: null, terms: null, head: null };
  }
  for (let b = 0; b < batch; b++) {
    const last = (trace.lengths[b] ?? steps) - 1;
    if (last < 0) continue;
    const row = b * steps + last;
    for (let j = 0; j < width; j++) {
      const h = y.data[row * width + j]!;
      dy.data[row * width + j] = h;
      terms.data[row]! += 0.5 * h * h;
    }
    loss += terms.data[row]!;
  }
  return { dy, loss, terms, head: null };
}
