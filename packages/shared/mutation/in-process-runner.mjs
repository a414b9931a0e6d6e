import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import { testFiles } from './collect-tests.mjs';

/** What Stryker's instrumented code looks at to know which mutant is alive. */
const instrumented = (globalThis.__stryker__ ??= {});

/**
 * Runs the Jest tests of this package inside the worker. Jest itself starts anew for every mutant, which takes seconds;
 * here a mutant inside a function is a flag that is set between two runs, and one in a declaration, which is read while
 * loading, gets the package's modules evaluated once more.
 */
class InProcessRunner {
  generation = 0;
  loaded = [];
  files = testFiles(0);

  capabilities() {
    return { reloadEnvironment: true };
  }

  reload() {
    this.generation += 1;
    this.loaded = [];
    this.files = testFiles(this.generation);
  }

  async *tests() {
    for (const tests of this.loaded) yield* tests;
    for (;;) {
      const { done, value } = await this.files.next();
      if (done) return;
      this.loaded.push(value);
      yield* value;
    }
  }

  async loadAll() {
    for await (const test of this.tests()) void test;
  }

  async dryRun() {
    instrumented.mutantCoverage = { static: {}, perTest: {} };
    const tests = [];
    for await (const test of this.tests()) {
      instrumented.currentTestId = test.id;
      tests.push(await resultOf(test));
      instrumented.currentTestId = undefined;
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: instrumented.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, disableBail }) {
    const reloads = mutantActivation === 'static';
    if (reloads || this.spoilt) this.reload();
    this.spoilt = reloads;
    if (!reloads) await this.loadAll();
    const hitCount = hitLimit === undefined ? undefined : 0;
    Object.assign(instrumented, { activeMutant: activeMutant.id, hitLimit, hitCount });
    const wanted = testFilter && new Set(testFilter);
    const failed = [];
    let nrOfTests = 0;
    try {
      for await (const test of this.tests()) {
        if (wanted && !wanted.has(test.id)) continue;
        nrOfTests += 1;
        const result = await resultOf(test);
        if (result.status === TestStatus.Failed) failed.push(result);
        if (failed.length > 0 && !disableBail) break;
      }
    } catch (error) {
      return { status: MutantRunStatus.Error, errorMessage: String(error) };
    } finally {
      instrumented.activeMutant = undefined;
    }
    if (hitLimit !== undefined && instrumented.hitCount > hitLimit)
      return { status: MutantRunStatus.Timeout };
    if (failed.length === 0) return { status: MutantRunStatus.Survived, nrOfTests };
    const [{ failureMessage }] = failed;
    return {
      status: MutantRunStatus.Killed,
      killedBy: failed.map(({ id }) => id),
      failureMessage,
      nrOfTests,
    };
  }
}

async function resultOf({ id, run }) {
  const started = performance.now();
  const common = () => ({ id, name: id, timeSpentMs: performance.now() - started });
  try {
    await run();
    return { ...common(), status: TestStatus.Success };
  } catch (error) {
    return { ...common(), status: TestStatus.Failed, failureMessage: String(error) };
  }
}

const create = () => new InProcessRunner();
create.inject = [];

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', create)];
