"""MiniStack with our handlers. Runs in MiniStack's own environment, in MiniStack's process."""

import completed
import record_only
import stack_outputs
import through_the_api
from ministack.app import main

if __name__ == "__main__":
    record_only.register()
    through_the_api.register()
    completed.register()
    stack_outputs.register()
    main()
