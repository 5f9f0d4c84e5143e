import type { ErrorData } from '#schema';
import { ended, proofCell } from './markdownParts.ts';
import { blocks, code, type Ground, list, says, table, under } from './prose.ts';

/** What an SDK does by itself, in words. */
export const sdkWords = (one: ErrorData['sdkRetries'][number]): string =>
  one.retries === 'not-measured'
    ? 'not measured'
    : `${one.retries}${one.attempts === undefined ? '' : `, ${one.attempts} ${one.attempts === 1 ? 'request' : 'requests'} in all`}`;

/** What an error page knows as data: messages, names, operations, SDKs, each row with its proof. */
export const errorTables = (data: ErrorData, ground: Ground): string => {
  const { sources } = data;
  const proof = (one: Parameters<typeof proofCell>[0], source: string) => proofCell(one, source, sources, ground);
  return blocks(
    under(
      'Messages as printed',
      table(
        ['Text', 'Where', 'Proof'],
        data.messages.map((one) => [
          `${code(one.template)}${one.severity ? ` ${one.severity}` : ''}`,
          `${says(one.where, ground)}${one.note ? `: ${says(one.note, ground)}` : ''}`,
          proof(one.proof, one.source),
        ]),
      ),
      data.contexts.length > 0 && `Lines printed beside it:\n\n${list(data.contexts.map(code))}`,
    ),
    under(
      'Names it goes by',
      table(
        ['Name', 'Printed by', 'Means', 'Proof'],
        [
          ...data.aliases.map(({ name, where, ...rest }) => [code(name), says(where, ground), 'this error alone', proof(rest.proof, rest.source)]),
          ...data.seenAs.map(({ name, where, field, ...rest }) => [
            code(name),
            says(where, ground),
            `also others${field ? `; code in ${says(field, ground)}` : ''}`,
            proof(rest.proof, rest.source),
          ]),
        ],
      ),
    ),
    under(
      'What raises it',
      table(
        ['Operation', 'When', 'Proof'],
        [
          ...data.raisedBy.map((one) => [says(one.operation, ground), one.needs ? says(one.needs, ground) : '', proof(one.proof, one.source)]),
          ...data.notRaisedBy.map((one) => [says(one.operation, ground), `**Not this error:** ${says(one.instead, ground)}`, proof(one.proof, one.source)]),
        ],
      ),
    ),
    under(
      'Has my SDK already retried?',
      table(
        ['SDK or driver', 'Retries by itself', 'What you see', 'Proof'],
        data.sdkRetries.map((one) => [
          says(one.sdk, ground),
          sdkWords(one),
          [one.shows, one.note].flatMap((text) => (text ? ended(says(text, ground)) : [])).join(' '),
          one.retries === 'not-measured' ? 'none' : proof(one.proof, one.source),
        ]),
      ),
    ),
  );
};
