declare module '*?raw' {
  export const text: string;
  const content: string;
  export default content;
}
