// Owns what readers call the pages that every school's site has, for the search; what a school's own pages are called is content.
import type { Status } from '../policy/version/model.ts';

/** Reads names that commas part. */
const list = (names: string): string[] => names.split(',').map((name) => name.replace(/\s+/g, ' ').trim());

/** What readers call a version, by where it stands. */
export const versionNames: Readonly<Record<Status, readonly string[]>> = {
  draft: list(`
      draft policy, draft version`),
  proposal: list(`
      draft policy, proposed policy, new policy, next policy, proposal, not agreed yet,
      the draft, what the new policy will say, version to be agreed`),
  consultation: list(`
      consultation, proposed policy, new policy`),
  current: list(`
      policy in force, permanent link, link to this version`),
  superseded: list(`
      old policy, previous policy, earlier version, last policy,
      what the policy said before`),
};

/** What readers call the comparison of two versions. */
export const comparisonNames: readonly string[] = list(`
      decision sheet, sheet to vote on at the meeting, decisions for the governors meeting, marked up copy,
      reasons for the changes, list of amendments, CSV of changes, changes as a spreadsheet,
      minutes of the decisions, record what the governors decide, sheet for the decisions of the governors,
      clerk's sheet for the decisions, sheet for the clerk to record decisions,
      what governors decide, decide on each change, vote on each change, agree or reject changes, accept a change, resolution for the minutes`);

/** What readers call the page on which they comment on a version. */
export const commentNames: readonly string[] = list(`
      consultation, have my say, comment on the new policy, give my opinion, consultation form, feedback on the policy,
      suggest a change, object to a change, ask about the new policy,
      what I think of the new policy, reply to the consultation`);

/** What readers call the page on which they say that they have read the policy. */
export const recordNames: readonly string[] = list(`
      I have read the policy, sign the policy, sign that I have read it, acknowledge the policy, acknowledgement,
      declaration, confirm that I have read it, proof of reading, read and understood, sign-off slip,
      record that I read it, form to say I have read it, I read it tick box, sign here`);

