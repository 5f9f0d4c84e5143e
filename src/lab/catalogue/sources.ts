import { byText } from './order.ts';
import { services } from './services.ts';
import type { Source } from './source.ts';
import { stores } from './stores.ts';

/** Every source of the catalogue. To follow a vendor: change version and hash in one of the two lists, run `npm run catalogue`, read the difference. */
export const sources: Source[] = [...services, ...stores].toSorted((a, b) => byText(a.id, b.id));
