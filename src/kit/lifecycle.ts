// Tables of moves: the one statement of what may happen to a thing, from which state, by whom and by which text.

import type { Refusal } from './refusals.js';

export interface Move<State extends string, Role extends string> {
  from: readonly State[];
  to: State;
  by: readonly Role[];
  /** Text and clause; a row without one is house custom. */
  source?: string;
}

export type Moves<State extends string, Role extends string> = Record<string, Move<State, Role>>;

/** Why the move is not possible from here for somebody with these roles, or null when it is. */
export function whyNot<State extends string, Role extends string>(
  moves: Moves<State, Role>,
  name: string,
  state: State,
  roles: readonly Role[],
): Refusal | null {
  const move = moves[name];
  if (!move) return { code: 'kit.noSuchMove', params: { move: name }, kind: 'input' };
  if (!move.by.some((role) => roles.includes(role)))
    return { code: 'kit.notYours', params: { move: name, by: move.by.join(', ') }, source: move.source, kind: 'right' };
  if (!move.from.includes(state))
    return { code: 'kit.notFromHere', params: { move: name, state }, source: move.source, kind: 'state' };
  return null;
}

/** The moves open from a state to somebody with these roles, in the order of the table. */
export function movesOpen<State extends string, Role extends string>(
  moves: Moves<State, Role>,
  state: State,
  roles: readonly Role[],
): string[] {
  return Object.keys(moves).filter((name) => whyNot(moves, name, state, roles) === null);
}
