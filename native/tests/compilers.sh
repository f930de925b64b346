#!/bin/sh
# The C++ tests with every supported compiler at hand, warnings as errors.
# usage: native/tests/compilers.sh [compiler ...]
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)

if [ $# -eq 0 ]; then
    for version in $(seq 12 40); do
        for name in g++ clang++; do
            if command -v "$name-$version" >/dev/null; then set -- "$@" "$name-$version"; fi
        done
    done
fi
[ $# -gt 0 ] || set -- c++
for compiler in "$@"; do
    case $compiler in clang++-12 | clang++-13) continue ;; esac # the oldest supported: gcc 12, clang 14
    dir=${GATEWISE_COMPILERS_DIR:-"$root/build/compilers"}/$(basename "$compiler")
    echo "== $compiler"
    cmake -S "$root" -B "$dir" -DCMAKE_CXX_COMPILER="$compiler" -DCMAKE_BUILD_TYPE=Release -DGATEWISE_PYTHON=OFF \
        -DGATEWISE_TESTS=ON -DGATEWISE_BENCHMARKS=ON -DGATEWISE_WERROR=ON >/dev/null
    cmake --build "$dir" --parallel 2 >/dev/null
    "$dir/native/gatewise_tests"
done
