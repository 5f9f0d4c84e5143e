import type { Cues } from './cloudWords.ts';
import { named } from './cues.ts';
import type { View } from './view.ts';

/** The services of Google Cloud. */
const google: Cues = [
  ['bigquery', 'bigquery', 'bq_client', 'creating dataset', 'editing dataset', 'could not serialize access to table'],
  ['resource-manager', 'cloudresourcemanager', 'gcloud.projects', 'google_project.', 'concurrent policy changes'],
  ['datastore', 'datastore'],
  ['cloud-sql', 'sqladmin', 'cloudsql', 'cloud sql', 'google_sql', 'operation failed because', '/sql/v1', 'gcloud.sql'],
  ['container', 'container.googleapis', 'google_container', 'gke', 'gcloud.container', '.container.cl', 'kubernetes engine'],
  ['generativelanguage', 'generativelanguage', 'gemini', 'location is not supported'],
  ['calendar', 'calendar'],
  ['youtube', 'youtube'],
  ['drive', 'google drive', '/drive/', 'drive api', 'services.drive', 'drive.files'],
  ['sheets', 'sheets.', 'spreadsheets'],
  ['cloud-functions', 'gcloud.functions', 'cloudfunctions', 'cloud functions', 'google_cloudfunctions', 'gcf-artifacts', 'queue the operation'],
  ['cloud-run', 'gcloud.run', 'run.googleapis', 'cloud run', 'cloudrun', 'google_cloud_run'],
  ['app-engine', 'gcloud.app', 'appengine', 'app engine'],
  ['pubsub', 'pubsub', 'pub/sub'],
  ['cloud-kms', 'cloudkms', 'cloud kms', 'google_kms'],
  ['service-usage', 'serviceusage', 'enable project service', 'enable services'],
  ['vertex-ai', 'aiplatform', 'vertex'],
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
    'storage bucket',
    'bucket you tried',
    'retentionpolicynotmet',
    'storage#',
    'cloud/storage',
  ],
  ['firestore', 'firestore'],
  ['spanner', 'spanner'],
  [
    'compute',
    'fingerprint',
    'vpntunnel',
    'compute.googleapis',
    '/compute/v1',
    'google_compute',
    'compute engine',
    'cloud.compute',
    'gcloud.compute',
    "etwork resource 'p",
    '/global/',
    '/zones/',
  ],
  ['iam', 'iam.googleapis', 'google_project_iam', 'setiampolicy', 'google_service_account', 'service account', 'iam policy', 'serviceaccount'],
];

/** What has no other name here has the one of its host. */
const host = /\b(?!type\.|www\.|oauth2\.)([a-z]{4,30})\.googleapis\.com/;

/** The Google Cloud service whose names stand in the text. */
export const googleService = (view: View): string | undefined => named(google, view) ?? host.exec(view.lower)?.[1];
