/** The words of the course, a language at a time. */
import type { Lang } from "../lib/types";
import { parse, type Text } from "./format";

/** File name without ending -> its text. */
export type Content = Record<string, string>;

const loaders: Record<Lang, () => Promise<{ default: Content }>> = {
  en: () => import("./course-en"),
  ko: () => import("./course-ko"),
};

export async function content(lang: Lang): Promise<Content> {
  return (await loaders[lang]()).default;
}

export function texts(found: Content): Record<string, Text> {
  return Object.fromEntries(Object.entries(found).filter(([key]) => key !== "glossary").map(([key, source]) => [key, parse(source)]));
}

/** Lines "term | the other language's | what it means". */
export function glossary(found: Content): { term: string; other: string; meaning: string }[] {
  return (found["glossary"] ?? "").split("\n").filter((line) => line.includes("|")).map((line) => {
    const [term = "", other = "", meaning = ""] = line.split("|").map((part) => part.trim());
    return { term, other, meaning };
  });
}
