"""Split Decision: a serious game about who plans and who provides health care in one English footprint."""

from __future__ import annotations

import os

# One thread for each sum of products: many would add up long rows in an order that follows the machine, and wait for
# each other where an ensemble has a process for each core. Whoever sets these names decides.
for _threads in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"):
    os.environ.setdefault(_threads, "1")

__version__ = "0.1.0"
