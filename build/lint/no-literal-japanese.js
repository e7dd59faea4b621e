const japanese = /[\u3040-\u30ff\u3400-\u9fff]/;

/**
 * Words that the person reads belong in the locale files, where both languages stand side by side.
 * @type {import('eslint').Rule.RuleModule}
 */
export const noLiteralJapanese = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      literal:
        'Move this text to renderer/locales/ja and en and read it with t(); words that law or the town may change are data.',
    },
  },
  create(context) {
    /** @param {string} text @param {import('eslint').Rule.Node} node */
    const check = (text, node) => {
      if (japanese.test(text)) context.report({ node, messageId: 'literal' });
    };
    return {
      Literal: (node) => check(String(node.value), node),
      TemplateElement: (node) => check(node.value.raw, node),
      JSXText: (/** @type {any} */ node) => check(node.value, node),
    };
  },
};
