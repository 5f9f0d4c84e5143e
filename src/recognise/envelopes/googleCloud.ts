/** The envelopes of Google Cloud. */
import { googleService } from '../googleWords.ts';
import { cloudStatus } from './cloudStatus.ts';
import { google } from './google.ts';

export const googleCloud = [google, cloudStatus('gcp', googleService)];
