declare module '*?raw' {
  export const text: string;
  const content: string;
  export default content;
}

declare module '*?thread' {
  /** The script of a thread (tools/thread-plugin.mjs). */
  const script: string;
  export default script;
}
