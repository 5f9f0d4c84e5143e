import type { Scenario } from '../scenario.ts';
import { pythonAttempts, pythonStub } from '../tools/azurePython.ts';

const pythonStorage = pythonStub('stub-azure-storage-python', 'Azure Storage', ['azure.storage.blob', 'azure.core']);
const policies = {
  title: 'azure-sdk-for-python, azure-storage-blob _shared/policies.py; in this the same as 12.15.0b1',
  address:
    'https://github.com/Azure/azure-sdk-for-python/blob/01d4e0ca49cb03fb6ca1759659fa0cc53ab83fb4/sdk/storage/azure-storage-blob/azure/storage/blob/_shared/policies.py',
  says: 'of 300 to 499 only 408 is sent again, and a 404 of the secondary',
  read: '2026-11-21',
};
const blob = 'BlobClient.from_blob_url(address + "/faultbook/docs/notes.txt", credential={"account_name": "faultbook", "account_key": "ZmF1bHRib29r"})';

/** A call of the SDK for Python that a stub answers with a refusal of the lease. */
const refused = (status: number, code: string, title: string, call: string): Scenario => ({
  id: `azure/storage/${code}-sdk-python`,
  of: `azure/storage/${code}`,
  server: pythonStorage,
  title,
  client: 'Azure SDK for Python, unmodified; its versions stand above',
  expect: { status, code, attempts: 1 },
  authority: policies,
  run: (stage) => {
    const body = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>text of the stub, not of Azure</Message></Error>`;
    const headers = { 'x-ms-error-code': code, 'Content-Type': 'application/xml' };
    return pythonAttempts(stage, [{ status, headers, body }], 'from azure.storage.blob import BlobClient', `${blob}.${call}`);
  },
});

/** What the SDK for Python makes of the two refusals of a lease, and what it asks for when it is told no duration. */
export const sdkAzurePythonLeases: Scenario[] = [
  refused(412, 'LeaseIdMissing', 'upload_blob(overwrite=True) is answered 412 LeaseIdMissing', 'upload_blob(b"v2", overwrite=True)'),
  {
    ...refused(
      409,
      'LeaseAlreadyPresent',
      'acquire_lease() without a duration is answered 409: it had asked for an infinite lease, and raises ResourceExistsError',
      'acquire_lease()',
    ),
    operation: 'Lease Blob',
  },
];
