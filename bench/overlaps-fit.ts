// Fitting the model of overlaps (src/modules/overlaps/model.ts) to known pairs: a line and eight curves, trained to put the true partner first
// (softmax over the candidates of a text, and a little of each candidate for itself, so that a liking means the same everywhere); then a rising
// curve from liking to chance (pool adjacent violators). The same pairs give the same numbers.

/** A text with its candidates. */
export interface Question {
  /** One row of features a candidate. */
  rows: Float32Array[];
  /** Which of them are the partner, in any edition. */
  true: boolean[];
  /** How much it counts. */
  weight: number;
}

export interface Model {
  means: number[];
  spreads: number[];
  line: number[];
  curves: { weights: number[]; bias: number; height: number }[];
}

const [CURVES, ROUNDS, BATCH] = [8, 25, 256];
const [RATE, DECAY, EACH_FOR_ITSELF] = [0.02, 0.01, 0.3];
/** Candidates by which features are scaled: the first ones, since those are told apart. */
const SCALED_BY = 10;
/** Candidates that teach, beside the partners: those further down are told apart easily. */
const TAUGHT_BY = 25;

export function scaleOf(questions: readonly Question[]): { means: number[]; spreads: number[] } {
  const rows = questions.flatMap(({ rows: all }) => all.slice(0, SCALED_BY));
  const width = rows[0]?.length ?? 0;
  const means = Array.from({ length: width }, (_, at) => rows.reduce((sum, row) => sum + (row[at] as number), 0) / rows.length);
  const spreads = means.map((mean, at) => Math.sqrt(rows.reduce((sum, row) => sum + ((row[at] as number) - mean) ** 2, 0) / rows.length) || 1);
  return { means: means.map((mean) => round(mean)), spreads: spreads.map((spread) => round(spread) || 1) };
}

/** Numbers of the model in one row, as they are trained: the line, of each curve its weights and bias, the heights. */
type Flat = Float64Array;

export function fit(questions: readonly Question[], scale: { means: number[]; spreads: number[] }): Model {
  const random = dice(1);
  const width = scale.means.length;
  const scaled = questions.filter(({ true: partners }) => partners.some(Boolean)).map((question) => taught(question, scale));
  const model: Flat = Float64Array.from({ length: width + CURVES * (width + 2) }, (_, at) => (at < width ? 0 : random() * 0.5));
  const [speed, size] = [new Float64Array(model.length), new Float64Array(model.length)];
  let step = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (let at = scaled.length - 1; at > 0; at--) {
      const other = Math.floor((random() + 0.5) * (at + 1));
      [scaled[at], scaled[other]] = [scaled[other] as Question, scaled[at] as Question];
    }
    for (let from = 0; from < scaled.length; from += BATCH) {
      const slope = new Float64Array(model.length);
      const batch = scaled.slice(from, from + BATCH);
      const weight = batch.reduce((sum, question) => sum + question.weight, 0);
      for (const question of batch) addSlope(slope, model, question, width);
      step += 1;
      const rate = RATE * (1 - (round / ROUNDS) * 0.9);
      for (let at = 0; at < model.length; at++) {
        const pull = (slope[at] as number) / weight + DECAY * (model[at] as number);
        speed[at] = 0.9 * (speed[at] as number) + 0.1 * pull;
        size[at] = 0.999 * (size[at] as number) + 0.001 * pull * pull;
        model[at] = (model[at] as number) - (rate * ((speed[at] as number) / (1 - 0.9 ** step))) / (Math.sqrt((size[at] as number) / (1 - 0.999 ** step)) + 1e-8);
      }
    }
  }
  return modelOf(model, scale);
}

function taught({ rows, true: partners, weight }: Question, { means, spreads }: { means: number[]; spreads: number[] }): Question {
  const kept = rows.flatMap((row, at) => (at < TAUGHT_BY || partners[at] ? [{ row: row.map((value, of) => (value - (means[of] as number)) / (spreads[of] as number)), partner: partners[at] as boolean }] : []));
  return { rows: kept.map(({ row }) => row), true: kept.map(({ partner }) => partner), weight };
}

