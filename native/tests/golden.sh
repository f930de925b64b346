#!/bin/sh
# Hashes of new cells for the C++ tests, native/tests/golden/KEY.txt, on every instruction set that can be run here.
# usage: native/tests/golden.sh [--overwrite] key ...
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
dir="$root/build/golden"
cmake -S "$root" -B "$dir" -DCMAKE_BUILD_TYPE=Release -DGATEWISE_PYTHON=OFF -DGATEWISE_TESTS=ON >/dev/null
cmake --build "$dir" --parallel 2 >"$dir/log" 2>&1 || {
    cat "$dir/log" >&2
    exit 1
}
"$dir/native/gatewise_tests" --write-golden "$@"
if command -v aarch64-linux-gnu-g++ >/dev/null && command -v qemu-aarch64 >/dev/null; then
    sh "$root/native/tests/emulate.sh" neon --write-golden "$@"
fi
