// Owns that no program which tests started is left running, even when their process is ended before it can tidy up.
import { spawn } from 'node:child_process';

/**
 * Has a program ended as soon as this process is gone.
 * @param pid the program's; nothing is done without one, and on Windows
 * @returns takes that back, for when the program has been ended otherwise
 */
export function endWithMe(pid: number | undefined): () => void {
  if (pid === undefined || process.platform === 'win32') return () => undefined;
  // What it reads from ends with this process, however that ends.
  const watch = spawn('sh', ['-c', `read -r _; kill ${pid}`], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  watch.unref();
  (watch.stdin as unknown as { unref: () => void }).unref();
  return () => void watch.kill('SIGKILL');
}
