/**
 * The run as a line of stages: forward through every operation of every step, the read-out and the loss, backward
 * through all of it, and the update of the weights.
 */
import type { Pass } from "./app.svelte";
import { inside, number, rounded } from "./format";
import { at } from "./trace";
import type { Cell, Formula, Layer } from "./types";

export const lossStages = ["readout", "loss", "dy"] as const;
export const updateStages = ["sum", "clip", "step"] as const;

export function stages(cell: Cell, pass: Pass): string[] {
  const names = cell.operations.map((o) => o.name);
  if (pass === "loss") return [...lossStages];
  if (pass === "update") return [...updateStages];
  return pass === "forward" ? names : [...names.reverse(), ...Object.keys(cell.inputs)];
}

export interface Spot {
  pass: Pass;
  step: number;
  op: number;
}

export function total(cell: Cell, length: number): number {
  const steps = stages(cell, "forward").length + stages(cell, "backward").length;
  return length * steps + lossStages.length + updateStages.length;
}

/** A spot as one number on the line; `reverse` layers run from the last step to the first. */
export function position(cell: Cell, length: number, reverse: boolean, spot: Spot): number {
  const forward = length * stages(cell, "forward").length;
  const back = stages(cell, "backward").length;
  const turn = reverse ? length - 1 - spot.step : spot.step;
  if (spot.pass === "forward") return (turn * forward) / length + spot.op;
  if (spot.pass === "loss") return forward + spot.op;
  const begin = forward + lossStages.length;
  return spot.pass === "backward" ? begin + (length - 1 - turn) * back + spot.op : begin + length * back + spot.op;
}

export function spotAt(cell: Cell, length: number, reverse: boolean, where: number): Spot {
  const forward = stages(cell, "forward").length;
  const back = stages(cell, "backward").length;
  const step = (turn: number) => (reverse ? length - 1 - turn : turn);
  let rest = Math.max(0, Math.min(where, total(cell, length) - 1));
  if (rest < length * forward) return { pass: "forward", step: step(Math.floor(rest / forward)), op: rest % forward };
  rest -= length * forward;
  // the loss is shown at the step that was computed last, the update after the step whose gradient comes last
  if (rest < lossStages.length) return { pass: "loss", step: step(length - 1), op: rest };
  rest -= lossStages.length;
  if (rest < length * back) return { pass: "backward", step: step(length - 1 - Math.floor(rest / back)), op: rest % back };
  return { pass: "update", step: step(0), op: rest - length * back };
}

/** Piece of a worked formula: text, or a number that belongs to a value of the picture. */
export type Piece = { text: string } | { value: number; name: string; sign?: boolean; bare?: boolean };

/** A worked formula: its pieces, the result, and what the digits that are shown give. */
export interface Worked {
  pieces: Piece[];
  value: number;
  shown: number;
}

/** Whether the digits on the screen do not give the result on the screen: more digits were used than are shown. */
export function differs(worked: Worked, sign = false): boolean {
  return number(worked.shown, sign) !== number(worked.value, sign);
}

export interface Where {
  sequence: number;
  step: number;
  unit: number;
}

export function valueAt(run: Layer, name: string, where: Where, unit = where.unit): number {
  if (name === "x") return at(run.x, where.sequence, where.step, unit);
  const block = run.parameters[name];
  if (block) return block.data[unit] ?? NaN;
  return at(run.values[name] ?? run.previous[name], where.sequence, where.step, unit);
}

export function gradientAt(run: Layer, name: string, where: Where, unit = where.unit): number {
  return at(run.gradients[name], where.sequence, where.step, unit);
}

/** How many terms of a product are written out. */
export const most = 4;

const activations = { sigmoid: "σ", tanh: "tanh", relu: "ReLU" } as const;
const functions = {
  sigmoid: (a: number) => 1 / (1 + Math.exp(-a)),
  tanh: Math.tanh,
  relu: (a: number) => Math.max(a, 0),
};

/** Products of pairs, added up; those beyond the first few are left out of what is written but not of the sum. */
export function sumOfProducts(pairs: [Piece & { value: number }, Piece & { value: number }][]): { pieces: Piece[]; shown: number } {
  const pieces: Piece[] = [];
  let shown = 0;
  pairs.forEach(([a, b], i) => {
    shown += i < most ? rounded(a.value) * rounded(b.value) : a.value * b.value;
    if (i >= most) return;
    if (i) pieces.push({ text: " + " });
    pieces.push(a, { text: " × " }, b);
  });
  if (pairs.length > most) pieces.push({ text: ` + … (${pairs.length - most})` });
  return { pieces, shown };
}

/** The forward rule of an operation with the numbers of one unit put in. */
export function forwardWorked(cell: Cell, run: Layer, name: string, where: Where): Worked {
  const operation = cell.operations.find((o) => o.name === name)!;
  const arg = (i: number) => operation.arguments[i]!;
  const value = (i: number) => ({ value: valueAt(run, arg(i), where), name: arg(i) });
  const near = (i: number) => rounded(value(i).value);
  let pieces: Piece[] = [];
  let shown = 0;
  switch (operation.kind) {
    case "product": {
      const block = run.parameters[arg(0)]!;
      const size = block.shape[1] ?? 0;
      const pairs = Array.from({ length: size }, (_, k): [Piece & { value: number }, Piece & { value: number }] => [
        { value: block.data[where.unit * size + k]!, name: arg(0) },
        { value: valueAt(run, arg(1), where, k), name: arg(1) },
      ]);
      ({ pieces, shown } = sumOfProducts(pairs));
      break;
    }
    case "sum":
      operation.arguments.forEach((_, i) => pieces.push(...(i ? [{ text: " + " }] : []), value(i)));
      shown = operation.arguments.reduce((sum, _, i) => sum + near(i), 0);
      break;
    case "multiply":
      pieces.push(value(0), { text: " × " }, value(1));
      shown = near(0) * near(1);
      break;
    case "one_minus":
      pieces.push({ text: "1 − " }, value(0));
      shown = 1 - near(0);
      break;
    default:
      pieces.push({ text: `${activations[operation.kind]}(` }, { ...value(0), bare: true }, { text: ")" });
      shown = functions[operation.kind](near(0));
  }
  const result = valueAt(run, name, where);
  return { pieces: [...pieces, { text: " = " }, { value: result, name, bare: true }], value: result, shown };
}

