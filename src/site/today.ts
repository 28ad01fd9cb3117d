// Owns which day the build counts as today.
import { readToday } from '../policy/dates.ts';

/** Today as `YYYY-MM-DD`: the environment's TODAY, or the clock's day. */
export const today = readToday(process.env.TODAY, new Date());
