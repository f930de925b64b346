/** The stages outside of the cell: read-out, loss, and the update of a parameter, with the numbers of one run. */
import { rounded } from "./format";
import { gradientAt, most, sumOfProducts, valueAt, type Piece, type Where, type Worked } from "./stages";
import { at } from "./trace";
import type { Cell, Formula, Layer, Tensor, Trace } from "./types";

export interface Stage extends Worked {
  formulas: Formula[];
}

const i = (text: string, sub = "", sup = ""): Formula[number] => ["i", text, sub, sup];
const o = (text: string, sub = ""): Formula[number] => ["o", text, sub, ""];
const half: Formula[number] = ["n", "½", "", ""];
const δ = i("δ");

/** First column of the read-out that belongs to a layer: both directions of the top layer stand side by side. */
function columnOf(trace: Trace, run: Layer): number {
  const stack = trace.layers.filter((layer) => layer.layer === run.layer);
  const hidden = run.values["h"]!.shape[2] ?? 1;
  return Math.max(0, stack.findIndex((layer) => layer.reverse === run.reverse)) * hidden;
}

export function isTop(trace: Trace, run: Layer): boolean {
  return run.layer === Math.max(...trace.layers.map((layer) => layer.layer));
}

function outputs(trace: Trace, run: Layer, where: Where): number[] {
  return trace.layers
    .filter((layer) => layer.layer === run.layer)
    .flatMap((layer) => {
      const width = layer.values["h"]!.shape[2] ?? 1;
      return Array.from({ length: width }, (_, k) => at(layer.values["h"], where.sequence, where.step, k));
    });
}

/** ŷ of the first output, its loss, and what comes back to h; null where there is no read-out. */
export function readOut(trace: Trace, run: Layer, where: Where): Stage | null {
  const head = trace.head;
  if (!head || !isTop(trace, run)) return null;
  const width = head.weight.shape[1] ?? 1;
  const values = outputs(trace, run, where);
  const { pieces, shown } = sumOfProducts(
    Array.from({ length: width }, (_, k) => [
      { value: head.weight.data[k]!, name: "W_y" },
      { value: values[k] ?? NaN, name: "h" },
    ]),
  );
  const value = at(head.prediction, where.sequence, where.step, 0);
  const bias = head.bias.data[0]!;
  return {
    formulas: [[i("ŷ", "t"), o("="), i("W", "y"), i("h", "t"), o("+"), i("b", "y")]],
    pieces: [...pieces, { text: " + " }, { value: bias, name: "b_y" }, { text: " = " }, { value, name: "ŷ", bare: true }],
    value,
    shown: shown + rounded(bias),
  };
}

export function lossOf(trace: Trace, run: Layer, where: Where): Stage | null {
  if (!trace.loss_terms) return null;
  const value = at({ ...trace.loss_terms, shape: [...trace.loss_terms.shape, 1] }, where.sequence, where.step, 0);
  const head = trace.head;
  const total: Formula = [i("L"), o("="), o("∑", "t"), i("L", "t")];
  if (!head) {
    const values = outputs(trace, run, where);
    const { pieces, shown } = sumOfProducts(values.map((v) => [{ value: v, name: "h" }, { value: v, name: "h" }]));
    return {
      formulas: [[i("L"), o("="), half, o("∑"), i("h", "T", "2")]],
      pieces: [{ text: "½ × [" }, ...pieces, { text: "] = " }, { value, name: "L", bare: true }],
      value,
      shown: shown / 2,
    };
  }
  const count = head.bias.shape[0] ?? 1;
  const pieces: Piece[] = [{ text: "½ × [" }];
  let shown = 0;
  for (let k = 0; k < count; k++) {
    const guess = at(head.prediction, where.sequence, where.step, k);
    const goal = at(head.target, where.sequence, where.step, k);
    if (Number.isNaN(goal)) continue;
    shown += k < most ? (rounded(guess) - rounded(goal)) ** 2 : (guess - goal) ** 2;
    if (k >= most) continue;
    if (pieces.length > 1) pieces.push({ text: " + " });
    pieces.push({ text: "(" }, { value: guess, name: "ŷ" }, { text: " − " }, { value: goal, name: "y" }, { text: ")²" });
  }
  if (pieces.length === 1) return null;
  if (count > most) pieces.push({ text: ` + … (${count - most})` });
  return {
    formulas: [[i("L", "t"), o("="), half, o("("), i("ŷ", "t"), o("−"), i("y", "t"), o(")"), ["o", "", "", "2"]], total],
    pieces: [...pieces, { text: "] = " }, { value, name: "L", bare: true }],
    value,
    shown: shown / 2,
  };
}

