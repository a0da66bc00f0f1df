/**
 * Every reason for which the kit sends something back to its author, and what it means. The tests plant one fault of each; a
 * reason that is not here does not compile.
 */
export const reasons = {
  // The Ink compiler's own
  'ink/error': 'the compiler cannot read it',
  'ink/warning': 'the compiler warns of it',
  'ink/todo': 'the author meant to come back to it',

  // How a story is written
  'story/no-choice-id': 'a choice has no id',
  'story/choice-id-form': 'the id of a choice is not kebab-case',
  'story/duplicate-choice': 'two choices have one id',
  'story/loose-choice-text': 'the words of a choice stand outside its brackets',
  'story/sticky-choice': 'a choice can be taken for ever',
  'story/unknown-tag': 'nothing listens to a tag',
  'story/unknown-speaker': 'somebody speaks who is not in LIST people',
  'story/unknown-look': 'somebody looks as nobody can',
  'story/wrong-list': 'a name is of another list than the word wants',
  'story/other-scene': 'a scene is named by another knot',
  'story/no-skip': 'a scene cannot be summed up',
  'story/no-entry': 'a person or place has no words',
  'story/unknown-entry': 'there are words for nobody, or nowhere',
  'story/incomplete-entry': 'a person lacks a name or role, or a place a name or the sentence that stands for its picture',
  'story/thin-sentence': 'the sentence that stands for a picture says nothing of it',
  'story/untitled-document': 'a paper has no title',
  'story/open-document': 'a paper does not end',
  'story/chance': 'a story draws at random',
  'story/turn-count': 'a story counts turns',
  'story/fraction': 'a story reckons in fractions',
  'story/tally': 'a story keeps a running count',

  // What visiting every state found
  'story/dead-end': 'a run stops before its chapter ends',
  'story/once-only-trap': 'a run stops because of what was taken before',
  'story/fault': 'the runtime stops with an error',
  'story/warning': 'the runtime warns',
  'story/endless': 'a step does not come to an end',
  'story/cycle': 'a run can go on for ever',
  'story/time-runs-back': 'the clock is set back',
  'story/crosses-chapter': 'something that is not carried is read in the next chapter',
  'story/not-provable': 'what follows cannot be visited',
  'story/unreachable-choice': 'no path offers a choice',
  'story/unreachable-scene': 'no path leads to a scene',
  'story/unreachable-document': 'no path shows a paper',
  'story/unreachable-ending': 'no path comes to an ending',
  'story/long-save': 'the longest run is too long to be saved everywhere',
  'story/save-differs': 'a save does not lead back to where it was made',

  // What walking found
  'play/dead-end': 'a walk stops before its chapter ends',
  'play/fault': 'a walk stops with an error',
  'play/never-offered': 'no walk was offered a choice',
  'play/long-stretch': 'too many words between two actions',
  'play/long-list': 'a list offers too many items',
  'play/unclosed-list': 'nothing closes a list',
  'play/undated': 'a fact is learnt or told before there is a date',
  'play/early-fact': 'a fact is learnt or told before anybody could know it',
  'play/early-holder': 'somebody is told before anybody could think of them',
  'play/early-decision': 'a decision is met before its day',
  'play/other-scene': 'a decision is met in another scene',
  'play/other-seat': 'a decision is met from another seat',
  'play/other-chapter': 'a decision is met in another chapter',
  'walk/rare-ending': 'hardly any walk comes to an ending',

  // The evidence file against its schema
  'evidence/no-file': 'a case has no evidence file',
  'evidence/unknown-key': 'the schema has no such key',
  'evidence/missing': 'a key is missing',
  'evidence/not-text': 'a text is written as a number',
  'evidence/wrong-value': 'a value is not what the schema wants',
  'evidence/no-source': 'no source is cited',
  'evidence/undated-fact': 'a fact does not say from when it could be known',
  'evidence/no-content-note': 'a case or chapter has no content note',
  'evidence/too-much-carried': 'too many values are carried from chapter to chapter',

  // The evidence file against itself and the story
  'evidence/duplicate-id': 'two entries have one id',
  'evidence/unknown-fact': 'there is no such fact',
  'evidence/unknown-finding': 'there is no such finding',
  'evidence/unknown-source': 'there is no such source',
  'evidence/unknown-clock': 'there is no such clock',
  'evidence/unknown-holder': 'there is no such holder',
  'evidence/unknown-seat': 'there is no such seat',
  'evidence/unknown-decision': 'there is no such decision',
  'evidence/unknown-choice': 'the story has no such choice',
  'evidence/unknown-scene': 'the story has no such scene',
  'evidence/unknown-chapter': 'there is no such chapter',
  'evidence/unlisted-option': 'no decision scores an option',
  'evidence/other-kind': 'an option of a decision is no option in the story',
  'evidence/not-here': 'the story names what has no entry',
  'evidence/not-in-story': 'an entry is not in the story',
  'evidence/other-values': 'a carried value has another domain in the story',
  'evidence/outside-domain': 'a start carries what cannot be carried',
  'evidence/no-last-line': 'no band or range holds always',
  'evidence/never-reached': 'a band or range stands below one that holds always',
  'evidence/min-over-max': 'a range is empty',
  'evidence/no-ladder': 'a rung without a ladder',
  'evidence/unknown-ending': 'there is no such ending',
  'evidence/outcome-elsewhere': 'an outcome follows no option of its decision',
  'evidence/not-systemic': 'a condition rests on what is not systemic',
  'evidence/target-unit': 'a target without a unit, or with two',

  // What is cited, and when it was there
  'evidence/unused-finding': 'nothing cites a finding',
  'evidence/finding-not-reported': 'a finding cites nothing that reports it',
  'evidence/no-finding': 'what is reported cites no finding',
  'evidence/no-ground': 'a judgement cites nothing of what it rests on',
  'evidence/composite-unsaid': 'a composite scene is not said to be one',
  'evidence/clock-not-in-force': 'a decision is timed by a rule of another time',
  'evidence/later-source': 'a decision is judged by what came later',
  'evidence/later-fact': 'a fact is asked about before anybody could know it',
  'evidence/known-too-early': 'somebody is reported to have known what nobody could',
  'evidence/out-of-order': 'what should come later comes earlier',
  'evidence/no-such-date': 'a date is not on the calendar',
  'evidence/undated': 'what is reported has no date, nor the words "not stated"',
  'evidence/other-precision': 'a date is more or less precise than it says',
  'evidence/ends-before-it-begins': 'an end comes before its beginning',

  // The words
  'text/avoid-word': 'a word that the glossary avoids',
  'text/before-its-date': 'law or guidance named before it was there',
  'text/after-its-date': 'law or guidance named after it was gone',
  'text/reading-age': 'a text that asks for too old a reader',
  'text/content-note': 'a chapter speaks of what its content note does not name',
  'text/unused-variable': 'a variable is set and never read',
  'text/unused-knot': 'nothing leads to a knot',
  'text/unused-name': 'a person, place or holder is never used',
  'text/unused-fact': 'nothing asks about a fact',
  'text/fact-never-heard': 'nobody learns or is told a fact',
  'text/unused-source': 'nothing cites a source',
  'text/unused-clock': 'nothing counts by a clock',

  // Whether a case can be gamed
  'option/longest-is-best': 'the longest option is too often the best',
  'option/shortest-is-best': 'the shortest option is too often the best',
  'option/lengths-apart': 'the best options are longer, or shorter, than the others',
  'option/place-not-even': 'the best option stands too often in one place',
  'option/no-not-yet': 'it is never strong not to act yet',
  'option/no-cost-over-escalation': 'going too far up costs nothing in a chapter',
  'option/no-cost-over-sharing': 'telling too much costs nothing in a chapter',
  'option/free': 'a poor option costs nothing',
  'strategy/top-band': 'a naive player reaches the top band',
  'strategy/beats-random': 'a naive player does much better than chance',
  'route/lost': 'a documented route can no longer be played',
  'route/below-top-band': 'the reference route does not reach the top band',
  'route/top-band': 'a route that is a trap reaches the top band',

  // What practitioners said of a case, as it is kept
  'ratings/not-json': 'a file of ratings is no JSON file',
  'ratings/wrong-value': 'a value of a file of ratings is not what the schema wants',
  'ratings/other-case': 'a file of ratings is of another case',

  // The rating pack, and the sheets that come back
  'panel/never-offered': 'the words of an option are not known',
  'panel/no-file': 'a sheet is not where it is said to be',
  'panel/not-a-pack': 'a file is no sheet of a pack',
  'panel/unknown-id': 'a row is of no option',
  'panel/no-pack': 'a row does not say which pack it is of',
  'panel/other-case': 'a row is of the pack of another case',
  'panel/mixed-packs': 'the rows of a sheet are of two packs',
  'panel/no-band': 'a row says how sure, and of no band',
  'panel/unknown-band': 'a band is none',
  'panel/wrong-sure': 'how sure is not from 1 to 5',
  'panel/rated-twice': 'an option has two ratings by one rater',
  'panel/nothing-rated': 'a sheet rates nothing',
  'panel/no-rater': 'a sheet does not say whose it is',
  'panel/wrong-years': 'years in practice are not on the list',
  'panel/wrong-role': 'a role is not on the list',
  'panel/other-version': 'a rater has rated another version of the pack',
  'panel/other-rater': 'two people seem to have one rater number',
  'panel/not-replaced': 'a sheet that cannot be read whole takes no place',

  // The key against its own past
  'key/version-not-raised': 'a key changed, and its version did not',

  // What the product shows of the checks
  'report/stale-figures': 'the published figures are not those of this story and key',
} as const

/** A name to search for. The parser of YAML has names of its own. */
export type Reason = keyof typeof reasons | `yaml/${string}`

/** The second part of the reasons whose first part is given. */
export type ReasonOf<Room extends string> = Reason extends infer One ? (One extends `${Room}/${infer Name}` ? Name : never) : never
