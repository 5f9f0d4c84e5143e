/** The word of each verdict, as it stands on plates and chips. */
export const verdictWord = {
  never: 'Never',
  'after-refresh': 'After refresh',
  'after-wait': 'After wait',
  'whole-transaction': 'Whole transaction',
  'same-request': 'Same request',
} as const;

/** The silhouette of each verdict as SVG paths in a box of 24 units; each differs, so that colour is never needed. */
export const verdictPaths: Record<keyof typeof verdictWord, string> = {
  never: '<path d="M7.4 1h9.2L23 7.4v9.2L16.6 23H7.4L1 16.6V7.4z"/><path fill="var(--paper)" d="M6 10.2h12v3.6H6z"/>',
  'after-refresh':
    '<circle cx="12" cy="12" r="11.5"/><path fill="none" stroke="var(--paper)" stroke-width="2.4" stroke-linecap="square" d="M17 12a5 5 0 1 1-1.6-3.7"/><path fill="var(--paper)" d="M18.6 5v5.2h-5.2z"/>',
  'after-wait': '<path d="M12 .5 23.5 12 12 23.5.5 12z"/><path fill="none" stroke="var(--paper)" stroke-width="2.4" d="M12 6.5V12.5l4 2.5"/>',
  'whole-transaction': '<path d="M1 1h22v22H1z"/><path fill="none" stroke="var(--paper)" stroke-width="2.4" d="M9.5 6H6.5v12h3M14.5 6h3v12h-3"/>',
  'same-request': '<path d="M1 3h14l8 9-8 9H1z"/><path fill="var(--paper)" d="M5 8.2h9v2.6H5zM5 13.2h9v2.6H5z"/>',
};
