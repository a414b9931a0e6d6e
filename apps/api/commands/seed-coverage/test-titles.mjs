import ts from 'typescript';
import { sourceFile, valueOf } from './source-file.mjs';

/**
 * The titles of the tests in a file, read without running them: `it` and `test`, and each row of a table whose texts are
 * written out. Whatever is computed has no title here.
 */
export function testTitles(file) {
  const titles = [];
  const visit = (node) => {
    if (ts.isCallExpression(node)) titles.push(...titlesOf(file, node));
    ts.forEachChild(node, visit);
  };
  const source = sourceFile(file);
  if (source) visit(source);
  return titles;
}

function titlesOf(file, { expression, arguments: [first] }) {
  if (!first || !ts.isStringLiteralLike(first)) return [];
  if (/^(it|test)$/.test(expression.getText())) return [first.text];
  if (!ts.isCallExpression(expression) || !/^(it|test)\.each$/.test(expression.expression.getText()))
    return [];
  return rowsOf(file, expression.arguments[0]).flatMap((row) => filled(first.text, row) ?? []);
}

function rowsOf(file, given) {
  const table = bare(given);
  if (table && ts.isIdentifier(table)) return rowsOf(file, valueOf(file, table.text));
  return table && ts.isArrayLiteralExpression(table) ? table.elements.map(bare) : [];
}

/** Without `as const`, `satisfies ...` and brackets. */
function bare(node) {
  if (!node) return null;
  const wraps = [ts.isAsExpression, ts.isSatisfiesExpression, ts.isParenthesizedExpression];
  return wraps.some((is) => is(node)) ? bare(node.expression) : node;
}

/** The title of one row, as jest writes it; null when it needs a value that is not written out. */
function filled(template, row) {
  const cells = ts.isArrayLiteralExpression(row) ? row.elements.map(bare) : [row];
  let at = 0;
  let isWhole = true;
  const title = template.replace(/%s/g, () => {
    const text = literal(cells[at]);
    at += 1;
    isWhole &&= text !== null;
    return text ?? '';
  });
  return isWhole && !/%[a-z]|\$\w/.test(title) ? title : null;
}

function literal(node) {
  if (!node) return null;
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return node.text;
  if (node.kind === ts.SyntaxKind.TrueKeyword) return 'true';
  return node.kind === ts.SyntaxKind.FalseKeyword ? 'false' : null;
}
