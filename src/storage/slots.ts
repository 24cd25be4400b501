// Slots: how an earlier module reaches what a later one knows, without importing it. The earlier module declares a slot by declaration
// merging; later ones fill it in their module.ts; whoever acts finds it on its context.
//   declare module '../../storage/slots.js' { interface Slots { recognisers: Recogniser } }

// biome-ignore lint/suspicious/noEmptyInterface: filled by the modules
export interface Slots {}

export type Filled = { [Name in keyof Slots]?: Slots[Name][] };
