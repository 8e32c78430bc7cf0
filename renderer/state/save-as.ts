/** Hands a file to the browser, or to the window's own question where to put it. */
export function saveAs(name: string, text: readonly string[]): void {
  // A sheet takes a table for UTF-8 only with this mark.
  const mark = name.endsWith('.csv') ? ['\uFEFF'] : [];
  const address = URL.createObjectURL(new Blob([...mark, ...text], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
