// Which pairs have a pack.
import { describe, expect, it } from 'vitest';
import { listPackPairs } from '../../../../src/policy/pdf/pack-pairs.ts';

describe('the pairs that have a pack', () => {
  it('are neighbours, what follows what, and everything beside the current one, each once', () => {
    const versions = [
      { id: '2022-01', status: 'superseded' as const, follows: null },
      { id: '2023-01', status: 'superseded' as const, follows: '2022-01' },
      { id: '2024-01', status: 'current' as const, follows: '2023-01' },
      { id: '2025-01', status: 'proposal' as const, follows: '2024-01' },
      { id: '2026-01', status: 'proposal' as const, follows: '2023-01' },
    ];
    expect(listPackPairs(versions).map(({ older, newer }) => `${older} ${newer}`)).toEqual([
      '2025-01 2026-01',
      '2024-01 2026-01',
      '2023-01 2026-01',
      '2024-01 2025-01',
      '2023-01 2024-01',
      '2022-01 2024-01',
      '2022-01 2023-01',
    ]);
  });

  it('are none for a single version', () => {
    expect(listPackPairs([{ id: '2022-01', status: 'current', follows: null }])).toEqual([]);
  });
});
