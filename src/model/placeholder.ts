/** The parts of a command that a reader puts in: <resource-group>. */
export const placeholders = /(<[a-z][a-z0-9-]*>)/;

/** <resource-group> as RESOURCE_GROUP: pasted with its brackets a shell would read a file of that name. */
export const placeholder = (name: string): string => name.slice(1, -1).toUpperCase().replaceAll('-', '_');

/** A command as it may be pasted, its placeholders in capitals. */
export const asPasted = (command: string): string =>
  command
    .split(placeholders)
    .map((piece, at) => (at % 2 ? placeholder(piece) : piece))
    .join('');
