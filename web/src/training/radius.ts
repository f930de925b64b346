/** The size of recurrent weights: the spectral radius, the length of a matrix's largest eigenvalue. */
import type { Learner } from "./learner";

/** By Gelfand's formula: |A^n|^(1/n) for n = 2^20, squaring again and again and keeping the length apart. */
export function spectralRadius(matrix: Float64Array, size: number): number {
  let a = Float64Array.from(matrix);
  let logarithm = 0;
  let power = 1;
  for (let round = 0; round <= 20; round++) {
    let squares = 0;
    for (const v of a) squares += v * v;
    const length = Math.sqrt(squares);
    if (length === 0) return 0;
    if (!Number.isFinite(length)) return length;
    logarithm += Math.log(length) / power;
    if (round === 20) break;
    for (let i = 0; i < a.length; i++) a[i]! /= length;
    const next = new Float64Array(a.length);
    for (let i = 0; i < size; i++)
      for (let k = 0; k < size; k++) {
        const factor = a[i * size + k]!;
        for (let j = 0; j < size; j++) next[i * size + j]! += factor * a[k * size + j]!;
      }
    a = next;
    power *= 2;
  }
  return Math.exp(logarithm);
}

function recurrent(learner: Learner): Float64Array[] {
  const blocks = learner.blocks();
  return learner.runner.spans
    .filter((span) => learner.cell.operations.some(({ kind, arguments: all }) => kind === "product" && all[0] === span.name && all[1] !== "x"))
    .map((span) => blocks[span.name]!);
}

/** The largest spectral radius among a cell's recurrent weights. */
export function radiusOf(learner: Learner): number {
  return Math.max(...recurrent(learner).map((block) => spectralRadius(block, learner.shape.hidden)));
}

/** Scale every recurrent weight matrix so that its spectral radius is `radius`. */
export function setRadius(learner: Learner, radius: number): void {
  for (const block of recurrent(learner)) {
    const now = spectralRadius(block, learner.shape.hidden);
    if (now > 0 && Number.isFinite(now)) for (let i = 0; i < block.length; i++) block[i]! *= radius / now;
  }
}
