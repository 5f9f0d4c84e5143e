import linkHere from './linkHere.ts?worker&url';

/** The copier is loaded when its section is first seen; whoever comes to it by keyboard sees it too. By its address, as the field is. */
const place = document.querySelector('link-here');
if (place)
  new IntersectionObserver(([seen], watch) => {
    if (!seen?.isIntersecting) return;
    watch.disconnect();
    import(/* @vite-ignore */ linkHere);
  }).observe(place);
