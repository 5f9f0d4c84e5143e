/** The envelopes of Microsoft Azure. */
import { azureService } from '../azureWords.ts';
import { azureJson } from './azureJson.ts';
import { azureMessages, cosmos, messaging } from './azureOther.ts';
import { azureStorage } from './azureStorage.ts';
import { azureText } from './azureText.ts';
import { cloudStatus } from './cloudStatus.ts';

export const azure = [azureJson, azureText, azureStorage, cosmos, messaging, azureMessages, cloudStatus('azure', azureService)];
