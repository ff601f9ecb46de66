import { build } from 'esbuild';
import { cp, mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';

const [out] = process.argv.slice(2);
await build({
  entryPoints: ['src/main/web/qyzmet.css', 'src/main/web/qyzmet.js'],
  outdir: out,
  bundle: true,
  minify: true,
  target: 'es2022',
  loader: { '.woff2': 'file', '.woff': 'empty' },
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
