/** A trained network that answers after every frame: the state is carried from one to the next. */
import gestureData from "../data/gestures.json";
import { cells } from "../lib/trace";
import type { Cell } from "../lib/types";
import { Learner, softmax } from "./learner";

export type Point = [number, number];

export interface Model {
  cell: Cell;
  hidden: number;
  classes: string[];
  centre: Point;
  scale: Point;
  /** the cell's parameters and then those of the read-out, in a Learner's order */
  parameters: Float64Array;
}

interface Document_ {
  cell: string;
  rate: number;
  classes: string[];
  centre: Point;
  scale: Point;
  parameters: Record<string, number[] | number[][]>;
  head: { weight: number[][]; bias: number[] };
  examples: Record<string, Point[]>;
}
const given = gestureData as unknown as Document_;

/** Frames a second. */
export const RATE = given.rate;
/** A motion of each class, to be played. */
export const examples = given.examples;

/** The network that comes with the page, trained on the library's generator of finger motions. */
export function shipped(): Model {
  const cell = cells[given.cell]!;
  const hidden = given.head.weight[0]!.length;
  const learner = new Learner(cell, { inputs: 2, hidden, outputs: given.classes.length, batch: 1, steps: 1 });
  const blocks = learner.blocks();
  const all = { ...given.parameters, "head.weight": given.head.weight, "head.bias": given.head.bias };
  for (const [name, values] of Object.entries(all)) blocks[name]!.set((values as number[]).flat());
  return { cell, hidden, classes: given.classes, centre: given.centre, scale: given.scale, parameters: learner.parameters };
}

export class Live {
  private readonly learner: Learner;
  private readonly x = new Float64Array(2);
  private readonly asked = { x: this.x, target: new Float64Array(1), weight: new Float64Array(1) };
  private origin: Point | null = null;
  /** Names of what is shown beside the answer: gates and states. */
  readonly names: string[];

  constructor(readonly model: Model) {
    const { cell, hidden, classes } = model;
    this.learner = new Learner(cell, { inputs: 2, hidden, outputs: classes.length, batch: 1, steps: 1 });
    this.learner.parameters.set(model.parameters);
    this.names = [...cell.gates.filter((gate) => !cell.states.includes(gate)), ...[...cell.states].reverse()];
  }

  /** Begin a new motion. */
  reset(): void {
    this.origin = null;
    this.learner.runner.reset();
  }

  /** The probability of each class after one more frame. */
  step([x, y]: Point): number[] {
    this.origin ??= [x, y];
    const { centre, scale, classes } = this.model;
    this.x[0] = (x - this.origin[0] - centre[0]) / scale[0];
    this.x[1] = (y - this.origin[1] - centre[1]) / scale[1];
    this.learner.evaluate(this.asked, true);
    this.learner.runner.carry();
    return softmax(this.learner.prediction, 0, classes.length);
  }

  /** The values of a gate or state at the last frame, one for each unit. */
  value(name: string): Float64Array {
    return this.learner.runner.value(name);
  }
}
