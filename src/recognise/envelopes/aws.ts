/** The envelopes of AWS. */
import { awsCommandLine } from './awsCommandLine.ts';
import { awsGo } from './awsGo.ts';
import { awsJava } from './awsJava.ts';
import { awsMessages } from './awsMessages.ts';
import { awsScripting } from './awsScripting.ts';
import { servedBy } from './awsWords.ts';
import { awsXml } from './awsXml.ts';
import { cloudFormation } from './cloudFormation.ts';
import { cloudStatus } from './cloudStatus.ts';

export const aws = [...[awsCommandLine, awsJava, awsGo, awsScripting, awsXml, cloudFormation, awsMessages].map(servedBy), cloudStatus('aws', () => undefined)];
