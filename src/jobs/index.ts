// The door of the queue.

export { type Bell, bellOf } from './bell.js';
export { jobMigrations } from './migrations.js';
export { ATTEMPTS, type QueueState, type TakenJob, enqueue, queueState, waitAfter } from './queue.js';
export { type Pace, type Workshop, tick, work, workOff } from './work.js';
