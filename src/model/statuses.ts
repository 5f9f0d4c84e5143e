import { STATUS_CODES } from 'node:http';

/** Node lists 509, which IANA does not register, and 418, which RFC 9110 keeps unused. */
const unregistered = [418, 509];

/** The registered reason phrase of an HTTP status (RFC 9110 section 15 and the IANA registry); undefined where there is none. */
export const reasonOf = (status: number): string | undefined => (unregistered.includes(status) ? undefined : STATUS_CODES[status]);
