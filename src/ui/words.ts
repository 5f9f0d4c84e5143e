export { effectWord, shortProof, sourceWord, statusWord, verdictMeans, verdictWord } from '#model';

/** The day on which a page is due for review again is past. */
export const overdue = (reviewed: string, days: number, today = new Date()): boolean => (today.getTime() - Date.parse(reviewed)) / 86_400_000 > days;
