/** An error whose message is a whole sentence for the person at the terminal: shown without a stack. */
export class PlainError extends Error {
  isPlain = true;
}

/** Runs a command's main function; what goes wrong ends the process with 1 and one clear message. */
export async function orSayWhy(main) {
  try {
    await main();
  } catch (error) {
    console.error(error.isPlain ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
