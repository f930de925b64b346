/** The trace's schema (src/gatewise/explorer/schema.json) and the catalogue of cells, as the page sees them. */

export type Lang = "en" | "ko";
export type Words = Record<Lang, string>;
/** [kind, text, subscript, superscript, name of the value where the letters do not tell it]; kind: "i" variable, "n" number, "o" operator, "f" function. */
export type Token = [string, string, string, string, string?];
export type Formula = Token[];

export interface Operation {
  name: string;
  kind: "product" | "sum" | "multiply" | "sigmoid" | "tanh" | "relu" | "one_minus";
  arguments: string[];
  title: Words;
  symbol: Formula;
  forward: Formula;
  backward: Formula;
  forward_text: Words;
  backward_text: Words;
}

export interface PictureNode {
  kind: string;
  shape: "circle" | "box" | "port";
  /** colour of the gate that the operation belongs to: "orange", "blue", "green", "purple"; "" for none */
  hue: string;
  x: number;
  y: number;
  w: number;
  h: number;
  label: [number, number, "left" | "right" | "middle"];
  /** where a sum's biases are written */
  biases: "beside" | "left";
}

export interface PictureEdge {
  d: string;
  head: [number, number, number];
  tail: [number, number, number];
  /** where the gradient's term is written */
  term: [number, number];
}

export interface Cell {
  key: string;
  family: string;
  options: Record<string, string>;
  title: Words;
  gates: string[];
  states: string[];
  /** gates and states whose values can leave [-1, 1] */
  unbounded: string[];
  /** letter of a gate -> how textbooks write it */
  textbook: Record<string, string>;
  inputs: Record<string, { title: Words; symbol: Formula; backward: Formula; backward_text: Words }>;
  operations: Operation[];
  /** "source>consumer" -> sign and formula of the gradient term that comes back along that edge */
  terms: Record<string, [string, Formula]>;
  parameters: Record<string, { symbol: Formula; backward: Formula }>;
  equations: Formula[];
  picture: {
    width: number;
    height: number;
    nodes: Record<string, PictureNode>;
    edges: Record<string, PictureEdge>;
    dots: [number, number][];
  };
}

export interface Family {
  title: Words;
  options: Record<string, string[]>;
  /** keys of its forms */
  cells: string[];
  note: Words | null;
}

export interface Catalogue {
  /** the cell that the page starts with, and the two that it compares at first */
  start: string;
  compared: [string, string];
  families: Record<string, Family>;
  cells: Record<string, Cell>;
}

export interface Tensor {
  shape: number[];
  data: Float64Array | Float32Array;
}
export type Tensors = Record<string, Tensor>;

export interface Layer {
  cell: string;
  layer: number;
  reverse: boolean;
  parameters: Tensors;
  x: Tensor;
  initial: Tensors;
  previous: Tensors;
  values: Tensors;
  gradients: Tensors;
  contributions: Tensors;
  upstream: Tensor;
  final_gradient: Tensors;
  initial_gradient: Tensors;
  parameter_gradients: Tensors;
}

/** (T) readings, (h) forecast of the network that is traced, and the answer of the whole model with its intervals (L, h). */
export interface Forecast {
  history: Tensor;
  forecast: Tensor;
  truth?: Tensor;
  answer?: Tensor;
  low?: Tensor;
  high?: Tensor;
  /** in percent */
  levels?: number[];
  /** what the answer is a mean of, the largest share first */
  weights?: [string, number][];
  times: string[];
}

export interface Trace {
  title: string;
  names: string[];
  batch: number;
  steps: number;
  lengths: number[];
  layers: Layer[];
  loss: number | null;
  loss_terms: Tensor | null;
  head: { weight: Tensor; bias: Tensor; target: Tensor; prediction: Tensor } | null;
  /** A forecaster's answer in the unit of the readings. */
  forecast?: Forecast | null;
  /** After each step, (T, K): a classifier's probabilities, a regressor's answers, a detector's scores with its threshold. */
  answers?: { names: string[]; values: Tensor; probabilities: boolean; label: string; level?: number | null } | null;
  /** Which of several series it is; the ids are those of the first thousand. */
  series?: { ids: string[]; chosen: string; count: number };
  /** A long run: `layers` hold the window that starts at `start`; `values` have every gate and state of all steps. */
  overview: { start: number; steps: number; x: Tensor; values: Tensors } | null;
}

/** A run that a web site holds beside the page, as a file. */
export interface Published {
  title: string;
  model: string;
  /** The series' id; empty where the readings have none. */
  series: string;
  file: string;
}
