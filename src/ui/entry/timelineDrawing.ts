import type { Timeline } from '#schema';

type Event = Timeline['events'][number];

/** One event as it is drawn; lengths in units of the picture, 380 wide. */
export interface Step {
  number: number;
  y: number;
  /** Ends of the arrow; the same for something that happens inside a lane. */
  x1: number;
  x2: number;
  /** Where its text begins, and how wide it may be. */
  textX: number;
  room: number;
  /** Where its number stands. */
  discX: number;
  event: Event;
}

/** The whole picture. */
export interface Drawing {
  height: number;
  lanes: { x: number; label: string; resource: boolean }[];
  steps: Step[];
  /** Stretches of each resource lane between its changes. */
  bars: { x: number; from: number; to: number; changed: boolean }[];
}

const width = 380;
const row = 62;
const barHalf = 8;

/** Lays out a timeline: lanes side by side, events from top to bottom. Pure; text never leaves its column. */
export const drawingOf = ({ lanes, events }: Timeline): Drawing => {
  const xs = lanes.length === 3 ? [52, 190, 328] : [76, 304];
  const xOf = (id: string): number => xs[lanes.findIndex((lane) => lane.id === id)] ?? 0;
  const isResource = (id: string): boolean => lanes.some((lane) => lane.id === id && lane.resource);
  const height = 66 + events.length * row;

  const steps = events.map((event, at): Step => {
    const y = 84 + at * row;
    const [from, to] = [xOf(event.from), xOf(event.to)];
    const right = to > from ? 1 : -1;
    const gap = (id: string) => (isResource(id) ? barHalf : 2) + 3;
    const [x1, x2] = from === to ? [from, to] : [from + right * gap(event.from), to - right * gap(event.to)];
    const inside = from === to;
    const left = inside ? (from > width / 2 ? from - 136 : from + 16) : Math.min(x1, x2) + 5;
    const room = inside ? 120 : Math.abs(x2 - x1) - 8;
    return {
      number: at + 1,
      y,
      x1,
      x2,
      textX: left,
      room,
      discX: Math.max(from, to) > width * 0.7 && Math.min(from, to) > width * 0.3 ? width - 12 : 12,
      event,
    };
  });

  const bars = lanes.flatMap((lane) => {
    if (!lane.resource) return [];
    const cuts = steps.filter(({ event }) => event.effect === 'changes' && (event.to === lane.id || event.from === lane.id)).map(({ y }) => y);
    const edges = [44, ...cuts, height - 8];
    return edges.slice(1).map((to, at) => ({ x: xOf(lane.id), from: edges[at] ?? 44, to, changed: at > 0 }));
  });
  return { height, lanes: lanes.map((lane) => ({ x: xOf(lane.id), label: lane.label, resource: lane.resource })), steps, bars };
};

/** The width a text would take, estimated from its length: enough to know when it must be squeezed. */
export const squeezed = (text: string, size: number, mono: boolean, room: number): number | undefined => {
  const wide = text.length * size * (mono ? 0.6 : 0.54);
  return wide > room ? room : undefined;
};
