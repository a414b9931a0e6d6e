/** Where log lines go: standard output, or a test that reads them. */
export abstract class LogSink {
  abstract write(line: string): void;
}
