import { anchors } from './anchors.mjs';
import { asker, dates } from './asker.mjs';
import { fillClinic } from './clinic.mjs';
import { flatOut, round, steadily } from './load.mjs';
import { fortnight } from './statements.mjs';

/** Searching over HTTP: at the rates that are asked for, beside the anchors, and as history and therapists grow. */
export async function searchBench({ url, urls, small }) {
  const size = small ? { therapists: 100, history: 5_000 } : { therapists: 1_000, history: 500_000 };
  const seconds = small ? 5 : 20;
  const fill = (wanted) => fillClinic(urls.superuser, wanted);
  const large = await fill({ ...size, nearby: Math.round(size.therapists * 0.15) });
  const everybody = await fill({ ...size, history: 0 });

  const month = await steadily(searching(url, large, { days: 30, named: true }), { rate: 60, seconds });
  const anyNearby = await steadily(searching(url, large, { days: 14 }), { rate: 10, seconds });
  const anyAtAll = await steadily(searching(url, everybody, { days: 14 }), { rate: 3, seconds });

  return {
    size,
    therapistsMonth: { ...month, mostP95Ms: 20, ok: month.p95Ms <= 20 },
    anyTherapistReduced: { ...anyNearby, mostP95Ms: 150, ok: anyNearby.p95Ms <= 150 },
    anyTherapistAllFeasible: { ...anyAtAll, mostP95Ms: 300, ok: anyAtAll.p95Ms <= 300 },
    fortnight: await anchors({
      urls,
      clinic: large,
      seconds: small ? 3 : 10,
      product: searching(url, large, { days: 14, named: true }),
      statements: fortnight(large, dates(14)),
      least: { pgbench: 0.35, bare: 0.8 },
    }),
    growth: await growth(url, fill, size, seconds),
  };
}

/** Ten times the history, ten times the therapists; the same question each time, turn about. */
async function growth(url, fill, { therapists, history }, seconds) {
  const few = Math.round(therapists / 10);
  const base = await fill({ therapists: few, history: history / 10 });
  const longer = await fill({ therapists: few, history });
  const more = await fill({ therapists, history: history / 10 });
  const median = async (clinic, wanted) =>
    (await flatOut(searching(url, clinic, wanted), { connections: 1, seconds: seconds / 4 })).p50Ms;
  const named = { days: 14, named: true };
  const rounds = { base: [], longer: [], few: [], more: [] };
  for (let turn = 0; turn < 3; turn++) {
    rounds.base.push(await median(base, named));
    rounds.longer.push(await median(longer, named));
    rounds.few.push(await median(base, { days: 14 }));
    rounds.more.push(await median(more, { days: 14 }));
  }
  const best = (times) => Math.min(...times);
  const historyRatio = round(best(rounds.longer) / best(rounds.base));
  const therapistsRatio = round(best(rounds.more) / best(rounds.few));
  return {
    tenTimesTheHistory: { ratio: historyRatio, most: 1.1, ok: historyRatio <= 1.1 },
    tenTimesTheTherapists: { ratio: therapistsRatio, most: 10, ok: therapistsRatio <= 10 },
  };
}

function searching(url, clinic, { days, named = false }) {
  const ask = asker(url, clinic.token);
  const { from, to } = dates(days);
  return (n) => {
    const therapist = named ? `&therapistId=${clinic.therapistIds[n % clinic.therapistIds.length]}` : '';
    return ask(
      `/api/v1/slots?serviceId=${clinic.service}&placeId=${clinic.place}&minutes=60&from=${from}&to=${to}${therapist}`,
    );
  };
}