/** By path: what the page is for, in a few words, and what readers call it. */
export const pageNames: Readonly<Record<string, { text: string; names: readonly string[] }>> = {
  '/': {
    text: 'Where to begin, by who you are.',
    names: list(`
      home page, start page, front page, where do I start, main page, go back to the beginning,
      pages for my role, find my page,
      home, which page is for me`),
  },
  '/policy/': {
    text: 'All of it on one page, to read, to print or to save as a PDF.',
    names: list(`
      the policy, whole policy, full policy, current policy, print, print the policy, PDF, download,
      download the policy, save as PDF, paper copy of the policy, cite the policy, table of contents,
      exact wording, verbatim, official document, full text, quote a clause, link to a clause,
      key contacts list, documents the policy names, read it all on one page,
      read the policy, social media policy, policy in Word, docx, print the whole thing,
      hard copy, save a copy, open the policy, original wording, policy to give a new parent`),
  },
  '/governors/': {
    text: 'Versions, whether a review is due, what reviewers noted, and how a review goes.',
    names: list(`
      last reviewed, when is the next review, review due, review date,
      review notes, review steps, policy history, old versions, all versions, draft policy, calendar, feed,
      what needs another look, who approved it, ratified, mistakes noted in the policy,
      errors in the policy, is it overdue, version in force now,
      papers for the governors meeting, how a proposal is ratified, consultation, outdated documents cited,
      status for an inspector,
      for governors, governors area, who agreed it and when, is the policy up to date, is this still the current policy,
      when does it run out, when is it due, next due date, notes from reviewers`),
  },
  '/governors/coverage/': {
    text: 'Clause by clause: what on this site explains it, and what nothing explains yet.',
    names: list(`
      coverage, clauses without guidance, gaps, table of clauses and pages, which clauses bind whom,
      who is bound by what, which rules does nothing explain, is everything covered,
      evidence for an inspector, clause by clause overview, how many clauses are explained,
      coverage map, gaps in our guidance, clause map, what is not covered, which clauses are taught`),
  },
  '/governors/evidence/': {
    text: 'What an inspector asks, on one page: what is in force, what explains it, what is taught, what staff are asked to do.',
    names: list(`
      evidence, inspection, inspector, Ofsted, what to show an inspector, proof, compliance summary,
      summary for an inspection, one page summary, fingerprint of the policy,
      evidence for inspectors, Ofsted visit tomorrow, inspection file, evidence pack, safeguarding evidence, show compliance`),
  },
  '/guidance/staff-room/': {
    text: 'One sheet for the wall: whom to tell today, and what matters most in the guidance for staff.',
    names: list(`
      staff room, staffroom, poster, notice board, sheet for the wall, print contacts,
      poster to print, A4 poster, something to pin up in the staffroom, something to put up on the wall,
      pin up in the staff room, sheet to hang up, emergency numbers for the wall, safeguarding poster`),
  },
  '/guidance/what-we-ask/': {
    text: 'What each group of adults is asked to read, answer and tick, and how often.',
    names: list(`
      training, staff training, induction training, what do I have to read, who must read the policy,
      who has to do what, yearly training, refresher, training matrix, what are staff asked to do,
      training for teaching assistants, training TAs need, how often is training, what must governors read, mandatory training,
      who does which quiz, annual training, required reading, what volunteers must do`),
  },
  '/office/': {
    text: 'Change the policy or a contact, print it, send it, put it on the school’s website, and what falls due.',
    names: list(`
      office, school office jobs, office manager, admin, administrator, clerk, change the policy, edit the policy,
      update the policy, put the policy on our website, embed the policy, iframe, link for the school website,
      upload the policy, send the policy to somebody, Word version,
      yearly tasks, jobs in September, what the office does,
      link to our policy, admin tasks, what falls due`),
  },
  '/office/contacts/': {
    text: 'Change a name, a telephone number or an address, and save the file for the site.',
    names: list(`
      change a contact, update a contact, new DSL, new headteacher, new phone number, change a telephone number,
      change an email address, correct a name, somebody has left, staff change, edit contacts, confirm the contacts,
      wrong number on the site, school.yaml,
      new deputy, name of the new deputy, deputy has a new number, put a new name on here, new chair of governors, we have a new head, the DSL has changed, DSL has left, phone number is wrong, update the names, details are out of date`),
  },
  '/office/comments/': {
    text: 'Bring the comment files of a consultation together, by clause, as a table or for the minutes.',
    names: list(`
      collect comments, results of the consultation, consultation responses, answers to the consultation,
      comment files, what people said, summary of comments, feedback from parents,
      comments on the draft, collect the replies, read the comments,
      what families said`),
  },
  '/office/records/': {
    text: 'Bring record files together: who has read the policy, who has not, and what falls due.',
    names: list(`
      register, who has read the policy, who has not read it, staff records, training records, read receipts,
      acknowledgements, what is missing, overdue training, staff list, proof for an inspector, record files,
      who has signed, who has signed the policy, staff who have not read it, who still has to read it, chase staff,
      training log, reading log, record of who has done the quiz, who has done their training, list of readers`),
  },
  '/office/records/sign-off/': {
    text: 'A sheet to print, on which staff sign that they have read the policy.',
    names: list(`
      signature sheet, staff signatures, paper register, print a register to sign, sign in sheet for the policy,
      list to sign in pen, list for people to sign in pen, list for staff to sign by hand, sign on paper, sheet to sign with a pen`),
  },
  '/office/read-again/': {
    text: 'After a new version: which pages rest on words that have changed, what has changed, and how a page is marked.',
    names: list(`
      , pages to check after a new version, out of date pages, stale pages, what has to be updated,
      which guidance is out of date, which lessons must be read again, mark a page as read, pages left behind,
      pages that need updating, check pages after the policy changed, pages to look at again, review the guidance pages,
      guidance to check again, lessons to check again`),
  },
  '/office/publishing/': {
    text: 'Put a changed file on the site in a browser: upload it, have it checked, look at it, take it over, undo it.',
    names: list(`
      publish, publishing, upload a file, put it online, GitHub, pull request, merge, failed check, red cross, undo a change, preview a change, publish without a terminal, go live, put changes on the website, save my changes to the site, check went red,
      it says failed, undo a mistake on the site, edit the website,
      how to publish a change, make it live, make the new policy live, voted it through,
      governors have agreed it, put the agreed version in force, after the vote`),
  },
  '/compare/': {
    text: 'Choose two versions of the policy and see what changed, and why.',
    names: list(`
      what changed, what has changed, what is new, what is different in the new one, compare,
      compare versions, compare old and new policy, changes since the last version,
      difference between versions, track changes, redline, side by side, line by line, decision sheet,
      decisions to vote on, what are we voting on, reasons for each amendment,
      summary of changes for a meeting, notes for the minutes, spreadsheet of changes, crossed out words,
      new wording next to old, old version and new version, old against new, version history,
      what did it say before, changes at a glance`),
  },
  '/office/new-version/': {
    text: 'Choose the Word file in which you changed the policy, see what it changes, and get the file for this website.',
    names: list(`
      new version, put up a new version, upload the policy, upload a Word file, Word, docx, import from Word,
      change the policy, edit the policy, update the policy, amend the policy, new policy from Word,
      drop a Word file, tracked changes from Word, how do we change the policy, replace the policy,
      turn a Word file into a version, upload new policy, add the new policy, import the policy`),
  },
  '/feed.xml': {
    text: 'Tells a feed reader of each new version.',
    names: list(`
      feed, RSS, atom feed, subscribe, get updates, news of changes, tell me when it changes,
      notify me of a new version, alert for changes, newsreader, follow updates automatically,
      email me when the policy changes, policy alerts, news feed, sign up for updates, mailing list`),
  },
  '/review.ics': {
    text: 'Reminders of the next review, and of what is to be looked at again, as a file for your calendar.',
    names: list(`
      calendar, review calendar, calendar file, reminder, review reminder, ics, add to calendar, outlook,
      remind me in outlook, Google calendar, iCal, put the review in my diary, review date on my phone,
      alarm before the review, do not forget the review, date for the diary`),
  },
  '/governors/review/': {
    text: 'The steps of a review, each with the day by which it is done, to tick or to print.',
    names: list(`
      review plan, how do we review the policy, steps of the review, review timetable, review timeline,
      when should we begin the review, what happens next in the review, review checklist, who does what in the review, who checks the policy, review process, what to do for the review,
      review step by step, dates for the review`),
  },
  '/accessibility/': {
    text: 'How accessible this site is; paper copies and other forms, such as large print or easy read; the “/” key.',
    names: list(`
      accessibility, paper copy, print, large print, bigger text, braille, easy read, audio, screen reader,
      read aloud, dyslexia, dark mode, font size, other formats, alternative formats, other language,
      another language, different language, translation, translate, Polish, Romanian, Ukrainian, Urdu, EAL,
      keyboard shortcut, slash key, writing too small, make the letters bigger, zoom in, magnify,
      high contrast, poor eyesight, blind or partially sighted, colour blind,
      English is not my first language, no computer or printer, turn off the shortcut, website broken,
      complain about the website,
      bigger print, larger text, make it larger, text too small, cannot read the small print, bad eyes, deaf, language help, other languages, in my language, Arabic, Bengali, Punjabi, Welsh,
      Spanish, Chinese, shortcuts, problem with the website, link does not work, report a broken page, special needs, SEND, easier to read, use without a mouse, sign language,
      tiny text`),
  },
  '/accessibility/#in-another-language': {
    text: 'How your browser translates a page, and whom to ask for help in your own language.',
    names: list(`
      in another language, other languages, translation, translate, read it in my language, read it in Polish,
      Polish, Polish translation, have this in Polish, Romanian, Ukrainian, Urdu, Arabic, Bengali, Punjabi, Spanish, Chinese,
      English is not my first language, EAL`),
  },
  '/accessibility/#feedback-and-contact-information': {
    text: 'Paper copies, large print, easy read, audio or braille: ask the school office.',
    names: list(`
      large print, big print, bigger print, print for grandparents, big print for grandad,
      large print for nan, paper copy, braille, easy read, audio recording, on paper for somebody`),
  },
  '/office/#on-the-website': {
    text: 'A link, the PDF or a frame that shows the policy on the school’s own website.',
    names: list(`
      embed the policy, embed on our website, embed the policy on the school's own website, iframe,
      put the policy on our own school website, link for the school website, show it on our website`),
  },
  '/privacy/': {
    text: 'What this site stores on your device, how to erase it, and what it sends about you: nothing.',
    names: list(`
      privacy, privacy notice, cookies, data protection, GDPR, personal data, what do you store,
      is my data kept, erase my answers, delete my answers, does this site track me, erase my ticks,
      clear what I kept, answers on a family tablet, who can see my score, how long are ticks kept,
      does the head see my answers, cookie banner, adverts and analytics, forget this device,
      reset this site, clear browser history,
      what is on my device, what is saved on my phone, saved on this computer, what does the website know about me,
      wipe my results, clear my quiz results, delete my quiz, remove my data, is it anonymous, is this private, can anybody see my answers, can the school see my answers, shared computer, my saved answers, where are my answers kept, my information,
      delete what I ticked`),
  },
  '/quizzes/': {
    text: 'All quizzes.',
    names: list(`
      quiz, all quizzes, test yourself, test my knowledge, how much do I know, multiple choice questions,
      certificate, record of my result, proof of completion, print a record to sign, quiz on paper,
      find out what to read again, questions with answers, take a quiz, play a quiz, do a quiz, test my class, quizzes for children, quizzes for adults`),
  },
  '/checklists/': {
    text: 'All checklists.',
    names: list(`
      checklist, all checklists, to do list, tick list, tick sheet, things to tick off, jobs list,
      empty list to print, save my ticks for later, tasks to work through, things to do, printable checklist`),
  },
  '/lessons/': {
    text: 'All lessons, and which clause each teaches.',
    names: list(`
      lesson, all lessons, lesson plans, PSHE lessons, teaching resources,
      scheme of work, medium term plan, curriculum map, Education for a Connected World, RSHE coverage,
      computing lessons, Safer Internet Day, worksheets to print, activities for my class,
      something to teach tomorrow, PowerPoint slides, stories to read to a class, teacher map of a story,
      lesson for each clause,
      list of lessons, online safety lessons, internet safety lessons, e-safety lessons, lessons by year, what to teach, assemblies, list of assemblies, assembly ideas, online safety assembly,
      anti-bullying week, what children learn, print a lesson, lesson pack`),
  },
  '/pupils/': {
    text: 'Pages and stories, by age.',
    names: list(`
      pupils, pages for pupils, pages for children, stories, child friendly policy, children version,
      choose my age, for kids, I am a child, listen to a page, choose what happens stories, homework help,
      pages with pictures,
      kids page, kid friendly version of the policy, policy for children, children section, online safety for kids, hard words,
      words explained for children, pages to read with my child, school council, interactive story, something to read at bedtime, which page is for my age`),
  },
  '/guidance/': {
    text: 'What the policy means for each reader.',
    names: list(`
      guidance, all guidance, in plain words, plain English, explained simply, short version,
      dos and donts, key points, advice for each role, explained for my role, what if,
      summary, simple version, quick guide, what does it mean for me, FAQ, frequently asked questions, leaflet`),
  },
};
