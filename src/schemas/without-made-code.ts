// Owns that checking data makes no code while it runs: the site's security policy forbids that in browsers. Imported where they check.
import { z } from 'zod';

z.config({ jitless: true });
