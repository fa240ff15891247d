"""``python -m causal_ui_gym_constructs.cli``, where the console script is not on the path."""

import sys

from . import main

sys.exit(main())
