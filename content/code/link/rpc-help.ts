import { Metadata, type ServiceError } from '@grpc/grpc-js';
import protobuf from 'protobufjs';

// From google/rpc/status.proto and error_details.proto. Any is google.protobuf.Any.
const { root } = protobuf.parse(
  `syntax = "proto3";
  package google.rpc;
  message Any { string type_url = 1; bytes value = 2; }
  message Status { int32 code = 1; string message = 2; repeated Any details = 3; }
  message Help { repeated Link links = 1; }
  message Link { string description = 1; string url = 2; }`,
  { keepCase: true },
);
const Status = root.lookupType('google.rpc.Status');
const Help = root.lookupType('google.rpc.Help');
const helpUrl = 'type.googleapis.com/google.rpc.Help';

/** Server: a status with the page as google.rpc.Help, where clients look for details. */
export function withHelp(code: number, message: string, url: string) {
  const links = [{ description: 'What happened, and whether to retry', url }];
  const help = { type_url: helpUrl, value: Help.encode({ links }).finish() };
  const details = Status.encode({ code, message, details: [help] }).finish();
  const metadata = new Metadata();
  metadata.set('grpc-status-details-bin', Buffer.from(details));
  return { code, details: message, metadata };
}

/** Client: the links of an error. */
export function helpLinks({ metadata }: ServiceError): { description: string; url: string }[] {
  const [bytes] = metadata.get('grpc-status-details-bin');
  if (typeof bytes === 'string' || !bytes) return [];
  const { details = [] } = Status.toObject(Status.decode(bytes));
  const help = details.find((any: { type_url: string }) => any.type_url === helpUrl);
  return help ? Help.toObject(Help.decode(help.value)).links : [];
}
