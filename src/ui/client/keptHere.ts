import kept from './kept.ts?worker&url';

/** Only a browser that keeps the site has a worker; then the page listens when that answers from its copy. */
if (navigator.serviceWorker?.controller) import(/* @vite-ignore */ kept);
