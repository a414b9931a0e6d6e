/**
 * Rows of the seed statements that one file of tests holds up: for each test, by its exact name, the row and the code that
 * honours it (`file#exported symbol`). Switched off there, that test fails.
 */
export const honoured = (testFile, tests) =>
  Object.entries(tests).flatMap(([name, rows]) =>
    Object.entries(rows).map(([id, code]) => {
      const [file, symbol] = code.split('#');
      return { id, code: { file, symbol }, assertion: { file: testFile, name } };
    }),
  );

/** Rows that software does not honour, and why. */
export const left = (reasons) => Object.entries(reasons).map(([id, reason]) => ({ id, reason }));
