import { readdirSync, readFileSync } from 'node:fs';

/** Asks `rate` times a second for `seconds`, whether answers come or not; latencies from when each was due. */
export async function steadily(ask, { rate, seconds, warm = 3 }) {
  for (let n = 0; n < warm; n++) await ask(n);
  const count = Math.max(10, Math.round(rate * seconds));
  const began = performance.now();
  const times = [];
  let failed = 0;
  const cpu = cpuSeconds();
  await Promise.all(
    Array.from({ length: count }, async (_, n) => {
      const due = began + (n * 1_000) / rate;
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
      const ok = await ask(n).catch(() => false);
      if (ok) times.push(performance.now() - due);
      else failed++;
    }),
  );
  return { rate, count, failed, ...percentiles(times), ...shares(cpu, (performance.now() - began) / 1_000) };
}

/** As many as `connections` can do one after the other, for `seconds`. */
export async function flatOut(ask, { connections, seconds }) {
  for (let n = 0; n < connections; n++) await ask(n);
  const began = performance.now();
  const until = began + seconds * 1_000;
  const times = [];
  let failed = 0;
  let next = 0;
  const work = async () => {
    while (performance.now() < until) {
      const at = performance.now();
      if (await ask(next++).catch(() => false)) times.push(performance.now() - at);
      else failed++;
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  const perSecond = times.length / ((performance.now() - began) / 1_000);
  return { connections, perSecond: round(perSecond), failed, ...percentiles(times) };
}

function percentiles(times) {
  const sorted = times.sort((a, b) => a - b);
  const at = (share) => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN);
  return { p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99), worstMs: at(1) };
}

export const round = (number) => Number(number.toPrecision(4));

/** Processor seconds of the API's process and of PostgreSQL's, where the machine tells (Linux). */
function cpuSeconds() {
  try {
    const processes = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap(processOf);
    const ours = new Set([process.pid]);
    for (let grown = true; grown;) {
      const before = ours.size;
      for (const { pid, parent } of processes) if (ours.has(parent)) ours.add(pid);
      grown = ours.size > before;
    }
    const api = sum(
      processes.filter(({ pid, name }) => ours.has(pid) && pid !== process.pid && name !== 'postgres'),
    );
    return {
      api,
      database: sum(processes.filter(({ name, parent }) => name === 'postgres' && servers.has(parent))),
    };
  } catch {
    return null;
  }
}

/** The servers that this bench started: each connection is a child of theirs. */
export const servers = new Set();

function processOf(pid) {
  try {
    const [, name, rest] = /\((.*)\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    const fields = rest.split(' ');
    const ticks = Number(fields[11]) + Number(fields[12]);
    return [{ pid: Number(pid), name, parent: Number(fields[1]), seconds: ticks / 100 }];
  } catch {
    return [];
  }
}

/** The server of a connection's process. */
export const serverOf = (pid) => processOf(pid)[0]?.parent;

const sum = (processes) => processes.reduce((total, { seconds }) => total + seconds, 0);

function shares(before, seconds) {
  const after = before && cpuSeconds();
  if (!after) return {};
  return {
    apiCpuShare: round((after.api - before.api) / seconds),
    databaseCpuShare: round((after.database - before.database) / seconds),
  };
}
