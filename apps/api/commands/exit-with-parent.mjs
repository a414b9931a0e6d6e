// Preloaded into the processes that a command starts: when the parent is gone, even by kill -9, the child ends as if
// it had been asked to, instead of holding the port for ever.
if (process.channel) {
  process.channel.unref();
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}
