// Source: https://docs.oracle.com/en/error-help/db/
import { forms } from '../reading.ts';

/** Lines of a stack, and errors that only say where another one happened. */
const around = new Set(['ORA-00604', 'ORA-06512', 'ORA-04088', 'ORA-02063', 'ORA-12801', 'ORA-04045', 'ORA-28500', 'ORA-02091', 'ORA-12012']);

/** Oracle Database: ORA- and five digits; the first that is no line of the stack. */
export const oracle = forms('Oracle Database', { provider: 'oracle' }, [
  [
    /\b(?<code>(?:ORA|TNS)-\d{4,5})\b/dg,
    {},
    (reading) => {
      const code = reading.code.replace(/-(\d{4})$/, '-0$1');
      return { ...reading, code, sure: around.has(code) ? 0.75 : 0.97 };
    },
  ],
]);
