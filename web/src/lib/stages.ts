/** The run as a line of stages: forward through every operation of every step, then backward through all of them. */
import type { Pass } from "./app.svelte";
import { inside, number } from "./format";
import { at } from "./trace";
import type { Cell, Formula, Layer } from "./types";

export function stages(cell: Cell, pass: Pass): string[] {
  const names = cell.operations.map((o) => o.name);
  return pass === "forward" ? names : [...names.reverse(), ...Object.keys(cell.inputs)];
}

export interface Spot {
  pass: Pass;
  step: number;
  op: number;
}

export function total(cell: Cell, length: number): number {
  return length * (stages(cell, "forward").length + stages(cell, "backward").length);
}

/** A spot as one number on the line; `reverse` layers run from the last step to the first. */
export function position(cell: Cell, length: number, reverse: boolean, spot: Spot): number {
  const forward = stages(cell, "forward").length;
  const back = stages(cell, "backward").length;
  const turn = reverse ? length - 1 - spot.step : spot.step;
  return spot.pass === "forward" ? turn * forward + spot.op : length * forward + (length - 1 - turn) * back + spot.op;
}

export function spotAt(cell: Cell, length: number, reverse: boolean, where: number): Spot {
  const forward = stages(cell, "forward").length;
  const back = stages(cell, "backward").length;
  const bounded = Math.max(0, Math.min(where, length * (forward + back) - 1));
  const first = bounded < length * forward;
  const rest = first ? bounded : bounded - length * forward;
  const turn = first ? Math.floor(rest / forward) : length - 1 - Math.floor(rest / back);
  return { pass: first ? "forward" : "backward", step: reverse ? length - 1 - turn : turn, op: rest % (first ? forward : back) };
}

/** Piece of a worked formula: text, or a number that belongs to a value of the picture. */
export type Piece = { text: string } | { value: number; name: string; sign?: boolean };

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

const most = 4;

/** The forward rule of an operation with the numbers of one unit put in. */
export function forwardPieces(cell: Cell, run: Layer, name: string, where: Where): Piece[] {
  const operation = cell.operations.find((o) => o.name === name)!;
  const arg = (i: number) => operation.arguments[i]!;
  const value = (i: number): Piece => ({ value: valueAt(run, arg(i), where), name: arg(i) });
  const pieces: Piece[] = [];
  switch (operation.kind) {
    case "product": {
      const block = run.parameters[arg(0)]!;
      const size = block.shape[1] ?? 0;
      for (let k = 0; k < Math.min(size, most); k++) {
        if (k) pieces.push({ text: " + " });
        pieces.push({ value: block.data[where.unit * size + k]!, name: arg(0) }, { text: " × " });
        pieces.push({ value: valueAt(run, arg(1), where, k), name: arg(1) });
      }
      if (size > most) pieces.push({ text: ` + … (${size - most})` });
      break;
    }
    case "sum":
      operation.arguments.forEach((_, i) => pieces.push(...(i ? [{ text: " + " }] : []), value(i)));
      break;
    case "multiply":
      pieces.push(value(0), { text: " × " }, value(1));
      break;
    case "one_minus":
      pieces.push({ text: "1 − " }, value(0));
      break;
    default:
      pieces.push({ text: `${{ sigmoid: "σ", tanh: "tanh", relu: "ReLU" }[operation.kind]}(` }, value(0), { text: ")" });
  }
  return [...pieces, { text: " = " }, { value: valueAt(run, name, where), name }];
}

export interface Term {
  /** consumer operation, or "loss" or "next" */
  through: string;
  sign: string;
  formula: Formula;
  pieces: Piece[];
  value: number;
}

/** What each use of a value sends back to it; their sum is its gradient. */
export function terms(cell: Cell, run: Layer, name: string, where: Where, length: number): Term[] {
  const result: Term[] = [];
  if (cell.states.includes(name)) {
    if (name === "h") {
      const value = at(run.upstream, where.sequence, where.step, where.unit);
      result.push({ through: "loss", sign: "+", formula: [["i", "δ", "", ""], ["i", "y", "t", ""]], pieces: [], value });
    }
    const later = where.step + (run.reverse ? -1 : 1);
    const value =
      later >= 0 && later < length
        ? at(run.gradients[`${name}_`], where.sequence, later, where.unit)
        : (run.final_gradient[name]?.data[where.sequence * (run.final_gradient[name]!.shape[1] ?? 1) + where.unit] ?? 0);
    result.push({ through: "next", sign: "+", formula: [["i", "δ", "", ""], ["i", name, "t", "(t+1)"]], pieces: [], value });
  }
  for (const operation of cell.operations) {
    if (!operation.arguments.includes(name)) continue;
    const key = `${name}>${operation.name}`;
    const [sign, formula] = cell.terms[key]!;
    result.push({
      through: operation.name,
      sign,
      formula,
      pieces: termPieces(run, name, operation.name, cell, where),
      value: at(run.contributions[key], where.sequence, where.step, where.unit),
    });
  }
  return result;
}

function termPieces(run: Layer, source: string, consumer: string, cell: Cell, where: Where): Piece[] {
  const operation = cell.operations.find((o) => o.name === consumer)!;
  const delta: Piece = { value: gradientAt(run, consumer, where), name: consumer, sign: true };
  const output: Piece = { value: valueAt(run, consumer, where), name: consumer };
  switch (operation.kind) {
    case "product": {
      const block = run.parameters[operation.arguments[0]!]!;
      const [rows = 0, size = 0] = block.shape;
      const pieces: Piece[] = [];
      for (let i = 0; i < Math.min(rows, most); i++) {
        if (i) pieces.push({ text: " + " });
        pieces.push({ value: block.data[i * size + where.unit]!, name: operation.arguments[0]! }, { text: " × " });
        pieces.push({ value: gradientAt(run, consumer, where, i), name: consumer, sign: true });
      }
      if (rows > most) pieces.push({ text: ` + … (${rows - most})` });
      return pieces;
    }
    case "multiply": {
      const other = operation.arguments[1 - operation.arguments.indexOf(source)]!;
      return [delta, { text: " × " }, { value: valueAt(run, other, where), name: other }];
    }
    case "sigmoid":
      return [delta, { text: " × " }, output, { text: " × (1 − " }, output, { text: ")" }];
    case "tanh":
      return [delta, { text: " × (1 − " }, output, { text: "²)" }];
    case "relu":
      return [delta, { text: " × [" }, output, { text: " > 0]" }];
    case "one_minus":
      return [{ text: "−" }, delta];
    default:
      return [delta];
  }
}

export function show(piece: { value: number; sign?: boolean }): string {
  return piece.sign ? `(${number(piece.value, true)})` : inside(piece.value);
}
