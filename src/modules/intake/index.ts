// What is known of the intake: its moves, its shapes, and the slot that later modules fill.

export { RECEIVED_STATES, type ReceivedState, intakeMoves } from './moves.js';
export type { NotRecognised, ReadField, ReadFinding, Recognised, Recogniser } from './recogniser.js';
export { type ReceivedBrief, type Review, receivedBriefShape, reviewShape } from './shapes.js';
