#!/bin/sh
# The C++ tests under the address, undefined-behaviour and thread sanitizers, with warnings as errors.
# usage: native/tests/sanitize.sh [compiler]       CXX=clang++ works too
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
compiler=${1:-${CXX:-c++}}
# One test asks for more memory than there is and wants to be refused.
export ASAN_OPTIONS=allocator_may_return_null=1 TSAN_OPTIONS=allocator_may_return_null=1
work=${GATEWISE_SANITIZE_DIR:-"$root/build/sanitize-$(basename "$compiler")"}
for kind in address,undefined thread; do
    dir="$work/$kind"
    cmake -S "$root" -B "$dir" -DCMAKE_CXX_COMPILER="$compiler" -DCMAKE_BUILD_TYPE=Release \
        -DGATEWISE_PYTHON=OFF -DGATEWISE_TESTS=ON -DGATEWISE_WERROR=ON -DGATEWISE_SANITIZE="$kind" >/dev/null
    cmake --build "$dir" --parallel 2
    echo "== $kind"
    "$dir/native/gatewise_tests"
done
# Functions compiled for a higher instruction set must never be taken by the linker for another's: every symbol that
# the linker may merge has to lie in its own target's namespace.
find "$work/address,undefined" \( -name target.cpp.o -o -path '*_series.dir*/series.cpp.o' \) | while IFS= read -r library; do
    target=$(echo "$library" | sed 's/.*gatewise_\([a-z0-9]*\)_\(float\|double\|series\).*/\1/')
    strays=$(nm -C "$library" | grep -E ' [WVu] ' | grep -v "gatewise::$target::" | grep -vE 'DW\.ref\.|__asan|__tsan|__ubsan|__odr_asan' || true)
    if [ -n "$strays" ]; then
        echo "$library has symbols outside its namespace:"
        echo "$strays"
        exit 1
    fi
done
echo "sanitizers and symbols: fine"
