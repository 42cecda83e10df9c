import django.db.models.deletion
from django.db import migrations, models

from summaries.fields import WordsField

# FTS5 keeps no copy of the words: it reads the entries' own. Whoever changes the entries' table later makes
# these triggers again, because SQLite makes a changed table anew and drops the old one with its triggers.
FTS = "summaries_searchentry_words"
REMOVE = f"INSERT INTO {FTS}({FTS}, rowid, words) VALUES ('delete', old.id, old.words);"
ADD = f"INSERT INTO {FTS}(rowid, words) VALUES (new.id, new.words);"
SQLITE = [
    f"""
    CREATE VIRTUAL TABLE {FTS} USING fts5(
        words, content='summaries_searchentry', content_rowid='id',
        tokenize='ascii', detail='none', columnsize=0, prefix='1 2 3'
    )
    """,
    f"CREATE TRIGGER {FTS}_added AFTER INSERT ON summaries_searchentry BEGIN {ADD} END",
    f"CREATE TRIGGER {FTS}_removed AFTER DELETE ON summaries_searchentry BEGIN {REMOVE} END",
    f"CREATE TRIGGER {FTS}_changed AFTER UPDATE ON summaries_searchentry BEGIN {REMOVE} {ADD} END",
]


def add_fts(apps, schema_editor):
    if schema_editor.connection.vendor == "sqlite":
        for statement in SQLITE:
            schema_editor.execute(statement)


def remove_fts(apps, schema_editor):
    if schema_editor.connection.vendor == "sqlite":
        for name in ("added", "removed", "changed"):
            schema_editor.execute(f"DROP TRIGGER {FTS}_{name}")
        schema_editor.execute(f"DROP TABLE {FTS}")


class Migration(migrations.Migration):

    dependencies = [("summaries", "0003_kinds_and_own_keys")]

    operations = [
        migrations.AddField(
            "summary",
            "own_title",
            models.CharField(blank=True, max_length=300, null=True, verbose_name="own title"),
        ),
        migrations.AddField(
            "summary",
            "indexed_at",
            models.DateTimeField(blank=True, null=True, verbose_name="can be searched since"),
        ),
        migrations.CreateModel(
            "SearchEntry",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "summary",
                    models.OneToOneField(
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="search_entry",
                        to="summaries.summary",
                        verbose_name="summary",
                    ),
                ),
                (
                    "transcript",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="search_entries",
                        to="summaries.transcript",
                        verbose_name="transcript",
                    ),
                ),
                ("part", models.PositiveIntegerField(default=0, verbose_name="part")),
                ("words", WordsField(verbose_name="words")),
            ],
            options={
                "verbose_name": "search entry",
                "verbose_name_plural": "search entries",
                "constraints": [
                    models.UniqueConstraint(fields=("transcript", "part"), name="search_entry_transcript_part"),
                    models.CheckConstraint(
                        condition=models.Q(("summary__isnull", True), ("transcript__isnull", True), _connector="XOR"),
                        name="search_entry_of_one",
                    ),
                ],
            },
        ),
        migrations.RunPython(add_fts, remove_fts),
    ]
