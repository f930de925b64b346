/** Cells that learn side by side: the same batches for all, a step of one cell at a time. */
import { cells } from "../lib/trace";
import { Learner, type Batch } from "./learner";
import { radiusOf, setRadius } from "./radius";
import { Random } from "./random";
import type { Setup } from "./setup";
import type { Task } from "./tasks";

export const BATCH = 16;
/** Values kept of a curve; when it is full every two become one. */
const MOST = 400;

/** A curve of any length in a limited number of points. */
export class Curve {
  /** steps that a point stands for */
  stride = 1;
  points: number[] = [];
  private sum = 0;
  private count = 0;

  add(value: number): void {
    this.sum += value;
    if (++this.count < this.stride) return;
    this.points.push(this.sum / this.count);
    this.sum = this.count = 0;
    if (this.points.length < MOST) return;
    this.points = this.points.filter((_, i) => i % 2).map((value, i) => (value + this.points[2 * i]!) / 2);
    this.stride *= 2;
  }
}

/** Pictures of (T) numbers as they change: a column for a stride of training steps. */
export class Strip {
  stride = 1;
  columns: Float32Array[] = [];
  private seen = 0;

  add(column: Float64Array): void {
    if (this.seen++ % this.stride) return;
    this.columns.push(Float32Array.from(column, (v) => Math.log10(v)));
    if (this.columns.length < MOST / 2) return;
    this.columns = this.columns.filter((_, i) => i % 2 === 0);
    this.stride *= 2;
  }
}

/** Training steps between two measurements of the radius. */
const OFTEN = 30;

/** How much of the mean of what was before stays with each step. */
const KEPT = 0.95;

export class Run {
  readonly learner: Learner;
  readonly losses = new Curve();
  readonly strips: Record<string, Strip> = {};
  /** a running mean of the logarithm of |∂L/∂state| at every step: state -> (T) */
  readonly flow: Record<string, Float64Array> = {};
  /** a running mean of the loss */
  loss = NaN;
  /** predictions of the last batch that all cells have answered */
  answers: Float64Array = new Float64Array(0);
  /** the gradient of the last step was not finite, so the weights stayed as they were */
  refused = false;
  private known = NaN;
  private measured = NaN;

  constructor(
    readonly key: string,
    task: Task,
    setup: Setup,
  ) {
    const steps = task.steps(setup.length);
    this.learner = new Learner(cells[key]!, { inputs: task.inputs, hidden: setup.hidden, outputs: 1, batch: BATCH, steps });
    this.learner.start(new Random(setup.seed));
    if (setup.radius !== null) setRadius(this.learner, setup.radius);
    for (const state of cells[key]!.states) {
      this.strips[state] = new Strip();
      this.flow[state] = new Float64Array(steps).fill(NaN);
    }
  }

  *stepping(batch: Batch, setup: Setup): Generator<void> {
    yield* this.learner.stepping(batch, setup);
    const { loss, norm, runner } = this.learner;
    this.refused = !Number.isFinite(norm);
    this.losses.add(loss);
    this.loss = Number.isFinite(this.loss) ? KEPT * this.loss + (1 - KEPT) * loss : loss;
    for (const [state, norms] of Object.entries(runner.norms)) {
      this.strips[state]!.add(norms);
      const flow = this.flow[state]!;
      for (let t = 0; t < norms.length; t++) {
        const now = Math.log10(norms[t]!);
        flow[t] = Number.isFinite(flow[t]!) && Number.isFinite(now) ? KEPT * flow[t]! + (1 - KEPT) * now : now;
      }
    }
  }

  /** The gradients of a batch as they are now, without a step. */
  *looking(batch: Batch): Generator<void> {
    yield* this.learner.looking(batch);
    for (const [state, norms] of Object.entries(this.learner.runner.norms)) this.flow[state]!.set(norms.map(Math.log10));
  }

  /** Of the recurrent weights; while these learn, as it was some steps ago: it takes longer than a step. */
  radius(now = false): number {
    if (now || !(this.learner.steps - this.measured < OFTEN)) {
      this.known = radiusOf(this.learner);
      this.measured = this.learner.steps;
    }
    return this.known;
  }

  scale(radius: number): void {
    setRadius(this.learner, radius);
    this.radius(true);
  }
}

export class Session {
  readonly runs: Run[];
  batch: Batch;
  /** the last batch that all cells have answered */
  seen: Batch | null = null;
  /** rounds in which every cell had its step */
  rounds = 0;
  private turn = 0;
  /** a training step, or a look at the gradients, that is not at its end yet */
  private pending: Generator<void> | null = null;
  private readonly random: Random;

  constructor(
    readonly task: Task,
    public setup: Setup,
  ) {
    this.random = new Random(setup.seed + 1);
    this.runs = setup.cells.map((key) => new Run(key, task, setup));
    this.batch = this.draw();
    this.pending = this.looking();
  }

  private *looking(): Generator<void> {
    for (const run of this.runs) yield* run.looking(this.batch);
  }

  /** Whether no computation is under way: the gradients are those of the weights as they are. */
  get settled(): boolean {
    return this.pending === null;
  }

  /** Go on with what is under way, for some milliseconds; whether it came to its end. */
  settle(milliseconds = Infinity): boolean {
    const end = performance.now() + milliseconds;
    while (this.pending) {
      if (this.pending.next().done) this.pending = null;
      if (performance.now() >= end) break;
    }
    return this.settled;
  }

  private draw(): Batch {
    return this.task.draw(this.setup.length, BATCH, this.random);
  }

  /** One training step of the cell whose turn it is. */
  private *advance(): Generator<void> {
    yield* this.runs[this.turn]!.stepping(this.batch, this.setup);
    this.turn = (this.turn + 1) % this.runs.length;
    if (this.turn) return;
    this.rounds++;
    this.seen = this.batch;
    for (const run of this.runs) run.answers = run.learner.prediction.slice();
    this.batch = this.draw();
  }

  /** A step of every cell, from where the round stands. */
  round(): void {
    this.settle();
    do {
      this.pending = this.advance();
      this.settle();
    } while (this.turn);
  }

  /** Train until `milliseconds` are over; a step that is not at its end then goes on the next time. */
  work(milliseconds: number): void {
    const end = performance.now() + milliseconds;
    do {
      this.pending ??= this.advance();
      this.settle(end - performance.now());
    } while (performance.now() < end);
  }

  /** Scale the recurrent weights of all cells; `settle` then looks at the gradients. */
  scale(radius: number): void {
    // a step that is under way is left: it has changed nothing yet, and begins anew
    for (const run of this.runs) run.scale(radius);
    this.pending = this.looking();
  }
}
