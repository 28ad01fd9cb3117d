// Owns a made-up school, its versions and its records, for the tests of the register.
import type { RegisterContext } from '../../../../src/records/register/context.ts';
import { writeRecord } from '../../../../src/records/record/make-record.ts';
import type { RecordFile } from '../../../../src/schemas/saved-files.ts';

const title = 'Behaviour Policy';
const school = 'Larkmead Primary School';

/** The school, on 26 November 2026. */
export const context: RegisterContext = {
  school,
  current: '2024-10',
  versions: [
    { id: '2026-10', title, school, fingerprint: `v2:${'d'.repeat(64)}`, isAgreed: false },
    { id: '2024-10', title, school, fingerprint: `v1:${'a'.repeat(64)}`, isAgreed: true },
    { id: '2023-10', title, school: 'Larkmead School', fingerprint: `v1:${'b'.repeat(64)}`, isAgreed: true },
  ],
  groups: [
    {
      id: 'staff',
      title: 'Teaching and support staff',
      tasks: [
        { kind: 'policy', id: '', title, every: 'version', when: 'in the first week' },
        { kind: 'quiz', id: 'phones', title: 'Phones', every: 'year', when: '' },
        { kind: 'checklist', id: 'start', title: 'Starting here', every: 'once', when: '' },
      ],
      unrecorded: ['For staff'],
    },
    {
      id: 'governors',
      title: 'Governors',
      tasks: [{ kind: 'policy', id: '', title, every: 'year', when: '' }],
      unrecorded: [],
    },
  ],
  today: '2026-11-26',
};

/** A record of reading the version in force on 3 November 2026, but for what is given. */
export function record(name: string, given: Partial<RecordFile> = {}): RecordFile {
  return {
    file: 'school-policy-record',
    format: 1,
    school,
    policy: { version: '2024-10', title, fingerprint: `v1:${'a'.repeat(64)}` },
    savedOn: '2026-11-03',
    who: { name, role: 'Teacher' },
    record: { kind: 'policy' },
    ...given,
  };
}

/** As its file has it. */
export const text = writeRecord;

/** The bytes of a file. */
export function makeBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
