import { describe, expect, it } from 'vitest';
import { deviceStorage } from '../../../../src/elements/answers/device-storage.ts';

/** A storage in memory, as browsers have it. */
class MemoryStorage implements Storage {
  [name: string]: unknown;
  readonly #values = new Map<string, string>();
  get length(): number {
    return this.#values.size;
  }
  key(index: number): string | null {
    return [...this.#values.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.#values.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.#values.set(key, value);
  }
  removeItem(key: string): void {
    this.#values.delete(key);
  }
  clear(): void {
    this.#values.clear();
  }
}

const today = (): string => '2026-11-22';
const key = 'policy:v1:quiz:staff';
const refused = deviceStorage(
  () => {
    throw new DOMException('no', 'SecurityError');
  },
  today,
  '/',
);

describe('storage that is given', () => {
  it('keeps, reads, lists and erases', () => {
    const memory = new MemoryStorage();
    const storage = deviceStorage(() => memory, today, '/');
    expect(storage.keep('quiz', 'staff', '2023-11', { a: ['x'] })).toBe('kept');
    expect(storage.keep('checklist', 'staff', '2023-11', { b: ['done'] })).toBe('kept');
    expect(storage.list().map(({ kind, id }) => `${kind} ${id}`)).toEqual(['checklist staff', 'quiz staff']);
    storage.erase('quiz', 'staff');
    expect(storage.read('quiz', 'staff')).toBeNull();
    expect(storage.read('checklist', 'staff')?.answers).toEqual({ b: ['done'] });
  });

  it('loses nothing when two tabs write at once', () => {
    const memory = new MemoryStorage();
    const [one, two] = [deviceStorage(() => memory, today, '/'), deviceStorage(() => memory, today, '/')];
    one.keep('quiz', 'staff', '2023-11', { a: ['x'] });
    two.keep('quiz', 'staff', '2023-11', { b: ['y'] });
    one.keep('quiz', 'staff', '2023-11', { a: ['z'] });
    expect(two.read('quiz', 'staff')?.answers).toEqual({ a: ['z'], b: ['y'] });
  });

  it('removes what cannot be read, and nothing of other sites', () => {
    const memory = new MemoryStorage();
    memory.setItem(key, '{"damaged');
    memory.setItem('policy:v1:checklist:old', JSON.stringify({ some: 'thing' }));
    memory.setItem('theme', 'dark');
    expect(deviceStorage(() => memory, today, '/').list()).toEqual([]);
    expect(memory.length).toBe(1);
    expect(memory.getItem('theme')).toBe('dark');
  });

  it.each([
    ['/', [key, 'policy:v1:slash-key']],
    ['/school-a/', ['policy:v1:/school-a/:quiz:staff', 'policy:v1:/school-a/:slash-key']],
  ])('erases what the site at %s stored, and nothing else of the host', (base, own) => {
    const memory = new MemoryStorage();
    const others = [
      'policy:cookie-banner',
      'policy:v1:/school-b/:quiz:staff',
      'policy:v1:/school-b/:slash-key',
      'theme',
    ];
    for (const name of [...own, ...others]) memory.setItem(name, 'x');
    deviceStorage(() => memory, today, base).eraseAll();
    const left = Array.from({ length: memory.length }, (_, index) => memory.key(index));
    expect(left.sort()).toEqual(others);
  });

  it('shows nothing of a site in another folder of the same host', () => {
    const memory = new MemoryStorage();
    const [a, b] = [deviceStorage(() => memory, today, '/school-a/'), deviceStorage(() => memory, today, '/school-b/')];
    a.keep('quiz', 'staff', '2023-11', { a: ['x'] });
    expect(b.read('quiz', 'staff')).toBeNull();
    expect(b.list()).toEqual([]);
    b.erase('quiz', 'staff');
    expect(a.list()).toHaveLength(1);
  });

  it('still reads what a site at the top of its host kept before keys had folders', () => {
    const memory = new MemoryStorage();
    deviceStorage(() => memory, today, '/').keep('quiz', 'staff', '2023-11', { a: ['x'] });
    expect(memory.key(0)).toBe('policy:v1:quiz:staff');
  });
});

describe('storage that is refused', () => {
  it('says so and does nothing', () => {
    expect(refused.keep('quiz', 'staff', '2023-11', {})).toBe('refused');
    expect(refused.read('quiz', 'staff')).toBeNull();
    expect(refused.list()).toEqual([]);
    expect(refused.isThere()).toBe(false);
    expect(() => {
      refused.erase('quiz', 'staff');
      refused.eraseAll();
    }).not.toThrow();
  });
});

describe('more than a record can hold', () => {
  it('is not kept, is said, and leaves what was stored as it was', () => {
    const memory = new MemoryStorage();
    const kept = deviceStorage(() => memory, today, '/');
    kept.keep('decisions', 'pair', '2023-11', { a: ['x'] });
    expect(kept.keep('decisions', 'pair', '2023-11', { b: ['y'.repeat(66_000)] })).toBe('long');
    expect(kept.read('decisions', 'pair')?.answers).toEqual({ a: ['x'] });
  });
});

describe('storage that is full', () => {
  it('says so, and leaves what was stored as it was', () => {
    const memory = new MemoryStorage();
    const storage = deviceStorage(() => memory, today, '/');
    storage.keep('quiz', 'staff', '2023-11', { a: ['x'] });
    memory.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(storage.keep('quiz', 'staff', '2023-11', { a: ['y'] })).toBe('full');
    expect(storage.read('quiz', 'staff')?.answers).toEqual({ a: ['x'] });
  });
});
