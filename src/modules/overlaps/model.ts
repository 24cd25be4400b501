// The model: from the features of a pair to how much it looks like one text, and from that to the chance that it is. A line through all
// features and a few curves beside it (one hidden layer), trained to put the true partner first; then calibrated (docs/guide/overlaps.md).

import { CURVES, LINE, MEANS, SPREADS, STEPS } from './model/weights.js';

/** How much a pair looks like one text; higher is likelier, of no fixed scale. */
export function likingOf(features: ArrayLike<number>): number {
  for (let at = 0; at < scaled.length; at++) scaled[at] = ((features[at] as number) - (MEANS[at] as number)) / (SPREADS[at] as number);
  let liking = dot(LINE, scaled);
  for (const { weights, bias, height } of CURVES) liking += height * Math.tanh(bias + dot(weights, scaled));
  return liking;
}

/** Working space: this is asked for every pair. */
const scaled = new Float64Array(MEANS.length);

/** The chance that a pair of such a liking is one text or made from it. */
export function chanceOf(liking: number): number {
  return chanceBetween(STEPS, liking);
}

type Step = readonly [number, number];

/** Between the steps of a curve by a straight line; beyond its ends ever nearer to nothing and to one, so that the likelier always stands first. */
export function chanceBetween(steps: readonly Step[], liking: number): number {
  const after = steps.findIndex(([from]) => liking < from);
  if (after === 0) return (steps[0] as Step)[1] * Math.exp(liking - (steps[0] as Step)[0]);
  if (after < 0) {
    const [last, chance] = steps[steps.length - 1] as Step;
    return 1 - (1 - chance) * Math.exp(last - liking);
  }
  const [[x0, y0], [x1, y1]] = [steps[after - 1] as Step, steps[after] as Step];
  return y0 + ((y1 - y0) * (liking - x0)) / (x1 - x0);
}

function dot(weights: readonly number[], values: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) sum += (weights[at] as number) * (values[at] as number);
  return sum;
}
