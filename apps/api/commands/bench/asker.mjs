import http from 'node:http';

const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });

/** Dates from tomorrow on, `to` exclusive. */
export function dates(days) {
  const date = (n) => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10);
  return { from: date(1), to: date(1 + days) };
}

const refusals = new Map();

/** What was refused so far, and how often: `409 {"type":...` -> 12. */
export const refused = () => Object.fromEntries(refusals);

function note(answer) {
  let text = '';
  answer.setEncoding('utf8').on('data', (piece) => (text += piece));
  answer.on('end', () => {
    const { type = text.slice(0, 200), details, issues } = parsed(text);
    const key = [answer.statusCode, type, details?.rule, issues?.[0]?.path].filter(Boolean).join(' ');
    refusals.set(key, (refusals.get(key) ?? 0) + 1);
  });
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

/** A signed-in client's requests; answers whether the product said yes. */
export function asker(url, token) {
  return (path, { method = 'GET', body, headers = {} } = {}) =>
    new Promise((resolve, reject) => {
      const text = body === undefined ? undefined : JSON.stringify(body);
      const request = http.request(
        `${url}${path}`,
        {
          agent,
          method,
          headers: {
            cookie: `unbrace=${token}`,
            ...(text === undefined
              ? {}
              : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
            ...headers,
          },
        },
        (answer) => {
          if (answer.statusCode >= 300) note(answer);
          answer.resume();
          answer.on('end', () => resolve(answer.statusCode < 300));
          answer.on('error', reject);
        },
      );
      request.on('error', reject);
      request.end(text);
    });
}
