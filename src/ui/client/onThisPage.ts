/** On this page: mark the section being read. */
const links = new Map([...document.querySelectorAll<HTMLAnchorElement>('.toc a')].map((link) => [link.hash.slice(1), link]));
const watch = new IntersectionObserver(
  (seen) => {
    for (const { isIntersecting, target } of seen)
      if (isIntersecting) for (const [id, link] of links) id === target.id ? link.setAttribute('aria-current', 'true') : link.removeAttribute('aria-current');
  },
  { rootMargin: '-90px 0px -70%' },
);
for (const id of links.keys()) {
  const heading = document.getElementById(id);
  if (heading) watch.observe(heading);
}

export {};
