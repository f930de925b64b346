#!/bin/sh
# The C++ tests with every supported compiler at hand, warnings as errors.
# usage: native/tests/compilers.sh [compiler ...]
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)

# The default one, and by name all from the oldest supported on: gcc 12, clang 14.
if [ $# -eq 0 ]; then
    default=$(command -v "${CXX:-c++}")
    set -- "$default"
    for version in $(seq 12 40); do
        for name in g++ clang++; do
            if [ "$name-$version" = clang++-12 ] || [ "$name-$version" = clang++-13 ]; then continue; fi
            found=$(command -v "$name-$version") || continue
            if [ "$(readlink -f "$found")" != "$(readlink -f "$default")" ]; then set -- "$@" "$found"; fi
        done
    done
fi
for compiler in "$@"; do
    dir=${GATEWISE_COMPILERS_DIR:-"$root/build/compilers"}/$(basename "$compiler")
    echo "== $compiler"
    cmake -S "$root" -B "$dir" -DCMAKE_CXX_COMPILER="$compiler" -DCMAKE_BUILD_TYPE=Release -DGATEWISE_PYTHON=OFF \
        -DGATEWISE_TESTS=ON -DGATEWISE_BENCHMARKS=ON -DGATEWISE_WERROR=ON >/dev/null
    cmake --build "$dir" --parallel 2 >"$dir/log" 2>&1 || {
        cat "$dir/log" >&2
        exit 1
    }
    "$dir/native/gatewise_tests"
done
