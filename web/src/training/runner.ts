/**
 * A cell's list of operations, run over a whole batch: the rules of lib/evaluate.ts on arrays that are made once, so
 * that several cells can be trained between two frames of the screen. Arrays are time-major: (T, B, ·).
 */
import type { Cell, Operation } from "../lib/types";

interface Span {
  name: string;
  /** rows and columns; a bias has one column */
  rows: number;
  columns: number;
  from: number;
}

/** Where an argument is: a parameter, the input, or a value at this step or (shift 0 of a state) the one before. */
interface Argument {
  kind: "parameter" | "x" | "value";
  /** the parameter's or value's place in the lists */
  index: number;
  /** slots between step t and the block: a state's array starts with the initial state */
  shift: number;
}

interface Compiled {
  kind: Operation["kind"];
  arguments: Argument[];
  out: number;
  shift: number;
}

export class Runner {
  readonly spans: Span[] = [];
  /** How many numbers all parameters of the cell have. */
  readonly size: number;
  readonly outputs: Float64Array;
  /** Length of ∂L/∂state, a mean over the batch: state -> (T). */
  readonly norms: Record<string, Float64Array> = {};
  private readonly operations: Compiled[] = [];
  private readonly values: Float64Array[] = [];
  private readonly gradients: Float64Array[] = [];
  private readonly states: { name: string; value: number; before: number }[];

  constructor(
    readonly cell: Cell,
    readonly inputs: number,
    readonly hidden: number,
    readonly batch: number,
    readonly steps: number,
  ) {
    let from = 0;
    for (const name of Object.keys(cell.parameters)) {
      const use = cell.operations.find((operation) => operation.arguments.includes(name))!;
      const columns = use.kind !== "product" ? 1 : use.arguments[1] === "x" ? inputs : hidden;
      this.spans.push({ name, rows: hidden, columns, from });
      from += hidden * columns;
    }
    this.size = from;
    const block = batch * hidden;
    const names = cell.operations.map((operation) => operation.name);
    const isState = (name: string) => cell.states.includes(name);
    for (const name of names) {
      this.values.push(new Float64Array(block * (steps + (isState(name) ? 1 : 0))));
      this.gradients.push(new Float64Array(block));
    }
    // behind the operations: one gradient more for the state that each step starts from
    this.states = cell.states.map((name, i) => {
      this.gradients.push(new Float64Array(block));
      this.norms[name] = new Float64Array(steps);
      return { name, value: names.indexOf(name), before: names.length + i };
    });
    const argument = (name: string): Argument => {
      const parameter = this.spans.findIndex((span) => span.name === name);
      if (parameter >= 0) return { kind: "parameter", index: parameter, shift: 0 };
      if (name === "x") return { kind: "x", index: 0, shift: 0 };
      const index = names.indexOf(name);
      if (index >= 0) return { kind: "value", index, shift: isState(name) ? 1 : 0 };
      return { kind: "value", index: this.states.find((state) => `${state.name}_` === name)!.value, shift: 0 };
    };
    for (const { kind, name, arguments: all } of cell.operations)
      this.operations.push({ kind, arguments: all.map(argument), out: names.indexOf(name), shift: isState(name) ? 1 : 0 });
    this.outputs = this.values[this.states.find((state) => state.name === "h")!.value]!;
  }

