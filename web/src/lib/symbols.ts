/** From a token of a formula back to the value it stands for, and the other way. */
import type { Cell, Formula, Token } from "./types";

/** "z" for z_t, "h_" for h_{t−1}, "a_z", "W_xz"; null for operators, numbers and δ. */
export function nameOf([kind, text, sub, , name]: Token): string | null {
  if (name !== undefined) return name || null;
  if (kind !== "i" || text === "δ" || text === "y") return null;
  if (sub === "t−1") return `${text}_`;
  if (sub === "t" || sub === "") return text;
  return `${text}_${sub}`;
}

export function symbolOf(cell: Cell, name: string): Formula {
  return (
    cell.operations.find((o) => o.name === name)?.symbol ??
    cell.inputs[name]?.symbol ??
    cell.parameters[name]?.symbol ?? [["i", name.replace("_out", ""), "t", ""]]
  );
}

export function plain(formula: Formula): string {
  const joined = formula.map(([, text, sub, sup]) => text + (sub ? `_${sub}` : "") + (sup ? `^${sup}` : "")).join(" ");
  return joined.replace(/δ /g, "δ").replace(/([([]) /g, "$1").replace(/ ([)\]])/g, "$1").replace(/(σ|tanh|ReLU) \(/g, "$1(");
}

/** The words of an operation or input. */
export function titleOf(cell: Cell, name: string): { en: string; ko: string } {
  return (
    cell.operations.find((o) => o.name === name)?.title ??
    cell.inputs[name]?.title ?? { en: name, ko: name }
  );
}
