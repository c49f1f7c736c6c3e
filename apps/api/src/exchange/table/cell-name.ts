const LETTERS = 26;

/** The name of a column, `A` for 0, `AA` for 26. */
export const columnName = (column: number): string => {
  const rest = Math.floor(column / LETTERS);
  const letter = String.fromCharCode('A'.charCodeAt(0) + (column % LETTERS));
  return rest === 0 ? letter : columnName(rest - 1) + letter;
};

/** The name of a cell, `D5`; rows count from 1, columns from 0. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row}`;

/** The column of a cell's name, from 0; null for what is no name of a cell. */
export const columnOf = (name: string): number | null => {
  const letters = /^([A-Z]{1,3})\d+$/.exec(name)?.[1];
  if (letters === undefined) return null;
  const count = [...letters].reduce(
    (sum, letter) => sum * LETTERS + letter.charCodeAt(0) - 'A'.charCodeAt(0) + 1,
    0,
  );
  return count - 1;
};
