// Questions as somebody at a terminal answers them, key by key.
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openTerminal, type Terminal } from '../../../../src/commands/terminal/terminal.ts';

const [enter, down, ctrlC, ctrlD] = ['\r', '\u001B[B', '\u0003', '\u0004'];

/** A terminal, what is shown at it, and its keys. */
function sit(): { terminal: Terminal; shown: () => string; press: (...keys: string[]) => Promise<void> } {
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin });
  const stdout = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 24 });
  let text = '';
  stdout.on('data', (chunk) => (text += String(chunk)));
  vi.spyOn(process, 'stdin', 'get').mockReturnValue(stdin as unknown as typeof process.stdin);
  vi.spyOn(process, 'stdout', 'get').mockReturnValue(stdout as unknown as typeof process.stdout);
  const terminal = openTerminal();
  vi.restoreAllMocks();
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) {
      stdin.write(key);
      // Each key is answered before the next is pressed.
      await new Promise((done) => setImmediate(done));
    }
  };
  return { terminal, shown: () => stripVTControlCharacters(text), press };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a question for which something is typed', () => {
  it('gives what was typed', async () => {
    const { terminal, press, shown } = sit();
    const answer = terminal.ask('Why? ');
    await press(...'Plainer.', enter);
    expect(await answer).toBe('Plainer.');
    expect(shown()).toContain('Why?');
  });

  it('gives what stands there when only Enter is pressed, and nothing when nothing does', async () => {
    const { terminal, press } = sit();
    const dated = terminal.ask('When?', { initial: '2027-03' });
    await press(enter);
    expect(await dated).toBe('2027-03');
    const bare = terminal.ask('Why?');
    await press(enter);
    expect(await bare).toBe('');
  });

  it('is put again until nothing is wrong, with what is', async () => {
    const { terminal, press, shown } = sit();
    const answer = terminal.ask('How many?', { findFault: (typed) => (typed === '12' ? null : 'Twelve is meant.') });
    await press('1', enter);
    expect(shown()).toContain('Twelve is meant.');
    await press('2', enter);
    expect(await answer).toBe('12');
  });

  it.each([
    ['Ctrl-C', ctrlC],
    ['Ctrl-D', ctrlD],
  ])('gives nothing after %s', async (_, key) => {
    const { terminal, press } = sit();
    const answer = terminal.ask('Why?');
    await press(key);
    expect(await answer).toBeNull();
  });
});

describe('a question with answers to choose from', () => {
  const choices = [
    { value: 'older', label: 'It is 4(2)' },
    { value: 'new', label: 'It is new' },
  ];

  it('gives the one that was chosen with the arrow keys', async () => {
    const { terminal, press, shown } = sit();
    const answer = terminal.choose('Which is it?', choices);
    await press(down, enter);
    expect(await answer).toBe('new');
    expect(shown()).toContain('It is 4(2)');
  });

  it('is still there after Escape, which is pressed by mistake', async () => {
    const { terminal, press } = sit();
    const answer = terminal.choose('Which is it?', choices);
    await press('\u001B');
    // Until then it may be the beginning of an arrow key.
    await new Promise((done) => setTimeout(done, 100));
    await press(down, enter);
    expect(await answer).toBe('new');
  });

  it('gives nothing after Ctrl-C', async () => {
    const { terminal, press } = sit();
    const answer = terminal.choose('Which is it?', choices);
    await press(ctrlC);
    expect(await answer).toBeNull();
  });
});
