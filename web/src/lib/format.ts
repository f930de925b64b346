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

/** A number inside a formula: negative ones in brackets. */
export function inside(value: number): string {
  return value < 0 ? `(${number(value)})` : number(value);
}

/** All digits, for comparing a finite difference with a backpropagated number. */
export function digits(value: number): string {
  return (value < 0 ? "−" : "+") + Math.abs(value).toPrecision(12).replace("e-", "e−");
}
