/** Where the sliders of a lesson stand, as the page's address has it: "w:1.5,b:0.2"; "steps:2" for a bug hunt. */

interface Slider {
  name: string;
  min: number;
  max: number;
}

function pairs(text: string): [string, string][] {
  return text.split(",").flatMap((part): [string, string][] => {
    const [name = "", value = ""] = part.split(":");
    return name && value && Number.isFinite(Number(value)) ? [[name, value]] : [];
  });
}

/** The sliders that were moved; what the text has wrong is left out. */
export function positions(text: string, sliders: readonly Slider[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [name, value] of pairs(text)) {
    const slider = sliders.find((one) => one.name === name);
    if (slider) found[name] = Math.max(slider.min, Math.min(slider.max, Number(value)));
  }
  return found;
}

/** The text with one more place; null takes a place out. */
export function placed(text: string, name: string, value: number | null): string {
  const others = pairs(text).filter(([other]) => other !== name);
  return [...others, ...(value === null ? [] : [[name, String(value)]])].map((pair) => pair.join(":")).join(",");
}

/** A number by its name. */
export function placeOf(text: string, name: string): number | null {
  const found = pairs(text).find(([other]) => other === name);
  return found ? Number(found[1]) : null;
}