function addSlope(slope: Flat, model: Flat, { rows, true: partners, weight }: Question, width: number): void {
  const bent = rows.map((row) => Array.from({ length: CURVES }, (_, curve) => Math.tanh(dot(model, width + curve * (width + 1), row) + (model[width + curve * (width + 1) + width] as number))));
  const heights = width + CURVES * (width + 1);
  const liking = rows.map((row, at) => dot(model, 0, row) + (bent[at] as number[]).reduce((sum, value, curve) => sum + (model[heights + curve] as number) * value, 0));
  const highest = Math.max(...liking);
  const raised = liking.map((one) => Math.exp(one - highest));
  const all = raised.reduce((sum, one) => sum + one, 0);
  const found = raised.reduce((sum, one, at) => sum + (partners[at] ? one : 0), 0);
  rows.forEach((row, at) => {
    const among = (raised[at] as number) / all - (partners[at] ? (raised[at] as number) / found : 0);
    const alone = 1 / (1 + Math.exp(-(liking[at] as number))) - (partners[at] ? 1 : 0);
    const pull = (among + EACH_FOR_ITSELF * alone) * weight;
    if (Math.abs(pull) < 1e-7) return;
    for (let of = 0; of < width; of++) slope[of] = (slope[of] as number) + pull * (row[of] as number);
    for (let curve = 0; curve < CURVES; curve++) {
      const value = (bent[at] as number[])[curve] as number;
      const start = width + curve * (width + 1);
      slope[heights + curve] = (slope[heights + curve] as number) + pull * value;
      const inner = pull * (model[heights + curve] as number) * (1 - value * value);
      for (let of = 0; of < width; of++) slope[start + of] = (slope[start + of] as number) + inner * (row[of] as number);
      slope[start + width] = (slope[start + width] as number) + inner;
    }
  });
}

function dot(model: Flat, from: number, row: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < row.length; at++) sum += (model[from + at] as number) * (row[at] as number);
  return sum;
}

function modelOf(flat: Flat, scale: { means: number[]; spreads: number[] }): Model {
  const width = scale.means.length;
  const part = (from: number, length: number) => Array.from(flat.subarray(from, from + length), round);
  const curves = Array.from({ length: CURVES }, (_, curve) => {
    const start = width + curve * (width + 1);
    return { weights: part(start, width), bias: round(flat[start + width] as number), height: round(flat[width + CURVES * (width + 1) + curve] as number) };
  });
  return { ...scale, line: part(0, width), curves };
}

export function likingBy({ means, spreads, line, curves }: Model, row: ArrayLike<number>): number {
  const scaled = means.map((mean, at) => ((row[at] as number) - mean) / (spreads[at] as number));
  const along = (weights: number[]) => weights.reduce((sum, weight, at) => sum + weight * (scaled[at] as number), 0);
  return curves.reduce((sum, { weights, bias, height }) => sum + height * Math.tanh(bias + along(weights)), along(line));
}

const [PER_BIN, LEAST_RISE] = [60, 0.004];

/** The rising curve through likings and whether each was true: steps of liking and chance. */
export function curveOf(points: readonly (readonly [number, boolean])[]): [number, number][] {
  const sorted = [...points].sort((a, b) => a[0] - b[0]);
  const pools: { liking: number; true: number; count: number }[] = [];
  for (let at = 0; at < sorted.length; at += PER_BIN) {
    const bin = sorted.slice(at, at + PER_BIN);
    pools.push({ liking: bin.reduce((sum, [liking]) => sum + liking, 0), true: bin.filter(([, yes]) => yes).length, count: bin.length });
    for (let last = pools.at(-1), before = pools.at(-2); last && before && before.true / before.count >= last.true / last.count; last = pools.at(-1), before = pools.at(-2)) {
      pools.splice(-2, 2, { liking: before.liking + last.liking, true: before.true + last.true, count: before.count + last.count });
    }
  }
  const all = pools.map(({ liking, true: yes, count }): [number, number] => [Math.round((liking / count) * 100) / 100, Math.min(0.999, Math.max(0.001, Math.round(((yes + 0.2) / (count + 0.6)) * 1000) / 1000))]);
  return all.filter(([, chance], at) => at === 0 || at === all.length - 1 || chance - (all[at - 1] as [number, number])[1] >= LEAST_RISE);
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** Numbers from -0.5 to 0.5, the same in every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296 - 0.5;
  };
}
