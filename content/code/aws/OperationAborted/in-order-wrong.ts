/** All settings at once, and nobody looks at what was refused. */
export const inOrder = (settings: (() => Promise<unknown>)[]) => Promise.allSettled(settings.map((set) => set()));
