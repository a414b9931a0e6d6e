import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

type Seconds = number | null;

/** A real HTTP server that speaks OSRM's protocol over roads that the test lays. */
export interface OsrmServer {
  readonly url: string;
  /** The paths that were asked for. */
  readonly asked: string[];
  /** Seconds between two coordinates as OSRM writes them, `lng,lat`; null where there is no way. */
  drive: (from: string, to: string) => Seconds;
  /** What it does instead of answering. */
  mood: 'well' | 'slow' | 'failing' | 'rambling' | 'incomplete';
  stop(): Promise<void>;
}

export async function startOsrmServer(): Promise<OsrmServer> {
  const http = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://osrm');
    osrm.asked.push(url.pathname + url.search);
    const answer = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    const reply = () => {
      answer(...replyTo(url));
    };
    if (osrm.mood === 'failing') answer(500, { code: 'InternalError' });
    else if (osrm.mood === 'rambling') response.end('<html>not what you asked for');
    else if (osrm.mood === 'slow') setTimeout(reply, 1_500).unref();
    else reply();
  });

  const replyTo = (url: URL): [number, unknown] => {
    const [, service, , , coordinates = ''] = url.pathname.split('/');
    const points = decodeURIComponent(coordinates).split(';');
    if (service === 'route') {
      const duration = osrm.drive(points[0] ?? '', points[1] ?? '');
      return duration === null
        ? [400, { code: 'NoRoute', message: 'Impossible route between points' }]
        : [200, { code: 'Ok', routes: [{ duration, distance: duration * 10, legs: [] }], waypoints: [] }];
    }
    const some = (name: string) => {
      const wanted = url.searchParams.get(name);
      return wanted ? wanted.split(';').map((n) => points[Number(n)] ?? '') : points;
    };
    const durations = some('sources').map((from) => some('destinations').map((to) => osrm.drive(from, to)));
    return [200, { code: 'Ok', durations: osrm.mood === 'incomplete' ? durations.slice(1) : durations }];
  };

  const osrm: OsrmServer = {
    url: '',
    asked: [],
    drive: () => 600,
    mood: 'well',
    stop: () =>
      new Promise((resolve) => {
        http.closeAllConnections();
        http.close(() => {
          resolve();
        });
      }),
  };
  await new Promise<void>((resolve) => {
    http.listen(0, '127.0.0.1', resolve);
  });
  return Object.assign(osrm, { url: `http://127.0.0.1:${(http.address() as AddressInfo).port}` });
}
