import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '..', '..');

/**
 * Type-checks texts as if they were files of a folder's project, beside all that it holds already.
 * @param folder with a tsconfig.json of its own, from the root of the project
 * @param texts by a name to tell them apart
 * @returns the compiler's messages for each
 */
export function typeMessages(folder: string, texts: ReadonlyMap<string, string>): Map<string, string[]> {
  const project = join(root, folder);
  const config = readProject(project);
  const virtual = new Map([...texts].map(([name, text]) => [join(project, `__${name}__.ts`), text]));
  const options: ts.CompilerOptions = { ...config.options, noEmit: true };
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => virtual.has(path) || disk.fileExists(path),
    getSourceFile(path, languageVersion, ...rest) {
      const text = virtual.get(path);
      return text === undefined
        ? disk.getSourceFile(path, languageVersion, ...rest)
        : ts.createSourceFile(path, text, languageVersion);
    },
  };
  // Neighbouring projects are read from their sources, so that nothing has to be built before.
  Object.assign(host, { useSourceOfProjectReferenceRedirect: () => true });
  const program = ts.createProgram({
    rootNames: [...config.fileNames, ...virtual.keys()],
    options,
    host,
    ...(config.projectReferences ? { projectReferences: config.projectReferences } : {}),
  });
  const general = program.getOptionsDiagnostics();
  return new Map(
    [...texts.keys()].map((name) => {
      const path = join(project, `__${name}__.ts`);
      const file = program.getSourceFile(path);
      const own = general.filter((diagnostic) => diagnostic.file?.fileName === path);
      const found = [
        ...program.getSyntacticDiagnostics(file),
        ...program.getSemanticDiagnostics(file),
        ...own,
      ];
      return [name, found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))];
    }),
  );
}

/**
 * @param folder from the root of the project
 * @returns the name of one of its own TypeScript files, to have something to import
 */
export function anyFileOf(folder: string): string {
  const file = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).find(
    (name) => name.endsWith('.ts') && !/\.(d|test)\.ts$/.test(name),
  );
  if (!file) throw new Error(`${folder} holds no TypeScript file`);
  return `${folder}/${file.replaceAll('\\', '/')}`;
}

function readProject(project: string): ts.ParsedCommandLine {
  const path = join(project, 'tsconfig.json');
  return ts.parseJsonConfigFileContent(
    ts.readConfigFile(path, (file) => ts.sys.readFile(file)).config,
    ts.sys,
    project,
    {},
    path,
  );
}