  /**
   * h at every step: (T, B, H), from the parameters in one row and the inputs (T, B, I). The first states are zero. With
   * `from` and `to` only a stretch of the steps, after those before it.
   */
  forward(parameters: Float64Array, x: Float64Array, from = 0, to = this.steps): Float64Array {
    const { batch, hidden, inputs } = this;
    const block = batch * hidden;
    for (let t = from; t < to; t++)
      for (const operation of this.operations) {
        const out = this.values[operation.out]!;
        const at = (t + operation.shift) * block;
        const first = operation.arguments[0]!;
        if (operation.kind === "product") {
          const second = operation.arguments[1]!;
          const isInput = second.kind === "x";
          const columns = isInput ? inputs : hidden;
          const vector = isInput ? x : this.values[second.index]!;
          product(parameters, this.spans[first.index]!.from, vector, isInput ? t * batch * inputs : (t + second.shift) * block, out, at, batch, hidden, columns);
          continue;
        }
        if (operation.kind === "sum") {
          out.fill(0, at, at + block);
          for (const part of operation.arguments) {
            if (part.kind === "parameter") {
              const from = this.spans[part.index]!.from;
              for (let i = 0, j = 0; i < block; i++) {
                out[at + i]! += parameters[from + j]!;
                if (++j === hidden) j = 0;
              }
            } else {
              const from = (t + part.shift) * block;
              const source = this.values[part.index]!;
              for (let i = 0; i < block; i++) out[at + i]! += source[from + i]!;
            }
          }
          continue;
        }
        const a = this.values[first.index]!;
        const from = (t + first.shift) * block;
        switch (operation.kind) {
          case "multiply": {
            const second = operation.arguments[1]!;
            const b = this.values[second.index]!;
            const other = (t + second.shift) * block;
            for (let i = 0; i < block; i++) out[at + i] = a[from + i]! * b[other + i]!;
            break;
          }
          case "sigmoid":
            for (let i = 0; i < block; i++) {
              const value = a[from + i]!;
              const e = Math.exp(-Math.abs(value));
              out[at + i] = value >= 0 ? 1 / (1 + e) : e / (1 + e);
            }
            break;
          case "tanh":
            for (let i = 0; i < block; i++) out[at + i] = Math.tanh(a[from + i]!);
            break;
          case "relu":
            for (let i = 0; i < block; i++) {
              const value = a[from + i]!;
              out[at + i] = value > 0 || Number.isNaN(value) ? value : 0;
            }
            break;
          case "one_minus":
            for (let i = 0; i < block; i++) out[at + i] = 1 - a[from + i]!;
            break;
        }
      }
    return this.outputs.subarray(block);
  }

  /**
   * Add the parameters' gradients to `sink`, from ∂L/∂h (T, B, H) of the last forward run. With `to` and `from` only a
   * stretch of the steps, after those behind it.
   */
  backward(parameters: Float64Array, x: Float64Array, dy: Float64Array, sink: Float64Array, to = this.steps, from = 0): void {
    const { batch, hidden, inputs } = this;
    const block = batch * hidden;
    if (to === this.steps) for (const state of this.states) this.gradients[state.before]!.fill(0);
    for (let t = to - 1; t >= from; t--) {
      for (let i = 0; i < this.values.length; i++) this.gradients[i]!.fill(0);
      for (const state of this.states) {
        const gradient = this.gradients[state.value]!;
        const carry = this.gradients[state.before]!;
        gradient.set(carry);
        carry.fill(0);
        if (state.name === "h") for (let i = 0; i < block; i++) gradient[i]! += dy[t * block + i]!;
      }
      for (let o = this.operations.length - 1; o >= 0; o--) {
        const operation = this.operations[o]!;
        const delta = this.gradients[operation.out]!;
        const out = this.values[operation.out]!;
        const at = (t + operation.shift) * block;
        for (let position = 0; position < operation.arguments.length; position++) {
          const argument = operation.arguments[position]!;
          if (argument.kind === "parameter") {
            const span = this.spans[argument.index]!;
            if (operation.kind !== "product") {
              for (let i = 0, j = 0; i < block; i++) {
                sink[span.from + j]! += delta[i]!;
                if (++j === hidden) j = 0;
              }
              continue;
            }
            const second = operation.arguments[1]!;
            const isInput = second.kind === "x";
            const vector = isInput ? x : this.values[second.index]!;
            outer(delta, vector, isInput ? t * batch * inputs : (t + second.shift) * block, sink, span.from, batch, hidden, span.columns);
            continue;
          }
          if (argument.kind === "x") continue;
          const total = this.into(argument);
          switch (operation.kind) {
            case "product":
              back(parameters, this.spans[operation.arguments[0]!.index]!.from, delta, total, batch, hidden);
              break;
            case "sum":
              for (let i = 0; i < block; i++) total[i]! += delta[i]!;
              break;
            case "multiply": {
              const other = operation.arguments[1 - position]!;
              const factor = this.values[other.index]!;
              const from = (t + other.shift) * block;
              for (let i = 0; i < block; i++) total[i]! += delta[i]! * factor[from + i]!;
              break;
            }
            case "sigmoid":
              for (let i = 0; i < block; i++) total[i]! += delta[i]! * out[at + i]! * (1 - out[at + i]!);
              break;
            case "tanh":
              for (let i = 0; i < block; i++) total[i]! += delta[i]! * (1 - out[at + i]! * out[at + i]!);
              break;
            case "relu":
              for (let i = 0; i < block; i++) if (out[at + i]! > 0) total[i]! += delta[i]!;
              break;
            case "one_minus":
              for (let i = 0; i < block; i++) total[i]! -= delta[i]!;
              break;
          }
        }
      }
      for (const state of this.states) this.norms[state.name]![t] = meanLength(this.gradients[state.value]!, batch, hidden);
    }
  }

