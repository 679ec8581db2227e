/** Says at the end of a run which tests were left out; their names say why. */
export default class LeftOutReporter {
  onRunComplete(_contexts, { testResults }) {
    const left = testResults.flatMap(({ testResults: tests }) =>
      tests.filter(({ status }) => status === 'pending').map(({ ancestorTitles }) => ancestorTitles.join(' › ')),
    );
    const groups = [...new Set(left)];
    if (groups.length === 0) return;
    process.stderr.write(`\nLeft out ${left.length} tests:\n${groups.map((group) => `- ${group}\n`).join('')}`);
  }
}
