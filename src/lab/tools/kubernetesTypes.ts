import type { Authority } from '../scenario.ts';

/** A line of the API server’s own source that names its reasons. */
export const types = (line: number, says: string): Authority => ({
  title: 'kubernetes/apimachinery v0.36.4, pkg/apis/meta/v1/types.go',
  address: `https://github.com/kubernetes/apimachinery/blob/v0.36.4/pkg/apis/meta/v1/types.go#L${line}`,
  says,
  read: '2026-11-21',
});
