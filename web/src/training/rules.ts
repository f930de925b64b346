/** Update rules and clipping, as in gatewise.training: the same formulas, in float64. */

export const rules = ["sgd", "adam"] as const;
export type RuleName = (typeof rules)[number];

const [beta1, beta2, epsilon] = [0.9, 0.999, 1e-8];

/** All parameters of a model in one row, and what the rule keeps between steps. */
export class Optimiser {
  steps = 0;
  private readonly mean: Float64Array;
  private readonly square: Float64Array;

  constructor(readonly parameters: Float64Array) {
    this.mean = new Float64Array(parameters.length);
    this.square = new Float64Array(parameters.length);
  }

  /**
   * One step with the gradient of all parameters; returns the gradient's length before clipping. Where that is not
   * finite, nothing changes. `limit` is the largest length, 0 for none.
   */
  step(gradient: Float64Array, rule: RuleName, rate: number, limit: number): number {
    let squares = 0;
    for (const g of gradient) squares += g * g;
    const norm = Math.sqrt(squares);
    if (!Number.isFinite(norm)) return norm;
    const scale = limit > 0 && norm > limit ? limit / norm : 1;
    const { parameters, mean, square } = this;
    const t = ++this.steps;
    if (rule === "sgd") {
      for (let i = 0; i < parameters.length; i++) parameters[i]! -= rate * (scale * gradient[i]!);
      return norm;
    }
    const size = rate / (1 - beta1 ** t);
    const spread = 1 / Math.sqrt(1 - beta2 ** t);
    for (let i = 0; i < parameters.length; i++) {
      const g = scale * gradient[i]!;
      const m = (mean[i]! += (1 - beta1) * (g - mean[i]!));
      const v = (square[i]! += (1 - beta2) * (g * g - square[i]!));
      parameters[i]! -= (size * m) / (Math.sqrt(v) * spread + epsilon);
    }
    return norm;
  }
}
