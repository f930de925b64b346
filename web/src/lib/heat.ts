/** Heat maps of (steps x units): a pyramid of means, so that a hundred thousand steps pan at any zoom. */

/** Pixels left and right of a chart's lines: heat maps below it keep the same. */
export const GUTTER = { left: 52, right: 12 } as const;

/** Round steps for an axis of time, at most `most` of them. */
export function stepTicks(from: number, span: number, most: number): number[] {
  const wanted = Math.max(1, span / Math.max(2, most));
  const power = 10 ** Math.floor(Math.log10(wanted));
  const size = Math.max(1, ([1, 2, 5, 10].find((m) => m * power >= wanted) ?? 10) * power);
  const found: number[] = [];
  for (let v = Math.ceil(from / size) * size; v <= from + span; v += size) found.push(v);
  return found;
}

export interface Matrix {
  steps: number;
  units: number;
  /** value of unit j at step t is data[offset + t * stride + j] */
  data: ArrayLike<number>;
  offset: number;
  stride: number;
}

export class Pyramid {
  readonly levels: Float32Array[] = [];
  readonly steps: number;
  readonly units: number;
  readonly size: number;

  constructor(matrix: Matrix) {
    this.steps = matrix.steps;
    this.units = matrix.units;
    let level = new Float32Array(matrix.steps * matrix.units);
    let size = 0;
    for (let t = 0; t < matrix.steps; t++)
      for (let j = 0; j < matrix.units; j++) {
        const value = matrix.data[matrix.offset + t * matrix.stride + j]!;
        level[t * matrix.units + j] = value;
        if (Math.abs(value) > size) size = Math.abs(value);
      }
    this.size = size;
    this.levels.push(level);
    let steps = matrix.steps;
    while (steps > 256) {
      const half = Math.ceil(steps / 2);
      const next = new Float32Array(half * this.units);
      for (let t = 0; t < half; t++)
        for (let j = 0; j < this.units; j++) {
          const a = level[2 * t * this.units + j]!;
          const b = 2 * t + 1 < steps ? level[(2 * t + 1) * this.units + j]! : a;
          next[t * this.units + j] = (a + b) / 2;
        }
      this.levels.push(next);
      level = next;
      steps = half;
    }
  }

  /** Mean of unit j over the step under a pixel, from the level whose cells are at most a pixel wide. */
  level(perPixel: number): { data: Float32Array; scale: number } {
    const index = Math.max(0, Math.min(this.levels.length - 1, Math.floor(Math.log2(Math.max(1, perPixel)))));
    return { data: this.levels[index]!, scale: 2 ** index };
  }
}

type Colour = [number, number, number];

/** Blue for positive, orange for negative, paper at zero: distinct with any colour vision, and in grey by a dash. */
export function colour(value: number, size: number, dark: boolean): Colour {
  const share = Math.min(1, Math.abs(value) / (size || 1)) ** 0.8;
  const paper: Colour = dark ? [24, 30, 42] : [250, 250, 252];
  const end: Colour = value >= 0 ? (dark ? [124, 196, 255] : [0, 72, 130]) : dark ? [255, 160, 90] : [176, 74, 0];
  if (Number.isNaN(value)) return dark ? [70, 70, 70] : [200, 200, 200];
  return paper.map((from, i) => Math.round(from + (end[i]! - from) * share)) as Colour;
}

/** One hue for sizes: paper at the bottom of the range, full at the top. */
export function shade(share: number, dark: boolean): Colour {
  const paper: Colour = dark ? [24, 30, 42] : [250, 250, 252];
  const end: Colour = dark ? [255, 143, 192] : [120, 10, 66];
  return paper.map((from, i) => Math.round(from + (end[i]! - from) * Math.max(0, Math.min(1, share)))) as Colour;
}

/** Order of units: as stored, by how slowly they change, or so that neighbours move alike. */
export function unitOrder(matrix: Matrix, order: "none" | "time" | "similar"): number[] {
  const units = Array.from({ length: matrix.units }, (_, j) => j);
  if (order === "none" || matrix.steps < 3) return units;
  const skip = Math.max(1, Math.floor(matrix.steps / 2000));
  const rows = units.map((j) => {
    const row: number[] = [];
    for (let t = 0; t < matrix.steps; t += skip) row.push(matrix.data[matrix.offset + t * matrix.stride + j]!);
    const mean = row.reduce((a, b) => a + b, 0) / row.length;
    const centred = row.map((v) => v - mean);
    const norm = Math.sqrt(centred.reduce((a, b) => a + b * b, 0)) || 1;
    return centred.map((v) => v / norm);
  });
  if (order === "time") {
    const memory = rows.map((row) => row.slice(1).reduce((sum, v, i) => sum + v * row[i]!, 0));
    return units.sort((a, b) => memory[b]! - memory[a]!);
  }
  const left = new Set(units.slice(1));
  const chain = [0];
  while (left.size) {
    const last = rows[chain.at(-1)!]!;
    let best = -1;
    let most = -Infinity;
    for (const j of left) {
      const alike = rows[j]!.reduce((sum, v, i) => sum + v * last[i]!, 0);
      if (alike > most) [most, best] = [alike, j];
    }
    chain.push(best);
    left.delete(best);
  }
  return chain;
}
