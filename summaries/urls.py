from django.urls import path

from summaries import archive, downloads, renaming, views

app_name = "summaries"
urlpatterns = [
    path("", views.summaries, name="list"),
    path("summaries.zip", archive.archive, name="archive"),
    path("<uuid:pk>/", views.detail, name="detail"),
    path("<uuid:pk>/progress/", views.progress, name="progress"),
    path("<uuid:pk>/rename/", renaming.rename, name="rename"),
    path("<uuid:pk>/delete/", views.delete, name="delete"),
    path("<uuid:pk>/again/", views.again, name="again"),
    path("<uuid:pk>/summary.md", downloads.summary, {"format": "md"}, name="markdown"),
    path("<uuid:pk>/summary.<str:format>", downloads.summary, name="summary_file"),
    path("<uuid:pk>/transcript.txt", downloads.transcript, {"format": "txt"}, name="transcript"),
    path("<uuid:pk>/transcript.<str:format>", downloads.transcript, name="transcript_file"),
]
