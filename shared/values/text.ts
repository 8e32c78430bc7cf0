/** The first letters of a text, at most so many UTF-16 units of it; never half of a letter that takes two, as an emoji does. */
export const firstLetters = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
