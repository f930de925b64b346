"""The block for the camera in docs/how-to/webcam.md, run with a camera and landmarks that are invented."""

import re
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace

import numpy as np
import pytest

PAGE = Path(__file__).parents[2] / "docs" / "how-to" / "webcam.md"
TIPS = [(0.25, 0.5), None, (0.5, 0.75)]


class _Camera:
    """Three pictures of 6 x 8 in blue, green, red."""

    def __init__(self, number):
        assert number == 7
        self.left = len(TIPS)

    def read(self):
        if not self.left:
            return False, None
        self.left -= 1
        return True, np.full((6, 8, 3), [1, 2, 3], np.uint8)


class _Landmarker:
    def __init__(self, options):
        self.options, self.times, self.open = options, [], False

    def __enter__(self):
        self.open = True
        return self

    def __exit__(self, *_):
        self.open = False

    def detect_for_video(self, image, milliseconds):
        assert self.open
        assert image["data"][0, 0].tolist() == [3, 2, 1]  # red first
        self.times.append(milliseconds)
        tip = TIPS[len(self.times) - 1]
        hands = [] if tip is None else [{8: SimpleNamespace(x=tip[0], y=tip[1])}]
        return SimpleNamespace(hand_landmarks=hands)


@pytest.fixture
def made(monkeypatch):
    """Modules with the few names that the block uses; the landmarkers that were made."""
    landmarkers = []

    class HandLandmarker:
        @staticmethod
        def create_from_options(options):
            landmarkers.append(_Landmarker(options))
            return landmarkers[-1]

    def module(name, **names):
        one = ModuleType(name)
        vars(one).update(names)
        monkeypatch.setitem(sys.modules, name, one)
        return one

    vision = module(
        "mediapipe.tasks.python.vision",
        HandLandmarkerOptions=SimpleNamespace,
        RunningMode=SimpleNamespace(VIDEO="video"),
        HandLandmarker=HandLandmarker,
        HandLandmark=SimpleNamespace(INDEX_FINGER_TIP=8),
    )
    python = module("mediapipe.tasks.python", BaseOptions=SimpleNamespace, vision=vision)
    tasks = module("mediapipe.tasks", python=python)
    module("mediapipe", tasks=tasks, Image=lambda **given: given, ImageFormat=SimpleNamespace(SRGB="srgb"))
    module("cv2", VideoCapture=_Camera, COLOR_BGR2RGB="turn", cvtColor=lambda picture, _: picture[..., ::-1])
    return landmarkers


def test_finger_tips_of_a_camera(made):
    (block,) = re.findall(r"```py\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)
    names = {}
    exec(compile(block, str(PAGE), "exec"), names)
    assert list(names["finger_tips"](7, "hand.task")) == [(0.25 * 8 / 6, 0.5), None, (0.5 * 8 / 6, 0.75)]
    (landmarker,) = made
    assert (landmarker.options.running_mode, landmarker.options.num_hands) == ("video", 1)
    assert landmarker.options.base_options.model_asset_path == "hand.task"
    assert not landmarker.open
    assert landmarker.times == sorted(landmarker.times)
