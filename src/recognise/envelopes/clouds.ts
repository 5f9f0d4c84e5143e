/** The envelopes of the clouds. */
import { awsCommandLine } from './awsCommandLine.ts';
import { awsGo } from './awsGo.ts';
import { awsJava } from './awsJava.ts';
import { awsMessages } from './awsMessages.ts';
import { awsScripting } from './awsScripting.ts';
import { awsXml } from './awsXml.ts';
import { azureJson } from './azureJson.ts';
import { azureMessages, cosmos, messaging } from './azureOther.ts';
import { azureStorage } from './azureStorage.ts';
import { azureText } from './azureText.ts';
import { cloudFormation } from './cloudFormation.ts';
import { cloudStatus } from './cloudStatus.ts';
import { google } from './google.ts';

export const clouds = [
  azureJson,
  azureText,
  azureStorage,
  cosmos,
  messaging,
  azureMessages,
  awsCommandLine,
  awsJava,
  awsGo,
  awsScripting,
  awsXml,
  cloudFormation,
  awsMessages,
  google,
  cloudStatus,
];
