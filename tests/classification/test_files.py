"""Readers: .ts text, NPZ, folders of CSV; errors name file, line and column."""

import gzip

import numpy as np
import pytest

from gatewise.classification import read_folder, read_npz, read_ts
from gatewise.errors import DataError

HEADER = "# a comment\n@problemName Two\n@univariate false\n@classLabel true a b\n@data\n"


def written(folder, text, name="s.ts"):
    path = folder / name
    path.write_bytes(gzip.compress(text.encode()) if name.endswith(".gz") else text.encode())
    return path


@pytest.mark.parametrize("name", ["s.ts", "s.ts.gz"])
def test_ts(tmp_path, name):
    X, y = read_ts(written(tmp_path, HEADER + "1,2,3:4,5,6:a\n\n-1.5,?:NaN,1e3: b\n", name))
    assert np.asarray(y).tolist() == ["a", "b"]
    assert X[0].tolist() == [[1, 4], [2, 5], [3, 6]]
    np.testing.assert_array_equal(X[1], [[-1.5, np.nan], [np.nan, 1000.0]])


def test_ts_without_labels_and_with_targets(tmp_path):
    plain = read_ts(written(tmp_path, "@problemName P\n@classLabel false\n@data\n1,2\n3,4,5\n"))
    assert plain.y is None
    assert [x.shape for x in plain.X] == [(2, 1), (3, 1)]
    targets = read_ts(written(tmp_path, "\ufeff@targetLabel true\n@data\n1,2:0.5\n"))
    assert np.asarray(targets.y).tolist() == [0.5]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (HEADER + "1,2:3,4:a\n1,x:3,4:a\n", r"s\.ts, row 7: channel 0, step 1: 'x' is not a number"),
        (HEADER + "1,2:3:a\n", "row 6: channels have different numbers of steps: 2, 1"),
        (HEADER + "1,2:3,4:a\n1,2:b\n", "row 7: 1 channels, expected 2"),
        (HEADER + "1,2:3,4:c\n", "row 6: the label 'c' is none"),
        (HEADER + "1,2:\n", "row 6: the label is missing"),
        (HEADER + "1,2\n", "row 6: the label is missing"),
        (HEADER + "1,,2:1,2,3:a\n", "row 6: channel 0, step 1: empty"),
        (HEADER, "nothing after @data"),
        ("", "no @data"),
        ("1,2,3\n", "row 1: .*before @data"),
        (HEADER + "@more\n", "row 6: a header line"),
        ("@timeStamps true\n@data\n", "row 1: .*time stamps"),
        ("@targetLabel true\n@data\n1,2:x\n", "row 3: the target: 'x'"),
    ],
)
def test_ts_errors(tmp_path, text, words):
    with pytest.raises(DataError, match=words):
        read_ts(written(tmp_path, text))


def test_files_that_are_no_text(tmp_path):
    (tmp_path / "a.ts").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "b.ts.gz").write_bytes(b"no gzip")
    for name in ("a.ts", "b.ts.gz"):
        with pytest.raises(DataError, match="cannot be read as text"):
            read_ts(tmp_path / name)
    with pytest.raises(FileNotFoundError):
        read_ts(tmp_path / "none.ts")


def test_npz(tmp_path):
    X = np.arange(24.0).reshape(2, 4, 3)
    y = np.array(["a", "b"])
    np.savez(tmp_path / "a.npz", X=X, y=y)
    np.savez(tmp_path / "b.npz", X=X.reshape(8, 3), lengths=[5, 3])
    np.savez(tmp_path / "c.npz", X=X[:, :, 0])
    found = read_npz(tmp_path / "a.npz")
    assert (np.stack(found.X) == X).all()
    assert np.asarray(found.y).tolist() == ["a", "b"]
    ragged = read_npz(tmp_path / "b.npz")
    assert ragged.y is None
    assert [len(x) for x in ragged.X] == [5, 3]
    assert (np.concatenate(ragged.X) == X.reshape(8, 3)).all()
    assert [x.shape for x in read_npz(tmp_path / "c.npz").X] == [(4, 1), (4, 1)]


@pytest.mark.parametrize(
    ("arrays", "words"),
    [
        ({"y": [1]}, "no array 'X'"),
        ({"X": np.zeros(3)}, "1 axes"),
        ({"X": np.zeros((2, 3)), "y": [1]}, "'y' has shape"),
        ({"X": np.zeros((4, 3)), "lengths": [2, 3]}, "their sum"),
        ({"X": np.zeros((4, 3)), "lengths": [0, 4]}, "at least 1"),
        ({"X": np.array([None, 1], dtype=object)}, "cannot be read as NPZ"),
    ],
)
def test_npz_errors(tmp_path, arrays, words):
    np.savez(tmp_path / "a.npz", **arrays)
    with pytest.raises(DataError, match=words):
        read_npz(tmp_path / "a.npz")


def test_npz_that_is_none(tmp_path):
    (tmp_path / "a.npz").write_bytes(b"nothing")
    with pytest.raises(DataError, match="cannot be read as NPZ"):
        read_npz(tmp_path / "a.npz")
    with pytest.raises(FileNotFoundError):
        read_npz(tmp_path / "b.npz")


def folder_of(root, files):
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    return root


def test_folder(tmp_path):
    X, y = read_folder(folder_of(tmp_path, {"wave/2.csv": "x,y\n1,2\n3,\n", "wave/1.csv": "x,y\n5,6\n",
                                            "rest/a.csv": "x,y\n0,0\n"}))  # fmt: skip
    assert np.asarray(y).tolist() == ["rest", "wave", "wave"]
    assert X[1].tolist() == [[5, 6]]
    np.testing.assert_array_equal(X[2], [[1, 2], [3, np.nan]])
    bare = read_folder(folder_of(tmp_path / "bare", {"a/1.csv": "1\n2\n"}))
    assert bare.X[0].tolist() == [[1], [2]]


@pytest.mark.parametrize(
    ("files", "words"),
    [
        ({"a/1.csv": "x\n1\nfoo\n"}, r"1\.csv, row 3: field 1: 'foo' is not a number"),
        ({"a/1.csv": "x,y\n1,2\n1\n"}, "row 3: 1 fields, expected 2"),
        ({"a/1.csv": "x\n"}, "no rows"),
        ({"a/1.csv": "1\n", "a/2.csv": "1,2\n"}, "2 columns, expected 1"),
        ({"a/1.csv": "x,y\n1,2\n", "a/2.csv": "y,x\n1,2\n"}, "row 1: the columns are"),
        ({"1.csv": "1\n"}, "no file of the form"),
    ],
)
def test_folder_errors(tmp_path, files, words):
    with pytest.raises(DataError, match=words):
        read_folder(folder_of(tmp_path, files))


def test_no_folder(tmp_path):
    with pytest.raises(FileNotFoundError):
        read_folder(tmp_path / "none")
