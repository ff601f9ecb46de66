import { build } from 'esbuild';

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
