// The form of a function, the same in every folder: a body of statements is a declaration, an expression is an arrow. So
// one sees at its first word whether a name is a function that does something step by step.

/** @import { Rule } from 'eslint' */

const message = 'A function with a body of statements is a declaration: function name(…) { … }.'

/** A type that the function has to have, as a declaration could not. */
const hasType = (/** @type {string} */ comment) => /@type\b|@satisfies\b/.test(comment)

/** @type {Rule.RuleModule} */
const functionForm = {
  meta: { type: 'suggestion', schema: [], messages: { declare: message } },
  create: ({ report, sourceCode }) => ({
    ':matches(Program, ExportNamedDeclaration) > VariableDeclaration[kind="const"]'(
      /** @type {import('estree').VariableDeclaration & Rule.NodeParentExtension} */ node,
    ) {
      const statement = node.parent.type === 'ExportNamedDeclaration' ? node.parent : node
      if (sourceCode.getCommentsBefore(statement).some(({ value }) => hasType(value))) return
      for (const { id, init } of node.declarations) {
        const isTyped = 'typeAnnotation' in id && id.typeAnnotation !== undefined
        if (isTyped || init?.type !== 'ArrowFunctionExpression' || init.body.type !== 'BlockStatement')
          continue
        report({ node: init, messageId: 'declare' })
      }
    },
  }),
}

export const houseStyle = { rules: { 'function-form': functionForm } }
