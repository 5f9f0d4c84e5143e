/** The envelopes of Google Cloud. */
import { cloudStatus } from './cloudStatus.ts';
import { google } from './google.ts';

export const googleCloud = [google, cloudStatus];
