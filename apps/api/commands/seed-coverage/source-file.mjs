import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { root } from '../paths.mjs';

const parsed = new Map();

/** A file of the project as a syntax tree; null when it is not there. */
export function sourceFile(file) {
  const whole = path.join(root, file);
  if (!existsSync(whole)) return null;
  if (!parsed.has(file))
    parsed.set(file, ts.createSourceFile(file, readFileSync(whole, 'utf8'), ts.ScriptTarget.Latest, true));
  return parsed.get(file);
}

const isExported = (node) =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** The names that a file exports by itself. */
export function exportsOf(file) {
  return (sourceFile(file)?.statements ?? [])
    .filter(isExported)
    .flatMap((statement) =>
      ts.isVariableStatement(statement)
        ? statement.declarationList.declarations.map(({ name }) => name.getText())
        : (statement.name?.getText() ?? []),
    );
}

/** What a name stands for: a constant of the file, or one that it imports from a file beside it. */
export function valueOf(file, name) {
  for (const statement of sourceFile(file)?.statements ?? []) {
    if (ts.isVariableStatement(statement)) {
      const found = statement.declarationList.declarations.find((each) => each.name.getText() === name);
      if (found?.initializer) return found.initializer;
    }
    if (!ts.isImportDeclaration(statement) || !statement.moduleSpecifier.text.startsWith('.')) continue;
    const names = statement.importClause?.namedBindings;
    const imported =
      names && ts.isNamedImports(names) && names.elements.find((each) => each.name.text === name);
    if (!imported) continue;
    const from = path.join(path.dirname(file), statement.moduleSpecifier.text);
    return valueOf(from, (imported.propertyName ?? imported.name).text);
  }
  return null;
}
