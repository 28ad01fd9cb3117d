import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SearchStatus } from '../../../../src/elements/search/search-status.ts';

/** A line that remembers what it came to say. */
function makeLine(): { line: Element; heard: string[] } {
  const heard: string[] = [];
  let words = '';
  const line = {
    get textContent() {
      return words;
    },
    set textContent(next: string) {
      words = next;
      if (next !== '') heard.push(next);
    },
  };
  return { line: line as unknown as Element, heard };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what is told of a search', () => {
  it('is told once, when the reader has stopped typing', () => {
    const { line, heard } = makeLine();
    const status = new SearchStatus(() => line);
    for (const words of ['20 results for “p”.', '4 results for “ph”.', '3 results for “pho”.']) {
      status.hold();
      status.wait();
      status.tell(words);
    }
    expect(heard).toEqual([]);
    status.release();
    expect(heard).toEqual(['3 results for “pho”.']);
  });

  it('says that it still goes on, and then the answer, when that takes long', () => {
    const { line, heard } = makeLine();
    const status = new SearchStatus(() => line);
    status.wait();
    vi.advanceTimersByTime(999);
    expect(heard).toEqual([]);
    vi.advanceTimersByTime(1);
    status.tell('1 result for “phone”.');
    expect(heard).toEqual(['Still searching …', '1 result for “phone”.']);
  });

  it('takes back what is no longer true as soon as the reader types again', () => {
    const { line } = makeLine();
    const status = new SearchStatus(() => line);
    status.tell('1 result for “phone”.');
    status.hold();
    expect(line.textContent).toBe('');
    status.release();
    expect(line.textContent).toBe('');
  });
});
