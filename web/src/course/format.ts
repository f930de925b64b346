/**
 * A lesson is a small text file in each language. Lines that belong together are a paragraph; a line that starts with one of
 * these is something else:
 *
 *   # title                       $$ a formula of its own
 *   * an item of a list           @word arguments | text: see `directive`
 *   ? a question                  - an answer to choose, + the right one
 *   ! a hint                      = why the answer is right
 *
 * Inside of a line: $a formula$, **bold**, [words](#a place in the page), {a value that the lesson computes}.
 */
import type { Formula, Token } from "../lib/types";

export type Inline =
  | { kind: "text" | "strong"; text: string }
  | { kind: "math"; formula: Formula }
  | { kind: "link"; text: string; fragment: string }
  | { kind: "value"; name: string };
export type Line = Inline[];

export type Block =
  | { kind: "text"; line: Line }
  | { kind: "list"; lines: Line[] }
  | { kind: "math"; formula: Formula }
  | { kind: "equations"; cell: string }
  | { kind: "unrolled"; cell: string }
  | { kind: "rules"; cell: string; way: "forward" | "backward"; names: string[] }
  | { kind: "picture"; cell: string; backward: boolean; marked: string[] }
  | { kind: "show"; fragment: string; line: Line }
  | { kind: "lab" | "hunt"; line: Line };

export interface Question {
  prompt: Line;
  options: Line[];
  /** the option marked with "+"; null where the lesson computes the answer */
  right: number | null;
  hints: Line[];
  why: Line;
}

export interface Text {
  title: string;
  blocks: Block[];
  questions: Question[];
}

const functions = new Set(["tanh", "σ", "ReLU", "ln", "max", "exp", "log"]);
const token =
  /(tanh|ReLU|ln|max|exp|log)|(\p{L}\u0303?)(?:_(\{[^}]*\}|[\p{L}\d]+))?(?:\^(\{[^}]*\}|[\p{L}\d⊤]))?|(\d+(?:[.,]\d+)*)(?:\^(\{[^}]*\}|[\p{L}\d]))?|([^\s])(?:_(\{[^}]*\}|[\p{L}\d]+))?(?:\^(\{[^}]*\}|[\p{L}\d⊤]))?/gu;

/** "h_t = z_t ⊙ h_{t-1}" as a formula. */
export function formula(text: string): Formula {
  const bare = (part: string | undefined) => (part ?? "").replace(/[{}]/g, "").replace(/-/g, "−");
  return [...text.matchAll(token)].map(([, name, letter, sub, sup, digits, power, sign, below, above]): Token => {
    if (name) return ["f", name, "", ""];
    if (letter) return [functions.has(letter) ? "f" : "i", letter, bare(sub), bare(sup)];
    if (digits) return ["n", digits, "", bare(power)];
    return ["o", bare(sign), bare(below), bare(above)];
  });
}

export function inline(text: string): Line {
  const found: Line = [];
  let last = 0;
  for (const match of text.matchAll(/\$([^$]+)\$|\*\*([^*]+)\*\*|\[([^\]]+)\]\(#([^)]*)\)|\{(\w+)\}/g)) {
    if (match.index > last) found.push({ kind: "text", text: text.slice(last, match.index) });
    const [all, math, strong, words, fragment, name] = match;
    if (math) found.push({ kind: "math", formula: formula(math) });
    else if (strong) found.push({ kind: "strong", text: strong });
    else if (words) found.push({ kind: "link", text: words, fragment: fragment ?? "" });
    else found.push({ kind: "value", name: name! });
    last = match.index + all.length;
  }
  if (last < text.length) found.push({ kind: "text", text: text.slice(last) });
  return found;
}

/**
 * @equations CELL                  its equations
 * @unrolled CELL                   the last steps of its worked example side by side
 * @forward CELL NAME ...           rules of its operations; @backward too
 * @picture CELL EDGE ...           its picture with edges pointed out; @picture-back with arrows back
 * @show PLACE | words              a button that opens a place in the page
 * @lab | what to do                the lesson's experiment; @hunt its bug hunt
 */
function directive(line: string): Block {
  const [head = "", ...rest] = line.slice(1).split("|");
  const words = inline(rest.join("|").trim());
  const [kind, first = "", ...others] = head.trim().split(/\s+/);
  switch (kind) {
    case "equations":
      return { kind, cell: first };
    case "unrolled":
      return { kind, cell: first };
    case "forward":
    case "backward":
      return { kind: "rules", cell: first, way: kind, names: others };
    case "picture":
    case "picture-back":
      return { kind: "picture", cell: first, backward: kind !== "picture", marked: others };
    case "show":
      return { kind, fragment: first, line: words };
    case "lab":
    case "hunt":
      return { kind, line: words };
    default:
      throw new Error(`a lesson has no @${kind}`);
  }
}

export function parse(source: string): Text {
  const text: Text = { title: "", blocks: [], questions: [] };
  const question = () => {
    const last = text.questions.at(-1);
    if (!last) throw new Error("an answer stands before its question");
    return last;
  };
  for (const part of source.replace(/\r/g, "").split(/\n{2,}|\n(?=[#$*@?+!=-])/)) {
    const line = part.trim().replace(/\s*\n\s*/g, " ");
    const rest = line.slice(2).trim();
    if (!line) continue;
    if (line.startsWith("# ")) text.title = rest;
    else if (line.startsWith("$$ ")) text.blocks.push({ kind: "math", formula: formula(line.slice(3)) });
    else if (line.startsWith("@")) text.blocks.push(directive(line));
    else if (line.startsWith("* ")) {
      const list = text.blocks.at(-1);
      if (list?.kind === "list") list.lines.push(inline(rest));
      else text.blocks.push({ kind: "list", lines: [inline(rest)] });
    } else if (line.startsWith("? ")) text.questions.push({ prompt: inline(rest), options: [], right: null, hints: [], why: [] });
    else if (line.startsWith("- ") || line.startsWith("+ ")) {
      if (line[0] === "+") question().right = question().options.length;
      question().options.push(inline(rest));
    } else if (line.startsWith("! ")) question().hints.push(inline(rest));
    else if (line.startsWith("= ")) question().why = inline(rest);
    else text.blocks.push({ kind: "text", line: inline(line) });
  }
  return text;
}

/** What two languages of a lesson must have in common. */
export function structure(text: Text): unknown {
  const values = (line: Line) => line.filter((p) => p.kind === "value").map((p) => (p as { name: string }).name).sort();
  const links = (line: Line) => line.filter((p) => p.kind === "link").map((p) => (p as { fragment: string }).fragment);
  return {
    blocks: text.blocks.map((block) => {
      if (block.kind === "text") return ["text", values(block.line), links(block.line)];
      if (block.kind === "list") return ["list", block.lines.map((line) => [values(line), links(line)])];
      if (block.kind === "lab" || block.kind === "hunt") return [block.kind, values(block.line), block.line.length > 0];
      if (block.kind === "show") return ["show", block.fragment];
      return block;
    }),
    questions: text.questions.map((q) => ({
      prompt: values(q.prompt), options: q.options.length, right: q.right, hints: q.hints.length, why: values(q.why),
    })),
  };
}
