"""Indexes by which old jobs and results are found."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_jobs_ended_at", "jobs", ["ended_at"])
    op.create_index("ix_jobs_result_key", "jobs", ["result_key"])
    op.create_index("ix_results_created_at", "results", ["created_at"])


def downgrade() -> None:
    op.drop_index("ix_results_created_at", "results")
    op.drop_index("ix_jobs_result_key", "jobs")
    op.drop_index("ix_jobs_ended_at", "jobs")
