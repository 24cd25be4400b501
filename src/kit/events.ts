// Events: what happened, in the past participle, told inside the transaction in which it happened. The journal hears all of them.

export interface Happening {
  /** `group.adopted`, `meeting.convened`. */
  name: string;
  /** The thing that it happened to. */
  thing: { kind: string; id: string };
  groupId?: string | null;
  /** Facts for the history page and for those who hear it: plain values, no secrets. */
  detail?: Record<string, unknown>;
}
