/** How values are written: our letters or a textbook's, and the other direction of time in a layer that runs backwards. */
import { nameOf } from "./symbols";
import type { Cell, Formula, Token, Words } from "./types";

export const notations = ["gatewise", "textbook"] as const;
export type Notation = (typeof notations)[number];

const kept = new WeakMap<Cell, Map<string, Cell>>();

/** The cell with every formula and text changed; each token keeps the name of the value that it stands for. */
function rewritten(cell: Cell, mark: string, token: (token: Token) => Token, words: (words: Words) => Words): Cell {
  const all = kept.get(cell) ?? new Map<string, Cell>();
  kept.set(cell, all);
  const known = all.get(mark);
  if (known) return known;
  const change = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      const isToken = value.length >= 4 && value.length <= 5 && value.every((part) => typeof part === "string" || part === null);
      if (isToken && "infow".includes(value[0] as string) && (value[0] as string).length === 1) {
        const old = value as unknown as Token;
        const next = token(old);
        return [next[0], next[1], next[2], next[3], nameOf(old) ?? ""];
      }
      return value.map(change);
    }
    if (value !== null && typeof value === "object") {
      const record = value as Record<string, unknown>;
      if (typeof record["en"] === "string" && typeof record["ko"] === "string") return words(record as unknown as Words);
      return Object.fromEntries(Object.entries(record).map(([key, inner]) => [key, key === "arguments" ? inner : change(inner)]));
    }
    return value;
  };
  const made = { ...(change({ ...cell, picture: null }) as Cell), picture: cell.picture };
  all.set(mark, made);
  return made;
}

/** The cell in a notation: the textbook's candidate is h̃ (or c̃), a gate's weights carry its letter. */
export function noted(cell: Cell, notation: Notation): Cell {
  if (notation === "gatewise" || !Object.keys(cell.textbook).length) return cell;
  const letter = (text: string) => cell.textbook[text] ?? text;
  const token = ([kind, text, sub, sup]: Token): Token => {
    if (kind !== "i") return [kind, text, sub, sup];
    // W_xn becomes W_xh̃; the candidate n_t becomes h̃_t
    const scripted = /^[xh]?[a-z]$/.test(sub) && sub !== "t" ? sub.slice(0, -1) + letter(sub.slice(-1)) : sub;
    return [kind, sub === "t" ? letter(text) : text, scripted, sup];
  };
  return rewritten(cell, notation, token, (words) => words);
}

/** The cell of a layer that runs backwards: what it receives comes from the step after, its gradient from the one before. */
export function turned(cell: Cell): Cell {
  const token = ([kind, text, sub, sup]: Token): Token => [
    kind,
    text,
    sub === "t−1" ? "t+1" : sub,
    sup === "(t+1)" ? "(t−1)" : sup,
  ];
  const words = ({ en, ko }: Words): Words => ({
    en: en.replace(/the next time step/g, "the previous time step").replace(/^previous (.*)$/, "$1 of step t+1"),
    ko: ko.replace(/다음 시점/g, "이전 시점").replace(/^이전 (.*)$/, "시점 t+1의 $1"),
  });
  return rewritten(cell, "turned", token, words);
}

/** A formula as it is written in a layer that runs backwards. */
export function turnedFormula(formula: Formula, reverse: boolean): Formula {
  if (!reverse) return formula;
  return formula.map(([kind, text, sub, sup]) => [kind, text, sub, sup === "(t+1)" ? "(t−1)" : sup]);
}
