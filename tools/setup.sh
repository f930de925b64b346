#!/bin/sh
# Creates .venv in the current folder and puts the build tools into it; called by the Makefile.
# Says in one line what is missing and how to get it, and leaves nothing half-made behind.
set -eu

missing() {
    printf 'gatewise: %s\n' "$1" >&2
    shift
    for line in "$@"; do printf '          %s\n' "$line" >&2; done
    exit 1
}

new_enough='import sys; sys.exit(sys.version_info < (3, 11))'

find_python() {
    if [ -n "${PYTHON:-}" ]; then
        "$PYTHON" -c "$new_enough" 2>/dev/null && { printf '%s' "$PYTHON"; return; }
        missing "PYTHON=$PYTHON is not a Python 3.11 or newer." "Leave PYTHON out, or name another interpreter."
    fi
    for candidate in python3 python3.13 python3.12 python3.11 python3.14 python; do
        if "$candidate" -c "$new_enough" >/dev/null 2>&1; then printf '%s' "$candidate"; return; fi
    done
    missing "Python 3.11 or newer was not found." \
        "Install it (Debian, Ubuntu: apt install python3 python3-venv python3-dev; macOS: brew install python)," \
        "or name one: make PYTHON=/path/to/python3.11"
}

find_compiler() {
    for candidate in ${CXX:-} c++ g++ clang++; do
        if printf '#include <concepts>\nstatic_assert(std::integral<int>);\n' |
            "$candidate" -std=c++20 -x c++ -fsyntax-only - >/dev/null 2>&1; then return; fi
    done
    missing "a C++20 compiler was not found (looked for ${CXX:+\$CXX, }c++, g++, clang++)." \
        "Install one (Debian, Ubuntu: apt install g++; Fedora: dnf install gcc-c++; macOS: xcode-select --install)," \
        "or name one: make CXX=/path/to/g++"
}

# A virtual environment whose Python no longer starts (the folder was moved, Python was upgraded) is made anew.
if [ -x .venv/bin/python ] && .venv/bin/python -c "$new_enough" 2>/dev/null && .venv/bin/python -m pip --version >/dev/null 2>&1; then
    found=.venv/bin/python
else
    found=$(find_python)
    find_compiler
    "$found" -c 'import venv, ensurepip' 2>/dev/null ||
        missing "$found has no venv module." \
            "Install it (Debian, Ubuntu: apt install python3-venv), or name another Python: make PYTHON=..."
    "$found" -c 'import os, sys, sysconfig; sys.exit(not os.path.exists(os.path.join(sysconfig.get_path("include"), "Python.h")))' ||
        missing "$found has no C headers (Python.h)." \
            "Install them (Debian, Ubuntu: apt install python3-dev), or name another Python: make PYTHON=..."
    printf 'gatewise: making .venv with %s\n' "$("$found" --version)" >&2
    "$found" -m venv --clear .venv || { rm -rf .venv; missing "the virtual environment could not be made (see above)."; }
fi
find_compiler
.venv/bin/python -m pip install --quiet --disable-pip-version-check "scikit-build-core>=0.11" "nanobind>=2.9" "numpy>=2.0" "cmake>=3.20" ninja ||
    missing "pip could not install the build tools (see above)." "Is the network, or your package index, within reach?"
