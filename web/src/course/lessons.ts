/** The course: order, what each lesson computes, and the answers. The words are in en/ and ko/, one small file a lesson. */
import { number } from "../lib/format";
import { gradientNorm, stepped } from "../lib/learn";
import { backwardFrom, norms } from "../lib/reach";
import { at, cells, example, memory } from "../lib/trace";
import { labs } from "./labs";
import type { Words } from "../lib/types";

export type Answer = { kind: "choice"; right?: () => number } | { kind: "number" | "whole"; value: () => number };

export interface Lesson {
  key: string;
  /** numbers in the lesson's words, by name */
  values?: () => Record<string, string>;
  answers: Answer[];
}

export interface Chapter {
  title: Words;
  lessons: Lesson[];
}

const GRU = "gru-after-keep";
const RNN = "rnn-tanh";
/** The worked examples are read at step 4, unit 1. */
const step = 3;
const value = (cell: string, name: string, t = step) => {
  const run = example(cell).layers[0]!;
  return at(name === "x" ? run.x : (run.values[name] ?? run.previous[name]), 0, t, 0);
};
const slope = (cell: string, name: string, t = step) => at(example(cell).layers[0]!.gradients[name], 0, t, 0);
const term = (cell: string, edge: string, t = step) => at(example(cell).layers[0]!.contributions[edge], 0, t, 0);
const weight = (cell: string, name: string, index = 0) => example(cell).layers[0]!.parameters[name]!.data[index]!;
const weights = (key: string) =>
  Object.values(example(key).layers[0]!.parameters).reduce((sum, block) => sum + block.data.length, 0);
const v = (name: string, cell = GRU, t = step) => number(value(cell, name, t));
const d = (name: string, cell = GRU, t = step) => number(slope(cell, name, t), true);
const choice: Answer = { kind: "choice" };
const numeric = (found: () => number): Answer => ({ kind: "number", value: found });

/** How large the gradient of the state is at the first step, compared with the last. */
export function reached(key: string, state: string): number {
  const trace = memory(key);
  const back = backwardFrom(cells[key]!, trace.layers[0]!, 0, trace.steps, trace.steps - 1);
  const sizes = norms(back.gradients[state]!);
  return sizes[0]! / sizes[trace.steps - 1]!;
}

const RATE = 0.1;
const entryOf = (key: string, name: string, index = 0) => example(key).layers[0]!.parameter_gradients[name]!.data[index]!;

/** Mean absolute error of the forecast that repeats the reading of some hours before. */
const naive = (lag: number) => labs["forecasting"]!.run({ lag }).readings[0]!.value;

export const chapters: Chapter[] = [
  {
    title: { en: "Foundations", ko: "기초" },
    lessons: [
      {
        key: "neuron",
        // the first step of the plain RNN: its state before is 0, so it is a neuron
        values: () => ({
          w: number(weight(RNN, "W_xh")), x: v("x", RNN, 0),
          b: number(weight(RNN, "b_xh") + weight(RNN, "b_hh")), a: v("a_h", RNN, 0), h: v("h", RNN, 0),
        }),
        answers: [numeric(() => value(RNN, "a_h", 0)), { kind: "choice" }],
      },
      {
        key: "descent",
        values: () => ({
          w: number(weight(RNN, "W_xh")), g: number(entryOf(RNN, "W_xh"), true), rate: String(RATE),
          next: number(stepped(example(RNN), RATE, 0).layers[0]!.parameters["W_xh"]!.data[0]!),
        }),
        answers: [numeric(() => stepped(example(RNN), RATE, 0).layers[0]!.parameters["W_xh"]!.data[0]!)],
      },
      {
        key: "chain-rule",
        values: () => ({ h: v("h", RNN), dh: d("h", RNN), da: d("a_h", RNN) }),
        answers: [numeric(() => slope(RNN, "a_h"))],
      },
    ],
  },
  {
    title: { en: "Recurrence", ko: "순환" },
    lessons: [
      { key: "rnn", answers: [choice, { kind: "whole", value: () => weights(RNN) }] },
      {
        key: "bptt",
        values: () => ({ da: d("a_h", RNN), h: v("h_", RNN), share: number(slope(RNN, "a_h") * value(RNN, "h_"), true), n: String(example(RNN).steps) }),
        answers: [numeric(() => slope(RNN, "a_h") * value(RNN, "h_"))],
      },
      { key: "truncated", answers: [choice] },
      {
        key: "vanishing",
        values: () => ({ rnn: number(reached(RNN, "h")), lstm: number(reached("lstm", "c")), gru: number(reached(GRU, "h")), power: number(0.8 ** 40) }),
        answers: [{ kind: "choice", right: () => [5, 100, 10000].map((n) => Math.abs(Math.log(n * 0.8 ** 40))).reduce((best, off, i, all) => (off < all[best]! ? i : best), 0) }],
      },
      {
        key: "exploding",
        values: () => ({ norm: number(gradientNorm(example(GRU))), factor: number(0.5 / gradientNorm(example(GRU))) }),
        answers: [numeric(() => 0.5 / gradientNorm(example(GRU)))],
      },
      { key: "initialisation", values: () => ({ bound: number(1 / Math.sqrt(64)) }), answers: [numeric(() => 1 / Math.sqrt(64))] },
    ],
  },
  {
    title: { en: "Gates", ko: "게이트" },
    lessons: [
      { key: "gate", values: () => ({ left: number(0.9 ** 20) }), answers: [numeric(() => 0.9 ** 20)] },
      { key: "lstm", values: () => ({ f: number(1 / (1 + Math.exp(-1))) }), answers: [choice, numeric(() => 1 / (1 + Math.exp(-1)))] },
      { key: "gru", answers: [choice] },
      {
        key: "forward",
        values: () => ({ z: v("z"), h_: v("h_"), n: v("n"), u: v("u"), k: v("k"), w: v("w"), h: v("h") }),
        answers: [numeric(() => value(GRU, "h"))],
      },
      {
        key: "backward",
        values: () => ({ dh: d("h"), dw: d("w"), u: v("u"), dn: d("n") }),
        answers: [numeric(() => slope(GRU, "n"))],
      },
      {
        key: "one-minus",
        values: () => ({ kept: number(term(GRU, "z>k"), true), du: d("u"), dz: d("z") }),
        answers: [numeric(() => slope(GRU, "z")), choice],
      },
    ],
  },
  {
    title: { en: "Variants", ko: "변형" },
    lessons: [
      { key: "reset", answers: [choice, choice] },
      { key: "keep-write", values: () => ({ z: v("z"), other: number(1 - value(GRU, "z")) }), answers: [numeric(() => 1 - value(GRU, "z"))] },
      {
        key: "variants",
        values: () => ({ rnn: String(weights(RNN)), lstm: String(weights("lstm")), gru: String(weights(GRU)), mgu: String(weights("mgu")) }),
        answers: [{ kind: "whole", value: () => weights("mgu") }],
      },
    ],
  },
  {
    title: { en: "Practice", ko: "실전" },
    lessons: [
      { key: "gradient-check", answers: [choice] },
      { key: "bug-hunt", answers: [choice, choice] },
      { key: "streaming", answers: [choice] },
      { key: "forecasting", values: () => ({ day: number(naive(24)), hour: number(naive(1)), ratio: number(naive(24) / naive(1)) }), answers: [numeric(() => naive(24) / naive(1))] },
    ],
  },
];

export const lessons: Lesson[] = chapters.flatMap((chapter) => chapter.lessons);
