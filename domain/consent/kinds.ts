/** A kind of consent a handing-over may rest on besides 相談・情報共有; codes of the list `consentKind`. */
export type ParticularKind = 'commissioner' | 'participation';

/** What of a handing-over decides which kinds of consent it may rest on. */
export interface Destination {
  /** Code of the list `agencyCategory`; empty: somebody who is no agency of the office's list. */
  readonly category: string;
  readonly purpose: string;
  /** The office's own word for 参加支援, as its plans name that service (list `planService`). */
  readonly participation: string;
}

/**
 * The kinds of consent that speak of a handing-over in particular: 民生委員への提供 for a 民生委員・児童委員, 参加支援の
 * 受入先への提供 where that is the stated purpose (reference.md §3.3, §6.3). 相談・情報共有 speaks of every one.
 */
export function particularKinds({ category, purpose, participation }: Destination): ParticularKind[] {
  const isParticipation = participation !== '' && purpose.includes(participation);
  return [
    ...(category === 'commissioner' ? (['commissioner'] as const) : []),
    ...(isParticipation ? (['participation'] as const) : []),
  ];
}
