// The pages for the school office as they are built: what they offer, and that the file they change is the school's own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { securityHeaders } from '../../src/security/policy.ts';
import { madeUpSchool } from './build-copy.ts';
import { readBuilt, readPage, wordsOf } from './site-files.ts';

const { root, subPath, firstDay } = inject('sites');

describe('the page for the office', () => {
  it('has a title, steps and a way to go on for each thing to do', () => {
    const tasks = [...readPage(root, 'office/index.html').querySelectorAll('.office-task')];
    expect(tasks.map((task) => wordsOf(task.querySelector('h2')))).toEqual([
      'Change the policy',
      'Change a contact',
      'Print it or send it',
      'Put it on the school’s website',
      'A new year’s review',
      'After a new version',
      'Ask people about a new version',
      'Who has read it',
    ]);
    for (const task of tasks) {
      const steps = task.querySelectorAll('ol > li').length;
      expect([3, 4, 5]).toContain(steps);
      expect(task.querySelectorAll('.office-task__link')).toHaveLength(1);
    }
  });

  it('speaks of no self-check where there is none', () => {
    expect(wordsOf(readPage(firstDay, 'office/index.html').querySelector('main'))).not.toContain('self-check');
  });

  it('is led to from every page, and from the page for governors', () => {
    for (const path of ['index.html', 'policy/index.html', 'office/contacts/index.html']) {
      expect(readPage(root, path).querySelector('footer a[href="/office/"]'), path).not.toBeNull();
    }
    expect(readPage(root, 'governors/index.html').querySelector('main a[href="/office/"]')).not.toBeNull();
  });

  it('gives the address and the frame of this very site, and says what the headers do to a frame', () => {
    // The parser of these tests leaves signs in a field as they are written.
    const texts = [...readPage(subPath, 'office/index.html').querySelectorAll('.office-copy')].map((text) =>
      text.textContent.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"'),
    );
    const policy = 'https://policy.example/school/policy-site/policy/';
    expect(texts).toEqual([
      policy,
      `<iframe src="${policy}" title="Mobile Devices Policy" width="100%" height="800"></iframe>`,
      `${policy}2024-10/read/`,
    ]);
    // What the page says of frames is true as long as the headers forbid them.
    expect(securityHeaders([], [])['Content-Security-Policy']).toContain("frame-ancestors 'self'");
    expect(wordsOf(readPage(root, 'office/index.html').querySelector('main'))).toContain('FRAME_ANCESTORS');
  });

  it('says what falls due, from the dates of the school', () => {
    const words = wordsOf(readPage(root, 'office/index.html').querySelector('[aria-labelledby="new-year"]'));
    expect(words).toContain('The review was due in October 2025.');
    expect(words).toContain('Nobody has confirmed them yet; to be looked at by January 2027.');
  });
});

describe('the page of contacts', () => {
  it('serves the file of the school byte for byte', () => {
    const served = readFileSync(join(root.folder, 'office/contacts/school.yaml'));
    expect(served.equals(readFileSync(join(madeUpSchool, 'school.yaml')))).toBe(true);
  });

  it('has a labelled field for all that can be changed, as it stands today', () => {
    const page = readPage(root, 'office/contacts/index.html');
    const value = (id: string): string | null | undefined => page.querySelector(`#${id}`)?.getAttribute('value');
    expect(value('contact-dsl-phone')).toBe('01632 960201');
    expect(page.querySelector('#contact-deputy-dsl-people')?.textContent).toBe(
      'Clementine Oakapple\nAraminta Quillfeather',
    );
    for (const control of page.querySelectorAll('form [data-field]')) {
      expect(page.querySelector(`label[for="${control.id}"]`), control.id).not.toBeNull();
    }
  });

  it('loads nothing of the editor before somebody asks for a change', () => {
    const scripts = [...readPage(root, 'office/contacts/index.html').querySelectorAll('script[src]')];
    for (const script of scripts) {
      const text = readBuilt(root, (script.getAttribute('src') ?? '').slice(1));
      expect(text).not.toContain('parseDocument');
      expect(text.length).toBeLessThan(20_000);
    }
  });
});

describe('the page on publishing', () => {
  it('says in words what each drawing shows', () => {
    const figures = [...readPage(root, 'office/publishing/index.html').querySelectorAll('figure')];
    expect(figures).toHaveLength(7);
    for (const figure of figures) {
      expect(figure.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
      expect(wordsOf(figure.querySelector('figcaption')).length).toBeGreaterThan(60);
    }
  });

  it('names what puts a version in force as its workflow does', () => {
    const words = wordsOf(readPage(root, 'office/publishing/index.html').querySelector('main'));
    expect(readFileSync('.github/workflows/put-in-force.yml', 'utf8')).toContain('name: Put a version in force\n');
    expect(words).toContain('“Put a version in force”');
  });

  it('names the check and the downloads as the workflow does', () => {
    const words = wordsOf(readPage(root, 'office/publishing/index.html').querySelector('main'));
    const workflow = readFileSync('.github/workflows/pages.yml', 'utf8');
    for (const name of ['Check and build', 'Check the content', 'Policy as Word and PDF', 'Whole site']) {
      expect(workflow, name).toContain(`name: ${name}\n`);
      expect(words, name).toContain(`“${name}”`);
    }
  });
});
