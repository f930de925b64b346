"""End a function's process at its n-th system call that writes: SIGKILL as the call begins, by ptrace."""

from __future__ import annotations

import ctypes
import os
import platform
import signal
import sys
from collections.abc import Callable

available = sys.platform == "linux" and platform.machine() == "x86_64"

_TRACEME, _PEEKUSER, _SYSCALL, _SETOPTIONS = 0, 3, 24, 0x4200
_TRACESYSGOOD, _EXITKILL = 1, 0x100000
_NUMBER_AT, _FIRST_AT = 8 * 15, 8 * 14  # orig_rax and rdi in struct user
#: write, pwrite64, writev, fsync, fdatasync, ftruncate, rename, unlink
WRITES = {1, 18, 20, 74, 75, 77, 82, 87}


def killed_at(n: int, work: Callable[[], None], ignored: int) -> bool:
    """Fork, run ``work`` in the child, and kill it at its n-th write (from 1); False when it ended before that.

    Parameters
    ----------
    n : int
    work : function
        Run in the child; what it returns or raises ends the child.
    ignored : int
        A file descriptor writes to which do not count.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    libc.ptrace.restype = ctypes.c_long
    libc.ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]
    child = os.fork()
    if child == 0:
        try:
            libc.ptrace(_TRACEME, 0, None, None)
            os.kill(os.getpid(), signal.SIGSTOP)
            work()
            os._exit(0)
        finally:
            os._exit(1)
    os.waitpid(child, 0)
    libc.ptrace(_SETOPTIONS, child, None, _TRACESYSGOOD | _EXITKILL)
    count, entering, pass_on = 0, True, 0
    while True:
        libc.ptrace(_SYSCALL, child, None, pass_on)
        _, status = os.waitpid(child, 0)
        if os.WIFEXITED(status):
            assert os.WEXITSTATUS(status) == 0, "the child failed by itself"
            return False
        assert os.WIFSTOPPED(status), f"the child ended with status {status}"
        stop = os.WSTOPSIG(status)
        pass_on = 0
        if stop != signal.SIGTRAP | 0x80:
            pass_on = stop
            continue
        if entering:
            number = libc.ptrace(_PEEKUSER, child, _NUMBER_AT, None)
            if number in WRITES and libc.ptrace(_PEEKUSER, child, _FIRST_AT, None) & 0xFFFFFFFF != ignored:
                count += 1
                if count == n:
                    os.kill(child, signal.SIGKILL)
                    os.waitpid(child, 0)
                    return True
        entering = not entering
