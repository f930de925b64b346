/** Numbers as the static pictures print them: three decimals, or two digits and an exponent when tiny or huge. */
export function number(value: number, sign = false): string {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value < 0 ? "−∞" : sign ? "+∞" : "∞";
  const size = Math.abs(value);
  if (size === 0) return "0";
  const text =
    size >= 5e-4 && size < 1e4 ? size.toFixed(3) : size.toExponential(1).replace("e+", "e").replace("e-", "e−");
  return (value < 0 ? "−" : sign ? "+" : "") + text;
}

/** The number that the digits on the screen stand for. */
export function rounded(value: number): number {
  return Number(number(value).replace(/−/g, "-").replace("∞", "Infinity"));
}

/** A number at an axis: as few digits as it needs. */
export function tick(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e7 || (size > 0 && size < 5e-4)) return number(value);
  return value.toLocaleString("en-US", { maximumFractionDigits: size < 1 ? 4 : 3, maximumSignificantDigits: 6 }).replace("-", "−");
}

/** A factor in words: whole above ten. */
export function about(value: number): string {
  return value >= 10 && value < 1e7 ? Math.round(value).toLocaleString("en-US") : powers(number(value));
}

/** "4.0e−9" as "4.0 × 10⁻⁹". */
export function powers(text: string): string {
  const raised = (digits: string) => [...digits].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹⁻"["0123456789−".indexOf(digit)]).join("");
  return text.replace(/e(−?\d+)$/, (_, digits: string) => ` × 10${raised(digits)}`);
}

/**
 * Whether a text is the number, rounded to as many decimals as the text has, two at least. With the digits on the
 * screen the last one can come out by one more or less, so that is right too from the third decimal on.
 */
export function isRounded(text: string, value: number): boolean {
  const match = /^[-−+]?\d*(?:[.,](\d+))?$/.exec(text.trim());
  const decimals = match?.[1]?.length ?? 0;
  if (decimals < 2) return false;
  const given = Number(text.trim().replace("−", "-").replace(",", "."));
  return Math.abs(given - value) <= 0.5 * 10 ** -decimals + (decimals > 2 ? 0.001 : 0) + 1e-12;
}

/** A number inside a formula: negative ones in brackets. */
export function inside(value: number): string {
  return value < 0 ? `(${number(value)})` : number(value);
}

/** All digits, for comparing a finite difference with a backpropagated number. */
export function digits(value: number): string {
  return (value < 0 ? "−" : "+") + Math.abs(value).toPrecision(12).replace("e-", "e−");
}
