/** The support list (practice framework, section 9). It works offline; each number is verified at release. */

export interface Helpline {
  readonly name: string
  readonly for: string
  /** As dialled; absent where the authors send people to the service's own site. */
  readonly number?: string
  readonly where?: string
}

export const helplines: readonly Helpline[] = [
  { name: 'Emergency', number: '999', for: 'Somebody is in immediate danger' },
  { name: 'Samaritans', number: '116 123', for: 'You are in distress, whatever it is about' },
  { name: 'NSPCC Helpline', number: '0808 800 5000', for: 'You are worried about a child; for professionals too' },
  { name: 'Childline', number: '0800 1111', for: 'You are under 19' },
  { name: 'NAPAC', number: '0808 801 0331', for: 'You were abused in childhood and are an adult now' },
  {
    name: 'Stop It Now',
    number: '0808 1000 900',
    for: 'You worry about sexual behaviour, your own or somebody else’s; survivors and professionals too',
  },
  { name: 'National Domestic Abuse Helpline', number: '0808 2000 247', for: 'Women living with abuse; day and night' },
  { name: 'Rape Crisis', where: 'See its own site', for: 'Anybody affected by rape or sexual abuse' },
  { name: 'Respect and Men’s Advice Line', where: 'See their own sites', for: 'You worry about your own behaviour; men living with abuse' },
  { name: 'Become', where: 'See its own site', for: 'Children in care and care leavers' },
  { name: 'BASW Professional Support Service', where: 'By way of basw.co.uk', for: 'Social workers' },
  { name: 'Your university or employer', where: 'Ask your tutor, personnel or occupational health', for: 'Students and staff' },
]
