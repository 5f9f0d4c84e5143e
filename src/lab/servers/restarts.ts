import { freePort, launch } from '../process.ts';
import { logsIn } from '../tools/logs.ts';

/** Ends a server and starts it again on the same port and the same files, by port. */
const restarts = new Map<number, (between?: (dir: string) => void) => Promise<void>>();

/** Ends the server at this port and starts it again; `between` may change its files meanwhile. */
export const restart = async (port: number, between?: (dir: string) => void): Promise<void> => restarts.get(port)?.(between);

/** Starts a server on a free port, such that `restart` finds it. */
export const restarting = async (dir: string, command: (port: number) => { path: string; args: string[] }) => {
  const port = await freePort();
  const { path, args } = command(port);
  const begin = async () => {
    const process = launch(path, args, { lowered: true });
    await process.listening(port);
    return process;
  };
  let process = await begin();
  restarts.set(port, async (between) => {
    await process.stop();
    between?.(dir);
    process = await begin();
  });
  const stop = () => {
    restarts.delete(port);
    return process.stop();
  };
  return { host: '127.0.0.1', port, log: logsIn(dir), stop };
};
