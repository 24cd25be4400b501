// Overlaps: texts of different bodies that are the same, adopted, aligned or on one subject; found, explained, judged.

import type { Module } from '../module.js';
import { messages } from './messages.js';

export const module: Module = { name: 'overlaps', messages };
