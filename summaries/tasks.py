"""What the queue calls: it may deliver twice, late, or never, and the result is the same."""

from uuid import UUID

from django_tasks import task

from summaries import job


@task()
def make_summary(pk: str) -> None:
    job.run(UUID(pk))
