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
const refused = deviceStorage(() => {
  throw new DOMException('no', 'SecurityError');
}, today);

describe('storage that is given', () => {
  it('keeps, reads, lists and erases', () => {
    const memory = new MemoryStorage();
    const storage = deviceStorage(() => memory, today);
    expect(storage.keep('quiz', 'staff', '2023-11', { a: ['x'] })).toBe('kept');
    expect(storage.keep('checklist', 'staff', '2023-11', { b: ['done'] })).toBe('kept');
    expect(storage.list().map(({ kind, id }) => `${kind} ${id}`)).toEqual(['checklist staff', 'quiz staff']);
    storage.erase('quiz', 'staff');
    expect(storage.read('quiz', 'staff')).toBeNull();
    expect(storage.read('checklist', 'staff')?.answers).toEqual({ b: ['done'] });
  });

  it('loses nothing when two tabs write at once', () => {
    const memory = new MemoryStorage();
    const [one, two] = [deviceStorage(() => memory, today), deviceStorage(() => memory, today)];
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
    expect(deviceStorage(() => memory, today).list()).toEqual([]);
    expect(memory.length).toBe(1);
    expect(memory.getItem('theme')).toBe('dark');
  });

  it('erases what any version of this site stored, and nothing else', () => {
    const memory = new MemoryStorage();
    for (const name of [key, 'policy:v0:quiz:staff', 'theme']) memory.setItem(name, 'x');
    deviceStorage(() => memory, today).eraseAll();
    expect(memory.key(0)).toBe('theme');
    expect(memory.length).toBe(1);
  });
});

describe('storage that is refused', () => {
  it('says so and does nothing', () => {
    expect(refused.keep('quiz', 'staff', '2023-11', {})).toBe('refused');
    expect(refused.read('quiz', 'staff')).toBeNull();
    expect(refused.list()).toEqual([]);
    expect(() => {
      refused.erase('quiz', 'staff');
      refused.eraseAll();
    }).not.toThrow();
  });
});

describe('storage that is full', () => {
  it('says so, and leaves what was stored as it was', () => {
    const memory = new MemoryStorage();
    const storage = deviceStorage(() => memory, today);
    storage.keep('quiz', 'staff', '2023-11', { a: ['x'] });
    memory.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(storage.keep('quiz', 'staff', '2023-11', { a: ['y'] })).toBe('full');
    expect(storage.read('quiz', 'staff')?.answers).toEqual({ a: ['x'] });
  });
});
