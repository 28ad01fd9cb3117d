// Owns the components that guidance is drawn with, besides those of every text about the policy.
import AskFirst from './AskFirst.astro';
import ConcernAboutHead from './ConcernAboutHead.astro';
import Do from './Do.astro';
import DoNot from './DoNot.astro';
import KeyPoints from './KeyPoints.astro';
import Situations from './Situations.astro';
import WhatIf from './WhatIf.astro';
import WhoToTell from './WhoToTell.astro';

export const guidanceComponents = { AskFirst, ConcernAboutHead, Do, DoNot, KeyPoints, Situations, WhatIf, WhoToTell };
