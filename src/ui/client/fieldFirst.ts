import findBox from './findBox.ts?worker&url';

/** What the field can do is loaded when somebody goes to it, and not before. By its address and not by name: the helper that the bundler adds for names is half as large as the script of a whole page. */
addEventListener('focusin', ({ target }) => {
  if (target instanceof Element && target.closest('find-box')) import(/* @vite-ignore */ findBox);
});
