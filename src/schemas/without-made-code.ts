// Owns that checking data makes no code while it runs: the site's security policy forbids that in browsers. Imported before the schemas that they check with are made, since making one already tries.
import { z } from 'zod';

z.config({ jitless: true });
