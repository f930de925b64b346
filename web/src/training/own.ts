/** A classifier of motions that were drawn on the page: a few examples of each class, varied, train a small network. */
import { catalogue, cells } from "../lib/trace";
import { Learner, type Batch } from "./learner";
import type { Model, Point } from "./live";
import { Random } from "./random";

export interface Example {
  label: number;
  points: Point[];
}

const HIDDEN = 16;
const BATCH = 16;
/** Frames of an example that are used at most. */
const LONGEST = 60;
/** Training steps. */
export const STEPS = 300;

/** The motion at another speed: as many points as asked for, between the drawn ones. */
function resampled(points: readonly Point[], count: number): Point[] {
  return Array.from({ length: count }, (_, i) => {
    const at = (i * (points.length - 1)) / Math.max(1, count - 1);
    const low = Math.floor(at);
    const a = points[low]!;
    const b = points[Math.min(points.length - 1, low + 1)]!;
    return [a[0] + (at - low) * (b[0] - a[0]), a[1] + (at - low) * (b[1] - a[1])];
  });
}

/** The motion as another hand would draw it: size, speed, tilt and tremble differ a little. */
export function varied(points: readonly Point[], random: Random): Point[] {
  const count = Math.max(2, Math.min(LONGEST, Math.round(points.length * Math.exp(0.2 * random.normal()))));
  const size = Math.exp(0.2 * random.normal());
  const angle = 0.12 * random.normal();
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const [x0, y0] = points[0]!;
  const made = resampled(points, count).map(([x, y]): Point => [
    size * (c * (x - x0) - s * (y - y0)) + 0.003 * random.normal(),
    size * (s * (x - x0) + c * (y - y0)) + 0.003 * random.normal(),
  ]);
  const [a, b] = made[0]!;
  return made.map(([x, y]) => [x - a, y - b]);
}

/** The training of one model; `work` makes some of its steps. */
export class Training {
  readonly learner: Learner;
  readonly classes: string[];
  private readonly scale: number;
  private readonly random: Random;
  private readonly steps: number;
  private readonly groups: Example[][];

  constructor(
    classes: readonly string[],
    drawn: readonly Example[],
    seed = 1,
  ) {
    this.classes = [...classes];
    this.random = new Random(seed);
    this.groups = classes.map((_, label) => drawn.filter((example) => example.label === label && example.points.length > 1));
    let squares = 0;
    let count = 0;
    for (const { points } of drawn)
      for (const [x, y] of points) {
        squares += (x - points[0]![0]) ** 2 + (y - points[0]![1]) ** 2;
        count += 2;
      }
    this.scale = Math.sqrt(squares / Math.max(1, count)) || 1;
    const longest = Math.max(2, ...drawn.map((example) => example.points.length));
    this.steps = Math.min(LONGEST, Math.ceil(1.5 * longest));
    this.learner = new Learner(cells[catalogue.start]!, { inputs: 2, hidden: HIDDEN, outputs: classes.length, batch: BATCH, steps: this.steps });
    this.learner.start(this.random);
  }

  get share(): number {
    return Math.min(1, this.learner.steps / STEPS);
  }

  /** As many of each class; the answer is asked for at every frame but the first few, which say nothing yet. */
  private draw(): Batch {
    const { steps, random, scale } = this;
    const batch: Batch = {
      x: new Float64Array(steps * BATCH * 2),
      target: new Float64Array(steps * BATCH),
      weight: new Float64Array(steps * BATCH),
    };
    const known = this.groups.map((group, label) => ({ group, label })).filter(({ group }) => group.length);
    for (let b = 0; b < BATCH; b++) {
      const { group, label } = known[b % known.length]!;
      const points = varied(group[random.below(group.length)]!.points, random).slice(0, steps);
      for (let t = 0; t < steps; t++) {
        const i = t * BATCH + b;
        const [x, y] = points[Math.min(t, points.length - 1)]!;
        batch.x[2 * i] = x / scale;
        batch.x[2 * i + 1] = y / scale;
        batch.target[i] = label;
        // after the last frame the hand rests where it is
        batch.weight[i] = t < points.length && t < Math.min(3, points.length - 1) ? 0 : 1;
      }
    }
    return batch;
  }

  /** Train for some milliseconds, one step at least; true when it is done. */
  work(milliseconds: number): boolean {
    const end = performance.now() + milliseconds;
    do this.learner.step(this.draw(), { rule: "adam", rate: 0.01, limit: 1 });
    while (this.learner.steps < STEPS && performance.now() < end);
    return this.learner.steps >= STEPS;
  }

  model(): Model {
    const { learner, classes, scale } = this;
    return { cell: learner.cell, hidden: HIDDEN, classes, centre: [0, 0], scale: [scale, scale], parameters: learner.parameters };
  }
}
