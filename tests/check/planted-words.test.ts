import { describe, expect, test } from 'vitest'
import { avoidWords } from '../../src/check/avoid-words.ts'
import { lintInterface } from '../../src/check/evidence-lint.ts'
import { outOfTime } from '../../src/check/law-terms.ts'
import { inkPassages } from '../../src/check/passages.ts'
import type { Reason } from '../../src/check/reasons.ts'
import { lintWords } from '../../src/check/text-lint.ts'
import { call, door, expectCaught, main, seeds, spoil, type Planted } from './planted.ts'
import path from 'node:path'

const said = (reason: Reason, file: string, from: string, to: string): Planted => ({ reason, spoils: [spoil(file, from, to)] })
const ruth = 'Ruth in the office writes it down.'

describe('the words of a case', () => {
  test.each<Planted>([
    said('text/avoid-word', door, ruth, 'The caseworker writes it down.'),
    said('text/avoid-word', door, '# q: Anything else?', '# q: Anything else for the caseworker?'),
    said('text/avoid-word', door, '"Visit again"', '"Ring the case officer"'),
    said('text/avoid-word', door, 'Ring the school from the car #', 'Ring the hotline from the car #'),
    said(
      'text/avoid-word',
      call,
      '{ carry_contact == contact_school:\n    ~ learn',
      '{ carry_contact == contact_school: Her mum. }\n{ carry_contact == contact_school:\n    ~ learn',
    ),
    said('text/avoid-word', 'story/tiny/cast.ink', 'role: school office', 'role: hotline'),
    said('text/avoid-word', seeds, 'label: A visit was missed', 'label: A caseworker was missed'),
    said('text/avoid-word', seeds, 'text: Somebody had seen them that week.', 'text: The child was saved.'),
    said('text/avoid-word', seeds, 'missed: He needed none of it.', 'missed: You failed the child.'),
    said('text/before-its-date', door, ruth, 'Ruth asks the safeguarding partners.'),
    said('text/before-its-date', seeds, 'rule: Share what others', 'rule: As the 2018 guidance says, share what others'),
    said('text/before-its-date', seeds, 'knownThen: [The landlord has asked.]', 'knownThen: [The landlord asked under the GDPR.]'),
    said('text/after-its-date', seeds, 'attractive: It fits what is known.', 'attractive: An initial assessment fits what is known.'),
    said(
      'text/reading-age',
      seeds,
      'lead: A door,',
      `lead: ${'Interdisciplinary safeguarding responsibilities notwithstanding '.repeat(5)},`,
    ),
    said(
      'text/reading-age',
      door,
      ruth,
      'Ruth administratively acknowledges interdisciplinary responsibilities regarding organisational communication, documentation requirements, authorisation procedures and confidentiality.',
    ),
    {
      reason: 'text/content-note',
      spoils: [spoil(door, ruth, 'Ruth says that a neighbour died.')],
      on: [seeds, 'content: A missed visit.\n    minutes: [1, 2]'],
    },
  ])('$reason, $spoils.0.to', (planted) => expectCaught(planted))

  test('what somebody says, writes or chooses may be in their own words; what is told around it may not', () => {
    const found = (line: string) => lintWords(inkPassages('one.ink', line)).map(({ reason }) => reason)
    expect(found('"Ask my mum," says Ruth. # ruth: tired')).toEqual([])
    expect(found('* [Ring her mum # id:ring]')).toEqual([])
    expect(found('~ document(letter)\nDear Mum')).toEqual([])
    expect(found('"Ask her," says his mum. # ruth: tired')).toEqual(['text/avoid-word'])
    expect(found('{ seen: His mum nods. }')).toEqual(['text/avoid-word'])
    expect(found('{\n- mum_told: She nods.\n}')).toEqual([])
  })
})

describe('what nobody reads', () => {
  test.each<Planted>([
    said('text/unused-variable', call, 'VAR t2_picked', 'VAR t2_forgotten = ()\nVAR t2_picked'),
    said('text/unused-variable', door, '~ carry_contact = contact_school', '~ temp t1_rung = 1\n    ~ carry_contact = contact_school'),
    { reason: 'text/unused-knot', spoils: [spoil(call, '=== t2_end ===', '=== t2_left ===\n-> t2_end\n=== t2_end ===')] },
    {
      reason: 'text/unused-name',
      spoils: [
        spoil(main, 'places = front_door', 'places = back_door, front_door'),
        spoil(
          'story/tiny/cast.ink',
          '= at_front_door',
          '= at_back_door\n# name: A back door\n# sentence: A back door with a mat before it.\n-> DONE\n= at_front_door',
        ),
      ],
    },
    {
      reason: 'text/unused-fact',
      spoils: [
        spoil(seeds, 'revisions:\n  - {early: t-d1, later: t-d2, fact: moving-out}', 'revisions: []'),
        spoil(seeds, 'when: {held: [moving-out]}, band: unsafe}, {', ''),
        spoil(seeds, 'openedBy: [moving-out]', 'openedBy: [missed-visit]'),
      ],
      on: [seeds, '{id: moving-out'],
    },
    {
      reason: 'text/fact-never-heard',
      spoils: [spoil(call, '~ learn(old_order)', ''), spoil(call, '~ tell(landlord, old_order)', 'So be it.')],
      on: [seeds, '{id: old-order'],
    },
  ])('$reason, $spoils.0.to', (planted) => expectCaught(planted))
})

