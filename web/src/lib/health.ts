/** Gates at the end of their range and units that do not move: what a debugger of a network looks for first. */
import type { Matrix } from "./heat";
import type { Cell, Operation } from "./types";

/** A sigmoid below this or above 1 less this, a tanh beyond 1 less this on either side, hardly passes a gradient. */
export const EDGE = 0.05;
/** A unit is saturated when it is at the edge for so large a share of the steps, dead when it moves by less than STILL. */
export const SHARE = 0.9;
export const STILL = 0.01;

export interface Health {
  name: string;
  kind: Operation["kind"];
  /** share of all values at the lower and at the upper end; of a tanh or ReLU without an upper end only the first */
  low: number;
  high: number;
  /** mean of the local derivative: at most ¼ for a sigmoid, 1 for tanh and ReLU */
  slope: number;
  /** numbers of the units, from 0 */
  saturated: number[];
  dead: number[];
}

const slopes: Partial<Record<Operation["kind"], (y: number) => number>> = {
  sigmoid: (y) => y * (1 - y),
  tanh: (y) => 1 - y * y,
  relu: (y) => (y > 0 ? 1 : 0),
};

/** The report of a cell's activations, one for each gate or candidate with values. */
export function healthOf(cell: Cell, values: (name: string) => Matrix | null): Health[] {
  const found: Health[] = [];
  for (const { name, kind } of cell.operations) {
    const slope = slopes[kind];
    const matrix = slope && (cell.gates.includes(name) || cell.states.includes(name)) ? values(name) : null;
    if (!slope || !matrix || matrix.steps < 1) continue;
    const one: Health = { name, kind, low: 0, high: 0, slope: 0, saturated: [], dead: [] };
    for (let j = 0; j < matrix.units; j++) {
      let low = 0;
      let high = 0;
      let least = Infinity;
      let most = -Infinity;
      for (let t = 0; t < matrix.steps; t++) {
        const y = matrix.data[matrix.offset + t * matrix.stride + j]!;
        if (kind === "sigmoid" ? y < EDGE : kind === "tanh" ? y < EDGE - 1 : y <= 0) low++;
        if (kind !== "relu" && y > 1 - EDGE) high++;
        one.slope += slope(y);
        least = Math.min(least, y);
        most = Math.max(most, y);
      }
      one.low += low;
      one.high += high;
      if (kind === "relu" ? most <= 0 : most - least < STILL && matrix.steps > 1) one.dead.push(j);
      else if (kind !== "relu" && low + high >= SHARE * matrix.steps) one.saturated.push(j);
    }
    const count = matrix.steps * matrix.units;
    one.low /= count;
    one.high /= count;
    one.slope /= count;
    found.push(one);
  }
  return found;
}
