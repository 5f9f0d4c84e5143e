import type { Authority, Scenario } from '../scenario.ts';
import type { Server } from '../server.ts';
import { freshDatabase, pgSessions } from '../tools/postgresql.ts';
import { type Hand, lastCode, play, twoTerminals } from '../tools/sessions.ts';

const hand: Hand = { remark: '--', end: ';' };

/** A scene of SQL statements that ends in one error. */
export interface Scene {
  /** The code and the words for the variant: 55P03-nowait-row. */
  id: string;
  title: string;
  /** Chapter or command as the manual titles it, its page, and what it says. */
  manual: [title: string, page: string, says: string] | Authority;
  steps: string[];
}

const authority = (major: string, manual: Scene['manual']): Authority => {
  if (!Array.isArray(manual)) return manual;
  const [title, page, says] = manual;
  return { title: `PostgreSQL ${major}, ${title}`, address: `https://www.postgresql.org/docs/${major}/${page}`, says, read: '2026-11-21' };
};

/** A scene as a scenario on this server; `suffix` tells the second version of a scene from the first. */
export const sceneOn =
  (server: Server, suffix = '') =>
  ({ id, title, manual, steps }: Scene): Scenario => {
    const code = id.split('-')[0] ?? id;
    return {
      id: `postgresql/${id}${suffix}`,
      of: `postgresql/${code}`,
      server,
      title,
      client: 'node-postgres (npm pg) 8.23.1; tags and the fields of errors as they came over the wire',
      expect: { code },
      authority: authority(server.name.replace('postgresql-', ''), manual),
      run: async (stage) => {
        await freshDatabase(stage);
        return lastCode(await play(stage.out, pgSessions(stage), steps, hand));
      },
      script: (scenario, found, out) => ({
        extension: 'sql',
        script: twoTerminals(scenario, found, out, hand, [
          "A database for it:  psql -X -h 127.0.0.1 -p 18080 -U postgres -c 'drop database if exists shop' -c 'create database shop'",
          'Terminals A and B:  psql -X -h 127.0.0.1 -p 18080 -U postgres shop        (first, in both:  \\set VERBOSITY verbose )',
        ]),
      }),
    };
  };
