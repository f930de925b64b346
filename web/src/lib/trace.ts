/** Traces: read from JSON, made from the built-in examples, edited. */
import catalogueData from "../data/catalogue.json";
import examplesData from "../data/examples.json";
import memoryData from "../data/memory.json";
import { rerun, tensor, tensorOf, type Fault } from "./evaluate";
import type { Catalogue, Cell, Layer, Tensor, Tensors, Trace } from "./types";

export const catalogue = catalogueData as unknown as Catalogue;
export const cells: Record<string, Cell> = catalogue.cells;
export const cellKeys = Object.keys(cells);

interface Example {
  parameters: Record<string, number[] | number[][]>;
  x: number[][];
  head: { weight: number[][]; bias: number[] };
  target: (number | null)[][];
  names?: string[];
}

function build(key: string, example: Example, title: string): Trace {
  const cell = cells[key]!;
  const steps = example.x.length;
  const parameters = Object.fromEntries(Object.entries(example.parameters).map(([n, v]) => [n, tensorOf(v)]));
  const hidden = parameters[`b_x${cell.gates[0]}`]!.shape[0]!;
  const states = (): Tensors => Object.fromEntries(cell.states.map((s) => [s, tensor([1, hidden])]));
  const empty: Tensors = {};
  const layer: Layer = {
    cell: key,
    layer: 0,
    reverse: false,
    parameters,
    x: tensorOf([example.x]),
    initial: states(),
    previous: empty,
    values: empty,
    gradients: empty,
    contributions: empty,
    upstream: tensor([1, steps, hidden]),
    final_gradient: states(),
    initial_gradient: empty,
    parameter_gradients: empty,
  };
  const target = tensorOf([example.target.map((row) => row.map((v) => v ?? NaN))]);
  return rerun(cells, {
    title,
    names: example.names ?? [],
    batch: 1,
    steps,
    lengths: [steps],
    layers: [layer],
    loss: 0,
    loss_terms: null,
    head: {
      weight: tensorOf(example.head.weight),
      bias: tensorOf(example.head.bias),
      target,
      prediction: tensor(target.shape),
    },
    overview: null,
  });
}

const made = new Map<string, Trace>();

/** The worked example of a cell. */
export function example(key: string): Trace {
  const known = made.get(key);
  if (known) return known;
  const found = build(key, (examplesData as unknown as Record<string, Example>)[key]!, "");
  made.set(key, found);
  return found;
}

const remembered = memoryData as unknown as {
  x: number[][];
  target: number[][];
  models: Record<string, Pick<Example, "parameters" | "head">>;
};
export const memoryKeys = Object.keys(remembered.models);

/** The network trained to remember the first reading. */
export function memory(key: string): Trace {
  const known = made.get(`memory ${key}`);
  if (known) return known;
  const found = build(key, { ...remembered.models[key]!, x: remembered.x, target: remembered.target }, "memory");
  made.set(`memory ${key}`, found);
  return found;
}

/** Why a file cannot be shown: the key of a text in lib/text.ts and its values. */
export class Unreadable extends Error {
  constructor(
    readonly key: "notATrace" | "otherVersion" | "unknownCell" | "brokenTensor",
    readonly values: Record<string, string> = {},
  ) {
    super(key);
  }
}

interface TensorDocument {
  dtype: "float32" | "float64";
  shape: number[];
  data: string;
}

function decode(document: TensorDocument): Tensor {
  const text = atob(document.data);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  const size = document.shape.reduce((a, b) => a * b, 1);
  const data = document.dtype === "float32" ? new Float32Array(bytes.buffer) : new Float64Array(bytes.buffer);
  if (data.length !== size) throw new Unreadable("brokenTensor");
  return { shape: document.shape, data };
}

function walk(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(walk);
  if (value !== null && typeof value === "object") {
    const record = value as Record<string, unknown>;
    if (typeof record["data"] === "string" && Array.isArray(record["shape"]))
      return decode(record as unknown as TensorDocument);
    return Object.fromEntries(Object.entries(record).map(([key, inner]) => [key, walk(inner)]));
  }
  return value;
}

/** Read a trace document; throws with a reason when it is none. */
export function readTrace(document: unknown): Trace {
  const record = document as { format?: unknown; version?: unknown; layers?: { cell: string }[] } | null;
  if (record === null || typeof record !== "object" || record.format !== "gatewise.trace")
    throw new Unreadable("notATrace");
  if (record.version !== 1) throw new Unreadable("otherVersion", { version: String(record.version) });
  if (!Array.isArray(record.layers) || !record.layers.length || record.layers.some((layer) => !(layer.cell in cells)))
    throw new Unreadable("unknownCell");
  const found = { overview: null, ...(walk(record) as object) } as Trace;
  // a file for this page alone leaves out what can be computed again
  return found.layers.every((layer) => layer.values) ? found : rerun(cells, found);
}

/** An edit: "l0.W_xz.3" is entry 3 of layer 0's block, "x.3" entry 3 of the input. */
export type Edits = Record<string, number>;

function changed(tensors: Tensors, name: string, index: number, value: number): Tensors {
  const old = tensors[name]!;
  const data = Float64Array.from(old.data);
  data[index] = value;
  return { ...tensors, [name]: { shape: old.shape, data } };
}

/** The trace after some entries were set to new values. */
export function edited(trace: Trace, edits: Edits, fault?: Fault): Trace {
  const entries = Object.entries(edits).filter(([key]) => entry(trace, key) !== undefined);
  if (!entries.length && !fault) return trace;
  const layers = trace.layers.map((layer) => ({ ...layer }));
  for (const [key, value] of entries) {
    const parts = key.split(".");
    if (parts[0] === "x") {
      const next = changed({ x: layers[0]!.x }, "x", Number(parts[1]), value)["x"]!;
      for (const layer of layers) if (layer.layer === 0) layer.x = next;
    } else {
      const layer = layers[Number(parts[0]!.slice(1))]!;
      layer.parameters = changed(layer.parameters, parts[1]!, Number(parts[2]), value);
    }
  }
  return rerun(cells, { ...trace, layers }, fault);
}

/** Value of the entry that an edit key names, undefined when there is none. */
export function entry(trace: Trace, key: string): number | undefined {
  const parts = key.split(".");
  if (parts[0] === "x") return trace.layers[0]!.x.data[Number(parts[1])];
  return trace.layers[Number(parts[0]!.slice(1))]?.parameters[parts[1] ?? ""]?.data[Number(parts[2])];
}

/** Gradient of the loss with respect to that entry. */
export function entryGradient(trace: Trace, key: string): number {
  const parts = key.split(".");
  if (parts[0] === "x") {
    return trace.layers
      .filter((layer) => layer.layer === 0)
      .reduce((sum, layer) => sum + layer.gradients["x"]!.data[Number(parts[1])]!, 0);
  }
  return trace.layers[Number(parts[0]!.slice(1))]!.parameter_gradients[parts[1]!]!.data[Number(parts[2])]!;
}

/** One number: tensor (B, T, N) at sequence, step, unit. */
export function at(values: Tensor | undefined, sequence: number, step: number, unit: number): number {
  if (!values) return NaN;
  const [, steps = 0, width = 0] = values.shape;
  return values.data[(sequence * steps + step) * width + unit] ?? NaN;
}
