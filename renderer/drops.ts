/** A file that is dropped on the window would open in the place of the app; nothing here takes one. */
export function refuseFiles(target: Document): void {
  const refuse = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return; // Text and cards are dragged as they always are.
    event.preventDefault();
    event.dataTransfer.dropEffect = 'none';
  };
  target.addEventListener('dragover', refuse);
  target.addEventListener('drop', refuse);
}
