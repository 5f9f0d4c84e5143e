import { lineStyle } from '#offline';
import { link } from './data.ts';
import { make } from './make.ts';

// A page of the network whose search or recogniser is answered from the copy: the same line as on a page of the copy, once.
navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<{ kept?: string }>) => {
  if (!data.kept || document.querySelector('.kept')) return;
  document.head.append(make('link', { rel: 'stylesheet', href: link(lineStyle) }));
  const line = make('p', { className: 'kept', role: 'status' }, `${data.kept} `, make('a', { href: link('/offline/') }, 'What is kept'));
  document.querySelector('.skip')?.after(line);
});
