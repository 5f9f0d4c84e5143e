import { aws, withClients } from './aws.ts';
import { awsClient } from './awsClient.ts';
import { awsClients } from './awsClients.ts';
import { azurite, storageCodes, tableCodes } from './azureStorage.ts';
import { grpc } from './grpc.ts';
import { http } from './http.ts';
import { kubernetes } from './kubernetes.ts';
import { debian, npm } from './pins.ts';
import type { Source } from './source.ts';

const pythonFiles = 'usr/lib/python3/dist-packages';
const storageTypes = 'dist/commonjs/generated/src/models/index.d.ts';

/** Where the codes of clouds, protocols and orchestrators come from. */
export const services: Source[] = [
  {
    id: 'aws',
    title: 'AWS service models, as botocore and the AWS SDK for JavaScript carry them',
    packages: [
      debian(
        'python3-botocore',
        '1.37.9+repack-1',
        'sha256-ca7193ec8ab83f071c18c872f3cbde43b968251342de919915a8f56b2253683b',
        'Apache-2.0',
        `${pythonFiles}/botocore/data/*/*/service-2.json`,
      ),
      ...awsClients,
    ],
    statusFrom: 'vendor',
    note: 'No HTTP status for services with a JSON protocol, whose models do not give the one on the wire; no code of EC2, and of S3 only those that its model declares.',
    extract: (open) =>
      withClients(
        aws(open('python3-botocore')),
        awsClients.map(({ name, version }) => ({ shelf: awsClient(open(name), name), version })),
      ),
  },
  {
    id: 'azure-storage',
    title: 'Azure Storage error codes, as Microsoft’s client libraries list them',
    packages: [
      npm(
        '@azure/storage-blob',
        '12.32.0',
        'sha512-80LzSNnFQye2LCCBFghAJS6jJQJ7N4bfgZ6qDMgVGRtugZ7TLDKQZ2hczMigmZH3jAcMRdma/IygsC5+0gT7Tw==',
        'MIT',
        storageTypes,
      ),
      npm(
        '@azure/storage-file-share',
        '12.31.0',
        'sha512-HbSWlSHcggHkrDGEZo3OuEnK4ncsgq7nPvChHRv9kDoQyN4EH3dc2SZDyXSPp9EepWE9HmFWCAwcJZ7jdtPyRA==',
        'MIT',
        storageTypes,
      ),
      npm(
        '@azure/storage-queue',
        '12.30.0',
        'sha512-204lc/W0nnZy0/JXGXAVsQG9LmRWGVrh28uxkWd6lV5/G/vHlFZOLxiTS5DUdLcnZ+OHhsClRJnMWgHX2X0vdA==',
        'MIT',
        storageTypes,
      ),
      debian(
        'python3-azure',
        '20250603+git-1',
        'sha256-dc3dfc7ba75604a5360d9da884cc1f92625ae5fd3865732698cca15aa75bab19',
        'MIT',
        `${pythonFiles}/azure/data/tables/_error.py`,
      ),
    ],
    statusFrom: 'none',
    note: 'The libraries list codes without HTTP statuses.',
    extract: (open) => [
      storageCodes(open('@azure/storage-blob'), 'blob', '@azure/storage-blob'),
      storageCodes(open('@azure/storage-file-share'), 'file', '@azure/storage-file-share'),
      storageCodes(open('@azure/storage-queue'), 'queue', '@azure/storage-queue'),
      tableCodes(open('python3-azure'), 'python3-azure'),
    ],
  },
  {
    id: 'azurite',
    title: 'Azurite, Microsoft’s emulator of Azure Storage',
    packages: [
      npm(
        'azurite',
        '3.37.0',
        'sha512-dl2AXMkXtVlX9s3U3ttIQFFlKwe64k/ugSIVNT4V3qX488Ncw988rIHAs6apgUtfEzyqwtFN9MZp0Foq60Htag==',
        'MIT',
        'dist/src/{blob,queue,table}/errors/StorageErrorFactory.js',
      ),
    ],
    statusFrom: 'emulator',
    note: 'The statuses are what the emulator answers; it has no file service.',
    extract: (open) => azurite(open('azurite')),
  },
  {
    id: 'grpc',
    title: 'google.rpc.Code and the status codes of gRPC',
    packages: [
      npm(
        'google-gax',
        '5.0.8',
        'sha512-M4vpZcXQIC1gqIVGQ7eaU3jXQA6zecStyTXu514TYfThlgSurYJOxHZo9fzU6hAgwPWvuEynAVHWyaIk80VeEA==',
        'Apache-2.0',
        'build/protos/google/rpc/code.proto',
      ),
      npm(
        '@grpc/grpc-js',
        '1.14.7',
        'sha512-W4W/fcBMGRVtG6dW2c7cw2mnpS3hvbBd+oQXjh2iYFTZDk1JJmcNqkM5KSaPubQpamlUUurrlb7G1s9NJeERmQ==',
        'Apache-2.0',
        'build/src/constants.js',
      ),
    ],
    statusFrom: 'vendor',
    note: 'The HTTP status is the mapping that the comments of code.proto give; a gRPC answer itself is sent with HTTP 200.',
    extract: (open) => grpc(open('google-gax'), open('@grpc/grpc-js')),
  },
  {
    id: 'http',
    title: 'HTTP status codes',
    packages: [
      npm('statuses', '2.0.2', 'sha512-DvEy55V3DB7uknRo+4iOGT5fP1slR8wQohVdknigZPMpMstaKJQWhwiYBACJE3Ul2pTnATihhBYnRhZQHGBiRw==', 'MIT', 'codes.json'),
    ],
    statusFrom: 'standard',
    note: 'From 300 on. 413 and 422 stand under their names before RFC 9110; 418 and 509 are left out, because the IANA registry does not assign them.',
    extract: (open) => http(open('statuses')),
  },
  {
    id: 'kubernetes',
    title: 'Status reasons of the Kubernetes API',
    packages: [
      debian(
        'golang-k8s-apimachinery-dev',
        '0.32.3-2',
        'sha256-7b83b05ec2fd0bf6f1db8a2b0c0dcbfbdd5ec555210ea5c4dc09575346fdf2f6',
        'Apache-2.0',
        'usr/share/gocode/src/k8s.io/apimachinery/pkg/apis/meta/v1/types.go',
      ),
    ],
    statusFrom: 'vendor',
    note: 'The status is the one in the comment of each reason; the empty reason (500) has no name and is left out.',
    extract: (open) => kubernetes(open('golang-k8s-apimachinery-dev')),
  },
];
