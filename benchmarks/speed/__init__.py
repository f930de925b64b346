"""Speed of the layers beside torch, onnxruntime, openvino and jax: `python -m benchmarks.speed`."""
