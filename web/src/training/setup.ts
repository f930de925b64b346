/** What is trained and how, as one short text for the page's link: "task.adding_length.40_cells.lstm". */
import { cellKeys, memoryKeys } from "../lib/trace";
import { rules, type RuleName } from "./rules";
import { taskNames, type TaskName } from "./tasks";

export const rates = [0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1];
export const limits = [0, 0.1, 0.3, 1, 3, 10];
export const hiddenSizes = [2, 4, 8, 16, 32];
export const lengths = { from: 2, to: 120 };
export const radii = { from: 0, to: 4 };

export interface Setup {
  task: TaskName;
  /** for how many steps something must be remembered */
  length: number;
  rule: RuleName;
  rate: number;
  limit: number;
  hidden: number;
  /** spectral radius of the recurrent weights at the start; null as they are drawn */
  radius: number | null;
  seed: number;
  cells: string[];
}

export const usual: Readonly<Setup> = {
  task: "bit",
  length: 20,
  rule: "adam",
  rate: 0.01,
  limit: 1,
  hidden: 8,
  radius: null,
  seed: 1,
  cells: memoryKeys,
};

function one<T>(allowed: readonly T[], text: string, otherwise: T): T {
  return allowed.find((value) => String(value) === text) ?? otherwise;
}

function within(text: string, { from, to }: { from: number; to: number }): number | null {
  const value = Number(text);
  return text !== "" && Number.isFinite(value) && value >= from && value <= to ? value : null;
}

/** Whatever a text leaves out, or has wrong, is as usual. */
export function read(text: string): Setup {
  const found: Setup = { ...usual, cells: [...usual.cells] };
  for (const part of text.split("_")) {
    const dot = part.indexOf(".");
    const [name, value] = dot < 0 ? [part, ""] : [part.slice(0, dot), part.slice(dot + 1)];
    if (name === "task") found.task = one(taskNames, value, found.task);
    else if (name === "rule") found.rule = one(rules, value, found.rule);
    else if (name === "rate") found.rate = one(rates, value, found.rate);
    else if (name === "limit") found.limit = one(limits, value, found.limit);
    else if (name === "hidden") found.hidden = one(hiddenSizes, value, found.hidden);
    else if (name === "length") found.length = Math.round(within(value, lengths) ?? found.length);
    else if (name === "radius") found.radius = within(value, radii) ?? found.radius;
    else if (name === "seed") found.seed = Math.round(within(value, { from: 0, to: 9999 }) ?? found.seed);
    else if (name === "cells") {
      const named = value.split(".");
      const known = cellKeys.filter((key) => named.includes(key));
      if (known.length) found.cells = known;
    }
  }
  return found;
}

export function write(setup: Setup): string {
  const parts: string[] = [];
  for (const name of Object.keys(usual) as (keyof Setup)[]) {
    const value = setup[name];
    const text = Array.isArray(value) ? value.join(".") : String(value);
    const normal = usual[name];
    if (value !== null && text !== (Array.isArray(normal) ? normal.join(".") : String(normal))) parts.push(`${name}.${text}`);
  }
  return parts.join("_");
}
