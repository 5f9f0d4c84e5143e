import type { Cues } from './cloudWords.ts';
import { named } from './cues.ts';
import type { View } from './view.ts';

/** The services of Google Cloud. */
const google: Cues = [
  ['bigquery', 'bigquery', 'bq_client', 'creating dataset', 'editing dataset', 'could not serialize access to table'],
  ['resource-manager', 'cloudresourcemanager', 'gcloud.projects', 'google_project.', 'concurrent policy changes'],
  ['datastore', 'datastore'],
  ['cloud-sql', 'sqladmin', 'cloudsql', 'cloud sql', 'google_sql', '/sql/v1', 'gcloud.sql'],
  ['container', 'container.googleapis', 'google_container', 'gke', 'gcloud.container', 'kubernetes engine'],
  ['cloud-run', 'gcloud.run', 'run.googleapis', 'cloud run', 'cloudrun', 'google_cloud_run'],
  ['cloud-functions', 'gcloud.functions', 'cloudfunctions', 'cloud functions', 'google_cloudfunctions', 'gcf-artifacts'],
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
  ['compute', 'fingerprint', 'vpntunnel', 'compute.googleapis', '/compute/v1', 'google_compute', 'compute engine', 'cloud.compute', 'gcloud.compute'],
  ['iam', 'iam.googleapis', 'google_project_iam', 'setiampolicy', 'google_service_account', 'service account', 'iam policy', 'serviceaccount'],
];

/** The Google Cloud service whose names stand in the text. */
export const googleService = (view: View): string | undefined => named(google, view);
