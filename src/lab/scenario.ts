import type { Found, Server } from './server.ts';
import type { Transcript } from './transcript.ts';

/** What came out, read from the wire or from what the client printed. Only what is stated is compared. */
export interface Outcome {
  /** HTTP status of the answer that matters; 304 and 204 count too. */
  status?: number;
  /** The code as the system prints it: ConditionNotMet, 55P03, ABORTED, WRONGTYPE. */
  code?: string;
  /** The process’s exit status, for commands. */
  exit?: number;
  /** Requests that reached the server, for what an SDK does by itself. */
  attempts?: number;
  /** Of the updates of two concurrent writers, those that are not there afterwards. */
  lost?: number;
}

/** A document, or a vendor’s own source, that says what should come out. Never the emulator that is asked. */
export interface Authority {
  title: string;
  /** https://… at the publisher. */
  address: string;
  /** What it says, in a few words of ours. */
  says: string;
  /** YYYY-MM-DD, the day it was read. */
  read: string;
}

/** A started server as a scenario sees it. */
export interface Stage {
  host: string;
  port: number;
  /** A folder of its own for files; removed afterwards. */
  dir: string;
  found: Found;
  out: Transcript;
  /** What the server has written to one of its log files, where it has any. */
  log?: (name: string) => string;
}

/** One error made to happen. Its transcript is content/evidence/<id>.txt, its script for readers lies beside it. */
export interface Scenario {
  /** provider/service/Code-variant: azure/storage/ConditionNotMet-put-if-match. Lower-case words after the code. */
  id: string;
  /** The error, as our page is or would be named: azure/storage/ConditionNotMet. */
  of: string;
  server: Server;
  /** What is done, in one line: PUT with an ETag that is no longer current. */
  title: string;
  /** The operation in the vendor’s name, where the catalogue lists operations: PutItem. */
  operation?: string;
  /** Which client asks: @azure/storage-blob 12.32.0; curl-like bytes over TCP where it is a plain request. */
  client: string;
  expect: Outcome;
  authority: Authority;
  /** Where the product does otherwise than the authority says: what it gives instead, and why that matters to a reader. */
  departs?: { gives: Outcome; say: string };
  run: (stage: Stage) => Promise<Outcome>;
  /** Makes the reader’s script; without it, a shell script of the lines that the run wrote. */
  script?: (scenario: Scenario, found: Found, out: Transcript) => Script;
}

/** A script for readers, and the extension of its file: sh, mjs, py, sql. */
export interface Script {
  script: string;
  extension: string;
}

/** An outcome in a line: 412 ConditionNotMet; attempts 3. */
export const said = ({ status, code, exit, attempts, lost }: Outcome): string =>
  [
    status,
    code,
    exit !== undefined && `exit ${exit}`,
    attempts !== undefined && `${attempts} ${attempts === 1 ? 'request' : 'requests'}`,
    lost !== undefined && `lost ${lost} of 2 updates`,
  ]
    .filter((one) => one !== undefined && one !== false)
    .join(' ');

/** Of what came out, the part that was to be compared. */
export const asAsked = ({ expect, departs }: Pick<Scenario, 'expect' | 'departs'>, got: Outcome): Outcome =>
  Object.fromEntries(Object.entries(got).filter(([key]) => key in (departs?.gives ?? expect)));

/** Why the outcome is not what was to come; undefined when it is. */
export const contradiction = ({ expect, departs }: Pick<Scenario, 'expect' | 'departs'>, got: Outcome): string | undefined => {
  const wanted = departs?.gives ?? expect;
  const differs = (Object.keys(wanted) as (keyof Outcome)[]) // keys of an Outcome
    .filter((key) => wanted[key] !== got[key]);
  return differs.length > 0 ? `expected ${said(wanted)}, got ${said(got) || 'nothing'}` : undefined;
};
