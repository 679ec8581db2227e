declare module 'xhr2' {
  /** The browser's XMLHttpRequest, for Node. */
  const xhr2: { readonly XMLHttpRequest: unknown };
  export default xhr2;
}
