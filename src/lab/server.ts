import type { Rule } from './normalise.ts';

/** A server or client program on this machine, with its version. */
export interface Found {
  /** Full path of the program, or the folder of the package. */
  path: string;
  version: string;
}

/** A server that runs; `stop` ends it and waits until it has gone. */
export interface Running {
  host: string;
  port: number;
  /** What it has written to one of its log files so far: access, error. */
  log?(name: string): string;
  stop(): Promise<void>;
}

/** A product that can be started here. */
export interface Server {
  /** Short, lower case: azurite, apache, postgresql-15. */
  name: string;
  /** As shown to readers: Azurite, the Azure Storage emulator (npm azurite). */
  product: string;
  /** real: the product itself; emulator: somebody’s copy of a service; stub: ours, answering in a vendor’s wire shape. */
  kind: 'real' | 'emulator' | 'stub';
  /** npm: comes with npm ci, so that every test run has it; debian: its packages are named in `install`. */
  from: 'npm' | 'debian';
  /** How to get it: apt-get install apache2-bin. */
  install: string;
  /** Settings that matter for reading a transcript; one line. */
  settings: string;
  /** Values that change from run to run, besides those that every transcript has. */
  hide?: Rule[];
  /** Shell lines with which a reader starts it in the first terminal, on `port`. */
  byHand(port: number): string;
  /** Looks for it; undefined when it is not there. */
  find(): Promise<Found | undefined>;
  /** Starts it in `dir` on a free port, and waits until it answers. Rejects with its last words when it ends. */
  start(found: Found, dir: string): Promise<Running>;
}
