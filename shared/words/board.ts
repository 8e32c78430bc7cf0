export const boardWords = {
  drag: (name: string) => `Drag ${name}`,
  actions: (name: string) => `What to do with ${name}`,
  open: 'Open',
  moveTo: (column: string) => `Move to ${column}`,
  showMore: (count: number) => `Show ${count} more`,
} as const;
