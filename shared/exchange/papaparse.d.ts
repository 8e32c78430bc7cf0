/** What we use of Papa Parse; its published types would let Node's into shared/. */
declare module 'papaparse' {
  const papa: {
    parse(
      text: string,
      options: {
        delimiter?: string;
        newline?: string;
        skipEmptyLines?: 'greedy' | boolean;
        /** Lines that are read at most; 0 is all. */
        preview?: number;
      },
    ): { readonly data: string[][]; readonly errors: readonly { readonly type: string; readonly row?: number }[] };
  };
  export default papa;
}
