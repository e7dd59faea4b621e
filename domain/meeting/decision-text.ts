interface Decision {
  readonly decided: string;
  readonly amendments: readonly { readonly text: string }[];
}

/**
 * What a meeting decided, for whatever quotes it: final minutes keep their words, so each later correction stands below
 * them (reference.md §3.5: 元の記載を残す訂正).
 */
export function decisionText({ decided, amendments }: Decision): string {
  return [decided, ...amendments.map(({ text }) => `訂正: ${text}`)].join('\n');
}
