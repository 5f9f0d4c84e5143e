import type { View } from './view.ts';

/** Words by which a text betrays whose it is, although the form of the error does not. */
type Cues = readonly (readonly [name: string, ...words: string[]])[];

const providers: Cues = [
  [
    'azure',
    '.windows.net',
    'management.core',
    'azurewebsites',
    'azure',
    'x-ms-',
    'azurerm',
    '/subscriptions/',
    'graph.microsoft.com',
    'onedrive',
    'sharepoint',
    'microsoft.azure',
    'microsoft.graph',
    'microsoft.rest',
    'microsoft.compute',
    'microsoft.network',
    'microsoft.web',
    'microsoft.storage',
    'microsoft.container',
    'microsoft.keyvault',
    'microsoft.resources',
    'microsoft.sql',
    'microsoft.authorization',
    'microsoft.documentdb',
    'microsoft.servicebus',
    'microsoft.windowsazure',
    'msgraph',
    'odata.error',
    'odataerror',
    'odata\nerror',
    'odata error',
    'o_data_error',
    'aka.ms/',
    'azconfig',
    'cosmos',
    'subscription:',
    'clientrequestid',
    'az aks',
    'az group',
    'az deployment',
    'az vm',
    'az network',
    'new-az',
    'set-az',
    'remove-az',
    'bicep',
    'azd ',
  ],
  ['aws', 'amazonaws', 'aws', 'arn:', 'amazon', 'botocore', 'boto3', 'x-amz', 'dynamodb', 'cloudformation'],
  ['gcp', 'googleapis', 'google', 'gcloud', 'gcp', 'firestore', 'spanner', 'bigquery', 'gserviceaccount'],
];

const azure: Cues = [
  [
    'microsoft-graph',
    'graph.microsoft.com',
    'baseclient.',
    'o_data_error',
    'microsoft.graph',
    'odataerror',
    'onedrive',
    'sharepoint',
    '"client-request-id"',
    "'client-request-id'",
    'msgraph',
    'azuread',
    'mggraph',
    'new-mg',
    'update-mg',
    'remove-mg',
    'graphservice',
    'driveitem',
    'microsoft\\graph',
    'microsoft_graph',
    'graph api',
    'graphapi',
    'graph.error',
  ],
  ['cosmos-db', 'cosmos', 'documents.azure', 'documentdb', 'substatus'],
  ['app-configuration', 'azconfig', 'appconfiguration', 'app-configuration', 'appconfig'],
  ['service-bus', 'servicebus', 'service-bus', 'service bus', 'messagelocklost', 'sessionlocklost'],
  ['event-hubs', 'eventhub', 'event-hub', 'event hub'],
  [
    'key-vault',
    '.vault.azure.net',
    'keyvault.secrets',
    'keyvault.keys',
    'keyvault.certificates',
    'keyvault-secrets',
    'keyvault-keys',
    'keyvault-certificates',
    'azure.keyvault',
    'security.keyvault',
    'keyvaulterrorexception',
    'keyvault.secretclient',
    'keyvault.baseclient',
  ],
  [
    'resource-manager',
    'management.azure.com',
    '/subscriptions/',
    'resourcemanager',
    'azure.mgmt',
    'azurerm_',
    'deploymentfailed',
    'az aks',
    'az group',
    'az deployment',
    'resource group',
    'resourcegroup',
    'createorupdate',
    'microsoft.compute',
    'microsoft.network',
    'microsoft.web',
    'microsoft.storage/',
    'microsoft.containerservice',
    'microsoft.sql',
    'microsoft.resources',
    'storage account named',
    'managed cluster',
    'virtual machine',
    'subscription',
  ],
  [
    'storage',
    '.blob.core',
    '.table.core',
    '.queue.core',
    '.file.core',
    '.dfs.core',
    'azure.storage',
    'azure-storage',
    'azure.data.tables',
    'data-tables',
    'storageexception',
    'storageerror',
    'blobstorage',
    'azcopy',
    'azblob',
    'azdatalake',
    'azfile',
    'devstoreaccount',
    'azurite',
    'microsoft.windowsazure.storage',
    'storage.blob',
    'abfs',
    'wasb',
    'blobfuse',
    'x-ms-error-code',
    'blob',
    'container',
    'lease',
    'azuretable',
    'azure table',
    'azure.data',
    'queue',
  ],
];

const google: Cues = [
  [
    'cloud-storage',
    'storage.googleapis',
    'cloud.storage',
    'cloud-storage',
    '/storage/v1',
    'google_storage',
    'gs://',
    'gcs',
    'storage.bucket',
    'storage#',
    'cloud/storage',
  ],
  ['firestore', 'firestore'],
  ['spanner', 'spanner'],
  ['compute', 'compute.googleapis', '/compute/v1', 'google_compute', 'compute engine', 'cloud.compute', 'gcloud.compute'],
  ['iam', 'iam.googleapis', 'google_project_iam', 'setiampolicy', 'google_service_account', 'iam policy', 'serviceaccount'],
];

const first = (cues: Cues, { lower }: View): string | undefined => cues.find(([, ...words]) => words.some((word) => lower.includes(word)))?.[0];

const clouds = new WeakMap<View, string | undefined>();

/** The cloud of whose names most stand in the text; of several with as many the first of the list. */
export const cloudOf = (view: View): string | undefined => {
  if (clouds.has(view)) return clouds.get(view);
  const { lower } = view;
  const counts = providers.map(([name, ...words]) => ({ name, count: words.filter((word) => lower.includes(word)).length }));
  const most = Math.max(...counts.map(({ count }) => count));
  const found = most > 0 ? counts.find(({ count }) => count === most)?.name : undefined;
  clouds.set(view, found);
  return found;
};

/** The Azure service whose names stand in the text. */
export const azureService = (view: View): string | undefined => first(azure, view);

/** The Google Cloud service whose names stand in the text. */
export const googleService = (view: View): string | undefined => first(google, view);

/** Does one of these words, in lower case, stand in the text? */
export const has = ({ lower }: View, ...words: string[]): boolean => words.some((word) => lower.includes(word));