export interface Term extends Worked {
  /** consumer operation, or "loss" or "next" */
  through: string;
  sign: string;
  formula: Formula;
}

/** What each use of a value sends back to it; their sum is its gradient. */
export function terms(cell: Cell, run: Layer, name: string, where: Where, length: number): Term[] {
  const result: Term[] = [];
  const outside = (through: string, formula: Formula, value: number) =>
    result.push({ through, sign: "+", formula, pieces: [{ value, name: `${name}_out`, sign: true }], value, shown: rounded(value) });
  if (cell.states.includes(name)) {
    if (name === "h")
      outside("loss", [["i", "δ", "", ""], ["i", "y", "t", ""]], at(run.upstream, where.sequence, where.step, where.unit));
    const later: Formula = [["i", "δ", "", ""], ["i", name, "t", run.reverse ? "(t−1)" : "(t+1)"]];
    outside("next", later, fromNext(run, name, where, length));
  }
  for (const operation of cell.operations) {
    if (!operation.arguments.includes(name)) continue;
    const key = `${name}>${operation.name}`;
    const [sign, formula] = cell.terms[key]!;
    const value = at(run.contributions[key], where.sequence, where.step, where.unit);
    result.push({ through: operation.name, sign, formula, value, ...factors(run, name, operation.name, cell, where) });
  }
  return result;
}

/** The gradient that reaches a state from the next step, or that was given for the final state. */
export function fromNext(run: Layer, state: string, where: Where, length: number): number {
  const later = where.step + (run.reverse ? -1 : 1);
  if (later >= 0 && later < length) return at(run.gradients[`${state}_`], where.sequence, later, where.unit);
  const given = run.final_gradient[state];
  return given?.data[where.sequence * (given.shape[1] ?? 1) + where.unit] ?? 0;
}

/** The gradient of a value at the end of an edge, times the local derivative, with numbers. */
function factors(run: Layer, source: string, consumer: string, cell: Cell, where: Where): { pieces: Piece[]; shown: number } {
  const operation = cell.operations.find((o) => o.name === consumer)!;
  const delta = { value: gradientAt(run, consumer, where), name: consumer, sign: true };
  const output = { value: valueAt(run, consumer, where), name: consumer };
  const d = rounded(delta.value);
  const y = rounded(output.value);
  switch (operation.kind) {
    case "product": {
      const block = run.parameters[operation.arguments[0]!]!;
      const [rows = 0, size = 0] = block.shape;
      return sumOfProducts(
        Array.from({ length: rows }, (_, i) => [
          { value: block.data[i * size + where.unit]!, name: operation.arguments[0]! },
          { value: gradientAt(run, consumer, where, i), name: consumer, sign: true },
        ]),
      );
    }
    case "multiply": {
      const other = operation.arguments[1 - operation.arguments.indexOf(source)]!;
      const value = valueAt(run, other, where);
      return { pieces: [delta, { text: " × " }, { value, name: other }], shown: d * rounded(value) };
    }
    case "sigmoid":
      return { pieces: [delta, { text: " × " }, output, { text: " × (1 − " }, output, { text: ")" }], shown: d * y * (1 - y) };
    case "tanh":
      return { pieces: [delta, { text: " × (1 − " }, output, { text: "²)" }], shown: d * (1 - y * y) };
    case "relu":
      return { pieces: [delta, { text: y > 0 ? " × 1" : " × 0" }], shown: y > 0 ? d : 0 };
    case "one_minus":
      return { pieces: [delta, { text: " × (−1)" }], shown: -d };
    default:
      return { pieces: [delta, { text: " × 1" }], shown: d };
  }
}

/** All terms of a gradient in one line, and their sum. */
export function backwardWorked(cell: Cell, run: Layer, name: string, where: Where, length: number): Worked {
  const all = terms(cell, run, name, where, length);
  const pieces = all.flatMap((term, i): Piece[] => [...(i ? [{ text: " + " }] : []), ...term.pieces]);
  const value = gradientAt(run, name, where);
  return {
    pieces: [...pieces, { text: " = " }, { value, name, sign: true, bare: true }],
    value,
    shown: all.reduce((sum, term) => sum + term.shown, 0),
  };
}

/** The number that an activation multiplies a gradient with on its way back; null for other operations. */
export function localDerivative(kind: string, output: number): number | null {
  if (kind === "sigmoid") return output * (1 - output);
  if (kind === "tanh") return 1 - output * output;
  return kind === "relu" ? Number(output > 0) : null;
}

export function show(piece: { value: number; sign?: boolean; bare?: boolean }): string {
  if (piece.bare) return number(piece.value, piece.sign);
  return piece.sign ? `(${number(piece.value, true)})` : inside(piece.value);
}
