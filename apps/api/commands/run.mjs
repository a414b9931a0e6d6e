// Every npm script begins here: `node apps/api/commands/run.mjs <file below apps/api> [arguments]`.
// It checks the machine's Node, installs what the lockfile says, and runs the file under the Node that came with it.
// Old syntax on purpose: this file must still parse on the Node that it turns away.
import process from 'process';

var version = process.versions.node.split('.').map(Number);
var major = version[0];
var minor = version[1];

if (major < 20 || (major === 20 && minor < 19)) {
  console.error('Unbrace needs Node 20.19 or newer, and this is Node ' + process.versions.node + '.');
  process.exit(1);
} else {
  import('./under-our-node.mjs')
    .then(function (module) {
      return module.runUnderOurNode(process.argv[2], process.argv.slice(3));
    })
    .catch(function (error) {
      console.error(error.isPlain ? error.message : error);
      process.exit(1);
    });
}