  /** The gradient that an argument's term is added to: a state with shift 0 is the one that the step starts from. */
  private into(argument: Argument): Float64Array {
    const state = this.states.find((one) => one.value === argument.index);
    return this.gradients[state && argument.shift === 0 ? state.before : argument.index]!;
  }

  /** Make the last states the first ones, for a run that goes on. */
  carry(): void {
    const block = this.batch * this.hidden;
    for (const state of this.states) this.values[state.value]!.copyWithin(0, this.steps * block);
  }

  /** Begin anew: the first states are zero. */
  reset(): void {
    const block = this.batch * this.hidden;
    for (const state of this.states) this.values[state.value]!.fill(0, 0, block);
  }

  /** An operation's values, (T, B, H) after the initial state's slot if it is a state's. */
  value(name: string): Float64Array {
    const index = this.cell.operations.findIndex((operation) => operation.name === name);
    return this.cell.states.includes(name) ? this.values[index]!.subarray(this.batch * this.hidden) : this.values[index]!;
  }
}

/** out = v Wᵀ for every row of the batch. */
function product(w: Float64Array, from: number, v: Float64Array, first: number, out: Float64Array, at: number, batch: number, hidden: number, columns: number): void {
  for (let b = 0; b < batch; b++) {
    const row = first + b * columns;
    for (let j = 0; j < hidden; j++) {
      const weight = from + j * columns;
      let sum = 0;
      for (let k = 0; k < columns; k++) sum += w[weight + k]! * v[row + k]!;
      out[at + b * hidden + j] = sum;
    }
  }
}

/** The weight's gradient: sink += δᵀ v. */
function outer(delta: Float64Array, v: Float64Array, first: number, sink: Float64Array, from: number, batch: number, hidden: number, columns: number): void {
  for (let b = 0; b < batch; b++)
    for (let j = 0; j < hidden; j++) {
      const d = delta[b * hidden + j]!;
      const weight = from + j * columns;
      const row = first + b * columns;
      for (let k = 0; k < columns; k++) sink[weight + k]! += d * v[row + k]!;
    }
}

/** The vector's gradient: total += δ W. */
function back(w: Float64Array, from: number, delta: Float64Array, total: Float64Array, batch: number, hidden: number): void {
  for (let b = 0; b < batch; b++)
    for (let j = 0; j < hidden; j++) {
      const d = delta[b * hidden + j]!;
      const weight = from + j * hidden;
      for (let k = 0; k < hidden; k++) total[b * hidden + k]! += d * w[weight + k]!;
    }
}

function meanLength(gradient: Float64Array, batch: number, hidden: number): number {
  let sum = 0;
  for (let b = 0; b < batch; b++) {
    let squares = 0;
    for (let j = 0; j < hidden; j++) squares += gradient[b * hidden + j]! ** 2;
    sum += Math.sqrt(squares);
  }
  return sum / batch;
}
