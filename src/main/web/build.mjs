import { build } from 'esbuild';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';

const [out] = process.argv.slice(2);
const entries = ['qyzmet.css', 'qyzmet.js', 'signing.js', 'qyzmet.svg'];

await rm(out, { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: entries.map((name) => `src/main/web/${name}`),
  outdir: out,
  bundle: true,
  minify: true,
  metafile: true,
  target: 'es2022',
  loader: { '.woff2': 'file', '.woff': 'empty', '.svg': 'copy' },
  entryNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  logLevel: 'warning',
});

// Papers embed TrueType, which browsers do not need: the files lie beside the assets, not among them.
const typeface = 'node_modules/@expo-google-fonts/noto-sans';
const fonts = resolve(out, '../fonts');
await mkdir(fonts, { recursive: true });
for (const [from, to] of [
  ['400Regular/NotoSans_400Regular.ttf', 'NotoSans-Regular.ttf'],
  ['700Bold/NotoSans_700Bold.ttf', 'NotoSans-Bold.ttf'],
  ['LICENSE_FONT', 'OFL.txt'],
]) {
  await cp(`${typeface}/${from}`, `${fonts}/${to}`);
}

// What a page calls qyzmet.css is served under a name with its content's hash, so that it may be kept for ever.
const lines = Object.entries(metafile.outputs)
  .filter(([, output]) => output.entryPoint)
  .map(([file, output]) => `${basename(output.entryPoint)}=${basename(file)}`);
await writeFile(`${out}/manifest.properties`, lines.sort().join('\n') + '\n');
