/** What was done, kept in this browser alone. */
const KEY = "gatewise-course";

function stored(): Record<string, string[]> {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    if (found === null || typeof found !== "object") return {};
    const whole = Object.entries(found).filter(([, parts]) => Array.isArray(parts) && parts.every((part) => typeof part === "string"));
    return Object.fromEntries(whole) as Record<string, string[]>;
  } catch {
    // no storage here (a frame without rights, a private window), or damaged: the course works without
    return {};
  }
}

class Progress {
  /** lesson -> its parts that are done: "q0", "q1", ..., "lab", "hunt" */
  done = $state<Record<string, string[]>>(stored());

  has(lesson: string, part: string): boolean {
    return this.done[lesson]?.includes(part) ?? false;
  }

  mark(lesson: string, part: string): void {
    if (this.has(lesson, part)) return;
    this.done = { ...this.done, [lesson]: [...(this.done[lesson] ?? []), part] };
    this.#keep();
  }

  clear(): void {
    this.done = {};
    this.#keep();
  }

  #keep(): void {
    try {
      localStorage.setItem(KEY, JSON.stringify(this.done));
    } catch {
      return;
    }
  }
}

export const progress = new Progress();
