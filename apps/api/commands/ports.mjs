import { createServer } from 'node:net';

const listening = (port, host) =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const taken = server.address().port;
      server.close(() => resolve(taken));
    });
  });

/** A port of this machine that nobody uses at the moment. */
export const freePort = () => listening(0, '127.0.0.1');

/** Whether a server could listen there. */
export const isFree = (port, host = '127.0.0.1') =>
  listening(port, host).then(
    () => true,
    (error) => error.code !== 'EADDRINUSE',
  );
