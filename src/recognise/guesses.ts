import { azureService } from './azureWords.ts';
import { hintedCloud } from './cloudHints.ts';
import { cloudOf } from './cues.ts';
import { reasons } from './envelopes/googleReasons.ts';
import { grpcCodes } from './envelopes/grpcCodes.ts';
import { isReason } from './envelopes/http.ts';
import { googleService } from './googleWords.ts';
import type { Knowledge } from './knowledge.ts';
import { layers, type Reading } from './reading.ts';
import type { View } from './view.ts';

/** A field that is called as fields of codes are, and what stands in it. */
const field =
  /(?<![a-z])(?:(?:err(?:or)?|fault|exception|response|result|failure|inner|sub|api)[ _-]?)?(?:code|type|name|reason|status|exception)["']?(?:\s{0,4}(?:[:=>]|is)\s{0,4}["'(]?(?:[\w.]{1,60}#)?(?<code>[A-Za-z][\w.-]{3,80})|\s(?<capitals>[A-Z]{2,20}_[A-Z_]{3,60}))/gi;
/** The same without a sign between. */
const behind =
  /\b(?:[Cc]ode|[Rr]eason|[Ee]rror|[Ee]xception|[Ss]tatus) (?:is |was |of )?['"(]?(?<code>[A-Z][a-z]{2,20}[A-Z]\w{2,80}|[A-Z]{2,20}_[A-Z_]{3,60})\b/g;
/** A name that a message follows, or that stands in brackets. */
const headed =
  /(?<![\w./\\-])(?<code>[A-Za-z][A-Za-z0-9_]{2,80}(?:\.[A-Z][A-Za-z0-9]{2,60}){0,3})["'\])>]{0,2}(?: ?:(?=\s)| \((?:client|server)\)| - (?=[A-Za-z{[]))/g;
const bracketed = /[([<>](?<code>[A-Za-z][A-Za-z0-9_.]{4,80})[)\]<]/g;
/** The last name of a class that is written out in full, and the name at the very end, where a text is often cut. */
const classed = /[a-z0-9][.:$]{1,2}(?<code>[A-Z][a-z]\w{4,80}(?:Exception|Fault|Error|Excep\w{0,4}))\b/g;

/** A name with which a line ends, behind what was done. */
const tailed = /(?: :|:| -) (?<code>[A-Za-z]\w{5,80})['".]?$/gm;

/** Inner capitals, capitals with underscores, or words joined by dots: the shapes that codes have and prose has not. */
const shaped =
  /^(?:[A-Z]{2,20}(?:_[A-Z0-9]{2,20}){1,8}|[A-Z]?[a-z]{2,30}_[A-Z]\w{3,60}|[A-Za-z]\w{0,40}\.[A-Z][\w.]{3,80}|[A-Za-z]{1,30}[a-z0-9][A-Z]\w{1,80})$/;
/** Words that are in the names of errors, and rarely in other names. */
const spoken =
  /conflict|exist|in_?use|not_?found|denied|throttl|fault|invalid|fail|limit|exceed|mismatch|in_?progress|lock|missing|modif|busy|unavailable|not_?(?:allowed|supported|met|empty|available|latest|ready|permitted|enabled)|forbidden|unauthori[sz]ed|precondition|condition|timeout|expired|disabled|delet|duplicate|violation|too_?many|rejected|abort|cancel|preempt|stale|concurren|taken|being|pending|registration|permission|retry|quota|slow_?down|redirect/i;
/** Classes and words that every program prints. */
const everywhere =
  /^(?:(?:\w{0,40}(?:Client|Rest|Graph|Http|HTTP|Api|API|Fetch|Axios|Request|Response|System|Runtime|Type|Value|Key|Range|Syntax|Reference|Attribute|Name|OS|IO|Socket|Connection|Network|Assertion|Argument|State|Pointer|Execution|Completion|Invocation|Service|Storage|Aggregate|Cloud|Azure|AWS|Aws|Web|Promise|Import|Module|Parse|Call|Custom|Build|Deploy|Cli|CLI|Command|Process|Provider|Operation|Object|Core|OData|Auth))?(?:Error|Exception)s?|[A-Z]\w{0,60}(?:Time|Id|ID|Uri|URL|Url|Name|Type|Version|Count|Date|Token|Key|Host|Path|Code|Message|Status|Handler|Policy)|string|object|none|null|undefined|true|false|function|Failed|Failure|FAILED|SUCCEEDED|Succeeded|RUNNING|(?:CREATE|UPDATE|DELETE|ROLLBACK)_\w{1,40}|E[A-Z]{3,12}|(?:UND_)?ERR_\w{1,40})$/;
/** Reasons that APIs of Google print behind the message: `…, conditionNotMet`. */
const trailing = new RegExp(`[.'"\\w)\\]}] ?, (?<code>${reasons.join('|')})(?=[\\s"'\\\\,)]{0,4}$|[\\\\"'])`, 'gm');

const shapeOwner = (code: string, view: View): string | undefined => {
  if (/^(?:Request|Authorization|Directory|Authentication|Service)_[A-Z]/.test(code)) return 'azure';
  if (/^AWS\.|(?:Exception|Fault)$/.test(code) && !/[a-z]\.[\w.]{1,60}(?:Exception|Fault)/.test(view.text)) return 'aws';
  if (/^[A-Z]{2,20}_/.test(code) && !grpcCodes.includes(code)) return /reason|status|code/.test(view.lower) ? 'gcp' : undefined;
  if (grpcCodes.includes(code)) return /"status"/.test(view.lower) ? 'gcp' : 'grpc';
  if (/^[a-z]/.test(code)) return /reason|domain/.test(view.lower) ? 'gcp' : 'azure';
  return /["']code["']/.test(view.lower) ? 'azure' : undefined;
};

/** Whose code it is: of the cloud that the text names, else of the one that knows it alone or best, else of the one whose codes look so. */
const ownerOf = (code: string, view: View, knowledge: Knowledge): { provider: string; sure: number } | undefined => {
  const known = [...Map.groupBy(knowledge.named(code), ({ provider }) => provider)].filter(
    ([provider]) => provider !== 'http' && !(provider === 'aws' && /^[a-z]/.test(code)), // those of AWS begin with a capital
  );
  const knows = (provider: string) => known.some(([one]) => one === provider);
  const named = cloudOf(view);
  if (named) return { provider: named, sure: knows(named) ? 0.64 : 0.58 };
  const hinted = hintedCloud(view);
  if (hinted && (known.length === 0 || knows(hinted))) return { provider: hinted, sure: knows(hinted) ? 0.62 : 0.57 };
  if (hinted === 'gcp' && grpcCodes.includes(code)) return { provider: 'gcp', sure: 0.56 };
  const [best] = known.toSorted(([, a], [, b]) => b.length - a.length);
  const shape = shapeOwner(code, view);
  if (shape && (knows(shape) || !best || grpcCodes.includes(code))) return { provider: shape, sure: 0.56 };
  return best ? { provider: best[0], sure: 0.55 } : undefined;
};

/** A name that the cloud of the text knows, wherever it stands. */
const anywhere = /\b(?<code>[A-Z][a-z0-9]{1,30}[A-Z][A-Za-z0-9]{3,80})\b/g;

const places: readonly (readonly [pattern: RegExp, more: number])[] = [
  [field, 0.06],
  [behind, 0.04],
  [headed, 0.05],
  [bracketed, 0.03],
  [classed, 0.04],
  [tailed, 0.02],
  [trailing, 0.08],
  [anywhere, -0.04],
];
/** Its words as a status has them: PreconditionFailed is Precondition Failed. */
const spaced = (code: string): string => code.replace(/([a-z])([A-Z])/g, '$1 $2');

/** Classes of services among the names that every program has: BadRequestException is one of AWS where AWS is named. */
const particular =
  /^(?:Bad|Invalid|Conflicting|Concurrent|Duplicate|Expired|Limit|Missing|NoSuch|TooMany|Unsupported|Resource|Request[A-Z]|KMS|Throttling)\w{3,80}(?:Exception|Fault)$/;
const of = (code: string, provider: string | undefined, knowledge: Knowledge): boolean => knowledge.named(code).some((one) => one.provider === provider);

/** Is this word, where it stands, the code of an error? How much surer that makes it; undefined when it is none. */
const asCode = (code: string, pattern: RegExp, view: View, knowledge: Knowledge): number | undefined => {
  if (everywhere.test(code) && !(of(code, cloudOf(view) ?? hintedCloud(view), knowledge) && particular.test(code))) return undefined;
  if (pattern === trailing) return 0;
  if (pattern === anywhere)
    return of(code, cloudOf(view) ?? hintedCloud(view), knowledge) && spoken.test(code.replace(/(?:Exception|Error)$/, '')) ? 0 : undefined;
  // any server may say so, and what says no more is known as a status
  if (isReason(spaced(code)) && !(cloudOf(view) || ((pattern === headed || spaced(code) !== code) && hintedCloud(view)))) return undefined;
  const known = knowledge.named(code).some(({ provider }) => provider !== 'http');
  const bare = code.replace(/(?:Exception|Error)$/, '');
  const tells = spoken.test(bare);
  if (/^(?:Amazon\w{2,60}|HttpErrorResponse)Exception$/.test(code)) return -0.1; // of .NET and Java: every error of a service is one
  if (pattern === field)
    return tells || (known && shaped.test(code)) || /^[A-Z]{3,20}_/.test(code)
      ? 0
      : shaped.test(code) && (bare !== code || /^(?:[A-Z][a-z]{1,20}){3}/.test(code))
        ? -0.03
        : undefined;
  if (shaped.test(code)) return tells ? 0 : known ? -0.02 : pattern !== classed && /^(?:[A-Z][a-z]{1,20}){3}/.test(code) ? -0.08 : undefined;
  return known && tells && /^[A-Z]\w{5}/.test(code) ? -0.01 : undefined;
};
const most = 60;

/**
 * Codes where codes stand, in no form that is known: for a text in which no envelope read anything sure. Never sure itself.
 */
export const guesses = (view: View, knowledge: Knowledge): Reading[] => {
  const seen = new Set<string>();
  const text = view.text.slice(0, 20_000);
  return places.flatMap(([pattern, more]) =>
    [...text.matchAll(pattern)].slice(0, most).flatMap((match): Reading[] => {
      const written = match.groups?.code ?? match.groups?.capitals ?? '';
      const start = match.index + match[0].indexOf(written);
      const code = written
        .replace(/[.-]{1,80}$/, '')
        .replace(/Excep\w{0,3}$/, 'Exception')
        .replace(/^[\w.]{1,80}\.(?=\w{1,80}(?:Exception|Error)$)/, '');
      const key = `${code} ${more}`;
      if (seen.has(key)) return [];
      seen.add(key);
      // behind a status of HTTP they are its reason phrase
      if (
        pattern !== field &&
        /\b[45]\d\d(?: from server:)?[ -]{0,3}\(?$/.test(text.slice(Math.max(0, start - 22), start)) &&
        !(pattern === anywhere && hintedCloud(view))
      )
        return [];
      const fits = asCode(code, pattern, view, knowledge);
      const owner = fits === undefined ? undefined : pattern === trailing ? { provider: 'gcp', sure: 0.62 } : ownerOf(code, view, knowledge);
      // a class within a library that no cloud is named beside is that library’s
      if (!owner || (pattern === classed && owner.provider === 'aws' && !cloudOf(view) && !hintedCloud(view))) return [];
      const { provider, sure } = owner;
      const service = provider === 'azure' ? azureService(view) : provider === 'gcp' ? googleService(view) : undefined;
      const spans = [{ start, end: start + written.length, told: 'code' as const }];
      return [{ provider, service, code, sure: sure + more + (fits ?? 0), layer: layers.library, spans }];
    }),
  );
};
