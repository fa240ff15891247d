"""``python -m causal_ui_gym.main``."""

import sys

from causal_ui_gym.main.cli import main

sys.exit(main())
