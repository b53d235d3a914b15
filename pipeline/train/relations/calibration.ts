/** Slope and intercept that turn a score into log-odds. */
export type Calibration = readonly [slope: number, intercept: number];

const MOST_STEPS = 100;

/** Fits the probability of a label to a score by Newton's method (Platt 1999). */
export function calibrated(
  scores: readonly { readonly score: number; readonly label: number }[],
): Calibration {
  let slope = 0;
  let intercept = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-3, 0, 1e-3];
    for (const { score, label } of scores) {
      const probability = 1 / (1 + Math.exp(-(slope * score + intercept)));
      const error = label - probability;
      const weight = probability * (1 - probability);
      g0 += error * score;
      g1 += error;
      h00 += weight * score * score;
      h01 += weight * score;
      h11 += weight;
    }
    const determinant = h00 * h11 - h01 * h01;
    const [up, along] = [(h11 * g0 - h01 * g1) / determinant, (h00 * g1 - h01 * g0) / determinant];
    slope += up;
    intercept += along;
    if (Math.abs(up) + Math.abs(along) < 1e-7) break;
  }
  return [slope, intercept];
}
