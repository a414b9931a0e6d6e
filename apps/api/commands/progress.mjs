const seconds = (since) => `${Math.round((Date.now() - since) / 1000)} s`;

/**
 * Says on stderr what takes longer than a second, and for how long it has been at it: a counting line on a
 * terminal, a line every ten seconds elsewhere. Stdout stays free for results.
 */
export async function showing(what, work) {
  const since = Date.now();
  const terminal = process.stderr.isTTY;
  let shown = 0;
  const show = () => {
    if (terminal) process.stderr.write(`\r\u001b[K  ${what} ... ${seconds(since)}`);
    else if (shown % 10 === 0) process.stderr.write(`  ${what} ...${shown ? ` ${seconds(since)}` : ''}\n`);
    shown += 1;
  };
  const timer = setInterval(show, 1000);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    if (shown) process.stderr.write(`${terminal ? '\r\u001b[K' : ''}  ${what}: ${seconds(since)}\n`);
  }
}