describe('the lists of words', () => {
  // The glossary's own column, row by row: each word must be caught wherever a pattern can tell.
  test.each([
    'she claimed that he hit her',
    'he confessed',
    'the case officer',
    'a forensic interview',
    'the social work investigation',
    'ring the hotline',
    'a low-level case',
    'the case plan',
    'on the child protection register',
    'in the system',
    'a LAC child',
    'the contact log',
    'the conference judge',
    'child prostitution',
    'promiscuous',
    'disguised compliance',
    'another domestic',
    'a volatile relationship',
    'a toxic couple',
    'tier 2 lite',
    'whistleblowing',
    'an ex-care kid',
    'guilty parents',
    'a young sex offender',
    'he was cleared',
    'the panel ruled',
    'his personal assistant',
    'a Police Protection Order',
    'suspicion of everyone',
    'the rule of optimism',
    "section 47'd",
    'the serious case inquiry',
    'serious harm',
    'a strat',
    'the child’s voice was captured',
    'ten calendar days',
    'the caseworker',
    'his mum',
    'the homeless are',
    'an addict',
    'you failed the child',
    'the child was saved',
    'her behavior',
  ])('%s', (text) => {
    expect(avoidWords.filter(({ pattern }) => pattern.test(text)).length, text).toBeGreaterThan(0)
  })

  test.each([
    'a housing benefit claim',
    'the police investigation',
    'domestic abuse',
    'a serious case review',
    'the judge at the family court',
    'the table was cleared',
    'significant harm',
    'ten working days',
    'an LAC review',
    'the homeless duty',
    'a strategy discussion',
  ])('%s may be said', (text) => expect(avoidWords.filter(({ pattern }) => pattern.test(text))).toEqual([]))

  test.each([
    ['an initial assessment', '2013-04-14', '2013-04-15'],
    ['the core assessment', '2013-04-14', '2013-04-15'],
    ['35 working days', '2013-04-14', '2013-04-15'],
    ['the Data Protection Act 1998', '2018-05-24', '2018-05-25'],
    ['the child protection register', '2008-12-31', '2009-01-01'],
    ['the LSCB', '2019-12-31', '2020-01-01'],
    ['a serious case review', '2019-12-31', '2020-01-01'],
    ['the GSCC', '2012-12-31', '2013-01-01'],
  ])('%s was there until %s', (text, last, after) => {
    expect(outOfTime(text, last)).toEqual([])
    expect(outOfTime(text, after)).toMatchObject([{ before: false }])
  })

  test.each([
    ['Working Together 2010', '2010-03-01'],
    ['Working Together (2013)', '2013-03-21'],
    ['Working Together 2015', '2015-03-01'],
    ['Working Together to Safeguard Children (2018)', '2018-07-01'],
    ['Working Together 2023', '2023-12-01'],
    ['a single assessment', '2013-04-15'],
    ['45 working days', '2013-04-15'],
    ['26 weeks', '2014-04-22'],
    ['an adviser to 25', '2017-04-27'],
    ['the duty to refer', '2018-10-01'],
    ['the Homelessness Reduction Act', '2017-04-27'],
    ['bail for 28 days', '2017-04-03'],
    ['released under investigation', '2017-04-03'],
    ['the offence of coercive control', '2015-12-29'],
    ['a Sexual Risk Order', '2015-03-08'],
    ['the GDPR', '2018-05-25'],
    ['a lawful basis', '2018-05-25'],
    ['the Care Act', '2015-04-01'],
    ['a DASH form', '2009-01-01'],
    ['a DVPO', '2014-03-08'],
    ["Clare's Law", '2014-03-08'],
    ['Operation Encompass', '2016-09-01'],
    ['a victim in her own right', '2021-01-01'],
    ['CSE', '2009-01-01'],
    ['the HSB framework', '2016-01-01'],
    ['NG55', '2016-09-20'],
    ['the HSB consultation', '2017-10-01'],
    ['the Family Support Process', '2016-01-01'],
    ['Signs of Safety', '2016-01-01'],
    ['contextual safeguarding', '2017-01-01'],
    ['the LSCP', '2018-07-01'],
    ['a CSPR', '2018-07-01'],
    ['CADS', '2018-10-17'],
    ['the HCPC', '2012-01-01'],
    ['Social Work England', '2019-07-01'],
    ['the invisible men review', '2021-01-01'],
  ])('%s is there from %s', (text, first) => {
    expect(outOfTime(text, first)).toEqual([])
    expect(outOfTime(text, '1999-12-31')).toMatchObject([{ before: true }])
  })

  test('guidance named by its year is not there in the years before', () => {
    expect(outOfTime('the 2015 information-sharing advice', '2014-12-31')).toMatchObject([{ found: '2015 information-sharing advice' }])
    expect(outOfTime('the advice of 2015', '2015-01-01')).toEqual([])
  })
})

test('the interface keeps to them too', () => expect(lintInterface(path.join(import.meta.dirname, '../..'))).toEqual([]))
