/** How far back a loss term reaches: gradients of one step's loss alone. */
import { backward, get, tensor, zeros, type ForwardRun } from "./evaluate";
import type { Cell, Layer, Tensor, Tensors } from "./types";

/** One sequence's gradients when the loss has only the term of step s: all other steps' terms are left out. */
export function backwardFrom(cell: Cell, layer: Layer, sequence: number, length: number, s: number): Layer {
  const cut = (all: Tensor): Tensor => {
    const size = all.data.length / (all.shape[0] || 1);
    return { shape: [1, ...all.shape.slice(1)], data: all.data.slice(sequence * size, (sequence + 1) * size) };
  };
  const each = (tensors: Tensors): Tensors => Object.fromEntries(Object.entries(tensors).map(([n, v]) => [n, cut(v)]));
  const steps = layer.x.shape[1] ?? 0;
  const hidden = get(layer.initial, "h").shape[1] ?? 0;
  const run: ForwardRun = {
    parameters: layer.parameters,
    x: cut(layer.x),
    initial: each(layer.initial),
    reverse: layer.reverse,
    previous: each(layer.previous),
    values: each(layer.values),
    // later steps cannot matter to the loss of step s
    lengths: [layer.reverse ? length : s + 1],
  };
  const dy = tensor([1, steps, hidden]);
  for (let j = 0; j < hidden; j++)
    dy.data[s * hidden + j] = layer.upstream.data[(sequence * steps + s) * hidden + j]!;
  return backward(cell, run, dy, zeros(cell.states, [1, hidden]), { layer: layer.layer });
}

/** Size of a (1, T, H) tensor at each step. */
export function norms(values: Tensor): Float64Array {
  const [, steps = 0, width = 0] = values.shape;
  return Float64Array.from({ length: steps }, (_, step) => {
    let square = 0;
    for (let j = 0; j < width; j++) square += values.data[step * width + j]! ** 2;
    return Math.sqrt(square);
  });
}

/** How strongly each step's loss term reaches each earlier step: ‖dL_s/dh_t‖, (S, T) for one sequence of one layer. */
export function triangle(cell: Cell, layer: Layer, sequence: number, length: number): Tensor {
  const steps = layer.x.shape[1] ?? 0;
  const width = layer.upstream.shape[2] ?? 0;
  const result = tensor([steps, steps]);
  for (let s = 0; s < length; s++) {
    const from = (sequence * steps + s) * width;
    if (!layer.upstream.data.subarray(from, from + width).some((d) => d !== 0)) continue;
    result.data.set(norms(get(backwardFrom(cell, layer, sequence, length, s).gradients, "h")), s * steps);
  }
  return result;
}