export function upstreamOf(trace: Trace, run: Layer, where: Where): Stage | null {
  const value = at(run.upstream, where.sequence, where.step, where.unit);
  const head = trace.head;
  if (!isTop(trace, run) || trace.loss === null) return null;
  const result = { text: " = " };
  if (!head) {
    if (value === 0) return null;
    const h = valueAt(run, "h", where);
    return {
      formulas: [[δ, i("y", "T"), o("="), i("h", "T")]],
      pieces: [{ text: "∂(½h²)/∂h = h" }, result, { value, name: "h_out", sign: true, bare: true }],
      value,
      shown: rounded(h),
    };
  }
  const count = head.bias.shape[0] ?? 1;
  const width = head.weight.shape[1] ?? 1;
  const column = columnOf(trace, run) + where.unit;
  const pairs: [Piece & { value: number }, Piece & { value: number }][] = [];
  for (let k = 0; k < count; k++) {
    const goal = at(head.target, where.sequence, where.step, k);
    if (Number.isNaN(goal)) continue;
    const error = at(head.prediction, where.sequence, where.step, k) - goal;
    pairs.push([{ value: head.weight.data[k * width + column]!, name: "W_y" }, { value: error, name: "ŷ", sign: true }]);
  }
  if (!pairs.length) return null;
  const { pieces, shown } = sumOfProducts(pairs);
  return {
    formulas: [
      [δ, i("ŷ", "t"), o("="), i("ŷ", "t"), o("−"), i("y", "t")],
      [δ, i("y", "t"), o("="), i("W", "y", "⊤"), δ, i("ŷ", "t")],
    ],
    pieces: [...pieces, result, { value, name: "h_out", sign: true, bare: true }],
    value,
    shown,
  };
}

/** What one step adds to an entry of a parameter's gradient. */
export interface Share {
  step: number;
  delta: number;
  factor: number | null;
  value: number;
}

export interface Update {
  /** shares of the steps of one sequence, in the order in which they are added */
  shares: Share[];
  /** what the other sequences of the batch add */
  others: number;
  gradient: number;
  /** length of the gradient of all weights and biases of the recurrent layers */
  norm: number;
  scale: number;
  weight: number;
  next: number;
}

/** The update of entry (unit, column 1) of a parameter by plain gradient descent with a limit on the norm. */
export function updateOf(trace: Trace, cell: Cell, run: Layer, parameter: string, where: Where, length: number, rate: number, limit: number): Update {
  const operation = cell.operations.find((op) => op.arguments.includes(parameter))!;
  const isProduct = operation.kind === "product";
  const columns = isProduct ? (run.parameters[parameter]!.shape[1] ?? 1) : 1;
  const index = where.unit * columns;
  const order = Array.from({ length }, (_, t) => (run.reverse ? t : length - 1 - t));
  const shares = order.map((step): Share => {
    const spot = { ...where, step };
    const delta = gradientAt(run, operation.name, spot);
    const factor = isProduct ? valueAt(run, operation.arguments[1]!, spot, 0) : null;
    return { step, delta, factor, value: delta * (factor ?? 1) };
  });
  const gradient = run.parameter_gradients[parameter]!.data[index]!;
  const norm = gradientNorm(trace);
  const scale = limit > 0 && norm > limit ? limit / norm : 1;
  const weight = run.parameters[parameter]!.data[index]!;
  const sum = shares.reduce((all, share) => all + share.value, 0);
  return { shares, others: trace.batch > 1 ? gradient - sum : 0, gradient, norm, scale, weight, next: weight - rate * scale * gradient };
}

export function gradientNorm(trace: Trace): number {
  let squares = 0;
  for (const layer of trace.layers)
    for (const tensor of Object.values(layer.parameter_gradients)) for (const value of tensor.data) squares += value * value;
  return Math.sqrt(squares);
}

/** The trace's parameters after one step of gradient descent with the norm's limit; 0 is no limit. */
export function stepped(trace: Trace, rate: number, limit: number): Trace {
  const norm = gradientNorm(trace);
  const size = rate * (limit > 0 && norm > limit ? limit / norm : 1);
  const moved = (value: Tensor, gradient: Tensor): Tensor => ({
    shape: value.shape,
    data: Float64Array.from(value.data, (w, k) => w - size * gradient.data[k]!),
  });
  const layers = trace.layers.map((layer) => ({
    ...layer,
    parameters: Object.fromEntries(
      Object.entries(layer.parameters).map(([name, value]) => [name, moved(value, layer.parameter_gradients[name]!)]),
    ),
  }));
  return { ...trace, layers };
}
