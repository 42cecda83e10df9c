from django.urls import path

from summaries import archive, downloads, instructions, more, own_key, renaming, views

app_name = "summaries"
urlpatterns = [
    path("", views.summaries, name="list"),
    path("summaries.zip", archive.archive, name="archive"),
    path("failed/delete/", views.delete_failed, name="delete_failed"),
    path("unanswered/delete/", views.delete_failed, {"unanswered": True}, name="delete_unanswered"),
    path("<uuid:pk>/", views.detail, name="detail"),
    path("<uuid:pk>/progress/", views.progress, name="progress"),
    path("<uuid:pk>/rename/", renaming.rename, name="rename"),
    path("<uuid:pk>/delete/", views.delete, name="delete"),
    path("<uuid:pk>/again/", more.again, name="again"),
    path("<uuid:pk>/another/", more.another, name="another"),
    path("<uuid:pk>/captions/", more.captions, name="captions"),
    path("<uuid:pk>/thumbnail.jpg", views.thumbnail, name="thumbnail"),
    path("<uuid:pk>/built-in/", more.built_in, name="built_in"),
    path("<uuid:pk>/summary.md", downloads.summary, {"format": "md"}, name="markdown"),
    path("<uuid:pk>/summary.<str:format>", downloads.summary, name="summary_file"),
    path("<uuid:pk>/transcript.txt", downloads.transcript, {"format": "txt"}, name="transcript"),
    path("<uuid:pk>/transcript.<str:format>", downloads.transcript, name="transcript_file"),
    path("key/", own_key.own_key, name="key"),
    path("key/remove/", own_key.remove, name="key_remove"),
    path("instructions/", instructions.instructions, name="instructions"),
    path("instructions/<uuid:pk>/", instructions.edit, name="instruction"),
    path("instructions/<uuid:pk>/delete/", instructions.delete, name="instruction_delete"),
]
