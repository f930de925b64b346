#!/bin/sh
# The C++ tests of an instruction set that this machine need not have, bits included.
# usage: native/tests/emulate.sh neon|avx512 [argument of gatewise_tests ...]
#   neon    compiled for ARM, run by QEMU
#   avx512  its vectors and tiles compiled to AVX2, the same bits more slowly
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
isa=${1:?neon or avx512}
shift
dir=${GATEWISE_EMULATE_DIR:-"$root/build/emulate"}/$isa

case $isa in
neon)
    for tool in aarch64-linux-gnu-g++ qemu-aarch64; do
        command -v $tool >/dev/null || {
            echo "gatewise: $tool was not found (Debian, Ubuntu: apt install g++-aarch64-linux-gnu qemu-user)." >&2
            exit 1
        }
    done
    options="-DCMAKE_SYSTEM_NAME=Linux -DCMAKE_SYSTEM_PROCESSOR=aarch64 -DCMAKE_CXX_COMPILER=aarch64-linux-gnu-g++
        -DCMAKE_EXE_LINKER_FLAGS=-static"
    run=qemu-aarch64
    ;;
avx512)
    options=-DGATEWISE_EMULATE=ON
    run=
    ;;
*)
    echo "gatewise: $isa is neither neon nor avx512" >&2
    exit 1
    ;;
esac
# shellcheck disable=SC2086
cmake -S "$root" -B "$dir" -DCMAKE_BUILD_TYPE=Release -DGATEWISE_PYTHON=OFF -DGATEWISE_TESTS=ON -DGATEWISE_WERROR=ON \
    $options >/dev/null
cmake --build "$dir" --parallel 2 >"$dir/log" 2>&1 || {
    cat "$dir/log" >&2
    exit 1
}
echo "== $isa"
$run "$dir/native/gatewise_tests" "$@"
