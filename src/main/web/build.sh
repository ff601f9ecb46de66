#!/bin/sh
# Bundles styles, fonts and scripts into the folder given. Runs from the project's root.
set -eu
out=$1
if ! command -v node >/dev/null 2>&1 || ! command -v npm >/dev/null 2>&1; then
  echo "Node.js 20 or newer with npm is needed to bundle the pages' styles: install it (Debian: apt install nodejs npm) and run again." >&2
  exit 1
fi
[ node_modules/.package-lock.json -nt package-lock.json ] 2>/dev/null || npm ci --no-progress --loglevel=error
node src/main/web/build.mjs "$out"
