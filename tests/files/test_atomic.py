"""A file is put in place whole or not at all."""

import builtins
import errno
import os

import pytest

from gatewise.files import atomic_write, rehearse_write


def test_content_and_path(tmp_path):
    path = atomic_write(tmp_path / "a b.bin", b"\x00one")
    assert path.read_bytes() == b"\x00one"
    atomic_write(path, lambda file: file.write(b"two"))
    assert path.read_bytes() == b"two"
    assert os.listdir(tmp_path) == ["a b.bin"]


def test_mode_follows_the_umask(tmp_path):
    old = os.umask(0o027)
    try:
        path = atomic_write(tmp_path / "a", b"")
    finally:
        os.umask(old)
    assert path.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "No space left on device"), KeyboardInterrupt()])
@pytest.mark.parametrize("where", ["write", "fsync", "replace"])
def test_a_failure_leaves_the_old_file_and_no_other(tmp_path, monkeypatch, error, where):
    path = atomic_write(tmp_path / "a", b"old")

    def fail(*_):
        raise error

    def content(file):
        file.write(b"half")
        if where == "write":
            fail()

    if where != "write":
        monkeypatch.setattr(os, where, fail)
    with pytest.raises(type(error)):
        atomic_write(path, content)
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["a"]


def test_a_file_that_outgrows_what_is_allowed(tmp_path):
    import resource

    path = atomic_write(tmp_path / "a", b"old")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    try:
        with pytest.raises(OSError, match="too large") as caught:
            atomic_write(path, bytes(200_000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert caught.value.filename == str(path)
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["a"]


def test_an_error_names_the_file_that_was_asked_for(tmp_path):
    with pytest.raises(FileNotFoundError) as caught:
        atomic_write(tmp_path / "no" / "a", b"")
    assert caught.value.filename == str(tmp_path / "no" / "a")


def test_a_link_is_followed(tmp_path):
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    atomic_write(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


@pytest.mark.parametrize("content", [b"whole", lambda file: file.write(b"whole")], ids=["bytes", "function"])
def test_the_disk_has_the_content_before_the_name(tmp_path, monkeypatch, content):
    """All of it is forced to the disk, then the file gets its name, then the folder is forced to the disk."""
    folder, calls = tmp_path.stat().st_ino, []
    fsync, replace = os.fsync, os.replace

    def watched_fsync(descriptor):
        status = os.fstat(descriptor)
        calls.append("folder" if status.st_ino == folder else status.st_size)
        fsync(descriptor)

    def watched_replace(source, target):
        calls.append("replace")
        replace(source, target)

    monkeypatch.setattr(os, "fsync", watched_fsync)
    monkeypatch.setattr(os, "replace", watched_replace)
    atomic_write(tmp_path / "a", content)
    assert calls == [len(b"whole"), "replace", "folder"]


def test_a_pipe_is_written_to_and_stays_a_pipe(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        assert atomic_write(pipe, b"through") == pipe
        assert os.read(reader, 20) == b"through"
    finally:
        os.close(reader)
    assert pipe.is_fifo()
    assert os.listdir(tmp_path) == ["pipe"]


def test_a_folder_that_is_not_there_is_named_alone(tmp_path):
    path = tmp_path / "nowhere" / "a.bin"
    with pytest.raises(FileNotFoundError) as raised:
        atomic_write(path, b"")
    assert str(raised.value) == f"[Errno 2] No such file or directory: '{path}'"


def test_a_rehearsal_over_a_file_tries_the_folder_too(tmp_path, monkeypatch):
    """The file may be written while its folder takes no other: the new one could not be put in its place."""
    (tmp_path / "a.bin").write_bytes(b"old")
    tried = []

    def refuse(path, *arguments):
        tried.append(path)
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))

    rehearse_write(tmp_path / "a.bin")
    assert os.listdir(tmp_path) == ["a.bin"]
    monkeypatch.setattr(builtins, "open", refuse)
    with pytest.raises(OSError, match=r"a\.bin") as caught:
        rehearse_write(tmp_path / "a.bin")
    assert caught.value.errno == errno.ENOSPC
    assert len(tried) == 1
    assert tried[0].parent == tmp_path


def test_a_rehearsal_leaves_pipes_alone_and_asks_whether_they_may_be_written(tmp_path, monkeypatch):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    rehearse_write(pipe)
    assert os.listdir(tmp_path) == ["pipe"]
    monkeypatch.setattr(os, "access", lambda path, mode: (os.fspath(path), mode) != (str(pipe), os.W_OK))
    with pytest.raises(PermissionError, match="pipe"):
        rehearse_write(pipe)


def test_a_rehearsal_refuses_a_folder_and_a_loop_of_links(tmp_path):
    with pytest.raises(IsADirectoryError):
        rehearse_write(tmp_path)
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    with pytest.raises(OSError, match="a") as caught:
        rehearse_write(tmp_path / "a")
    assert caught.value.errno == errno.ELOOP
    assert sorted(os.listdir(tmp_path)) == ["a", "b"]
